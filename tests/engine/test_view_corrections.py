"""What corrects a record is seen by those who see the record, and names it by the number that they see."""

from support import FLOW, HEAD, Walk

from bti_engine.engine.view import view
from bti_engine.model import commands as do
from bti_engine.model.commands import Participant
from bti_engine.model.events import RecordWithdrawn


def opened():
    walk = Walk()
    people = (Participant("mor", "føresette"), Participant("rita", "rektor"))
    walk.do(do.Open(subject="kim", participants=people))
    walk.do(do.Note("Ikkje for alle"))
    return walk


def withdrawn(seen):
    return [each.event for each in seen.lines if isinstance(each.event, RecordWithdrawn)]


def test_a_withdrawn_document_is_gone_for_the_family_too():
    walk = opened()
    walk.do(do.MakeDocument(tool="referat"))
    walk.do(do.MakeDocument(tool="skjema"))
    number = walk.case.number - 1
    walk.do(do.Correct(number, "Feil sak"))
    seen = view(FLOW, walk.log, "mor")
    assert [each.tool for each in seen.case.documents.values()] == ["skjema"]
    assert [each.corrects for each in withdrawn(seen)] == [number - 1]


def test_that_a_hidden_record_was_withdrawn_is_hidden():
    walk = opened()
    walk.do(do.WaiveContact("føresette", "Råd frå politiet"), HEAD)
    walk.do(do.Correct(walk.case.number, "Gjeld ei anna sak"))
    assert withdrawn(view(FLOW, walk.log, "mor")) == []
    assert len(withdrawn(view(FLOW, walk.log, "per"))) == 1
