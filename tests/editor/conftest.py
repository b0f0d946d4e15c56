"""One editor for all the tests of this folder; without the language server installed they are passed over."""

import pytest
from language_server import SERVER, Editor, find_node


@pytest.fixture(scope="session")
def editor():
    if find_node() is None or not SERVER.exists():
        pytest.skip("`make test` installs the editor's language server")
    opened = Editor()
    yield opened
    opened.close()


@pytest.fixture(scope="session", params=["nn", "nb"])
def language(request):
    return request.param
