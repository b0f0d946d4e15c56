"""How the tests run everywhere: properties explore anew on each run, but the same way on a build server."""

import os

from hypothesis import settings

settings.register_profile("build", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("build")
