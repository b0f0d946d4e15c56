"""How other programs name a file: relative to where one stands, with slashes, and as an address where one is wanted."""

from __future__ import annotations

import os
from urllib.parse import quote

SHIPPED = "bti:"
"""What stands before the name of a file that comes with the engine."""


def relative(file: str) -> str:
    """The name of a file as seen from the current folder, with slashes; one outside it as it was given."""
    if file.startswith(SHIPPED):
        return file
    if os.path.isabs(file):  # noqa: PTH117 - these are names, which pathlib would change
        try:
            inside = os.path.relpath(file)
        except ValueError:  # another drive
            inside = file
        file = file if inside.startswith(os.pardir) else inside
    return os.path.normpath(file).replace(os.sep, "/")


def uri(file: str) -> tuple[str, bool]:
    """The address of a file, and whether it is relative to the current folder.

    >>> uri("guides/fjord og ås.yaml")
    ('guides/fjord%20og%20%C3%A5s.yaml', True)
    """
    if file.startswith(SHIPPED):
        return f"{SHIPPED}{quote(file.removeprefix(SHIPPED), safe='/', errors='replace')}", False
    name = relative(file)
    if os.path.isabs(name):  # noqa: PTH117 - as above
        return f"file://{'' if name.startswith('/') else '/'}{quote(name, safe='/:', errors='replace')}", False
    return quote(name, safe="/", errors="replace"), True
