"""One run reads each file once, and says the same of each guide as if it had been read alone."""

from pathlib import Path

import pytest

from bti_engine.reading import load as loading
from bti_engine.reading.load import Shelf, load
from bti_engine.reading.shipped import shipped_file

SHIPPED = sorted(shipped_file("guides", "").glob("*.yaml"))
BASE = "format: 1\nid: botn\nmålform: nn\nberre-grunnlag: ja\ntittel: Botn\n"
LOCAL = "format: 1\nid: {id}\nmålform: {form}\nkommune: Fjordvik\ngrunnlag: {base}\ntittel: Døme\n"


def write(folder, name, text):
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def read(monkeypatch):
    """The names of the files that were read, in order."""
    names = []
    real = loading.read_file

    def reading(path, name, language="nn"):
        names.append(Path(path).stem)
        return real(path, name, language)

    monkeypatch.setattr(loading, "read_file", reading)
    return names


@pytest.mark.parametrize("order", [SHIPPED, SHIPPED[::-1]], ids=["in order", "backwards"])
def test_a_guide_is_the_same_from_a_shelf(order):
    shelf = Shelf()
    for path in order:
        alone, together = load(path, with_bases=True), load(path, with_bases=True, shelf=shelf)
        assert repr(together) == repr(alone), path.name


def test_a_base_is_read_once_in_a_run(tmp_path, read):
    write(tmp_path, "botn", BASE)
    paths = [write(tmp_path, own, LOCAL.format(id=own, form="nn", base="botn")) for own in ("a", "b", "c")]
    shelf = Shelf()
    for path in (*paths, tmp_path / "botn.yaml"):
        load(path, shelf=shelf)
    assert read == ["a", "botn", "b", "c"]


def test_without_a_shelf_a_file_is_read_anew(tmp_path, read):
    path = write(tmp_path, "botn", BASE)
    first = load(path)
    path.write_text(BASE.replace("Botn", "Grunn"), encoding="utf-8")
    assert load(path).guide.tittel != first.guide.tittel
    assert read == ["botn", "botn"]


def test_a_ring_is_told_of_where_it_is_entered(tmp_path):
    paths = [write(tmp_path, own, LOCAL.format(id=own, form="nn", base=base)) for own, base in (("a", "b"), ("b", "a"))]
    shelf = Shelf()
    for path in paths:
        assert load(path, shelf=shelf).findings == load(path).findings
