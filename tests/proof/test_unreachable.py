from proof_samples import END, arena, levels, proved


def test_nothing_is_said_of_a_guide_where_every_place_is_reached():
    assert proved(levels(n1="a>b, b>nivå 2", n2="c>avslutta")) == []


def test_a_step_that_no_way_leads_to():
    assert proved(levels(n1="a>avslutta, b>avslutta")) == [("BTI501", "b")]


def test_steps_that_lead_only_to_each_other_are_not_reached():
    assert proved(levels(n1="a>avslutta, b>c, c>b, c>avslutta")) == [("BTI501", "b"), ("BTI501", "c")]


def test_a_level_is_told_once_and_not_step_by_step():
    assert proved(levels(n1="a>avslutta", n2="b>c, c>avslutta")) == [("BTI502", "2")]


def test_an_arena_that_is_never_entered():
    assert proved(levels(n1="a>avslutta") + arena("team", "d>tilbake")) == [("BTI502", "team")]


def test_an_arena_that_is_open_from_everywhere_is_reached():
    open_arena = arena("team", "d>tilbake").replace("    tittel: team\n", "    tittel: team\n    frå: alle\n")
    assert proved(levels(n1="a>avslutta") + open_arena) == []


def test_an_end_that_is_never_reached():
    ends = f"{END}  flytta: {{tittel: Flytta}}\n"
    assert proved(levels(n1="a>avslutta"), ends) == [("BTI502", "flytta")]


def test_an_end_that_is_open_from_everywhere_is_reached():
    ends = f"{END}  flytta: {{tittel: Flytta, frå: alle, kan: [føresette]}}\n"
    assert proved(levels(n1="a>avslutta"), ends) == []


def test_where_a_case_is_sent_when_a_consent_ends_counts_as_a_way():
    body = levels(n1="a>nivå 2, b>avslutta", n2="c>avslutta").replace(
        "    tittel: Nivå 2\n", "    tittel: Nivå 2\n    så-lenge: {krav: samtykke(tverrfagleg), elles: 1/b}\n"
    )
    assert proved(body) == [("BTI513", "a")]  # b is come to; but who says no gets no further than a


def test_only_a_caller_that_is_reached_is_come_back_to():
    body = levels(n1="a>team, a>avslutta", n2="b>team, b>avslutta") + arena("team", "d>tilbake")
    assert proved(body) == [("BTI502", "2")]


def test_the_step_that_an_arena_returns_to_is_reached_only_if_the_arena_can_return():
    body = levels(n1="a>team, b>avslutta").replace("til: team", "til: team, retur: b")
    assert proved(body + arena("team", "d>tilbake")) == []
    assert ("BTI501", "b") in proved(body + arena("team", "d>avslutta"))


def test_the_steps_of_an_alert_are_judged_too():
    alert = (
        "varsel:\n  vald:\n    tittel: Vald\n    steg:\n"
        "      meld: {tittel: Meld, utfall: {meldt: {tittel: Meldt, til: ferdig}}}\n"
        "      gløymt: {tittel: Gløymt, utfall: {ferdig: {tittel: Ferdig, til: ferdig}}}\n"
    )
    assert proved(levels(n1="a>avslutta") + alert) == [("BTI501", "gløymt")]
