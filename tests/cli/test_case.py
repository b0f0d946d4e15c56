"""`bti case`, typed as people type it: a walk over a real store, what each person sees, and every kind of mistake."""

import json
import sqlite3
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner
from support import SMALL

from bti_engine.cli import bti
from bti_engine.cli._wrong import explained
from bti_engine.cli.case import COMMANDS
from bti_engine.cli.wiring import open_cases, open_desk, store_path
from bti_engine.errors import NotFound
from bti_engine.model.commands import Actor, Note

PER = ("--by", "per:lærar:skule")
MOR = ("--by", "mor:føresette")
RITA = ("--by", "rita:rektor")


class Answer:
    """What came of a command: its exit code, and what was printed."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def lines(self):
        return self.out.splitlines()


def run(*words):
    """Run `bti case …` as the program does, with its exit codes."""
    runner = CliRunner()
    result = runner.invoke(bti, ["case", *words], standalone_mode=False)
    if isinstance(result.exception, click.UsageError):
        return Answer(2, result.stdout, explained(result.exception))
    if result.exception is not None:
        raise result.exception
    return Answer(result.return_value or 0, result.stdout, result.stderr)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BTI_STORE", raising=False)
    monkeypatch.setenv("BTI_NOW", "2026-09-01T09:00")
    (tmp_path / "liten.yaml").write_text(SMALL, encoding="utf-8")
    return tmp_path


@pytest.fixture
def case(folder):  # noqa: ARG001 - it begins in an empty folder
    for person, name in (("per", "Per"), ("mor", "Mona"), ("rita", "Rita"), ("kim", "Kim")):
        run("person", "add", person, "--name", name)
    others = ("--with", "mor:føresette", "--with", "rita:rektor:skule")
    opened = run("open", "liten.yaml", *PER, *others, "--subject", "kim", "--kind", "barn")
    assert opened.code == 0, opened.err
    return opened.lines[0]


def do(*words):
    answer = run(*words)
    assert answer.code == 0, answer.err
    return answer


def to_level_1(case):
    do("record", case, "uro=ja", "uro-oppstod=28.8.2026", *PER)
    do("choose", case, "vidare", *PER)
    do("contact", case, "føresette", "--person", "mor", *PER)
    do("baton", "appoint", case, "per", *PER)
    do("choose", case, "vidare", *PER)


def to_evaluation(case):
    to_level_1(case)
    do("choose", case, "neste", *PER)
    do("record", case, "uro=ja", "behov=Ei anna teneste", *PER)


# --- a walk ----------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("folder")
def test_opening_a_case_prints_its_id_and_what_happened():
    opened = do("open", "liten.yaml", *PER, "--with", "mor:føresette")
    assert len(opened.lines[0]) == 32
    assert opened.lines[1] == "«per» (lærar) opna saka."
    assert opened.lines[-1] == "Saka starta i «Del uroa» på nivå 0."
    assert opened.lines[0] in do("list").out


def test_a_case_is_carried_from_worry_to_close(case):
    to_evaluation(case)
    measure = ("Lesetrening", "--responsible", "per", "--evaluate-by", "1.10.2026", "--id", "les")
    added = do("measure", "add", case, *measure, *PER)
    assert added.out.startswith("Per (lærar) førte opp tiltaket «Lesetrening».")
    refused = run("choose", case, "nivå-2", *PER)
    assert refused.code == 1
    assert "– Krav for å gå ut av steget: «Referat» frå dette steget [dokument(referat her)]" in refused.err
    assert "Dette opnar: evaluering av alle tiltaka" in refused.err
    do("measure", "evaluate", case, "Lesetrening", "Les betre", *PER)
    do("document", case, "referat", "--title", "Møte", "--field", "semje=ja", *PER)
    do("meeting", "plan", case, "samarbeid", "--on", "2026-09-02", "--invite", "føresette", *PER)
    do("meeting", "hold", case, "samarbeid", "--present", "mor", *PER)
    do("involve", case, "ppt", *PER)
    given = do(
        "consent", case, "tverrfagleg", "gitt", "--giver", "mor", "--service", "ppt", "--form", "skriftlig", *MOR
    )
    assert given.lines == [
        (
            "Mona (føresette) gav samtykke: «Samtykke til tverrfagleg samarbeid» for PPT (skriftleg),"
            " gyldig til og med 1. september 2027."
        ),
        "PPT er med i saka, for samtykket er på plass.",
    ]
    do("choose", case, "nivå-2", *PER)
    do("join", case, "pia:rådgjevar:ppt", *PER)
    do("baton", "offer", case, "pia", *PER)
    do("baton", "decline", case, "--reason", "Ikkje no", "--by", "pia:rådgjevar")
    do("baton", "offer", case, "pia", *PER)
    do("baton", "accept", case, "--by", "pia:rådgjevar")
    do("baton", "confirm", case, "--by", "pia:stafetthaldar")
    do("note", case, "Går bra", "--by", "pia:rådgjevar")
    do("task", "done", case, "samtale", *PER)
    do("release", case, "ppt", *PER)
    do("involve", case, "barnevern", "--law", "barnevern-13-2", "--reason", "Alvorleg", *PER)
    do("waive", case, "føresette", "--reason", "Råd frå politiet", *RITA)
    do("leave", case, "rita:rektor", *RITA)
    ended = do("choose", case, "familien-avsluttar", "--reason", "Vi klarer oss", *MOR)
    assert ended.lines == ["Mona (føresette) avslutta saka: «Familien avsluttar». Grunngjeving: Vi klarer oss."]
    assert run("why", case, "vidare").code == 1
    assert (
        do("reopen", case, "--reason", "Ny uro", *PER).lines[0] == "Per (lærar) tok opp att saka. Grunngjeving: Ny uro."
    )
    assert "Loggen er urørt" in do("log", case, "--verify").lines[-1]


def test_a_correction_names_the_event_and_a_choice_cannot_be_corrected(case):
    do("record", case, "uro=ja", *PER)
    corrected = do("correct", case, "6", "nei", "--reason", "Skreiv feil", *PER)
    assert corrected.lines == [
        "Per (lærar) retta svaret på «Er det grunn til uro?» til: nei. Grunngjeving: Skreiv feil."
    ]
    assert run("correct", case, "5", "nei", "--reason", "x", *PER).code == 1


def test_time_passes_by_itself_and_a_tick_writes_it_down(case, monkeypatch):
    to_level_1(case)
    monkeypatch.setenv("BTI_NOW", "2026-09-20")
    assert "«Set i verk»: 8. september 2026, broten" in do("status", case).out
    assert do("tick", case).lines == [
        "Fristen for «Set i verk» gjekk ut 8. september 2026 utan at saka var komen vidare."
    ]
    assert do("tick", case).out == "Ingenting nytt.\n"


def test_an_unchanged_file_is_published_once_and_a_changed_one_anew(case, folder):
    first = do("publish", "liten.yaml").out
    assert do("publish", "liten.yaml").out == first
    do("open", "liten", *PER)
    (folder / "liten.yaml").write_text(
        SMALL.replace("frist: {tid: 5 vyrkedagar}", "frist: {tid: 3 vyrkedagar}"), "utf-8"
    )
    newer = do("open", "liten.yaml", *PER).lines[0]
    assert do("publish", "liten.yaml").out != first
    flows = [json.loads(do("status", each, "--format", "json").out)["case"]["flow"] for each in (case, newer)]
    assert flows[0] != flows[1]


@pytest.mark.usefixtures("folder")
def test_the_shipped_guide_is_opened_by_its_name():
    opened = do("open", "hoyanger", "--by", "per:kontaktlærar:skule", "--lang", "nn")
    assert "Saka starta i" in opened.out
    assert do("options", opened.lines[0]).out


def test_the_same_key_does_a_thing_once(case):
    first = do("record", case, "uro=ja", "uro-oppstod=2026-08-28", *PER, "--key", "k1")
    assert do("record", case, "uro=ja", "uro-oppstod=2026-08-28", *PER, "--key", "k1").out == first.out
    assert len([line for line in do("log", case).lines if "svarte" in line]) == 2
    reused = run("record", case, "uro=nei", *PER, "--key", "k1/uro")
    assert reused.code == 3
    assert reused.err == "Nøkkelen «k1/uro» er brukt før, til noko anna. Bruk ein ny nøkkel til kvar ny ting.\n"


def test_a_visit_that_is_over_is_told(case):
    do("record", case, "uro=ja", *PER)
    do("choose", case, "vidare", *PER)
    late = run("choose", case, "vidare", *PER, "--visit", "1")
    assert (late.code, late.err) == (1, "Saka har gått vidare og er no i «Snakk saman». Sjå vala på nytt.\n")


# --- looking -----------------------------------------------------------------------------------------------------


def test_options_say_what_stands_in_the_way_and_what_opens_it(case):
    told = do("options", case, *PER).out
    assert "vidare → «Snakk saman» [uvisst om det gjeld]" in told
    assert "Dette opnar: svaret «ja» på «Er det grunn til uro?» (frå lærar)" in told


def test_why_shows_every_part(case):
    to_evaluation(case)
    told = do("why", case, "nivå-2").out
    assert "  ✓ alt dette: oppfylt\n    ✓ svaret «ja» på «Er det grunn til uro?»: oppfylt\n    ✓ svaret «Ei" in told
    assert "✗ «Samtykke til tverrfagleg samarbeid» frå føresette: ikkje oppfylt" in told
    shown = json.loads(do("why", case, "nivå-2", "--format", "json").out)
    assert {each["need"]["variable"] for each in shown["ways"][0]["sets"][0]} >= {"samtykke(tverrfagleg)"}


def test_other_programs_get_json(case):
    assert json.loads(do("options", case, "--format", "json").out)["options"][0]["status"] == "unknown"
    assert json.loads(do("status", case, "--format", "json").out)["case"]["place"] == "0/del"
    log = json.loads(do("log", case, "--verify", "--format", "json").out)
    assert log["verified"]["fault"] is None
    assert log["log"][0]["type"] == "CaseOpened"
    assert json.loads(do("status", case, *MOR, "--format", "json").out)["alerts"] == []


@pytest.mark.parametrize(("language", "start"), [("nb", "Saken startet i"), ("en", "The case began in")])
def test_the_language_can_be_chosen(case, language, start):
    assert start in do("log", case, "--lang", language).out


def test_a_forgotten_person_is_shown_by_role(case):
    do("person", "forget", "per")
    assert "Ein person (lærar) opna saka om Kim (barn)." in do("log", case).out


def test_a_changed_log_is_found_out(case, folder):
    connection = sqlite3.connect(folder / "bti-saker.db")
    connection.execute("UPDATE event SET body = ? WHERE number = 2", (b'{"t":"Joined","person":"eva","role":"barn"}',))
    connection.commit()
    connection.close()
    found = run("log", case, "--verify")
    assert found.code == 1
    assert "Loggen er broten: hending 2 er endra." in found.out


# --- alerts, and what the family sees --------------------------------------------------------------------------------


def test_an_alert_stands_first_for_staff_and_nowhere_for_the_family(case):
    to_level_1(case)
    before = [run(*words).out for words in family_asks(case)]
    track = do("alert", "raise", case, "vald", "--note", "Blåmerke", *PER).lines[0]
    for words in (("status", case), ("options", case, *PER), ("status", case, *PER)):
        assert do(*words).lines[0] == "Opne varsel:"
    assert [run(*words).out for words in family_asks(case)] == before
    held = run("contact", case, "føresette", *PER)
    assert (held.code, "Vent med å kontakte Mona (føresette)" in held.err) == (1, True)
    for words in (("status", track, *MOR), ("log", track, "--as", "mor"), ("choose", track, "meldt", *MOR)):
        answer = run(*words)
        assert (answer.code, answer.err) == (3, run(words[0], "f" * 32, *words[2:]).err.replace("f" * 32, track))
    for words in (("status", track, "--by", "kari:lærar"), ("options", track, "--by", "kari:lærar")):
        assert run(*words).code == 1
    assert "meldt" in do("options", track, *PER).out
    assert do("choose", track, "meldt", *PER).lines[0].startswith("Per (lærar) tok utfallet «meldt»")
    assert run("alert", "lift", track, "mor", "--reason", "Avklart", *PER).code == 1
    do("alert", "lift", track, "mor", "--reason", "Avklart", *RITA)
    do("contact", case, "føresette", *PER)
    do("choose", track, "ferdig", *PER)
    assert "Arbeidet med varselet er ferdig." in do("status", track).out


def family_asks(case):
    return (
        ("status", case, *MOR),
        ("status", case, *MOR, "--format", "json"),
        ("options", case, *MOR),
        ("options", case, *MOR, "--format", "json"),
        ("log", case, "--as", "mor"),
        ("log", case, "--as", "mor", "--format", "json"),
        ("choose", case, "vidare", *MOR),
        ("note", case, "Hei", *MOR),
    )


def test_whoever_works_on_an_alert_is_told_who_may_and_that_the_case_goes_on(case):
    track = do("alert", "raise", case, "vald", *PER).lines[0]
    told = do("why", track, "meldt").out
    assert "Ingen av dei som er med" not in told
    do("choose", track, "meldt", *PER)
    told = do("why", track, "ferdig").out
    assert "Arbeidet med varselet er ferdig." in told
    assert "Saka blir avslutta" not in told


def test_an_outcome_that_raises_an_alert_raises_it(case):
    to_evaluation(case)
    raised = do("choose", case, "meld", "--reason", "Uro i heimen", *PER)
    assert "reiste varselet «Mistanke om vald» om Kim. Notat: Uro i heimen." in raised.out


@pytest.mark.usefixtures("case")
def test_an_alert_can_stand_by_itself():
    raised = do("alert", "raise", "vald", "--guide", "liten", "--subject", "kim", "--shield", "mor", *PER)
    assert raised.lines[0] in do("list").out
    assert run("alert", "raise", "vaald", "--guide", "liten", *PER).err.endswith("Meinte du «vald»?\n")
    assert run("alert", "raise", "vald", *PER).code == 2


def test_the_family_sees_only_what_is_for_it(case):
    to_level_1(case)
    do("note", case, "Hemmeleg", *PER)
    told = do("log", case, "--as", "mor").out
    assert "Hemmeleg" not in told
    assert "Fristen" not in told
    assert "Oppgåver" not in do("status", case, *MOR).out
    assert "Hemmeleg" in do("log", case, "--as", "per").out
    assert [line.partition(" ")[0] for line in do("options", case, *MOR).lines] == ["familien-avsluttar"]


def test_who_does_not_take_part_sees_nothing(case):
    assert run("log", case, "--as", "kari").code == 1
    assert run("status", case, "--by", "kari:føresette").code == 1
    assert run("status", case, "--by", "kari:lærar").code == 1
    assert run("options", case, "--by", "kari:lærar").code == 1
    assert do("status", case, "--by", "kari:rektor").code == 0


# --- mistakes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("record", "CASE", "uroo=ja", *PER), 1, "Meinte du «uro»?"),
        (("record", "CASE", "uro=kanskje", *PER), 1, "Svara er: ja, nei."),
        (("record", "CASE", "uro-oppstod=32.1.2026", *PER), 1, "«32.1.2026» er ikkje eit svar"),
        (("record", "CASE", "uro", *PER), 2, "«uro» må skrivast med likskapsteikn"),
        (("record", "CASE", *PER), 2, "manglar"),
        (("record", "CASE", "uro=ja", "--by", "per"), 2, "PERSON:ROLLE"),
        (("record", "CASE", "uro=ja", "--by", "per::skule"), 2, "PERSON:ROLLE"),
        (("record", "CASE", "uro=ja", "--by", "per:lerar"), 1, "Meinte du «lærar»?"),
        (("record", "CASE", "uro=ja"), 2, "«--by» manglar."),
        (("choose", "CASE", "vidaree", *PER), 1, "Meinte du «vidare»?"),
        (("choose", "CASE", "", *PER), 1, "har ikkje noko utfall"),
        (("choose", "ukjend", "vidare", *PER), 3, "Her er det inga sak «ukjend»."),
        (("choose", "", "vidare", *PER), 3, "Her er det inga sak «»."),
        (("why", "CASE", "vidaree"), 1, "Meinte du «vidare»?"),
        (("consent", "CASE", "tverfagleg", "gitt", "--giver", "mor", *PER), 1, "Meinte du «tverrfagleg»?"),
        (("consent", "CASE", "tverrfagleg", "kanskje", "--giver", "mor", *PER), 2, "gitt, nekta, trekt"),
        (("consent", "CASE", "tverrfagleg", "gitt", "--giver", "mor", "--on", "i går", *PER), 2, "ingen dag"),
        (
            ("consent", "CASE", "tverrfagleg", "gitt", "--giver", "mor", "--service", "ppt", *PER),
            1,
            "skriftleg og munnleg",
        ),
        (("meeting", "plan", "CASE", "samarbeid", "--on", "2026-02-30", *PER), 2, "ingen dag"),
        (("meeting", "plan", "CASE", "samarbeid", "--on", "2020-02-03", *PER), 1, "Dagen «2020-02-03» går ikkje."),
        (("involve", "CASE", "ptt", *PER), 1, "Meinte du «ppt»?"),
        (("join", "CASE", "pia", *PER), 2, "PERSON:ROLLE"),
        (("join", "CASE", "pia:rådgjeevar", *PER), 1, "Meinte du «rådgjevar»?"),
        (("choose", "CASE", "stopp", *PER), 1, "Det er ikkje kjent"),
        (("involve", "CASE", "ppt", "--law", "barnevern-13-2", *PER), 1, 'Skriv ho med --reason "…".'),
        (("measure", "evaluate", "CASE", "les", "x", *PER), 1, "Saka har ikkje noko tiltak som heiter «les»."),
        (("task", "done", "CASE", "x", *PER), 1, "Saka har inga open oppgåve som heiter «x»."),
        (("note", "CASE", " ", *PER), 1, "Her må det stå ein tekst."),
        (("document", "CASE", "referatt", *PER), 1, "Meinte du «referat»?"),
        (("correct", "CASE", "x", "nei", "--reason", "x", *PER), 2, ""),
        (("correct", "CASE", "0", "nei", "--reason", "x", *PER), 2, ""),
        (("choose", "CASE", "vidare", *PER, "--visit", "-1"), 2, ""),
        (("open", "liten.yaml", *PER, "--start", "1"), 1, "Ho kan starte på: 0."),
        (("open", "liten.yaml", *PER, "--kind", "born"), 1, "Meinte du «barn»?"),
        (("open", "liten.yaml", "--by", "per:lerar"), 1, "Meinte du «lærar»?"),
        (("open", "finst-ikkje", *PER), 3, "Her er det ingen rettleiar som heiter «finst-ikkje»."),
        (("open", "finst-ikkje.yaml", *PER), 3, "Det finst inga fil «finst-ikkje.yaml»."),
        (("publish", "liten"), 3, "Publiser han først"),
        (
            ("status", "CASE", "--store", "liten.yaml"),
            3,
            "Saksfila liten.yaml kan ikkje brukast: fila er inga saksfil.",
        ),
        (("status", "CASE", "--store", "."), 3, "det er ei mappe, ikkje ei fil"),
        (("status", "CASE", "--store", "saknar.db"), 3, "Det finst inga saksfil «saknar.db»."),
        (("open", "liten.yaml", *PER, "--store", "mappe/ny.db"), 3, "mappa finst ikkje: mappe."),
        (("status", "CASE", "--lang", "sv"), 2, "nn, nb, en"),
        (("status", "CASE", "--format", "xml"), 2, "text, json"),
        (("tull",), 2, "ingen kommando som heiter «tull»"),
        (("baton", "acept", "CASE", *PER), 2, "Meinte du «accept»?"),
    ],
)
def test_a_mistake_is_told_plainly(case, words, code, told):
    answer = run(*(case[:6] if word == "CASE" else word for word in words))
    assert answer.code == code
    assert told in answer.err
    assert "Invalid value" not in answer.err
    assert "Traceback" not in answer.err


def test_a_guide_with_errors_is_not_published(folder):
    (folder / "feil.yaml").write_text(
        SMALL.replace("til: nivå 1}", "til: nivå 7}").replace("id: liten", "id: feil"), "utf-8"
    )
    answer = run("open", "feil.yaml", *PER)
    assert answer.code == 1
    assert "feil.yaml:" in answer.err
    assert run("open", "feil", *PER).code == 3


@pytest.mark.usefixtures("case")
def test_a_beginning_that_several_cases_share_is_not_guessed():
    for _ in range(17):
        do("open", "liten", *PER)
    ids = [line.split()[0] for line in do("list").lines]
    shared = next(first for first in {each[0] for each in ids} if sum(each[0] == first for each in ids) > 1)
    answer = run("status", shared)
    assert answer.code == 2
    assert f"Fleire saker byrjar på «{shared}»" in answer.err


@pytest.mark.usefixtures("case")
def test_a_clock_that_is_no_moment_is_told(monkeypatch):
    monkeypatch.setenv("BTI_NOW", "i går")
    answer = run("list")
    assert (answer.code, "BTI_NOW er «i går»" in answer.err) == (2, True)


def test_the_store_is_named_by_option_then_environment_then_folder(folder, monkeypatch):
    assert store_path("a.db").name == "a.db"
    assert store_path().name == "bti-saker.db"
    monkeypatch.setenv("BTI_STORE", "b.db")
    assert store_path().name == "b.db"
    with open_desk(make=True) as desk:
        assert desk.streams() == ()
    assert (folder / "b.db").exists()


def test_cases_are_open_to_programs_too(folder):
    with pytest.raises(NotFound):
        open_cases(folder / "ny.db").do("finst-ikkje", Note("hei"), Actor("per", "lærar"))


# --- help ----------------------------------------------------------------------------------------------------


def every_command():
    for name in COMMANDS:
        yield (name,)
    yield from (("baton", each) for each in ("offer", "accept", "decline", "appoint", "confirm"))
    yield from (("measure", "add"), ("measure", "evaluate"), ("meeting", "plan"), ("meeting", "hold"))
    yield from (("task", "done"), ("alert", "raise"), ("alert", "lift"), ("person", "add"), ("person", "forget"))


@pytest.mark.parametrize("words", list(every_command()), ids=" ".join)
def test_every_command_has_help_with_an_example(words):
    told = do(*words, "--help").out
    assert f"Døme:\n    bti case {words[0]}" in told
    assert "[required]" not in told
    assert "Options" not in told


def test_help_starts_without_what_it_does_not_need():
    code = (
        "import sys\nfrom bti_engine.cli import bti\n"
        "bti.main(['case', '--help'], standalone_mode=False)\n"
        "print(sorted({'sqlite3', 'transitions', 'holidays', 'yaml', 'zoneinfo'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.splitlines()[-1] == "[]"
