"""A case in words: a small walk told in three languages, against the texts in `golden`."""

import os
from pathlib import Path

import pytest
from support import ADVISER, FLOW, HEAD, MORNING, MOTHER, SMALL, TEACHER, Walk, small_guide

from bti_engine.application.answers import TrackStatus
from bti_engine.application.why.asking import Subject, reasons
from bti_engine.engine.context import Context
from bti_engine.engine.evolve import fold
from bti_engine.engine.moving import raise_alert
from bti_engine.engine.openings import Openings, openings
from bti_engine.engine.options import options
from bti_engine.engine.view import view
from bti_engine.model import commands as do
from bti_engine.model.commands import Participant
from bti_engine.model.conditions import Holds, Reading
from bti_engine.reporters.case_json import as_json, log_json, option_json, options_json, refusal_json, status_json
from bti_engine.reporters.case_text import (
    tell_event,
    tell_log,
    tell_openings,
    tell_options,
    tell_refusal,
    tell_requirement,
    tell_status,
    tell_view,
    tell_why,
    words_for,
)

GOLDEN = Path(__file__).parent / "golden"
GUIDE = small_guide()
NAMES = {"per": "Per", "mor": "Mona", "rita": "Rita", "kim": "Kim"}


def names(person):
    return NAMES.get(person, "")


class Telling(Walk):
    """A walk that is told as it goes."""

    def __init__(self, language):
        super().__init__()
        self.language, self.pages = language, []

    @property
    def words(self):
        return words_for(GUIDE, FLOW, names, self.language, self.log)

    def page(self, title, lines):
        self.pages += [f"== {title}", *lines, ""]

    def look(self, title):
        found = options(FLOW, self.case, self.context, TEACHER)
        self.page(title, tell_options(self.words, found, self.opens))

    def opens(self, option):
        return openings(FLOW, self.case, self.context, option.outcome)

    def why(self, outcome):
        subject = Subject(FLOW, self.case, tuple(self.log), self.context, GUIDE, GUIDE)
        told = [line for each in reasons(subject, outcome) for line in tell_why(self.words, each, "3f2a")]
        self.page(f"why {outcome}", told)

    def no(self, command, actor=TEACHER):
        self.page(f"refused {type(command).__name__}", tell_refusal(self.words, self.try_(command, actor)))


def told(language):
    walk = Telling(language)
    people = (Participant("mor", "føresette"), Participant("rita", "rektor", "skule"))
    walk.do(do.Open(subject="kim", kind="barn", participants=people))
    walk.look("options at level 0")
    walk.no(do.Choose(outcome="vidaree"))
    walk.no(do.Answer(fact="behov", value="anna"))
    walk.no(do.Answer(fact="uro", value="kanskje"))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Answer(fact="uro-oppstod", value="2026-08-28"))
    walk.do(do.Choose(outcome="vidare", reason="Vi har snakka om det"))
    walk.no(do.Choose(outcome="vidare"))
    walk.do(do.Contact(role="føresette", person="mor", note="Ringde"))
    walk.do(do.AppointBaton(to="per"))
    walk.do(do.Choose(outcome="vidare"))
    walk.now = "2026-09-09T07:00:00.000Z"
    walk.do(do.AddMeasure(measure="les", title="Lesetrening", responsible="per", evaluate_by="2026-10-01"))
    walk.do(do.PlanMeeting(kind="samarbeid", on="2026-09-20", invited=("føresette", "rita")))
    walk.do(do.HoldMeeting(kind="samarbeid", present=("mor", "per")))
    walk.do(do.Choose(outcome="neste"))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Answer(fact="behov", value="anna"))
    walk.no(do.Choose(outcome="nivå-2"))
    walk.why("nivå-2")
    walk.do(do.EvaluateMeasure(measure="les", result="Les betre"))
    walk.do(do.MakeDocument(tool="referat", title="Møte 9. september"))
    walk.do(do.Involve(service="ppt"))
    walk.do(do.Consent("tverrfagleg", "mor", "gitt", service="ppt", form="skriftleg"))
    walk.do(do.Choose(outcome="nivå-2"))
    walk.do(do.Join("pia", "rådgjevar", "ppt"))
    walk.do(do.OfferBaton("pia"))
    walk.do(do.AcceptBaton(), ADVISER)
    walk.do(do.Note("Går bra"), ADVISER)
    walk.page("status at level 2", tell_status(walk.words, "3f2a", walk.case))
    walk.do(do.Consent("tverrfagleg", "mor", "trekt", service="ppt"), MOTHER)
    walk.do(do.Choose(outcome="avslutt", reason="Familien vil ikkje"))
    walk.no(do.Choose(outcome="avslutt"))
    walk.page("log", tell_log(walk.words, walk.log))
    seen = view(FLOW, walk.log, "mor")
    walk.page("what the mother sees", tell_view(walk.words, "3f2a", seen) + tell_log(walk.words, seen.lines))
    return "\n".join(walk.pages)


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_a_walk_is_told_as_it_is_written_down(language):
    golden = GOLDEN / f"walk.{language}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(told(language), encoding="utf-8")
    assert told(language) == golden.read_text(encoding="utf-8")


def opened():
    walk = Telling("nn")
    walk.do(
        do.Open(subject="kim", participants=(Participant("mor", "føresette"), Participant("pia", "rådgjevar", "ppt")))
    )
    return walk


def track(walk):
    context = Context(walk.now, edition=("liten", "f", "t"), beside=walk.case)
    raised = raise_alert(FLOW, do.RaiseAlert("vald", note="Blåmerke"), TEACHER, context, "3f2a")
    events, case = raised.events, raised.case
    return events, TrackStatus("9c01", case, ("mor",))


def test_open_alerts_stand_first_for_staff():
    walk = opened()
    _, status = track(walk)
    lines = tell_options(walk.words, options(FLOW, walk.case, walk.context), walk.opens, (status,))
    assert lines[0] == "Opne varsel:"
    assert "Mistanke om vald: «Meld frå» (varsel 9c01). Ikkje kontakt Mona (føresette) om dette" in lines[1]
    assert tell_status(walk.words, "3f2a", walk.case, (status,))[:2] == lines[:2]


def test_what_is_done_beside_a_case_is_no_open_alert():
    walk = opened()
    _, status = track(walk)
    done = TrackStatus("9c01", fold((), status.case.__class__(phase="closed", alert="vald")))
    assert tell_options(walk.words, (), walk.opens, (done,)) == ["Her er ingenting å velje mellom."]


def test_a_track_is_told_in_its_own_words():
    walk = opened()
    events, status = track(walk)
    words = words_for(GUIDE, FLOW.tracks["vald"], names, "nn", events)
    lines = tell_log(words, events)
    assert lines[1].endswith(
        "Per (lærar) reiste varselet «Mistanke om vald» om Kim. Notat: Blåmerke."
        " Skal ikkje kontaktast eller få vite om det: Mona."
    )
    assert lines[2].endswith("Det første som skal gjerast, er «Meld frå».")
    assert tell_status(words, "9c01", status.case)[0] == "Varsel 9c01: «Mistanke om vald»"


def test_who_is_forgotten_is_told_by_role_also_after_leaving():
    walk = opened()
    walk.do(do.Leave("pia", "rådgjevar"))
    words = words_for(GUIDE, FLOW, lambda _: "", "nn", walk.log)
    assert words.person("pia") == "ein person (rådgjevar)"
    assert tell_event(words, walk.log[-1]) == "Ein person er ikkje lenger med i saka som rådgjevar."


def test_a_person_without_a_role_sees_nothing_and_is_told_so():
    walk = opened()
    seen = view(FLOW, walk.log, "kari")
    assert tell_view(walk.words, "3f2a", seen) == ["Ein person er ikkje med i saka og ser ingenting av henne."]


def test_the_authors_own_sentence_stands_for_the_requirement():
    text = "krav: samtykke(tverrfagleg)\n            frist:"
    own = "krav: {må: samtykke(tverrfagleg), tekst: Føresette må samtykkje først.}\n            frist:"

    assert text in SMALL
    guide = small_guide(SMALL.replace(text, own))
    requirement = FLOW.moves["1/evaluer"][2].requires[0]
    words = words_for(guide, FLOW, names, "nn")
    assert tell_requirement(words, requirement) == (
        "Krav ved utfallet: Føresette må samtykkje først [samtykke(tverrfagleg)]"
    )


def test_a_leader_and_a_level_are_named_by_the_guide():
    words = words_for(GUIDE, FLOW, names, "nn")
    assert words.level("2") == "nivå 2"
    assert words.role("rektor") == "rektor"
    assert words.service("ppt") == "PPT"
    assert words.condition(Holds(Reading("samtykke", "tverrfagleg"))) == "samtykke(tverrfagleg)"


def test_nothing_that_opens_says_nothing():
    assert tell_openings(words_for(GUIDE, FLOW, names), Openings(())) == []


def test_everything_can_be_handed_to_other_programs():
    walk = opened()
    words = walk.words
    found = options(FLOW, walk.case, walk.context)
    _, status = track(walk)
    as_json(options_json(words, found, (status,)))
    assert option_json(words, found[0])["status"] == "unknown"
    made = status_json("3f2a", walk.case, (status,))
    assert {"person": "per", "role": "lærar", "service": "skule"} in made["case"]["participants"]
    assert made["alerts"][0]["stream"] == "9c01"
    as_json(made)
    assert as_json(log_json(words, walk.log)).startswith("[")
    refusal = walk.try_(do.Choose(outcome="vidare"), HEAD)
    assert refusal_json(words, refusal)["refused"][0]["code"] == "not-participant"
    assert MORNING in as_json(log_json(words, walk.log))
