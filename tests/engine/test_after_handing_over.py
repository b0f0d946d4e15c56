"""What stays with people when a case goes to another service: their duty, the alert they raised. And what stops it."""

from beside_guides import HEAD, OTHER_TEACHER, TEACHER, flow_of, opened, share
from support import Walk

from bti_engine.engine.context import Context
from bti_engine.engine.moving import raise_alert
from bti_engine.engine.rights import may_act
from bti_engine.engine.view import view_track
from bti_engine.model import commands as do

BESIDE = """
plikt:
  plan: {tittel: Plan, vilkår: uro, ansvar: rektor, skjema: referat}
varsel:
  vald: {tittel: Vald, tekst: Meld., skjerm: [føresette], opphev: [rektor], steg: {meld: {tittel: Meld}}}
"""
FLOW = flow_of(BESIDE)
SHARING = """
nivå:
  1:
    tittel: Eige
    start: ja
    steg: {start: {tittel: Start, utfall: {vidare: {til: nivå 2}, slutt: {til: avslutta}}}}
  2:
    tittel: Saman
    deler: ja
    så-lenge: [{krav: samtykke(deling), elles: nivå 1}]
    steg: {saman: {tittel: Saman, frist: {tid: 3 dagar}, utfall: {att: {til: her}, slutt: {til: avslutta}}}}
"""


def handed_over(flow=FLOW):
    walk = opened(flow)
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Involve("barnehage"))
    share(walk, "barnehage")
    walk.do(do.HandOver("barnehage"))
    return walk


def test_whoever_has_a_duty_goes_on_with_it_and_with_nothing_else():
    walk = handed_over()
    assert walk.refused(do.Note("Hei"), HEAD) == ("service-outside",)
    assert walk.refused(do.FinishDuty("plan"), HEAD) == ("duty-needs-form",)
    assert walk.refused(do.MakeDocument(tool="referat"), OTHER_TEACHER) == ("service-outside",)
    walk.do(do.MakeDocument(tool="referat"), HEAD)
    walk.do(do.FinishDuty("plan"), HEAD)
    assert walk.refused(do.MakeDocument(tool="referat"), HEAD) == ("service-outside",)


def test_whoever_raised_an_alert_goes_on_with_it_and_others_who_left_do_not():
    walk = handed_over()
    raised = raise_alert(FLOW, do.RaiseAlert("vald"), TEACHER, Context(walk.now, beside=walk.case), "sak")
    track = Walk(flow=FLOW.tracks["vald"], now=walk.now, beside=walk.case)
    track.case, track.log = raised.case, list(raised.events)
    assert may_act(track.flow, track.case, walk.case, TEACHER)
    assert view_track(track.case, walk.case, track.log, TEACHER.person).lines
    assert view_track(track.case, walk.case, track.log, OTHER_TEACHER.person).lines == ()
    assert track.refused(do.Choose(outcome="neste"), OTHER_TEACHER) == ("service-outside",)
    track.do(do.Choose(outcome="neste"), TEACHER)


def test_a_case_is_not_handed_over_where_the_level_would_then_lack_something():
    walk = opened(flow_of(SHARING))
    walk.do(do.Involve("ppt"))
    share(walk, "ppt")
    walk.do(do.Choose(outcome="vidare"))
    assert walk.refused(do.HandOver("ppt")) == ("handover-breaks", "requirement")
    assert (walk.case.service, walk.case.level) == ("skule", "2")
    share(walk, "skule")
    walk.do(do.HandOver("ppt"))
    assert (walk.case.service, walk.case.level, walk.case.services["skule"].status) == ("ppt", "2", "med")


def test_once_more_in_the_same_step_ends_its_deadline_and_begins_it_anew():
    walk = opened(flow_of(SHARING))
    walk.do(do.Involve("ppt"))
    share(walk, "ppt")
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.Choose(outcome="att"))
    assert [each.status for each in walk.case.deadlines.values()] == ["slutt", "går"]
    walk.do(do.Choose(outcome="slutt"))
    assert next(each.status for each in walk.case.deadlines.values()) == "slutt"


def test_what_a_step_requires_does_not_bind_once_more_in_it():
    flow = flow_of(SHARING.replace("frist: {tid: 3 dagar}", "krav: dokument(referat her)"))
    walk = opened(flow)
    walk.do(do.Involve("ppt"))
    share(walk, "ppt")
    walk.do(do.Choose(outcome="vidare"))
    assert walk.refused(do.Choose(outcome="slutt")) == ("requirement",)
    walk.do(do.Choose(outcome="att"))
