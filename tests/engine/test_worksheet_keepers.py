"""Whoever somebody outside the services turned to can take the case up before there is consent to the log."""

import pytest
from support import HEAD, SMALL, TEACHER, Walk, small_guide

from bti_engine.engine.view import view
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor, Participant

LOGGED = SMALL.replace("rolle:\n", "rolle:\n  nabo: {tittel: Nabo, berre-melder: ja}\n", 1).replace(
    "samtykke:\n", "samtykke:\n  logg: {tittel: Samtykke til logg, av: {alle: [føresette]}}\n", 1
)
FLOW = compile_guide(small_guide(LOGGED + "logg: {form: digital, krav: samtykke(logg)}\n"))
EVA, PIA = Actor("eva", "lærar", "skule"), Actor("pia", "rådgjevar", "ppt")


@pytest.mark.parametrize("opener", [Actor("turid", "nabo"), Actor("mor", "føresette")])
def test_the_service_that_was_turned_to_keeps_the_worksheet_until_one_holds_the_baton(opener):
    walk = Walk(FLOW)
    people = (*(Participant(each.person, each.role, each.service) for each in (TEACHER, EVA, PIA)),)
    walk.do(do.Open(subject="kim", participants=people), opener)
    assert not walk.case.log_open
    walk.do(do.Answer(fact="uro", value=True), TEACHER)
    assert view(FLOW, walk.log, "eva").lines
    assert not view(FLOW, walk.log, "pia").lines
    assert walk.refused(do.Note("Eg vil vere med"), PIA)
    walk.do(do.AppointBaton("per"), TEACHER)
    assert not view(FLOW, walk.log, "eva").lines
    assert walk.refused(do.Note("Eg òg"), EVA) == ("worksheet",)
    assert bool(view(FLOW, walk.log, "mor").lines) is (opener.person == "mor")
    assert view(FLOW, walk.log, "turid").lines == ()


def test_what_somebody_of_the_staff_opened_is_kept_by_that_one_alone():
    walk = Walk(FLOW)
    people = (Participant("eva", "lærar", "skule"), Participant("rita", "rektor", "skule"))
    walk.do(do.Open(subject="kim", participants=people), TEACHER)
    assert walk.refused(do.Note("Eg òg"), EVA) == ("worksheet",)
    walk.do(do.Note("Eg leier"), HEAD)
