"""Forms: a document made with a tool that has fields is one whose fields are filled in as they should be."""

import pytest
from beside_guides import flow_of, opened

from bti_engine.engine.view import view
from bti_engine.model import commands as do

FORM = """\
  plan:
    tittel: Plan
    felt:
      kva: {tittel: Kva, påkravd: ja, del: A}
      haster: {tittel: Haster, type: ja-nei, del: A}
      mange: {tittel: Kor mange, type: tal, del: B}
      når: {tittel: Når, type: dato, påkravd: ja, del: B}
      kven: {tittel: Kven, type: val, val: {skule: Skulen, heim: Heimen}, del: B}
"""
FLOW = flow_of(tools=FORM)
WHOLE = {"kva": "Uro", "haster": "ja", "mange": "-3", "når": "2026-10-01", "kven": "heim"}


def made(**fields):
    return opened(FLOW).try_(do.MakeDocument(tool="plan", fields={**WHOLE, **fields}))


def test_a_form_that_is_filled_in_is_a_document():
    walk = opened(FLOW)
    walk.do(do.MakeDocument(tool="plan", fields=WHOLE))
    assert walk.log[-1].event.fields == WHOLE
    assert walk.case.documents["1"].part == ""


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({"kva": ""}, ("field-needed",)),
        ({"når": "  "}, ("field-needed",)),
        ({"når": "i morgon"}, ("wrong-field",)),
        ({"når": "2026-02-30"}, ("wrong-field",)),
        ({"haster": "kanskje"}, ("wrong-field",)),
        ({"mange": "to"}, ("wrong-field",)),
        ({"mange": "1.5"}, ("wrong-field",)),
        ({"kven": "Heimen"}, ("wrong-field",)),
        ({"finst-ikkje": "x"}, ("unknown-field",)),
        ({"kva": "", "når": "x", "finst-ikkje": "x"}, ("unknown-field", "field-needed", "wrong-field")),
    ],
)
def test_what_is_wrong_in_a_form_is_told_all_at_once(fields, codes):
    assert made(**fields).codes == codes


def test_a_field_that_need_not_be_filled_in_may_stand_empty():
    walk = opened(FLOW)
    walk.do(do.MakeDocument(tool="plan", fields={"kva": "Uro", "når": "2026-10-01", "kven": ""}))


def test_a_part_is_filled_in_by_itself_and_takes_no_field_of_another():
    walk = opened(FLOW)
    walk.do(do.MakeDocument(tool="plan", fields={"kva": "Uro"}, part="A"))
    assert walk.case.documents["1"].part == "A"
    decided = walk.refused(do.MakeDocument(tool="plan", fields={"kva": "Uro", "når": "2026-10-01"}, part="A"))
    assert decided == ("unknown-field",)
    assert walk.refused(do.MakeDocument(tool="plan", part="C")) == ("unknown-part",)
    assert walk.refused(do.MakeDocument(tool="referat", part="A")) == ("unknown-part",)


def test_a_tool_without_fields_takes_a_document_as_it_is():
    walk = opened(FLOW)
    walk.do(do.MakeDocument(tool="referat", title="Møtet", fields={"fritt": "felt"}))
    assert walk.refused(do.MakeDocument(tool="finst-ikkje")) == ("unknown-tool",)


def test_what_stands_in_a_form_is_seen_by_those_who_see_documents():
    flow = flow_of("\ntilgang: {dokument: tilsette}\n", tools=FORM)
    walk = opened(flow)
    walk.do(do.MakeDocument(tool="plan", fields=WHOLE))
    assert view(flow, walk.log, "ola").case.documents
    assert view(flow, walk.log, "mor").case.documents == {}
