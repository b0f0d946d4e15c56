"""Each property of the pack on a guide that has it and on one that has not, from a few lines each."""

import pytest

from bti_engine.application.check import check
from bti_engine.application.proving import prove_all
from bti_engine.flow.compile import compile_guide
from bti_engine.reading.load import load_text

HEAD = """format: 1
id: prøve
målform: nn
kommune: Fjordvik
tittel: Prøve
rolle:
  stafetthaldar: {tittel: Stafetthaldar}
  føresette: {tittel: Føresette, familie: ja}
  lærar: {tittel: Lærar}
  rektor: {tittel: Rektor, leiar: ja}
teneste:
  skule: {tittel: Skulen}
  ppt: {tittel: PPT, krev: deling}
samtykke:
  deling: {tittel: Samtykke til deling, av: {alle: [føresette]}, kvar-teneste: ja}
verktøy:
  referat: {tittel: Referat, type: mal}
møte:
  samråd: {tittel: Samråd}
opplysning:
  uro: {type: ja-nei, spørsmål: Uro?}
  behov: {type: val, spørsmål: Kven?, val: {eige: Eige, anna: Anna}}
"""
END = "slutt:\n  avslutta: {tittel: Avslutta}\n  heim: {tittel: Heim, frå: alle, kan: [føresette]}\n"
ALERT = "varsel:\n  vald:\n    tittel: Vald\n    skjerm: [føresette]\n    opphev: [rektor]\n"


def verdicts(*parts: str, end: str = END):
    """The status of each claim of a guide, by what it is called and what it is about."""
    loaded = load_text(HEAD + "".join(parts) + end, "prøve.yaml")
    checked = check(loaded)
    assert loaded.guide is not None, checked.findings
    made: dict[tuple[str, ...], str] = {}
    for each in prove_all(compile_guide(loaded.guide)):
        claim = each.claim
        slug = f"{claim.slug}.{claim.sentence}" if claim.sentence else claim.slug
        made[slug, *map(str, claim.arguments.values())] = each.status
    return made


def level(own: str, *lines: str, steps: str) -> str:
    head = [f"  {own}:", f"    tittel: Nivå {own}", *(f"    {each}" for each in lines), "    steg:"]
    return "\n".join([*head, *(f"      {each}" for each in steps.strip("\n").split("\n"))]) + "\n"


PLAIN = "nivå:\n" + level("1", "start: ja", steps="gjer: {tittel: Gjer, utfall: {ferdig: {til: avslutta}}}")


def test_a_plain_guide_holds_in_all_but_the_alert_that_it_lacks_and_the_deadline():
    found = verdicts(PLAIN)
    assert {key for key, status in found.items() if status != "holds"} == {("varsel",), ("ventetid", "1/gjer")}


# --- alerts ---------------------------------------------------------------------------------------------------


def test_an_alert_that_shields_the_guardians_can_be_raised_and_holds():
    found = verdicts(PLAIN, ALERT)
    assert found["varsel",] == found["varsel.reist", "vald"] == "holds"


def test_an_alert_that_shields_nobody_is_none():
    assert verdicts(PLAIN, ALERT.replace("    skjerm: [føresette]\n", ""))["varsel",] == "broken"


@pytest.mark.parametrize(("must", "status"), [("samtykke(deling)", "broken"), ("dokument(referat)", "holds")])
def test_the_work_on_an_alert_waits_for_nobodys_consent(must, status):
    steps = f"    steg:\n      meld: {{tittel: Meld, krav: [{must}], utfall: {{ferdig: {{til: ferdig}}}}}}\n"
    assert verdicts(PLAIN, ALERT + steps)["varsel.utan-samtykke", "vald"] == status


# --- decisions ------------------------------------------------------------------------------------------------


def deciding(*outcomes: str, more: str = "") -> str:
    ways = ", ".join(f"u{number}: {{vilkår: {each}, til: avslutta}}" for number, each in enumerate(outcomes))
    return "nivå:\n" + level(
        "1", "start: ja", steps=f"avgjer: {{tittel: Avgjer, {more}opplysning: [uro, behov], utfall: {{{ways}}}}}"
    )


def test_a_decision_without_an_outcome_for_an_answer_is_broken():
    assert verdicts(deciding("uro", "ikkje uro"))["avgjerd", "1/avgjer"] == "holds"
    assert verdicts(deciding("uro", "ikkje uro og behov = eige"))["avgjerd", "1/avgjer"] == "broken"


def test_two_outcomes_at_once_where_only_one_may_be_are_broken():
    assert verdicts(deciding("uro", "ikkje uro", more="einaste: ja, "))["avgjerd.einaste", "1/avgjer"] == "holds"
    broken = verdicts(deciding("uro", "ikkje uro og behov = eige", "behov = anna", more="einaste: ja, "))
    assert broken["avgjerd.einaste", "1/avgjer"] == "broken"


# --- getting on -----------------------------------------------------------------------------------------------


def two_ways(one: str, other: str) -> str:
    steps = f"gjer: {{tittel: Gjer, utfall: {{a: {{{one}, til: avslutta}}, b: {{{other}, til: avslutta}}}}}}"
    return "nivå:\n" + level("1", "start: ja", steps=steps)


def test_a_step_whose_every_way_on_needs_a_yes_is_stuck_on_a_no():
    stuck = verdicts(two_ways("krav: [samtykke(deling)]", "krav: [samtykke(deling), dokument(referat)]"))
    assert stuck["veg-vidare", "1/gjer"] == "broken"
    assert stuck["slutt",] == "broken"


def test_a_step_with_a_way_on_for_a_no_is_not():
    found = verdicts(two_ways("vilkår: samtykke(deling)", "vilkår: ikkje samtykke(deling), krav: [dokument(referat)]"))
    assert found["veg-vidare", "1/gjer"] == found["slutt",] == "holds"


STEPS = """
spør: {tittel: Spør, opplysning: [uro], utfall: {j: {vilkår: uro, til: neste}, n: {vilkår: ikkje uro, til: neste}}}
gjer: {tittel: Gjer, utfall: {a: {krav: [uro], til: avslutta}, b: {krav: [uro, dokument(referat)], til: avslutta}}}
"""


def test_an_answer_is_not_altered_to_get_on():
    found = verdicts("nivå:\n" + level("1", "start: ja", steps=STEPS))
    assert found["veg-vidare", "1/gjer"] == "broken"
    assert found["slutt",] == "holds"  # another time the answer may be another


def test_what_is_never_asked_is_never_answered():
    unasked = STEPS.replace("{j: {vilkår: uro, til: neste}, n: {vilkår: ikkje uro, til: neste}}", "{v: {til: neste}}")
    found = verdicts("nivå:\n" + level("1", "start: ja", steps=unasked))
    assert found["veg-vidare", "1/gjer"] == found["slutt",] == "broken"


def test_a_level_that_stops_when_consent_ends_is_stuck_and_one_with_elles_is_not():
    def body(otherwise: str) -> str:
        first = level("1", "start: ja", steps="a: {tittel: A, utfall: {opp: {til: nivå 2}, ut: {til: avslutta}}}")
        standing = f"så-lenge: [{{krav: samtykke(deling){otherwise}}}]"
        second = level("2", "deler: ja", standing, steps="b: {tittel: B, utfall: {ut: {til: avslutta}}}")
        return "nivå:\n" + first + second

    assert verdicts(body(""))["veg-vidare", "2/b"] == "broken"
    found = verdicts(body(", elles: 1/a"))
    assert found["veg-vidare", "2/b"] == found["samtykke", "2", "deling"] == "holds"


@pytest.mark.parametrize(
    ("wanted", "status"), [("møte(samråd)", {"holds"}), ("tal(tiltak) > 0", {"broken", "not-proved"})]
)
def test_while_a_case_is_stopped_a_meeting_can_be_held_and_no_measure_is_added(wanted, status):
    steps = "a: {tittel: A, utfall: {ut: {til: avslutta}}}"
    found = verdicts("nivå:\n" + level("1", "start: ja", f"så-lenge: [{{krav: {wanted}}}]", steps=steps))
    assert {found["veg-vidare", "1/a"], found["slutt",]} <= status


DUTY = "plikt:\n  mil: {tittel: Mil, vilkår: uro, frist: {tid: 2 veker, ansvar: lærar}}\n"


@pytest.mark.parametrize("when", ["", "vilkår: møte-avtalt, "])
def test_a_duty_that_never_began_is_not_something_to_do(when):
    steps = f"a: {{tittel: A, opplysning: [uro], utfall: {{ut: {{{when}krav: [plikt(mil) = går], til: avslutta}}}}}}"
    assert verdicts("nivå:\n" + level("1", "start: ja", steps=steps), DUTY)["veg-vidare", "1/a"] == "broken"


def test_a_step_that_no_outcome_leads_to_is_not_passed_over():
    steps = "a: {tittel: A, utfall: {ut: {til: avslutta}}}\nb: {tittel: B, utfall: {ut: {til: avslutta}}}"
    found = verdicts("nivå:\n" + level("1", "start: ja", steps=steps))
    assert (found["steg", "1/a"], found["steg", "1/b"]) == ("holds", "broken")
    assert ("utfall", "1/b", "ut") not in found  # one cause, told once


def test_a_ring_that_nobody_gets_out_of_cannot_be_closed():
    steps = "a: {tittel: A, utfall: {b: {til: b}}}\nb: {tittel: B, utfall: {a: {til: a}}}"
    assert verdicts("nivå:\n" + level("1", "start: ja", steps=steps))["slutt",] == "broken"


def test_the_family_can_leave_only_where_the_guide_lets_it():
    assert verdicts(PLAIN)["slutt.familien",] == "holds"
    assert verdicts(PLAIN, end="slutt:\n  avslutta: {tittel: Avslutta}\n")["slutt.familien",] == "broken"


# --- what can happen ------------------------------------------------------------------------------------------


def test_an_outcome_that_can_never_be_taken_is_broken_and_so_is_the_step_behind_it_and_the_level():
    first = level(
        "1",
        "start: ja",
        steps="a: {tittel: A, utfall: {opp: {vilkår: vore-på(nivå 2), til: nivå 2}, ut: {til: avslutta}}}",
    )
    second = level("2", steps="b: {tittel: B, utfall: {ut: {til: avslutta}, ned: {til: nivå 1}}}")
    found = verdicts("nivå:\n" + first + second)
    assert found["utfall", "1/a", "opp"] == found["steg", "2/b"] == found["nivå", "1", "2"] == "broken"
    assert found["utfall", "1/a", "ut"] == found["steg", "1/a"] == "holds"
    found = verdicts("nivå:\n" + first.replace("vilkår: vore-på(nivå 2), ", "") + second)
    assert found["utfall", "1/a", "opp"] == found["steg", "2/b"] == found["nivå", "1", "2"] == "holds"
    assert found["nivå", "2", "1"] == "holds"


# --- waiting --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "status"),
    [
        ("kven: {ansvar: lærar}, frist: {tid: 2 veker, ansvar: lærar}, ", "holds"),
        ("kven: {ansvar: lærar}, ", "broken"),
        ("frist: {tid: 2 veker, ansvar: lærar}, ", "broken"),
    ],
)
def test_a_step_is_somebodys_and_has_a_deadline(step, status):
    found = verdicts(PLAIN.replace("tittel: Gjer, ", f"tittel: Gjer, {step}"))
    assert found["ventetid", "1/gjer"] == status


# --- bodies ---------------------------------------------------------------------------------------------------


def team(needs: str) -> str:
    body = f"arena:\n  team:\n    tittel: Team\n    teneste: [ppt]\n{needs}"
    steps = "    steg: {drøft: {tittel: Drøft, utfall: {attende: {til: tilbake}}}}\n"
    return PLAIN.replace("utfall: {ferdig", "utfall: {team: {til: team}, ferdig") + body + steps


def test_a_body_with_fixed_members_is_left_when_consent_ends():
    assert verdicts(team(""))["samtykke.arena", "team", "deling"] == "holds"
    assert verdicts(team("    anonymt: kan\n"))["samtykke.arena", "team", "deling"] == "holds"


# --- the municipality's own rule ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "status"),
    [("1/gjer", "holds"), ("avslutta", "holds"), ("heim", "holds"), ("1/byrj", "broken")],
)
def test_what_is_to_be_possible_always(target, status):
    steps = "byrj: {tittel: B, utfall: {v: {til: neste}}}\ngjer: {tittel: Gjer, utfall: {ferdig: {til: avslutta}}}"
    rule = f"regel:\n  r: {{tittel: R, alltid-mogleg: {target}}}\n"
    found = verdicts("nivå:\n" + level("1", "start: ja", steps=steps), rule)
    assert found["regel.alltid", "r"] == status


def test_a_way_that_rests_on_a_duty_that_goes_on_is_walked_in_the_real_case():
    first = "a: {tittel: A, opplysning: [uro], utfall: {vidare: {krav: [plikt(mil) = går], til: nivå 2}}}"
    second = "b: {tittel: B, utfall: {ut: {til: avslutta}}}"
    rule = "regel:\n  aldri-to: {tittel: Aldri to, aldri: nivå = 2}\n"
    found = verdicts("nivå:\n" + level("1", "start: ja", steps=first) + level("2", steps=second), DUTY, rule)
    assert found["steg", "2/b"] == "holds"
    assert {status for key, status in found.items() if "aldri-to" in key} == {"broken"}


# --- what only seems to be in somebody's hands -----------------------------------------------------------------


ONE = "      a: {{tittel: A, {more}utfall: {{ut: {{{way}til: avslutta}}}}}}\n"
REPORTER = "  nabo: {tittel: Nabo, berre-melder: ja}\n"


def one_way(way: str, more: str = "", top: str = "") -> str:
    """What is said of getting on from a step with one way on."""
    text = "nivå:\n  1:\n    tittel: Nivå 1\n    start: ja\n    steg:\n" + ONE.format(more=more, way=way)
    return verdicts(text, top)["veg-vidare", "1/a"]


@pytest.mark.parametrize(
    ("way", "holds"),
    [
        ("krav: [opne-oppgåver > 0], ", False),  # nobody adds a task
        ("krav: [opne-oppgåver = 0], ", True),
        ("krav: [tal(tiltak-utan-evaluering) = 0], ", True),
        ("krav: [møte(samråd)], ", True),
        ("godkjenning: rektor, ", True),
        ("krav: [informert(føresette)], ", True),
    ],
)
def test_what_staff_can_bring_about_and_what_nobody_can(way, holds):
    assert (one_way(way) == "holds") is holds


def test_an_approval_is_given_for_its_own_outcome_only():
    ways = (
        "ut: {vilkår: uro, godkjenning: rektor, til: avslutta}, "
        "anna: {vilkår: ikkje uro, krav: ['godkjend(1/a/ut)'], til: avslutta}"
    )
    steps = f"a: {{tittel: A, opplysning: [uro], utfall: {{{ways}}}}}"
    assert verdicts("nivå:\n" + level("1", "start: ja", steps=steps))["veg-vidare", "1/a"] == "broken"


def test_a_duty_that_is_done_may_also_come_to_rest():
    ways = "a: {krav: [plikt(mil) = gjort], til: avslutta}"
    steps = f"a: {{tittel: A, opplysning: [uro], utfall: {{{ways}}}}}"
    assert verdicts("nivå:\n" + level("1", "start: ja", steps=steps), DUTY)["veg-vidare", "1/a"] == "broken"
    either = steps.replace("= gjort", "i (gjort eller kvil)")
    assert verdicts("nivå:\n" + level("1", "start: ja", steps=either), DUTY)["veg-vidare", "1/a"] == "holds"


def test_a_task_that_a_step_gives_is_open_when_the_case_comes():
    one = "a: {tittel: A, oppgåve: {ring: {tittel: Ring, ansvar: lærar}}, utfall: {ut: {til: avslutta}}}"
    two = "b: {tittel: B, utfall: {ned: {til: nivå 1}}}"
    guide = "nivå:\n" + level("1", "start: ja", "så-lenge: [{krav: opne-oppgåver = 0, elles: 2/b}]", steps=one)
    assert verdicts(guide + level("2", steps=two))["slutt",] != "holds"


def test_a_case_that_is_taken_up_again_has_lost_its_services():
    one = "a: {tittel: A, utfall: {opp: {til: nivå 2}}}"
    two = "b: {tittel: B, utfall: {ut: {vilkår: involvert(ppt), til: avslutta}, ned: {til: nivå 1}}}"
    rule = "regel:\n  r: {tittel: R, aldri: 'nivå = 1 og vald(2/b/ut)'}\n"
    guide = level("1", "start: ja", "så-lenge: [{krav: ikkje involvert(ppt), elles: 2/b}]", steps=one)
    assert verdicts("nivå:\n" + guide + level("2", steps=two), rule)["regel", "r"] != "holds"


def test_the_service_that_opens_a_case_has_it():
    one = "a: {tittel: A, utfall: {ut: {til: avslutta}}}"
    two = "b: {tittel: B, utfall: {ut: {til: avslutta}}}"
    rule = "regel:\n  r: {tittel: R, aldri: vald(1/a/ut)}\n"
    guide = level("1", "start: ja", "så-lenge: [{krav: involvert(skule), elles: 2/b}]", steps=one)
    assert verdicts("nivå:\n" + guide + level("2", steps=two), rule)["regel", "r"] != "holds"


def test_a_trip_that_a_no_ends_leads_nowhere_after_that_no():
    one = "a: {tittel: A, utfall: {team: {til: team}, ferdig: {til: avslutta}}}"
    two = "attende: {til: tilbake}, spes: {vilkår: 'ikkje samtykke(deling til team)', til: heim}"
    steps = f"    steg: {{drøft: {{tittel: D, utfall: {{{two}}}}}}}\n"
    body = f"arena:\n  team:\n    tittel: Team\n    teneste: [ppt]\n{steps}"
    rule = "regel:\n  r: {tittel: R, alltid-mogleg: maal}\n"
    end = END + "  maal: {tittel: Mål}\n"
    found = verdicts("nivå:\n" + level("1", "start: ja", steps=one), body.replace("heim", "maal"), rule, end=end)
    assert found["regel.alltid", "r"] != "holds"


def test_what_the_family_decides_waits_for_it_to_be_let_in():
    log = "logg: {form: digital, krav: samtykke(deling)}\n"
    assert one_way("", more="avgjer: føresette, ") == "holds"
    assert one_way("", more="avgjer: føresette, ", top=log) != "holds"


def test_bodies_that_all_lead_to_each_other_are_given_up_on():
    bodies = "".join(
        f"  a{each}:\n    tittel: A\n    frå: alle\n    steg: {{s: {{tittel: S, utfall: {{att: {{til: tilbake}}}}}}}}\n"
        for each in range(9)
    )
    assert verdicts(PLAIN, "arena:\n" + bodies) == {("slutt",): "not-proved"}


def test_nobody_counts_on_a_service_that_the_family_may_say_no_to():
    steps = "a: {tittel: A, utfall: {ut: {vilkår: involvert(ppt), til: avslutta}}}"
    loaded = load_text(HEAD + "nivå:\n" + level("1", "start: ja", steps=steps) + END, "prøve.yaml")
    assert "BTI505" in {each.code for each in check(loaded).findings}
    assert verdicts("nivå:\n" + level("1", "start: ja", steps=steps))["avgjerd", "1/a"] == "broken"


def test_the_work_on_an_alert_that_a_no_stops_is_told_of_by_validate_too():
    steps = "    steg: {meld: {tittel: Meld, krav: [samtykke(deling)], utfall: {meldt: {til: ferdig}}}}\n"
    checked = check(load_text(HEAD + PLAIN + ALERT + steps + END, "prøve.yaml"))
    assert [each.arguments["id"] for each in checked.findings if each.code == "BTI516"] == ["vald"]
