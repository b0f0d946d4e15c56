from pathlib import Path

import pytest

from bti_engine import cli
from bti_engine.reading.load import load

ROOT = Path(__file__).parents[2]
LOCAL = """format: 1
id: lokal
målform: nn
kommune: Fjordvik
tittel: Rettleiar i Fjordvik
versjon: 2026.1
grunnlag: grunnmodell
ord: {kva: Dette gjer de, nivå: Trinn}
verktøy:
  skjema: {tittel: Uroskjema, type: skjema, status: utkast}
nivå:
  0:
    tittel: Finn ut
    omtalt: nei
  1:
    tittel: Eige arbeid
    steg:
      prøv:
        tittel: Prøv noko
        kva: Gjer det de er samde om.
        kven: {ansvar: stafetthaldar, med: [føresette]}
        verktøy: [{id: skjema, del: B, når: før}]
        opplysning: [uro, behov]
        krav: [tal(tiltak-utan-evaluering) = 0]
        frist: {tid: 1 veker, til: møte}
        utfall:
          stopp: {tittel: Stopp, vilkår: ikkje uro, grunngjeving: ja, til: avslutta}
          saman:
            tittel: Ta med andre
            vilkår: uro
            krav: [{må: samtykke(tverrfagleg), tekst: De må ha samtykke}]
            til: nivå 2
          meld: {tittel: Meld, varsel: vald-overgrep}
      sjå:
        tittel: Sjå etter
        utfall:
          om-att: {tittel: Om att, til: prøv}
  4: {tittel: Uskrive}
"""
STEP = """Prøv noko (prøv)
----------------
Dette gjer de: Gjer det de er samde om.
Kven: Ansvar: Stafetthaldar. Saman med: Føresette.
Verktøy:
  • Uroskjema (del B, før, ikkje laga enno)
Opplysning:
  • Er det framleis grunn til uro?
  • Kven trengst for å hjelpe barnet vidare? (Eiga teneste er nok / Ei anna teneste i tillegg /
    Fleire andre tenester i tillegg / Det er uklart)
Krav:
  • tal(tiltak-utan-evaluering) = 0
Frist:
  • 1 veke til møte
Utfall:
  • Stopp (stopp) → Saka er avslutta
      når: ikkje uro
      med grunngjeving
  • Ta med andre (saman) → nivå 2, Ei anna teneste blir med
      når: uro
      krev: De må ha samtykke (samtykke(tverrfagleg))
"""


@pytest.fixture
def guide(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lokal.yaml").write_text(LOCAL, encoding="utf-8")
    return "lokal.yaml"


def run(capsys, *arguments):
    code = cli._run(["show", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_guide_in_short(guide, capsys):
    code, out, err = run(capsys, guide)
    assert (code, err) == (0, "")
    assert out.startswith("Rettleiar i Fjordvik\n====================\nFjordvik · Versjon 2026.1\n")
    assert "\nTrinn 0: Finn ut\n    Kjelda seier ingenting om dette nivået.\n" in out
    assert "\n    1. Prøv noko (prøv)\n    2. Sjå etter (sjå)\n    3. " in out
    assert " (frå grunnmodellen)\n" in out.partition("Trinn 2")[2]
    assert "Kan veljast når som helst av: Føresette, Barnet eller ungdommen" in out


def test_ids_stand_beside_titles_where_they_are_to_be_typed(guide, capsys):
    whole, one = run(capsys, guide)[1], run(capsys, guide, "1/prøv")[1]
    assert "Familien avsluttar (familien-avsluttar)" in whole
    assert "Tverrfagleg team (tverrfagleg-team)" in whole
    assert "(vald-overgrep)" in whole
    assert "krev: De må ha samtykke (samtykke(tverrfagleg))" in one


def test_a_role_by_another_of_its_names_is_shown_by_its_title(guide, capsys):
    for written in ("stafettholder", "foresatte"):
        text = LOCAL.replace("ansvar: stafetthaldar, med: [føresette]", f"ansvar: {written}")
        Path(guide).write_text(text, encoding="utf-8")
        title = {"stafettholder": "Stafetthaldar", "foresatte": "Føresette"}[written]
        assert f"Ansvar: {title}." in run(capsys, guide, "1/prøv")[1]
    Path(guide).write_text(LOCAL.replace("grunnlag: grunnmodell\n", ""), encoding="utf-8")
    assert "Ansvar: Stafetthaldar." in run(capsys, guide, "1/prøv")[1]


def test_a_step(guide, capsys):
    code, out, _ = run(capsys, guide, "1/prøv")
    assert code == 0
    head, _, rest = out.partition("\n\n")
    assert head == "Trinn 1: Eige arbeid"
    told, _, after = rest.partition("  • Meld (meld)")
    assert [line for line in told.splitlines() if "→ nivå 2" not in line] == [
        line for line in STEP.splitlines() if "→ nivå 2" not in line
    ]
    assert "reiser varselet" in after


def test_a_level_with_what_comes_from_the_base_marked(guide, capsys):
    _, out, _ = run(capsys, guide, "1")
    assert "\nPrøv noko (prøv)\n---" in out
    assert " (frå grunnmodellen)\n---" in out
    assert out.count("Om att (om-att) → Prøv noko") == 1


def test_a_level_that_nobody_has_described(guide, capsys):
    assert "alltid med grunngjeving" in run(capsys, guide, "4")[1]


def test_an_alert_and_an_arena(guide, capsys):
    assert "Skal ikkje få vite om det: Føresette" in run(capsys, guide, "vald-overgrep")[1]
    assert "tilbake dit saka kom frå" in run(capsys, guide, "tverrfagleg-team")[1]


def test_a_bokmaal_guide_speaks_bokmaal(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "b.yaml").write_text(
        "format: 1\nid: b\nmålform: nb\nkommune: F\ntittel: B\ngrunnlag: grunnmodell\n", encoding="utf-8"
    )
    _, out, _ = run(capsys, "b.yaml", "1/evaluer")
    assert "(fra grunnmodellen)" in out
    assert "\nHva: " in out
    assert "når: ikke uro" in out


def test_a_text_in_another_language_is_marked(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    text = LOCAL.replace("kva: Gjer det de er samde om.", "kva: {nb: Gjør det.}")
    (tmp_path / "lokal.yaml").write_text(text, encoding="utf-8")
    assert "Gjør det. (står berre på nb)" in run(capsys, "lokal.yaml", "1/prøv")[1]


def test_a_shipped_guide_by_its_name(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    code, out, _ = run(capsys, "grunnmodell")
    assert code == 0
    assert out.startswith("Grunnmodell for betre tverrfagleg innsats\n")


@pytest.mark.parametrize(
    ("place", "hint"),
    [
        ("1/prøvv", "Meinte du «1/prøv»?"),
        ("tverrfagleg-tem", "Meinte du «tverrfagleg-team»?"),
        ("7", "Du kan velje mellom: 0, 1, 2, 3, 4,"),
    ],
)
def test_a_place_that_is_not_there(guide, capsys, place, hint):
    code, out, err = run(capsys, guide, place)
    assert (code, out) == (2, "")
    assert hint in err


@pytest.mark.usefixtures("guide")
def test_a_guide_that_cannot_be_read(capsys):
    code, out, err = run(capsys, "borte.yaml")
    assert (code, out) == (3, "")
    assert err.startswith("Kan ikkje halde fram: borte.yaml:1:1 ")


def test_a_guide_with_errors_is_shown_all_the_same(guide, capsys):
    Path(guide).write_text(LOCAL.replace("vilkår: uro\n", "vilkår: urro\n"), encoding="utf-8")
    code, out, err = run(capsys, guide, "1/prøv")
    assert code == 0
    assert "når: urro" in out
    assert "Rettleiaren har 1 feil. Sjå «bti validate lokal.yaml»." in err


@pytest.mark.parametrize("path", sorted((ROOT / "guides").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_part_of_the_shipped_guides_can_be_shown(path, capsys):
    guide = load(path).guide
    for own, body in {**guide.niva, **guide.arena, **guide.varsel}.items():
        assert run(capsys, str(path), own)[0] == 0
        for step in body.steg:
            assert run(capsys, str(path), f"{own}/{step}")[0] == 0


def test_a_guide_in_the_language_that_is_asked_for(guide, capsys, monkeypatch):
    asked = run(capsys, guide, "1/prøv", "--lang", "nb")[1]
    assert "når: ikke uro" in asked
    assert "antall(tiltak-uten-evaluering) = 0" in asked
    assert "(står" not in asked
    monkeypatch.setenv("BTI_LANG", "nb")
    assert run(capsys, guide, "1/prøv")[1] == asked
    assert run(capsys, "grunnmodell", "1")[1].startswith("Nivå 1: Tiltak i egen tjeneste")


def test_a_guide_in_the_folder_goes_before_one_that_comes_with_the_engine(guide, capsys):
    assert run(capsys, guide.removesuffix(".yaml"))[1].startswith("Rettleiar i Fjordvik\n")
    Path("hoyanger.yml").write_text(LOCAL.replace("id: lokal", "id: hoyanger"), encoding="utf-8")
    assert run(capsys, "hoyanger")[1].startswith("Rettleiar i Fjordvik\n")


@pytest.mark.parametrize("here", [".", "guides", "docs"])
def test_a_guide_is_found_by_its_name_in_the_folder_of_guides(tmp_path, monkeypatch, capsys, here):
    for folder in ("guides", "docs"):
        (tmp_path / folder).mkdir()
    (tmp_path / "guides" / "lokal.yaml").write_text(LOCAL, encoding="utf-8")
    monkeypatch.chdir(tmp_path / here)
    assert run(capsys, "lokal")[1].startswith("Rettleiar i Fjordvik\n")
    assert cli._run(["prove", "lokal"]) in (0, 1)


@pytest.mark.parametrize(
    ("language", "said"), [("nn", "Skriv ned kva du har sett"), ("nb", "Skriv ned hva du har sett")]
)
def test_what_is_not_in_english_is_shown_in_the_language_of_the_guide(tmp_path, monkeypatch, capsys, language, said):
    monkeypatch.chdir(tmp_path)
    text = f"format: 1\nid: b\nmålform: {language}\nkommune: F\ntittel: B\ngrunnlag: grunnmodell\n"
    (tmp_path / "b.yaml").write_text(text, encoding="utf-8")
    assert said in run(capsys, "b.yaml", "0", "--lang", "en")[1]
    monkeypatch.setenv("BTI_NOW", "2026-09-01T09:00")
    assert cli._run(["case", "open", "b.yaml", "--by", "per:fagperson:barnehage", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    title = {"nn": "Set ord på uroa", "nb": "Sett ord på bekymringen"}[language]
    assert title in told
