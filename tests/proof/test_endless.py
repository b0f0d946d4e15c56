from proof_samples import END, arena, levels, proved


def test_a_level_without_a_way_out():
    assert proved(levels(n1="a>avslutta, a>nivå 2", n2="b>c, c>b")) == [("BTI503", "2")]


def test_one_step_without_a_way_out():
    assert proved(levels(n1="a>b, a>avslutta, b>her")) == [("BTI503", "b")]


def test_the_way_out_of_the_family_does_not_count():
    ends = f"{END}  heim: {{tittel: Familien går, frå: alle, kan: [føresette]}}\n"
    assert proved(levels(n1="a>b, a>avslutta, b>her"), ends) == [("BTI503", "b")]


def test_a_way_out_from_everywhere_for_staff_does():
    ends = f"{END}  heim: {{tittel: Saka stoppar, frå: alle, kan: [føresette, lærar]}}\n"
    assert proved(levels(n1="a>b, a>avslutta, b>her"), ends) == []


def test_an_arena_may_be_the_way_out():
    assert proved(levels(n1="a>team") + arena("team", "d>tilbake, d>avslutta")) == []


def test_an_arena_that_only_goes_back_is_no_way_out():
    body = levels(n1="a>team, a>avslutta, a>nivå 2", n2="b>team") + arena("team", "d>tilbake")
    assert proved(body) == [("BTI503", "2")]


def test_an_arena_may_come_back_to_another_step_that_ends():
    body = levels(n1="a>team, b>avslutta").replace("til: team", "til: team, retur: b")
    assert proved(body + arena("team", "d>tilbake")) == []


def test_a_level_without_steps_leads_everywhere():
    body = levels(n1="a>nivå 2, a>avslutta") + "  2: {tittel: Nivå 2, omtalt: nei}\n"
    assert proved(body) == []


def test_being_sent_away_is_no_way_out_that_people_have():
    body = levels(n1="a>nivå 2, a>avslutta", n2="c>her").replace(
        "    tittel: Nivå 2\n", "    tittel: Nivå 2\n    så-lenge: {krav: samtykke(tverrfagleg), elles: nivå 1}\n"
    )
    assert proved(body) == [("BTI503", "2")]


def test_an_outcome_that_leads_to_the_familys_own_end_is_no_way_out_for_others():
    ends = f"{END}  heim: {{tittel: Familien går, frå: alle, kan: [føresette]}}\n"
    assert proved(levels(n1="a>b, a>avslutta, b>heim"), ends) == [("BTI503", "b")]
