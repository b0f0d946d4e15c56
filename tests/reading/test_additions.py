"""Requirements written into a guide: which lines, where they go, and that the guide then says so."""

import pytest
from broken_guides import LOCAL, loaded, small

from bti_engine.application.remedies import Addition, NewOutcome
from bti_engine.model.conditions import Compare, Holds, Reading
from bti_engine.model.paths import thing_at
from bti_engine.reading.additions import with_lines, written

BATON = Holds(Reading("stafetthaldar"))
COUNTED = Compare(Reading("tal", "tiltak-utan-evaluering"), "=", 0)
INFORMED = Holds(Reading("informert", "føresette"))
CONSENT = Holds(Reading("samtykke", "tverrfagleg"))
OUTCOME = ("nivå", "2", "steg", "samarbeid", "utfall", "ferdig")
BLOCK = "          ferdig:\n            tittel: Ferdig\n{more}            til: avslutta"


def put(text, *additions, file="liten.yaml"):
    """The lines of some additions, and the text with them."""
    guide = loaded(text, file).guide
    lines = [written(guide, text, each) for each in additions]
    assert None not in lines
    return [(each.line, each.replaces, each.lines) for each in lines], with_lines(text, lines)


def krav_at(text, path, file="liten.yaml"):
    made = loaded(text, file)
    assert not [each for each in made.findings if each.severity.value == "error"], made.findings
    return [getattr(each, "ma", each).text for each in thing_at(made.guide, path).krav]


@pytest.mark.parametrize(
    ("ways", "line"),
    [
        (
            "          ferdig: {tittel: Ferdig, til: avslutta}",
            "          ferdig: {{tittel: Ferdig, til: avslutta, krav: [{}]}}",
        ),
        (BLOCK.format(more=""), "            krav: [{}]"),
        (BLOCK.format(more="            # Om tiltak.\n            krav: uro\n"), "            krav: [uro, {}]"),
        (BLOCK.format(more="            krav: [uro]\n"), "            krav: [uro, {}]"),
        (BLOCK.format(more="            krav: [uro, ikke uro]\n"), "            krav: [uro, ikke uro, {}]"),
        (BLOCK.format(more="            krav:\n              - uro\n"), "              - {}"),
        (
            BLOCK.format(more="            krav:\n            - må: uro\n              tekst: Fordi\n"),
            "            - {}",
        ),
    ],
)
def test_a_requirement_goes_where_the_others_stand(ways, line):
    text = small(steps_2=f"      samarbeid:\n        tittel: A\n        opplysning: [uro]\n        utfall:\n{ways}")
    said = "antall(tiltak-uten-evaluering) = 0"
    ((_, _, lines),), made = put(text, Addition(OUTCOME, "krav", COUNTED))
    assert lines == (line.format(said),)
    before = [getattr(each, "ma", each).text for each in thing_at(loaded(text).guide, OUTCOME).krav]
    assert krav_at(made, OUTCOME) == [*before, said]


def test_a_key_goes_before_those_that_the_format_has_later_and_above_their_comments():
    text = small(
        ways_2="          ferdig:\n            tittel: Ferdig\n            # Slutt.\n            til: avslutta"
    )
    ((line, replaces, _),), made = put(text, Addition(OUTCOME, "krav", BATON))
    assert not replaces
    assert text.split("\n")[line - 1].strip() == "tittel: Ferdig"
    assert "tittel: Ferdig\n            krav: [stafettholder]\n            # Slutt.\n            til: avslutta" in made


def test_what_lasts_for_a_level_is_written_with_its_way_out():
    text = small(level_2="    deler: ja")
    ((_, _, lines),), made = put(text, Addition(("nivå", "2"), "så-lenge", CONSENT, "1/vurder"))
    assert lines == (
        "    så-lenge:",
        "      - krav: samtykke(tverrfagleg)",
        "        ellers: 1/vurder",
    )
    assert "    deler: ja\n    så-lenge:\n" in made
    again = small(level_2="    så-lenge:\n      - krav: stafettholder\n        ellers: 1/vurder")
    ((_, _, more),), made = put(again, Addition(("nivå", "2"), "så-lenge", COUNTED))
    assert more == ("      - krav: antall(tiltak-uten-evaluering) = 0",)
    assert len(loaded(made).guide.niva["2"].sa_lenge) == 2


def test_a_thing_on_one_line_takes_the_key_in_its_braces():
    text = small(level_2="    inngang: {krav: stafettholder}")
    ((_, replaces, lines),), made = put(text, Addition(("nivå", "2", "inngang"), "krav", COUNTED))
    assert replaces
    assert lines == ("    inngang: {krav: [stafettholder, antall(tiltak-uten-evaluering) = 0]}",)
    assert krav_at(made, ("nivå", "2", "inngang")) == ["stafettholder", "antall(tiltak-uten-evaluering) = 0"]


@pytest.mark.parametrize(
    ("more", "after", "lines"),
    [
        (
            "",
            6,
            (
                "nivå:",
                "  1:",
                "    steg:",
                "      arv: ja",
                "      utan-samtykke:",
                "        krav: {legg-til: [stafetthaldar]}",
            ),
        ),
        (
            "nivå:\n  1:\n    tittel: Vårt nivå\nslutt:\n  avslutta: {tittel: Slutt}\n",
            9,
            ("    steg:", "      arv: ja", "      utan-samtykke:", "        krav: {legg-til: [stafetthaldar]}"),
        ),
        (
            "nivå:\n  1:\n    steg:\n      arv: ja\n      utan-samtykke:\n        tittel: Nei\n",
            12,
            ("        krav: {legg-til: [stafetthaldar]}",),
        ),
    ],
)
def test_what_the_base_has_is_added_to_from_the_local_file(more, after, lines):
    path, text = ("nivå", "1", "steg", "utan-samtykke"), LOCAL + more
    there = bool(thing_at(loaded(text, "lokal.yaml").guide, path).krav)
    ((line, replaces, made),), whole = put(text, Addition(path, "krav", BATON), file="lokal.yaml")
    wanted = lines if there else tuple(each.replace("{legg-til: [stafetthaldar]}", "[stafetthaldar]") for each in lines)
    assert (line, replaces, made) == (after, False, wanted)
    assert "stafetthaldar" in krav_at(whole, path, "lokal.yaml")


def test_a_list_that_the_base_has_is_added_to():
    path = ("nivå", "1", "steg", "utan-samtykke", "utfall", "nivå-2")
    guide = loaded(LOCAL, "lokal.yaml").guide
    before = [getattr(each, "ma", each).text for each in thing_at(guide, path).krav]
    ((_, _, lines),), made = put(LOCAL, Addition(path, "krav", BATON), file="lokal.yaml")
    wanted = "{legg-til: [stafetthaldar]}" if before else "[stafetthaldar]"
    assert lines[-1].strip() == f"krav: {wanted}"
    assert krav_at(made, path, "lokal.yaml") == [*before, "stafetthaldar"]
    ((_, _, again),), twice = put(made, Addition(path, "krav", INFORMED), file="lokal.yaml")
    assert len(again) == 1
    assert krav_at(twice, path, "lokal.yaml") == [*before, "stafetthaldar", "informert(føresette)"]


@pytest.mark.parametrize(
    ("ways", "lines"),
    [
        (
            "          ferdig: {tittel: Ferdig, til: avslutta}",
            (
                "          avslutt:",
                "            tittel: Avslutt saken",
                "            begrunnelse: ja",
                "            til: avslutta",
            ),
        ),
        (
            "          {f: {til: avslutta}}",
            ("          {f: {til: avslutta}, avslutt: {tittel: Avslutt saken, begrunnelse: ja, til: avslutta}}",),
        ),
    ],
)
def test_an_outcome_stands_as_the_others_of_its_step(ways, lines):
    new = NewOutcome(OUTCOME[:4], "avslutt", "close", "avslutta")
    ((_, _, made),), whole = put(small(ways_2=ways), new)
    assert made == lines
    assert thing_at(loaded(whole).guide, (*OUTCOME[:5], "avslutt")).til.text == "avslutta"


def test_an_outcome_of_a_step_of_the_base_is_written_in_the_local_file():
    new = NewOutcome(("nivå", "1", "steg", "møte"), "uavklart", "undecided", applies=BATON)
    ((_, _, made),), whole = put(LOCAL, new, file="lokal.yaml")
    assert [each.strip() for each in made][-4:] == [
        "uavklart:",
        "tittel: Ikkje avgjort enno",
        "vilkår: stafetthaldar",
        "til: her",
    ]
    assert not [each for each in loaded(whole, "lokal.yaml").findings if each.severity.value == "error"]


def test_two_additions_are_put_in_together_unless_they_want_the_same_line():
    text = small(ways_2="          ferdig:\n            tittel: Ferdig\n            til: avslutta")
    lines, made = put(text, Addition(OUTCOME, "krav", BATON), Addition(("nivå", "2"), "så-lenge", CONSENT))
    assert len(lines) == 2
    assert "            krav: [stafettholder]\n" in made
    assert "    så-lenge:\n      - krav: samtykke(tverrfagleg)\n" in made
    flow = small()
    twice = [written(loaded(flow).guide, flow, Addition(OUTCOME, "krav", each)) for each in (BATON, COUNTED)]
    assert with_lines(flow, twice) is None


def test_where_nobody_can_say_where_it_goes_nothing_is_written():
    text = small(ways_2="          ferdig: {tittel: Ferdig,\n            til: avslutta}")
    assert written(loaded(text).guide, text, Addition(OUTCOME, "krav", BATON)) is None
