"""What stands beside the steps, in words: log, duty, approval, advice, trips without names, variants, coming of age."""

import os
from pathlib import Path
from unittest.mock import ANY

import pytest
from beside_guide import FLOW, GUIDE, RICH
from support import HEAD, MOTHER, SMALL, TEACHER, Walk, small_guide

from bti_engine.application.answers import worksheet_of
from bti_engine.application.why.asking import Subject, reasons
from bti_engine.engine.openings import openings
from bti_engine.engine.options import options
from bti_engine.engine.refusals import refuse
from bti_engine.engine.view import view
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.tables import Requirement
from bti_engine.model import commands as do
from bti_engine.model import events as ev
from bti_engine.model.commands import Actor, Participant
from bti_engine.model.conditions import Compare, Holds, Reading
from bti_engine.model.log import Happened
from bti_engine.reporters.case_json import as_json, option_json, options_json, status_json
from bti_engine.reporters.case_reasons import requirement_text
from bti_engine.reporters.case_text import (
    tell_event,
    tell_log,
    tell_options,
    tell_refusal,
    tell_status,
    tell_view,
    tell_why,
    words_for,
)

GOLDEN = Path(__file__).parent / "golden"
NAMES = {"per": "Per", "mor": "Mona", "rita": "Rita", "kim": "Kim"}
PEOPLE = (Participant("mor", "føresette"), Participant("rita", "rektor", "skule"))


def names(person):
    return NAMES.get(person, "")


class Telling(Walk):
    """A walk in the rich guide that is told as it goes."""

    def __init__(self, language="nn", **world):
        super().__init__(FLOW, **world)
        self.language, self.pages = language, []

    @property
    def words(self):
        return words_for(GUIDE, FLOW, names, self.language, self.log)

    def page(self, title, lines):
        self.pages += [f"== {title}", *lines, ""]

    def found(self):
        return options(FLOW, self.case, self.context, TEACHER)

    def opens(self, option):
        return openings(FLOW, self.case, self.context, option.outcome, anonymous=option.anonymous)

    def look(self, title):
        self.page(title, tell_options(self.words, self.found(), self.opens))

    def why(self, outcome, *, anonymous=False):
        subject = Subject(FLOW, self.case, tuple(self.log), self.context, GUIDE, GUIDE)
        why = next(each for each in reasons(subject, outcome) if each.option.anonymous == anonymous)
        self.page(f"why {outcome}", tell_why(self.words, why, "3f2a"))

    def status(self, title):
        self.page(title, self.told_status())

    def told_status(self):
        return tell_status(self.words, "3f2a", self.case, (), worksheet_of(FLOW, self.case, self.context))

    def no(self, command, actor=TEACHER):
        self.page(f"refused {type(command).__name__}", tell_refusal(self.words, self.try_(command, actor)))


def evaluating(walk):
    """On to the step where it is evaluated, with the answers that let a second service in."""
    walk.do(do.Open(subject="kim", kind="barn", participants=PEOPLE))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.Contact(role="føresette", person="mor"))
    walk.do(do.AppointBaton(to="per"))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.Choose(outcome="neste"))
    walk.do(do.Answer(fact="uro", value=True))
    return walk


def told(language):
    walk = evaluating(Telling(language))
    walk.status("worksheet")
    walk.no(do.Note("Kan eg sjå?"), Actor("pia", "rådgjevar", "ppt"))
    walk.do(do.Answer(fact="behov", value="uklart"))
    walk.look("a body with names and without")
    walk.no(do.Choose(outcome="avslutt", anonymous=True))
    walk.do(do.Choose(outcome="drøft", anonymous=True))
    walk.status("without names")
    walk.do(do.Choose(outcome="attende"))
    walk.do(do.Answer(fact="behov", value="anna"))
    walk.do(do.Answer(fact="skulemiljø", value=True))
    walk.no(do.FinishDuty(duty="skulemiljø"), HEAD)
    walk.no(do.FinishDuty(duty="skulemiljo"), HEAD)
    walk.no(do.FinishDuty(duty="skulemiljø"))
    walk.no(do.MakeDocument(tool="plan", part="A", fields={"problm": "Erting", "drøfta": "kanskje"}), HEAD)
    walk.no(do.MakeDocument(tool="plan", part="C"), HEAD)
    walk.do(do.MakeDocument(tool="plan", part="A", fields={"problem": "Erting i friminutta", "drøfta": "ja"}), HEAD)
    walk.do(do.MakeDocument(tool="plan", part="B", fields={"evaluering": "2026-10-01"}), HEAD)
    walk.do(do.Consent("logg", "mor", "gitt"), MOTHER)
    walk.no(do.Approve(outcome="nivå-2"), HEAD)
    walk.do(do.MakeDocument(tool="referat"))
    walk.do(do.Involve(service="ppt"))
    walk.do(do.Consent("tverrfagleg", "mor", "gitt", service="ppt", form="skriftleg"))
    walk.look("an approval is missing")
    walk.no(do.Approve(outcome="nivå-2"))
    walk.no(do.Approve(outcome="nivå-3"), HEAD)
    walk.do(do.Approve(outcome="nivå-2"), HEAD)
    walk.no(do.Approve(outcome="nivå-2"), HEAD)
    walk.no(do.Choose(outcome="nivå-2"), HEAD)
    walk.look("approved")
    walk.why("nivå-2")
    walk.status("duty and approval")
    walk.do(do.FinishDuty(duty="skulemiljø"), HEAD)
    walk.do(do.Correct(next(n for n, (t, k) in walk.case.entered.items() if k == "behov"), "Feil", "eige"))
    walk.do(do.Consent("logg", "mor", "trekt"), MOTHER)
    walk.no(do.HandOver("barnevern"))
    walk.no(do.HandOver("skule"))
    walk.no(do.NameSubject("kim"))
    walk.no(do.Join("ola", "nabo"))
    walk.page("log", tell_log(walk.words, walk.log))
    seen = view(FLOW, walk.log, "mor")
    walk.page("what the mother sees", tell_view(walk.words, "3f2a", seen))
    return "\n".join(walk.pages)


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_what_stands_beside_the_steps_is_told_as_it_is_written_down(language):
    golden = GOLDEN / f"beside.{language}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(told(language), encoding="utf-8")
    assert told(language) == golden.read_text(encoding="utf-8")


def test_a_trip_without_names_has_an_opening_of_its_own():
    walk = evaluating(Telling())
    named, unnamed = (each for each in walk.found() if each.id == "drøft")
    needs = {each.variable for each in walk.opens(named).sets[0]}
    assert needs == {"behov", "samtykke(tverrfagleg til team)", "samtykke(logg)"}
    assert [[each.variable for each in needs] for needs in walk.opens(unnamed).sets] == [["behov"]]


def test_options_and_status_are_handed_to_other_programs_whole():
    walk = evaluating(Telling())
    sheet = worksheet_of(FLOW, walk.case, walk.context)
    made = status_json("3f2a", walk.case, (), sheet)
    assert made["worksheet"] == {
        "seen_by": ("per", "rita"),
        "lacks": [{"path": ("logg", "krav", "0"), "condition": "samtykke(logg)"}],
        "level": "",
    }
    walk.do(do.Answer(fact="behov", value="anna"))
    walk.do(do.Answer(fact="skulemiljø", value=True))
    walk.do(do.MakeDocument(tool="referat"))
    walk.do(do.Consent("logg", "mor", "gitt"), MOTHER)
    walk.do(do.Involve(service="ppt"))
    walk.do(do.Consent("tverrfagleg", "mor", "gitt", service="ppt", form="skriftleg"))
    walk.do(do.Approve(outcome="nivå-2"), HEAD)
    made = status_json("3f2a", walk.case, (), worksheet_of(FLOW, walk.case, walk.context))
    assert made["worksheet"] is None
    assert made["case"]["approvals"] == [{"outcome": "1/evaluer/nivå-2", "visit": 4, "by": "rita", "reads": ANY}]
    assert made["case"]["duties"]["skulemiljø"].status == "går"
    as_json(made)
    found = {each.id: option_json(walk.words, each) for each in walk.found()}
    assert (found["nivå-2"]["approvers"], found["nivå-2"]["approved"]) == (("rektor",), True)
    assert found["nivå-2"]["advises"][0]["value"] is False
    assert found["om-att"]["approved"] is False
    as_json(options_json(walk.words, walk.found()))


def test_a_case_that_is_handed_over_is_told_in_the_words_of_the_other_service():
    text = RICH.replace(
        "variant:\n", "variant:\n  ppt: {tittel: PPT, nivå: {1: {steg: {evaluer: {tittel: Sjå på}}}}}\n"
    )
    guide = small_guide(text)
    flow = compile_guide(guide)
    words = words_for(guide, flow, names, "nn", [happened(ev.CaseOpened("liten", "f", "t", service="skule"))])
    assert words.place("1/evaluer") == "«Evaluer»"
    event = ev.HandedOver("ppt", "ppt")
    told = tell_event(words_for(guide, flow, names, "nn", [happened(event)]), happened(event))
    assert told == "Saka er no hos PPT. Ho følgjer rettleiaren slik han er for «PPT». Ført av Per (lærar)."
    assert words_for(guide, flow, names, "nn", [happened(event)]).place("1/evaluer") == "«Sjå på»"


def happened(event):
    return Happened(1, "2026-09-01T07:00:00.000Z", "2026-09-01T07:00:00.000Z", "per", "lærar", event)


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (ev.SubjectNamed("kim"), "Per (lærar) førte kven saka gjeld: Kim."),
        (ev.SubjectNamed("ukjend"), "Per (lærar) førte kven saka gjeld."),
        (
            ev.SubjectCorrected("kim", "Feil barn"),
            (
                "Per (lærar) retta kven saka gjeld: Kim. Samtykka gjaldt ein annan, så dei gjeld ikkje lenger, og "
                "familien må informerast på nytt. Grunngjeving: Feil barn."
            ),
        ),
        (
            ev.DutyLifted("skulemiljø", 1, "Gjeld ikkje skulen"),
            "Per (lærar) oppheva plikta «Trygt skulemiljø». Grunngjeving: Gjeld ikkje skulen.",
        ),
        (
            ev.DutyRested("skulemiljø", 1),
            (
                "Det som sette i gang plikta «Trygt skulemiljø», gjeld ikkje lenger. Skjer det på nytt, tek plikta til "
                "på nytt."
            ),
        ),
        (
            ev.DeadlineMissed("plikt/skulemiljø@1", "plikt/skulemiljø"),
            "Fristen for plikta «Trygt skulemiljø» gjekk ut 31. august 2026 utan at plikta var oppfylt.",
        ),
        (
            ev.ApprovalLapsed("1/evaluer/nivå-2", 4),
            "Godkjenninga av «nivå-2» gjeld ikkje lenger, for noko ho kvilte på, er endra.",
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_events_are_told_by_the_titles_of_the_guide(event, line):
    assert tell_event(words_for(GUIDE, FLOW, names, "nn"), happened(event)) == line


def test_a_missed_deadline_of_a_duty_stands_with_the_duty():
    walk = evaluating(Telling())
    walk.do(do.Answer(fact="skulemiljø", value=True))
    walk.now = "2026-09-20T07:00:00.000Z"
    walk.do(do.Tick())
    lines = [line for line in walk.told_status() if "skulemiljø" in line]
    assert "fristen gjekk ut 8. september 2026" in lines[-1]
    assert not any("Fristar" in line for line in lines)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("nn", "«Spør Kim sjølv om samtykke: Samtykke til stafettlogg»"),
        ("nb", "«Spør Kim selv om samtykke: Samtykke til stafettlogg»"),
        ("en", "«Ask Kim in person for consent: Samtykke til stafettlogg»"),
    ],
)
def test_the_task_of_asking_the_young_person_has_a_title(language, title):
    walk = Telling(language, births={"kim": "2011-09-21"})
    walk.do(do.Open(subject="kim", kind="barn", participants=PEOPLE))
    walk.do(do.Consent("logg", "mor", "gitt"), MOTHER)
    assert any(title in line for line in walk.told_status())
    walk.do(do.FinishTask("samtykke/logg"))
    assert title in tell_log(walk.words, walk.log)[-1]


def test_who_has_no_name_is_the_young_person():
    words = words_for(GUIDE, FLOW, lambda _: "", "nn")
    assert words.task("samtykke/logg@15") == "«Spør den unge sjølv om samtykke: Samtykke til stafettlogg»"


def test_a_log_that_waits_for_a_level_says_so():
    guide = small_guide(RICH.replace("logg: {form: digital,", "logg: {form: digital, frå: nivå 1,"))
    flow = compile_guide(guide)
    walk = Walk(flow)
    walk.do(do.Open(subject="kim", kind="barn", participants=PEOPLE))
    words = words_for(guide, flow, names, "nn", walk.log)
    lines = tell_status(words, "3f2a", walk.case, (), worksheet_of(flow, walk.case, walk.context))
    assert "  • For å opne loggen: at saka har kome til nivå 1" in lines
    assert tell_status(words, "3f2a", walk.case)[-8:] == lines[-8:]


def test_where_there_is_no_log_nothing_is_said_of_one():
    guide = small_guide(SMALL)
    walk = Walk(compile_guide(guide))
    walk.do(do.Open(subject="kim", participants=PEOPLE))
    words = words_for(guide, walk.flow, names, "nn", walk.log)
    assert worksheet_of(walk.flow, walk.case, walk.context) is None
    assert not any("ark" in line for line in tell_status(words, "3f2a", walk.case))


@pytest.mark.parametrize(
    ("condition", "nn", "nb", "en"),
    [
        (
            Compare(Reading("plikt", "skulemiljø"), "=", "gjort"),
            "Plikta «Trygt skulemiljø» oppfylt [plikt(skulemiljø) = gjort]",
            "Plikten «Trygt skulemiljø» oppfylt [plikt(skulemiljø) = gjort]",
            "The duty «Trygt skulemiljø» fulfilled [plikt(skulemiljø) = gjort]",
        ),
        (
            Compare(Reading("plikt", "skulemiljø"), "=", "kvil"),
            "At plikta «Trygt skulemiljø» ikkje er i gang [plikt(skulemiljø) = kvil]",
            "At plikten «Trygt skulemiljø» ikke er i gang [plikt(skulemiljø) = hviler]",
            "That the duty «Trygt skulemiljø» is not going on [plikt(skulemiljø) = kvil]",
        ),
        (
            Holds(Reading("godkjend", "1/evaluer/nivå-2")),
            "Godkjenning frå rektor (ein annan enn den som vel) [godkjend(1/evaluer/nivå-2)]",
            "Godkjenning fra rektor (en annen enn den som velger) [godkjent(1/evaluer/nivå-2)]",
            "Approval by rektor (another than the one who chooses) [godkjend(1/evaluer/nivå-2)]",
        ),
        (
            Holds(Reading("logg")),
            "Open logg (han krev «Samtykke til stafettlogg» frå føresette) [logg]",
            "Åpen logg (den krever «Samtykke til stafettlogg» fra føresette) [logg]",
            "An open log (it requires «Samtykke til stafettlogg» from føresette) [logg]",
        ),
    ],
    ids=("plikt-gjort", "plikt-kvil", "godkjend", "logg"),
)
def test_the_new_words_of_conditions_are_told_in_words_and_as_they_are_written(condition, nn, nb, en):
    requirement = Requirement(condition, "step", ("logg",))
    for language, told in (("nn", nn), ("nb", nb), ("en", en)):
        assert requirement_text(words_for(GUIDE, FLOW, names, language), requirement) == told


def test_a_duty_that_the_edition_no_longer_has_is_ended_by_leaders():
    refusal = refuse("duty-of-others", duty="borte", roles=())
    assert tell_refusal(words_for(GUIDE, FLOW, names), refusal) == [
        "Berre ein leiar kan føre plikta «borte» som oppfylt eller oppheve henne."
    ]


def test_whoever_takes_part_and_sees_nothing_is_told_so():
    walk = evaluating(Telling())
    seen = view(FLOW, walk.log, "mor")
    assert tell_view(walk.words, "3f2a", seen) == [
        "Mona er med i saka, men ser henne ikkje no: noko som må på plass før ho kan delast, manglar."
    ]
