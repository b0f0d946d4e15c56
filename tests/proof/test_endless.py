from proof_samples import END, HEAD, arena, levels, proved

from bti_engine.application.check import check
from bti_engine.reading.load import load_text


def test_a_level_without_a_way_out():
    assert proved(levels(n1="a>avslutta, a>nivå 2", n2="b>c, c>b")) == [("BTI503", "«b» → «c» → «b»")]


def test_one_step_without_a_way_out():
    assert proved(levels(n1="a>b, a>avslutta, b>her")) == [("BTI503", "«b» → «b»")]


def test_the_way_out_of_the_family_does_not_count():
    ends = f"{END}  heim: {{tittel: Familien går, frå: alle, kan: [føresette]}}\n"
    assert proved(levels(n1="a>b, a>avslutta, b>her"), ends) == [("BTI503", "«b» → «b»")]


def test_a_way_out_from_everywhere_for_staff_does():
    ends = f"{END}  heim: {{tittel: Saka stoppar, frå: alle, kan: [føresette, lærar]}}\n"
    assert proved(levels(n1="a>b, a>avslutta, b>her"), ends) == []


def test_an_arena_may_be_the_way_out():
    assert proved(levels(n1="a>team") + arena("team", "d>tilbake, d>avslutta")) == []


def test_an_arena_that_only_goes_back_is_no_way_out():
    body = levels(n1="a>team, a>avslutta, a>nivå 2", n2="b>team") + arena("team", "d>tilbake")
    assert proved(body) == [("BTI503", "«b» → «b»")]


def test_an_arena_may_come_back_to_another_step_that_ends():
    body = levels(n1="a>team, b>avslutta").replace("til: team", "til: team, retur: b")
    assert proved(body + arena("team", "d>tilbake")) == []


def test_a_level_without_steps_leads_everywhere():
    body = levels(n1="a>nivå 2, a>avslutta") + "  2: {tittel: Nivå 2, omtalt: nei}\n"
    assert proved(body) == [("BTI508", "2")]


def test_being_sent_away_is_no_way_out_that_people_have():
    body = levels(n1="a>nivå 2, a>avslutta", n2="c>her").replace(
        "    tittel: Nivå 2\n", "    tittel: Nivå 2\n    så-lenge: {krav: samtykke(tverrfagleg), elles: nivå 1}\n"
    )
    assert proved(body) == [("BTI503", "«c» → «c»")]


def test_an_outcome_that_leads_to_the_familys_own_end_is_no_way_out_for_others():
    ends = f"{END}  heim: {{tittel: Familien går, frå: alle, kan: [føresette]}}\n"
    assert proved(levels(n1="a>b, a>avslutta, b>heim"), ends) == [("BTI503", "«b» → «b»")]


def test_a_ring_is_told_once_where_it_closes_and_not_what_lies_behind_it():
    body = levels(n1="start>b, b>c, c>b, c>her, d>avslutta", n2="e>avslutta")
    found = [
        each for each in check(load_text(HEAD + body + END, "prøve.yaml")).findings if each.code.startswith("BTI5")
    ]
    assert [(each.code, each.arguments["ring"]) for each in found] == [("BTI503", "«b» → «c» → «b»")]
    assert (HEAD + body).split("\n")[found[0].span.line - 1].strip() == "veg-0: {tittel: Veg, til: b}"


def test_a_ring_over_two_levels_names_them():
    assert proved(levels(n1="a>nivå 2", n2="b>nivå 1")) == [("BTI503", "«1/a» → «2/b» → «1/a»")]


def test_what_is_unreachable_before_a_ring_is_told_beside_it():
    body = levels(n1="a>nivå 2, a>avslutta, b>avslutta", n2="c>her")
    assert proved(body) == [("BTI501", "b"), ("BTI503", "«c» → «c»")]
