"""A law by the name it had before: «§ 9 A-4», «9A-saker», «barnevernlova § 6-4».

It matters because whoever looks it up finds nothing, or another rule. Which law is meant is read from the guide's own
sources: a law (`type: lov`) with `tidlegare`.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from bti_engine.model.findings import Finding, Kind, Related, Severity, Suggestion
from bti_engine.model.guide import Source
from bti_engine.rules._rule import Judged, Rule
from bti_engine.rules._texts import Wording

FORMER = Kind("BTI249", "gammalt-lovnamn", Severity.WARNING)

_KNOWS = ("tidl", "gaml", "gammal", "gammel", "førre", "forrige", "opphev", "heitte")
_SAYS = frozenset({"før", "kalla", "kalt", "het"})
"""A text with a word that is, or begins like, one of these speaks of the old name on purpose."""
_OF_A_CASE = "sak|plan|vedtak|melding|varsl"


class _Law(Struct, frozen=True):
    """A law with its former section: `9A-4` as chapter `9`, letter `A`, paragraph `-4`."""

    source: Source
    former: str
    chapter: str
    letter: str
    rest: str


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each text that uses such a name without saying that it is an old one."""
    whole = judged.prose.whole
    for law in _laws(judged):
        number = f"{law.chapter}{law.letter or law.rest}"
        spaced = f"{law.chapter} {law.letter}"
        if any(each in whole for each in (number, number.lower(), spaced)):
            yield from _in_texts(judged, law)


def _laws(judged: Judged) -> Iterator[_Law]:
    seen: set[tuple[str, str]] = set()
    for source in judged.guide.kjelde.values():
        if source.type != "lov" or source.tidlegare is None:
            continue
        for former in source.tidlegare.versions.values():
            section = former.replace("§", "").replace(" ", "").replace("–", "-")
            head, dash, paragraph = section.partition("-")
            chapter = head.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            letter = head.removeprefix(chapter)
            known = (chapter + letter, "" if letter else paragraph)
            if chapter.isdecimal() and (letter or paragraph.isdecimal()) and known not in seen:
                seen.add(known)
                yield _Law(source, former, chapter, letter, dash + paragraph)


def _in_texts(judged: Judged, law: _Law) -> Iterator[Finding]:
    import re  # noqa: PLC0415 - few guides come this far

    pattern = re.compile(_pattern(law))
    for wording in judged.prose.texts:
        text = wording.text.text
        found = pattern.search(text)
        if found is None or _on_purpose(text.casefold(), law) or not _speaks_of(text.casefold(), law):
            continue
        span = wording.part(found.start(), found.end())
        related = (Related(judged.key("kjelde", law.source.id), "law"),)
        mended = _mended(law, found.group(), wording)
        yield judged.finding(FORMER, span, related=related, mended=mended, found=found.group(), name=_name(judged, law))


def _pattern(law: _Law) -> str:
    """A lettered chapter is known by itself, also in «9A-saker»; a plain section only after the sign for it."""
    if not law.letter:
        return rf"§+\s*{law.chapter}\s?[-–]\s?{law.rest[1:]}(?![\d-])"
    chapter = rf"{law.chapter}(?:\s?{law.letter}|{law.letter.lower()})"
    section = rf"(?:§+\s*|\b[Kk]ap(?:ittel|\.)?\s*|\b[Pp]aragraf\s*){chapter}(?:\s?[-–]\s?\d+|-(?:{_OF_A_CASE})\w*|\b)"
    return rf"{section}|\b{chapter}-(?:{_OF_A_CASE})\w*"


def _on_purpose(text: str, law: _Law) -> bool:
    """Whether the text says that the name is old, or gives the present one too."""
    present = _present(law)
    chapter = present.partition("-")[0]
    now = (present, f"kapittel {chapter}", f"kap. {chapter}") if law.letter else (present,)
    words = text.split()
    if not _SAYS.isdisjoint(words) or any(word.startswith(_KNOWS) for word in words):
        return True
    return any(each and each in text for each in now)


def _speaks_of(text: str, law: _Law) -> bool:
    """Whether a text with a plain section is about this law: other laws may have a section of that number."""
    if law.letter:
        return True
    title = "" if law.source.tittel is None else next(iter(law.source.tittel.versions.values()))
    stem = title.casefold().partition(" ")[0].removesuffix("loven").removesuffix("lova").removesuffix("s")
    return bool(stem) and (f"{stem}lov" in text or f"{stem}slov" in text or f"lov om {stem}" in text)


def _present(law: _Law) -> str:
    """The number of the section today: `12-4`."""
    title = "" if law.source.tittel is None else next(iter(law.source.tittel.versions.values()))
    after = title.partition("§")[2].replace("§", "").split()
    return after[0].strip(".,") if after else ""


def _name(judged: Judged, law: _Law) -> str:
    """The law's name today as it stands in a sentence, without what it is about: `opplæringslova § 12-4`."""
    title = law.source.tittel
    if title is None:
        return law.source.id
    name = title.say(judged.prose.language).partition(" om ")[0]
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def _mended(law: _Law, found: str, wording: Wording) -> Suggestion | None:
    """The present section, where the very section was written and its number is known."""
    plain = found.replace("§", "").replace(" ", "").replace("–", "-").casefold()
    present = _present(law)
    content = wording.text.content
    if content is None or not present or plain != f"{law.chapter}{law.letter}{law.rest}".casefold():
        return None
    start = wording.text.text.find(found)
    return Suggestion(content.part(start, start + len(found)), f"§ {present}")


RULE = Rule((FORMER,), check)
