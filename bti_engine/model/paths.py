"""Finding a thing in a guide by its path: the keys and ids that lead to it, as the author wrote them."""

from __future__ import annotations

from bti_engine.model.guide import Guide, Text, field_name

Path = tuple[str, ...]


def thing_at(guide: Guide, path: Path) -> object | None:
    """The thing at `path` (`("nivå", "1", "steg", "evaluer")`), or None; list items go by their number."""
    here: object | None = guide
    for word in path:
        if isinstance(here, dict):
            here = here.get(word)
        elif isinstance(here, tuple):
            here = here[int(word)] if int(word) < len(here) else None
        else:
            here = getattr(here, field_name(word), None)
        if here is None:
            return None
    return here


def title_at(guide: Guide, path: Path, language: str = "") -> str:
    """The title of the thing at `path` in `language`, or its id where it has none."""
    title = getattr(thing_at(guide, path), "tittel", None)
    return title.say(language or guide.language) if isinstance(title, Text) else (path[-1] if path else "")
