"""What a value of the wrong shape was meant to be, where all that is said there has a place in the format."""

from __future__ import annotations

from bti_engine.model import shapes
from bti_engine.model.closest import closest
from bti_engine.model.several import several
from bti_engine.model.source import Mapping, Node, Scalar, Sequence
from bti_engine.model.spans import in_brackets
from bti_engine.model.vocabulary import FAMILY, GUARDIANS, KEYS, ROLES, VALUES, in_language
from bti_engine.reading import mending
from bti_engine.reading.patterns import is_id
from bti_engine.reading.scalars import quoted
from bti_engine.reading.shape_spots import Spot
from bti_engine.reading.unknown_keys import allowed_in, mended_id


def as_period(spot: Spot, shape: shapes.Shape) -> str | None:
    """A day, or two, where it is to be said from when a guide is in force."""
    if shape != shapes.Obj("gjeld") or not isinstance(spot.node, Scalar) or spot.node.content is None:
        return None
    return mending.period(spot.node.text, spot.language)


def as_deadline(spot: Spot, shape: shapes.Shape) -> str | None:
    """A length of time where a deadline is wanted, as `{tid: …}`, with all that is said of it or not at all."""
    if shape not in (shapes.Obj("frist"), shapes.Obj("kort-frist")) or not isinstance(spot.node, Scalar):
        return None
    time, rest = mending.time_and_rest(spot.node.text, spot.language)
    more = "" if shape == shapes.Obj("frist") or not rest else None
    if time is not None and rest and more is not None:
        more = _end_or_beginning(spot, rest)
    return None if time is None or more is None else f"{{{in_language('tid', KEYS, spot.language)}: {time}{more}}}"


def _end_or_beginning(spot: Spot, words: tuple[str, ...]) -> str | None:
    """What is said after the time of a deadline: what meets it, or the fact that it counts from."""
    end = mending.deadline_end(words)
    if end is not None:
        return f", til: {end}"
    facts = spot.tree.get(in_language("opplysning", KEYS, spot.language))
    dates = [own for own, fact in facts.entries.items() if _is_date(fact.value)] if isinstance(facts, Mapping) else []
    meant = closest("-".join(words[1:]), dates) if words[0] in ("frå", "fra") else None
    return None if meant is None else f", {in_language('frå', KEYS, spot.language)}: {meant}"


def _is_date(fact: Node) -> bool:
    kind = fact.get("type") if isinstance(fact, Mapping) else None
    return isinstance(kind, Scalar) and kind.text == "dato"


def as_givers(spot: Spot, shape: shapes.MapOf | shapes.Obj) -> str | None:
    """A role where it is to be said who gives a consent, as `{alle: […]}`."""
    node = spot.node
    if shape != shapes.Obj("av") or not isinstance(node, Scalar):
        return None
    said = several(node.text)
    either = several(node.text, either=True)
    if not either or not all(is_id(word) for word in either) or len(said) not in (1, len(either)):
        return None
    family = in_language(FAMILY, ROLES, spot.language)
    words = (family if word.casefold() in GUARDIANS else word for word in either)
    key = "alle" if len(said) == len(either) else in_language("ein-av", KEYS, spot.language)
    return f"{{{key}: [{', '.join(words)}]}}"


def as_titled(spot: Spot, shape: shapes.MapOf | shapes.Obj) -> str | None:
    """A text where a thing is wanted, as the thing's title."""
    if not isinstance(shape, shapes.Obj) or not isinstance(spot.node, Scalar) or spot.node.content is None:
        return None
    titled = "tittel" in allowed_in(shape.name).keys and isinstance(spot.node.value, str)
    return f"{{tittel: {quoted(spot.node.text)}}}" if titled else None


def as_shared(spot: Spot, shape: shapes.Shape) -> str | None:
    """The names of shared sets where outcomes are wanted, as `{bruk: …}`."""
    listed = spot.node.text if isinstance(spot.node, Scalar) else mending.flow_list(spot.node)
    if shape != shapes.MapOf(shapes.Obj("utfall")) or listed is None:
        return None
    sets = spot.tree.get("felles")
    words = several(listed)
    if not words or not isinstance(sets, Mapping) or not set(words).issubset(sets.entries):
        return None
    return f"{{bruk: {words[0]}}}" if len(words) == 1 else f"{{bruk: [{', '.join(words)}]}}"


def as_answers(spot: Spot, shape: shapes.Shape) -> str | None:
    """A list of answers where each should have an id, as `{id: answer}`."""
    items = spot.node.items if isinstance(spot.node, Sequence) else ()
    texts = [item.text for item in items if isinstance(item, Scalar) and isinstance(item.value, str)]
    if shape != shapes.MapOf(shapes.Text()) or not texts or len(texts) < len(items):
        return None
    pairs = {mended_id(text.lower()): text for text in texts}
    if None in pairs or len(pairs) < len(texts) or not (isinstance(spot.node, Sequence) and in_brackets(spot.node)):
        return None
    return f"{{{', '.join(f'{own}: {quoted(text)}' for own, text in pairs.items())}}}"


def as_roles(spot: Spot) -> str | None:
    """A list of roles where a text or `{ansvar: …}` is wanted, as the latter."""
    if isinstance(spot.shape, shapes.Either) and spot.shape.long == shapes.Obj("kven"):
        listed = mending.flow_list(spot.node)
        return None if listed is None else f"{{{in_language('ansvar', KEYS, spot.language)}: {listed}}}"
    return None


def as_choices(spot: Spot, node: Scalar, canonical: tuple[str, ...]) -> str | None:
    """Several choices in one text, where a list of them may stand."""
    several = mending.choices(node.text, canonical, VALUES, spot.language)
    if several is None:
        return None
    if spot.among is not None and in_brackets(spot.among):
        return ", ".join(several)
    return f"[{', '.join(several)}]" if isinstance(spot.shape, shapes.ListOf) else None
