"""Several things named in one text, as people write them: `føresette, barnet og kontaktlærar`.

The format wants a list there; this tells what the list would hold, so that none of it is left out of a mend.
"""

from __future__ import annotations

_JOINTS = (" og/eller ", " samt ", " og ", ";", "/", "&", "+", "\n")
_CHOICE = " eller "


def several(text: str, *, either: bool = False) -> tuple[str, ...]:
    """The parts of a text that names several things; the text alone where it names one.

    Args:
        text: The text.
        either: Whether «eller» parts things too: only where a list means that one of them is enough.

    >>> several("føresette, barn og rektor")
    ('føresette', 'barn', 'rektor')
    """
    padded = f" {text.strip('[] ')} "
    for joint in (*_JOINTS, _CHOICE) if either else _JOINTS:
        padded = padded.replace(joint, ",")
    return tuple(part.strip() for part in padded.split(",") if part.strip())
