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
