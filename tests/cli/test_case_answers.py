"""How `bti case` answers: what the family hears of an alert, what staff read of a track, one line for one need."""

import pytest
from support import SMALL
from test_case import MOR, PER, case, do, folder, run, to_evaluation, to_level_1  # noqa: F401 - two are fixtures

RECEIVED = ["Meldinga er motteken. Dei som skal følgje opp, kan sjå henne."]


@pytest.fixture
def opened(case):  # noqa: F811 - pytest gives the fixture by its name
    return case


# --- what the family hears -----------------------------------------------------------------------------------------


def test_a_parent_who_raises_an_alert_hears_only_that_it_is_received(opened):
    raised = do("alert", "raise", opened, "vald", "--note", "Han slår", *MOR)
    assert raised.lines == RECEIVED
    assert "Opne varsel" in do("status", opened, *PER).out
    assert do("alert", "raise", opened, "vald", "--by", "mor:lærar").lines == RECEIVED
    alone = do("alert", "raise", "vald", "--guide", "liten", "--subject", "kim", "--by", "far:føresette")
    assert alone.lines == RECEIVED


def test_a_parent_who_takes_the_outcome_that_raises_an_alert_hears_the_same(opened):
    to_evaluation(opened)
    assert do("choose", opened, "meld", *MOR).lines == RECEIVED


def test_who_is_shielded_by_an_alert_is_not_told_of_it_as_staff_either(opened):
    assert do("alert", "raise", opened, "vald", "--shield", "per", *PER).lines == RECEIVED


# --- what staff read of a track -----------------------------------------------------------------------------------


def test_staff_of_the_case_read_the_whole_log_of_its_alert_and_nobody_else_does(opened):
    do("join", opened, "pia:rådgjevar:ppt", *PER)
    do("join", opened, "eva:lærar:skule", *PER)
    track = do("alert", "raise", opened, "vald", "--shield", "eva", *PER).lines[0]
    whole = do("log", track).out
    assert do("log", track, "--as", "per").out == do("log", track, "--as", "rita").out == whole
    unknown = run("log", "f" * 32, "--as", "mor").err.replace("f" * 32, track)
    for person in ("mor", "kim", "eva", "pia", "kari"):
        answer = run("log", track, "--as", person)
        assert (answer.code, answer.out, answer.err) == (3, "", unknown), person


@pytest.mark.usefixtures("case")
def test_an_alert_by_itself_is_read_by_the_staff_who_work_with_it():
    track = do("alert", "raise", "vald", "--guide", "liten", "--shield", "mor", *PER).lines[0]
    assert do("log", track, "--as", "per").out == do("log", track).out
    assert run("log", track, "--as", "mor").code == run("log", track, "--as", "rita").code == 3
    do("alert", "raise", "vald", "--guide", "liten", "--by", "far:føresette")
    for other in (line.split()[0] for line in do("list").lines):
        assert "reiste varselet" not in run("log", other, "--as", "far").out


# --- one line for one need --------------------------------------------------------------------------------------------


def test_one_consent_that_two_places_require_is_one_line(opened):
    to_evaluation(opened)
    do("document", opened, "referat", *PER)
    lines = [line.strip() for line in do("options", opened, *PER).lines if "[samtykke(tverrfagleg)]" in line]
    assert len(lines) == 1
    refused = run("choose", opened, "nivå-2", *PER).err.splitlines()
    assert sum("[samtykke(tverrfagleg)]" in line for line in refused) == 1
    assert lines[0] in refused


def test_the_authors_sentence_is_the_line_that_is_kept(folder):  # noqa: F811 - as above
    own = SMALL.replace(
        "- {krav: samtykke(tverrfagleg), elles", "- {krav: samtykke(tverrfagleg), tekst: Alle må ha sagt ja, elles"
    )
    assert own != SMALL
    (folder / "liten.yaml").write_text(own, encoding="utf-8")
    number = do("open", "liten.yaml", *PER, "--with", "mor:føresette").lines[0]
    to_evaluation(number)
    told = [line for line in do("options", number, *PER).lines if "[samtykke(tverrfagleg)]" in line]
    assert [("Alle må ha sagt ja" in line) for line in told] == [True]


def test_a_consent_for_each_service_asks_which_until_one_is_named(opened):
    to_evaluation(opened)
    do("document", opened, "referat", *PER)
    hint = "for den tenesta som skal vere med (ppt, barnevern: bti case involve)"
    assert hint in do("options", opened, *PER).out
    do("involve", opened, "ppt", *PER)
    told = do("options", opened, *PER).out
    assert "bti case involve" not in told
    assert "Dette opnar: «Samtykke til tverrfagleg samarbeid» frå føresette" in told


# --- small things --------------------------------------------------------------------------------------------------


def test_a_tick_with_nothing_to_do_says_so(opened):
    assert do("tick", opened).lines == ["Ingenting nytt."]
    assert do("tick", opened, "--lang", "nb").lines == ["Ingenting nytt."]


def test_everyone_responsible_for_a_step_owns_its_deadline(folder):  # noqa: F811 - as above
    own = SMALL.replace(
        "kven: {ansvar: [lærar], med: [føresette]}", "kven: {ansvar: [lærar, rektor], med: [føresette]}"
    )
    assert own != SMALL
    (folder / "liten.yaml").write_text(own, encoding="utf-8")
    number = do("open", "liten.yaml", *PER).lines[0]
    recorded = do("record", number, "uro-oppstod=2026-08-28", *PER)
    assert "Ansvar: lærar eller rektor." in recorded.out
    assert "går (lærar eller rektor)" in do("status", number).out


def test_why_says_conditions_in_words(opened):
    to_level_1(opened)
    do("choose", opened, "neste", *PER)
    do("record", opened, "uro=ja", "behov=anna", *PER)
    told = do("why", opened, "nivå-2").out
    assert "✓ svaret «ja» på «Er det grunn til uro?»: oppfylt" in told
    assert "✓ svaret «Ei anna teneste» på «Kven kan hjelpe?»: oppfylt" in told
    assert "✗ «Samtykke til tverrfagleg samarbeid» frå føresette: ikkje oppfylt" in told
    assert "✗ «Referat» frå dette steget: ikkje oppfylt" in told


def test_persons_without_names_give_one_hint_to_staff(folder):  # noqa: ARG001, F811 - it begins in an empty folder
    opened = do("open", "liten.yaml", *PER, "--with", "mor:føresette", "--with", "rita:rektor")
    hint = 'Før namn med: bti case person add per "…"'
    assert opened.err.count("bti case person add") == 1
    assert hint in opened.err
    number = opened.lines[0]
    assert hint in do("status", number).err
    assert do("status", number, "--format", "json").err == do("status", number, *MOR).err == ""
    for person in ("per", "mor", "rita"):
        do("person", "add", person, person.title())
    assert do("status", number).err == do("open", "liten.yaml", *PER).err == ""


def test_help_is_in_one_norwegian():
    assert "Dagen svaret blei gitt" in do("consent", "--help").out
