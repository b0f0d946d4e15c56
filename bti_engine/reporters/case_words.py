"""How the things of a case are named to people: persons by name, all else by the guide's titles.

`Words` holds what that takes. It asks nothing of a store: names come through a function, so that who has been
forgotten is shown without a name and nothing else changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from msgspec import Struct

from bti_engine.engine.time import day_of
from bti_engine.expressions.printing import show
from bti_engine.flow.tables import Clock, Flow, Move
from bti_engine.locale.engine import FORMS, STATES, WORDS, word
from bti_engine.locale.words import first_down, listed, written_day
from bti_engine.model.conditions import Condition
from bti_engine.model.guide import Fact, Guide, Text, Variant
from bti_engine.model.paths import thing_at, title_at
from bti_engine.model.spelling import Spelling, spelling
from bti_engine.model.vocabulary import BATON

Names = Callable[[str], str]


class Words(Struct, frozen=True, eq=False):
    """What naming takes.

    Attributes:
        guide: The pinned guide, for titles.
        flow: The pinned flow; for an alert's track, the track's.
        names: The name of a person, "" where it is not known.
        language: nn, nb or en; titles that the guide lacks in it stay as they are written.
        roles: A role of each person, from the log.
        measures: Titles of the measures, from the log.
        own: The case's own service, from the log.
        wanted: The services that are wanted by consent, from the log.
        subject: Whom the case is about, from the log.
        variants: The variants of the guide, by their ids; `guide` and `flow` are as the case's own has them.
    """

    guide: Guide
    flow: Flow
    names: Names
    language: str = "nn"
    roles: dict[str, str] = {}
    measures: dict[str, str] = {}
    own: str = ""
    wanted: tuple[str, ...] = ()
    subject: str = ""
    variants: dict[str, Variant] = {}

    @property
    def is_track(self) -> bool:
        """Whether the flow is that of an alert's own steps."""
        return any(level in self.guide.varsel for level in self.flow.levels)

    # --- people ----------------------------------------------------------------------------------------------

    def name(self, person: str) -> str:
        """A person by name, else «ein person»."""
        return self.names(person) or word(WORDS, "someone", self.language)

    def person(self, person: str, role: str = "") -> str:
        """A person by name and role: «Per (lærar)», «ein person (lærar)»."""
        role = role or self.roles.get(person, "")
        if not role:
            return self.name(person)
        name = self.names(person)
        if name:
            return f"{name} ({self.role(role)})"
        return word(WORDS, "someone-in", self.language, role=self.role(role))

    def role(self, role: str) -> str:
        """A role by its title, as inside a sentence."""
        if role == BATON and BATON not in self.guide.rolle:
            return word(WORDS, "baton", self.language)
        return self._title(("rolle", role))

    def party(self, role_or_person: str) -> str:
        """Whoever is meant where both a role and a person can stand."""
        known = role_or_person in self.guide.rolle or role_or_person == BATON
        return self.role(role_or_person) if known else self.person(role_or_person)

    def parties(self, roles: Iterable[str]) -> str:
        """Roles as those who may do something; nobody named: staff."""
        titles = [self.role(each) for each in roles]
        if len(titles) > 1:
            titles = [f"«{each}»" if _joins(each) else each for each in titles]
        return listed(titles, self.language, alternatives=True) if titles else word(WORDS, "anybody", self.language)

    # --- the guide's things ------------------------------------------------------------------------------------

    def service(self, service: str) -> str:
        """A service by its title."""
        return self._title(("teneste", service))

    def kind(self, subject_kind: str) -> str:
        """A target group by its title."""
        return self._title(("målgruppe", subject_kind))

    def place(self, name: str) -> str:
        """A step by its title: «Del uroa»."""
        step = self.flow.steps.get(name)
        return f"«{title_at(self.guide, step.path, self.language) if step else name}»"

    def target(self, name: str) -> str:
        """A step or an end by its title."""
        return self.place(name) if name in self.flow.steps else self.end(name)

    def level(self, level: str) -> str:
        """A level as people speak of it: «nivå 2»; an alert by its title."""
        if level in self.guide.varsel:
            return self.alert(level)
        heading = self.guide.ord.get("nivå")
        own = first_down(heading.say(self.language)) if heading and self.language != "en" else ""
        return word(WORDS, "level", self.language, heading=own or word(WORDS, "heading", self.language), id=level)

    def arena(self, arena: str) -> str:
        """An arena by its title: «Team»."""
        return self._quoted(("arena", arena))

    def end(self, end: str) -> str:
        """An end by its title: «Saka er avslutta»."""
        return self._quoted(("slutt", end))

    def alert(self, alert: str) -> str:
        """An alert by its title: «Mistanke om vald»."""
        return self._quoted(("varsel", alert))

    def consent(self, consent: str) -> str:
        """A consent by its title: «Samtykke til tverrfagleg samarbeid»."""
        return self._quoted(("samtykke", consent))

    def tool(self, tool: str) -> str:
        """A tool by its title: «Referat»."""
        return self._quoted(("verktøy", tool))

    def meeting(self, kind: str) -> str:
        """A kind of meeting by its title: «Samarbeidsmøte»."""
        return self._quoted(("møte", kind))

    def duty(self, duty: str) -> str:
        """A duty by its title: «Aktivitetsplan»."""
        return self._quoted(("plikt", duty))

    def variant(self, variant: str) -> str:
        """A variant by its title: «Barnehagen»."""
        title = self.variants[variant].tittel if variant in self.variants else None
        return f"«{title.say(self.language) if title else variant}»"

    def law(self, law: str) -> str:
        """A law by its title."""
        return title_at(self.guide, ("kjelde", law), self.language)

    def move(self, outcome: str) -> Move | None:
        """The way on that an outcome's full name (or an end from everywhere) means."""
        ways = (*self.flow.moves.get(outcome.rpartition("/")[0], ()), *self.flow.everywhere)
        return next((each for each in ways if each.outcome == outcome), None)

    def outcome(self, outcome: str) -> str:
        """An outcome by its title: «Framleis uro»."""
        if self.goes_on(outcome):
            return f"«{word(WORDS, 'next', self.language)}»"
        move = self.move(outcome)
        return f"«{title_at(self.guide, move.path, self.language) if move else outcome.rpartition('/')[2]}»"

    def goes_on(self, outcome: str) -> bool:
        """Whether an outcome is the nameless one of a step without outcomes: on to the next step."""
        step = self.flow.steps.get(outcome.rpartition("/")[0])
        move = self.move(outcome)
        return move is not None and step is not None and move.path == step.path

    def fact(self, fact: str) -> str:
        """A question as it is asked: «Er det grunn til uro?»."""
        found = self.guide.opplysning.get(fact)
        text = (found.sporsmal or found.tittel) if found else None
        return f"«{text.say(self.language) if text else fact}»"

    def answer(self, fact: str, value: object) -> str:
        """An answer: ja, nei, a choice by its title, a date written out."""
        if isinstance(value, bool) or value in {"True", "False"}:
            return word(WORDS, "yes" if str(value) == "True" else "no", self.language)
        found = self.guide.opplysning.get(fact) or Fact()
        text = found.val.get(str(value))
        if isinstance(text, Text):
            return text.say(self.language)
        return written_day(str(value), self.language) if found.type == "dato" else str(value)

    def task(self, task: str) -> str:
        """A task by its title: «Samtale»; `task` is its name, with or without the visit.

        To ask a young person who comes of age for a consent, or to ask for one again, are the engine's own tasks, which
        no guide has a title for.
        """
        name = task.partition("@")[0]
        kind, _, consent = name.partition("/")
        title = title_at(self.guide, ("samtykke", consent), self.language)
        if kind == "fornying" and consent in self.guide.samtykke:
            return f"«{word(WORDS, 'ask-again', self.language, consent=title)}»"
        if kind == "samtykke" and consent in self.guide.samtykke:
            who = self.names(self.subject) or word(WORDS, "the-young", self.language)
            return f"«{word(WORDS, 'ask-young', self.language, who=who, consent=title)}»"
        given = (*(each.tasks for each in self.flow.steps.values()), *(each.tasks for each in self.flow.ends.values()))
        path = next((row.path for rows in given for row in rows if row.name == name), ())
        return f"«{title_at(self.guide, path, self.language) or name}»"

    def measure(self, measure: str) -> str:
        """A measure by its title."""
        return f"«{self.measures.get(measure, measure)}»"

    def deadline(self, name: str) -> str:
        """What a deadline is for: a step, or the step that an outcome led to."""
        clock = self.clock(name)
        if clock is None:
            return f"«{name}»"
        if clock.until[0] == "duty":
            return word(WORDS, "duty", self.language, duty=self.duty(clock.until[1]))
        if clock.place:
            return self.place(clock.place)
        return word(WORDS, "after", self.language, outcome=self.outcome(clock.outcome))

    def owners(self, name: str, owner: str) -> str:
        """Whose a deadline is: all who are responsible for its step, where the one it is written on is of them."""
        clock = self.clock(name)
        move = self.move(clock.outcome) if clock and clock.outcome else None
        step = self.flow.steps.get(move.target if move else clock.place if clock else "")
        everyone = step.responsible if step else ()
        return self.parties(everyone) if owner in everyone else self.role(owner)

    def clock(self, name: str) -> Clock | None:
        """The clock of a deadline; `name` is the clock's, with or without the visit."""
        return self.flow.clocks_named.get(name.partition("@")[0])

    # --- other words ---------------------------------------------------------------------------------------------

    def state(self, state: str) -> str:
        """The state of a consent, a service or a deadline."""
        return word(STATES, state, self.language)

    def form(self, form: str) -> str:
        """How a consent was given."""
        return word(FORMS, form, self.language)

    def day(self, day: str) -> str:
        """A day written out."""
        return written_day(day, self.language)

    def last_day(self, instant: str) -> str:
        """The last day before an instant from which on something no longer holds."""
        before = date.fromisoformat(day_of(instant)) - timedelta(days=1)
        return self.day(before.isoformat())

    def condition(self, condition: Condition) -> str:
        """A condition as an author writes it, in the målform that people read."""
        return show(condition, self.malform, self.ids)

    @property
    def malform(self) -> str:
        """The målform that conditions and ids are shown in: the reader's, else the guide's."""
        return self.language if self.language in {"nn", "nb"} else self.guide.malform

    @property
    def ids(self) -> Spelling:
        """How an author in that målform writes the ids of the guide."""
        return spelling(self.guide, self.malform)

    def way(self, outcome: str) -> str:
        """What people type to take a way on: the id of an outcome, or of an end that is always open."""
        always = any(each.outcome == outcome for each in self.flow.everywhere)
        return self.ids.id("slutt", outcome) if always else outcome.rpartition("/")[2]

    def text(self, path: tuple[str, ...]) -> str:
        """The author's own sentence for what stands at `path`, or ""."""
        text = getattr(thing_at(self.guide, path), "tekst", None)
        return text.say(self.language) if isinstance(text, Text) else ""

    def many(self, titles: Iterable[str]) -> str:
        """Titles in a row."""
        return listed(titles, self.language)

    def _title(self, path: tuple[str, ...]) -> str:
        return first_down(title_at(self.guide, path, self.language))

    def _quoted(self, path: tuple[str, ...]) -> str:
        return f"«{title_at(self.guide, path, self.language)}»"


def _joins(title: str) -> bool:
    """Whether a title has an «eller» of its own, which could be taken for the one between titles."""
    return any(f" {word} " in title for word in ("eller", "or"))
