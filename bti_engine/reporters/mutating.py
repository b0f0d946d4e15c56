"""What came of changing a guide: a table of kinds, then each change that nobody noticed, with its place and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from bti_engine.application.mutating.mutants import Mutant
from bti_engine.application.mutating.reasons import Why
from bti_engine.application.mutating.trials import Trial
from bti_engine.flow.tables import Flow
from bti_engine.locale import mutating as told
from bti_engine.locale.words import listed
from bti_engine.model.guide import Guide
from bti_engine.model.paths import title_at
from bti_engine.model.spans import key_at
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.claim_words import claims_text

RESULTS = ("validate", "prove", "same", "missed")
_WIDTH = 110
_APART = "   "
_NOTHING = "–"
_BARE = frozenset({"ja", "krev"})
"""Values that say no more than the key that they stand under."""
_MOST_PLACES = 3
_HELD = (
    "arena",
    "varsel",
    "slutt",
    "plikt",
    "samtykke",
    "teneste",
    "rolle",
    "verktøy",
    "felt",
    "steg",
    "utfall",
    "oppgåve",
)
"""Maps of things with titles, which tell where something is."""


def report(guide: Guide, flow: Flow, trials: Iterable[Trial], language: str, *, same: bool = False) -> str:
    """The table, the changes that nobody noticed, and whether anybody may come to harm by one.

    Args:
        guide: The guide.
        flow: Its flow.
        trials: What came of each change.
        language: nn, nb or en.
        same: Tell of the changes that made no difference too.
    """
    every, words = tuple(trials), Words(guide, flow, str, language)
    holes = [each for each in every if each.is_hole]
    others = [each for each in every if each.result == "missed" and not each.is_hole]
    alike = [each for each in every if each.result == "same"]
    lines = [
        told.HEADING.say(language, {"guide": guide.id}),
        *_wrapped(told.TRIED.say(language, {"count": len(every)})),
        "",
        *_table(every, language),
        "",
        *_wrapped(told.COLUMNS_MEAN.say(language, {})),
        "",
    ]
    lines += [told.HOLES.say(language, {"count": len(holes)}), ""] if holes else [told.NO_HOLES.say(language, {}), ""]
    lines += [line for each in holes for line in (*_hole(words, each), "")]
    lines += _grouped(words, others, told.OTHERS.say(language, {"count": len(others)}))
    if same:
        lines += _grouped(words, alike, told.SAME.say(language, {"count": len(alike)}))
    elif alike:
        lines.append(told.SEE_SAME.say(language, {"count": len(alike), "guide": guide.id}))
    return "\n".join(lines).rstrip("\n") + "\n"


def kind_text(mutant: Mutant, language: str) -> str:
    """A kind of change in words: «Krav om samtykke: bort»."""
    return _kind(mutant.subject, mutant.way, language)


def why_text(words: Words, mutant: Mutant, why: Why) -> str:
    """Why nobody noticed, as one sentence or two."""
    language = words.language
    own = told.UNSPOKEN.get(mutant.kind) or told.UNSPOKEN.get(mutant.subject)
    if own is not None and (why.slug == "unspoken" or (mutant.subject == "condition" and not why.places)):
        return own.say(language, {})
    twice = f"{why.slug}-twice"
    slug = twice if why.places and twice in told.REASONS else why.slug
    places = listed([_place(words, path) for path in why.places[:_MOST_PLACES]], language) if why.places else ""
    claims = " ".join(claims_text(words, why.claims)[:_MOST_PLACES])
    return told.REASONS[slug].say(language, {"places": places, "claims": claims})


def where_text(words: Words, path: tuple[str, ...]) -> str:
    """Where in the guide something is: «nivå 1, «Evaluer», «Ta med ei anna teneste»»."""
    parts: list[str] = []
    for number, word in enumerate(path[1:], 1):
        holder = path[number - 1]
        if holder == "nivå" and number == 1:
            parts.append(words.level(word))
        elif holder in _HELD and number % 2:
            parts.append(f"«{title_at(words.guide, path[: number + 1], words.language) or word}»")
    return ", ".join(parts)


def _kind(subject: str, way: str, language: str) -> str:
    about, how = told.SUBJECTS[subject].say(language, {}), told.WAYS[way].say(language, {})
    return told.KIND.say(language, {"subject": about, "way": how})


def counts(trials: Sequence[Trial]) -> dict[tuple[str, str], dict[str, int]]:
    """How many there were of each kind with each result: the subjects in the order in which they were met."""
    made: dict[tuple[str, str], dict[str, int]] = {}
    for each in trials:
        row = made.setdefault((each.mutant.subject, each.mutant.way), dict.fromkeys(RESULTS, 0))
        row[each.result] += 1
    subjects = list(dict.fromkeys(subject for subject, _ in made))
    return dict(sorted(made.items(), key=lambda each: subjects.index(each[0][0])))


def _table(trials: Sequence[Trial], language: str) -> Iterator[str]:
    rows = [["", *(each.say(language, {}) for each in told.COLUMNS)]]
    found = counts(trials)
    for (subject, way), count in found.items():
        rows.append([_kind(subject, way, language), *map(_number, (sum(count.values()), *count.values()))])
    total = [sum(count[result] for count in found.values()) for result in RESULTS]
    rows.append([told.ALL.say(language, {}), *map(_number, (sum(total), *total))])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        yield _APART.join((row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])))


def _number(count: int) -> str:
    return str(count) if count else _NOTHING


def _hole(words: Words, trial: Trial) -> Iterator[str]:
    """A change that somebody may come to harm by: what, where, and why nobody noticed."""
    yield f"  {_line(words, trial.mutant)}"
    if trial.why is not None:
        yield from _wrapped(why_text(words, trial.mutant, trial.why), "      ")


def _grouped(words: Words, trials: Sequence[Trial], heading: str) -> Iterator[str]:
    """Changes by why nobody noticed them."""
    groups: dict[str, list[str]] = {}
    for each in trials:
        if each.why is not None:
            groups.setdefault(why_text(words, each.mutant, each.why), []).append(_line(words, each.mutant))
    if groups:
        yield from (heading, "")
    for why, lines in groups.items():
        yield from _wrapped(why, "  ")
        yield from (f"    {line}" for line in lines)
        yield ""


def _line(words: Words, mutant: Mutant) -> str:
    """A change on one line, its place first."""
    place, where = mutant.place, where_text(words, mutant.path)
    what = ", ".join(each for each in (where, _changed(words, mutant)) if each)
    kind = kind_text(mutant, words.language)
    return f"{place.file}:{place.line}  {kind}" + (f" ({what})" if what else "")


def _changed(words: Words, mutant: Mutant) -> str:
    if mutant.after:
        return told.NOW.say(words.language, {"before": mutant.before or mutant.path[-1], "after": mutant.after})
    return "" if mutant.before in _BARE or mutant.before in mutant.path else f"«{mutant.before}»"


def _place(words: Words, path: tuple[str, ...]) -> str:
    span = key_at(words.guide.node, path)
    named = {"where": where_text(words, path), "file": span.file, "line": span.line}
    return told.AT.say(words.language, named)


def _wrapped(text: str, indent: str = "") -> list[str]:
    return wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False)
