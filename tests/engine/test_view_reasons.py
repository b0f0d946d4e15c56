"""What the family is not told of others: why somebody cannot hold the baton, and who reported a worry."""

from support import FLOW, HEAD, SMALL, TEACHER, Walk, small_guide

from bti_engine.engine.view import view
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor, Participant
from bti_engine.model.events import BatonAppointed, BatonDeclined

EVA = Actor("eva", "lærar", "skule")


def test_the_family_sees_who_holds_the_baton_and_not_why():
    walk = Walk()
    people = (Participant("mor", "føresette"), Participant("eva", "lærar", "skule"), Participant("rita", "rektor"))
    walk.do(do.Open(subject="kim", participants=people))
    walk.do(do.AppointBaton("per"))
    walk.do(do.OfferBaton("eva"), TEACHER)
    walk.do(do.DeclineBaton("Eg skal ut i permisjon"), EVA)
    walk.do(do.AppointBaton("eva", "Per er sjukmeld"), HEAD)
    for person, reasons in (("per", ["Eg skal ut i permisjon", "Per er sjukmeld"]), ("mor", ["", ""])):
        seen = view(FLOW, walk.log, person)
        told = [each.event for each in seen.lines if isinstance(each.event, BatonAppointed | BatonDeclined)]
        assert [each.reason for each in told[1:]] == reasons
        assert seen.case.baton == "eva"


def test_the_family_sees_that_a_neighbour_reported_and_not_which():
    flow = compile_guide(
        small_guide(SMALL.replace("rolle:\n", "rolle:\n  nabo: {tittel: Nabo, berre-melder: ja}\n", 1))
    )
    walk = Walk(flow)
    people = (Participant("per", "lærar", "skule"), Participant("mor", "føresette"))
    walk.do(do.Open(subject="kim", participants=people), Actor("turid", "nabo"))
    family, staff = (view(flow, walk.log, person) for person in ("mor", "per"))
    assert {(each.actor, each.role) for each in family.lines} == {("", "nabo")}
    assert {each.actor for each in staff.lines} == {"turid"}
    assert (family.case.opener, family.case.opener_role) == ("", "nabo")
