"""How the parts of a guide are said in its own words: texts, roles, conditions, targets, deadlines."""

from __future__ import annotations

from bti_engine.expressions.printing import show
from bti_engine.flow.deadlines import until
from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.symbols import symbols_of
from bti_engine.flow.targets import DONE, Found, Spot, find_target
from bti_engine.locale.outline import word
from bti_engine.locale.words import first_up
from bti_engine.model import guide as nouns
from bti_engine.model.paths import title_at
from bti_engine.model.source import Scalar, Span
from bti_engine.model.spelling import spelling
from bti_engine.model.vocabulary import KEYS, ROLES, UNITS, in_language, to_canonical
from bti_engine.reporters.outline_layout import TIE

_BASE = "grunnmodell"
_MET_BY = {"meeting": ("møte", "møte"), "document": ("dokument", "verktøy")}


class Voice:
    """One guide, speaking in its own language (or the one asked for) and with its own headings."""

    def __init__(self, guide: nouns.Guide, language: str = "") -> None:
        self.guide = guide
        self.language = language or guide.language
        self.words = self.language if self.language in {"nn", "nb"} else guide.malform
        self._marks = not language or language == guide.language
        self._reader = ConditionReader(guide)
        self._aliases = symbols_of(guide).aliases
        self._ids = spelling(guide, self.words)

    def heading(self, key: str) -> str:
        """The guide's own heading for a key, else the key itself."""
        own = self.guide.ord.get(key)
        return own.say(self.language) if own else self.plain(key)

    def has_own(self, key: str) -> bool:
        """Whether the guide has a heading of its own for a key."""
        return key in self.guide.ord

    def plain(self, key: str) -> str:
        """The key itself as a heading, where another thing is meant than what the guide's own heading is for."""
        return in_language(key, KEYS, self.words).capitalize()

    def word(self, use: str, /, **filled: str) -> str:
        """Words of the outline, filled in."""
        return word(use, self.words, **filled)

    def text(self, text: nouns.Text | None) -> str:
        """A text, with a mark where it is not there in the guide's language."""
        if text is None:
            return ""
        said = " ".join(text.say(self.language).split())
        if not self._marks or text.speaks(self.language) or not text.versions:
            return said  # whoever asks for another language than the guide's knows that it may lack it
        return f"{said} ({self.word('other-language', language=next(iter(text.versions)))})"

    def origin(self, span: Span) -> str:
        """«(frå grunnmodellen)» for what stands in another file than the guide's own, else nothing."""
        own = self.guide.node.span.file
        if not span.file or span.file == own:
            return ""
        base = span.file.replace("\\", "/").rpartition("/")[2].rpartition(":")[2].partition(".")[0]
        mark = self.word("from-base") if base == _BASE else self.word("from-other", base=base)
        return f" ({mark.replace(' ', TIE)})"

    def title(self, *path: str) -> str:
        """The title of the thing at a path."""
        return title_at(self.guide, path, self.language)

    def named(self, own: str, *path: str, mark: str = "") -> str:
        """The title of the thing at a path with its id, which is what people type; `mark` is the title's own."""
        shown = self._ids.id(path[0], own) if path[1:] == (own,) else own
        return beside(self.title(*path), shown, mark)

    def role(self, written: str) -> str:
        """The title of a role, by its id or another of its names."""
        own = written if written in self.guide.rolle else self._aliases.get(written, written)
        own = own if own in self.guide.rolle else to_canonical(own, ROLES, "nb")
        return first_up(own) if own not in self.guide.rolle and own in ROLES else self.title("rolle", own)

    def service(self, written: str) -> str:
        """The title of a service, by its id or another of its names."""
        return self.title("teneste", written if written in self.guide.teneste else self._aliases.get(written, written))

    def roles(self, ids: tuple[str, ...]) -> str:
        """The titles of roles."""
        return ", ".join(self.role(each) for each in ids)

    def condition(self, written: Scalar, place: str) -> str:
        """A condition as it is printed, or as written where it cannot be read."""
        condition, _ = self._reader.judge(written, place)
        return written.text if condition is None else show(condition, self.words, self._ids)

    def requirement(self, requirement: nouns.Requirement, place: str) -> str:
        """A requirement: the author's own sentence and the condition."""
        condition = self.condition(requirement.ma, place) if requirement.ma is not None else ""
        told = self.text(requirement.tekst)
        return f"{told} ({condition})" if told and condition else told or condition

    def advice(self, advice: nouns.Advice, place: str) -> str:
        """A piece of advice: the author's own sentence and the condition."""
        condition = self.condition(advice.bor, place) if advice.bor is not None else ""
        told = self.text(advice.tekst)
        return f"{told} ({condition})" if told and condition else told or condition

    def target(self, written: Scalar | None, spot: Spot) -> str:
        """Where a target leads, by its title."""
        return self.place(written.text if written is not None else "neste", spot)

    def place(self, text: str, spot: Spot) -> str:
        """Where the text of a target leads, by its title."""
        found = find_target(self.guide, text, spot)
        return self._place(found, spot, text) if isinstance(found, Found) else text

    def _place(self, found: Found, spot: Spot, text: str) -> str:
        match found.kind:
            case "here" | "back":
                return self.word(found.kind)
            case "level":
                return self.word("level", id=found.name, place=self.title("nivå", found.name))
            case "arena":
                return self.title("arena", found.name)
            case "end":
                return self.word("done") if found.name == DONE else self.title("slutt", found.name)
            case "step":
                return self._step(found.name, spot, text)

    def _step(self, name: str, spot: Spot, text: str) -> str:
        owner, _, own = name.partition("/")
        room = spot.room if owner == spot.owner else "nivå"
        title = self.title(room, owner, "steg", own)
        if text == "neste":
            return self.word("next", place=title)
        return title if owner == spot.owner else f"{self.heading('nivå')} {owner}: {title}"

    def length(self, duration: nouns.Duration | None) -> str:
        """A length of time in the guide's language."""
        if duration is None:
            return ""
        singular = {"dagar": "dag", "veker": "veke", "månader": "månad", "vyrkedagar": "vyrkedag"}
        unit = singular.get(duration.unit, duration.unit) if duration.count == 1 else duration.unit
        return f"{duration.count} {in_language(unit, UNITS, self.words)}"

    def deadline(self, deadline: nouns.Deadline, place: str) -> str:
        """A deadline with what it counts from, what meets it and when it applies."""
        made = [self.length(deadline.tid)]
        if deadline.fra:
            made.append(self.word("from-fact", fact=self._fact(deadline.fra)))
        if deadline.til:
            made.append(self.word("until", until=self._until(deadline.til)))
        if deadline.vilkar is not None:
            made.append(f"{self.word('applies')} {self.condition(deadline.vilkar, place)}")
        return " ".join(made)

    def _until(self, text: str) -> str:
        """What meets a deadline, as an author writes it."""
        kind, own = until(self.guide, text) or ("", "")
        found = _MET_BY.get(kind)
        return f"{found[0]}({self._ids.id(found[1], own)})" if found and own else text

    def _fact(self, own: str) -> str:
        fact = self.guide.opplysning.get(own)
        return self.text(fact.sporsmal or fact.tittel) or own if fact else own

    def question(self, own: str) -> str:
        """A fact as the question that it asks, with its answers."""
        fact = self.guide.opplysning.get(own)
        if fact is None:
            return own
        asked = self.text(fact.sporsmal or fact.tittel) or own
        answers = " / ".join(self.text(each) for each in fact.val.values())
        return f"{asked} ({answers})" if answers else asked

    def tool(self, use: nouns.ToolUse) -> str:
        """A tool by its title, with the part of it and when it is used."""
        tool = self.guide.verktoy.get(use.id)
        marks = [self.word("part", part=use.del_)] if use.del_ else []
        marks += [use.nar] if use.nar else []
        marks += [self.word("draft")] if tool and tool.status == "utkast" else []
        return self.title("verktøy", use.id) + (f" ({', '.join(marks)})" if marks else "")

    def contact(self, own: str) -> str:
        """A service's number, with when it is answered."""
        contact = self.guide.kontakt.get(own)
        if contact is None:
            return own
        title = self.text(contact.tittel) or own
        reached = ", ".join(each for each in (contact.telefon, contact.lenke) if each)
        when = f" ({self.text(contact.ope)})" if contact.ope else ""
        return f"{title}: {reached}{when}" if reached else f"{title}{when}"


def beside(title: str, own: str, mark: str = "") -> str:
    """A title with the id beside it, unless they are the same; `mark` is the title's own."""
    return f"{title}{mark}" if title == own else f"{title}{mark} ({own})"
