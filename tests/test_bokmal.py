"""A guide in bokmål on a base in nynorsk is answered in the words that its author writes, also where they are ids."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bti_engine import cli
from bti_engine.application.check import check
from bti_engine.expressions.parser import read
from bti_engine.expressions.printing import show
from bti_engine.flow.canonical import canonical, read_canonical
from bti_engine.flow.conditions import conditions_of
from bti_engine.flow.symbols import symbols_of
from bti_engine.locale.catalog import say
from bti_engine.model.source import Span
from bti_engine.model.spelling import KINDS, spelling
from bti_engine.reading.load import load, load_text
from bti_engine.reading.shipped import shipped

HEAD = """format: 1
id: fjordvik
målform: nb
kommune: Fjordvik
tittel: Handlingsveileder for Fjordvik
grunnlag: grunnmodell
"""
STEPS = """nivå:
  1:
    steg:
      vurder:
        tittel: Vurder
        hvem: {{ansvar: stafettholder}}
        opplysning: [uro, behov]
        utfall:
          stopp: {{tittel: Stopp, vilkår: ikke uro, til: avsluttet}}
          {}
"""
SOUND = STEPS.format("""videre:
            tittel: Videre
            vilkår: uro og behov i (annen eller flere)
            krav: [samtykke(tverrfaglig), samtykke(tverrfaglig til tverrfaglig-team)]
            til: nivå 2
          avslag:
            tittel: Nei
            vilkår: uro og behov i (annen eller flere) og samtykke(tverrfaglig) i (nektet eller trukket)
            til: utan-samtykke
          selv: {tittel: Selv, vilkår: uro og behov = egen, til: vurder}
          drøft: {tittel: Drøft, vilkår: uro og behov = uklart, til: tverrfaglig-team}""")


def way(outcome, more=""):
    """A guide with one more outcome in its step."""
    return HEAD + STEPS.format(outcome) + more


def base_words():
    """The base's own ids and answers that an author of bokmål has another word for."""
    guide = load(shipped("guides", "grunnmodell.yaml")).guide
    ids = spelling(guide, "nb")
    return {own for kind in KINDS for own, word in ids.ids.get(kind, {}).items() if own != word} | {
        own for words in ids.answers.values() for own in words
    }


STRANGE = base_words()


def strange(text):
    """The words of the base's målform that stand in a text."""
    return STRANGE & set(re.findall(r"[\w-]+", text))


def found(text, code):
    loaded = load_text(text, "fjordvik.yaml")
    return [each for each in check(loaded).findings if each.code == code]


def test_the_base_has_words_in_both():
    assert {"tverrfagleg", "føresette", "kontaktlærar", "eige", "avslutta", "vald-overgrep", "skule"} <= STRANGE


@pytest.mark.parametrize(
    ("text", "code", "mended"),
    [
        (way("ut: {tittel: Ut, vilkår: uro, til: avslutt}"), "BTI203", "avsluttet"),
        (way("ut: {tittel: Ut, vilkår: uro, til: koordinerande-eining/avklar}"), "BTI239", "koordinerende-enhet"),
        (way("ut: {tittel: Ut, vilkår: uro, til: Tverrfagleg team}"), "BTI203", "tverrfaglig-team"),
        (way("ut: {tittel: Ut, vilkår: samtykke(tverfagleg), til: nivå 2}"), "BTI312", "tverrfaglig"),
        (way("ut: {tittel: Ut, vilkår: behov = eigee, til: nivå 2}"), "BTI322", "egen"),
        (
            way("ut: {tittel: Ut, til: nivå 2}", "samtykke:\n  tverrfaglig: {alder: 16}\nteneste: {}"),
            "BTI141",
            "tjeneste",
        ),
        (
            way("ut: {tittel: Ut, til: nivå 2}", "samtykke:\n  tverrfaglig: {alder: 16}\n")
            + "tjeneste:\n  bup: {tittel: BUP, krev: tverfagleg}\n",
            "BTI201",
            "tverrfaglig",
        ),
        (way("ut: {tittel: Ut, til: nivå 2, krav: [samtykke]}"), "BTI314", "samtykke(tverrfaglig)"),
        (
            way("ut: {tittel: Ut, til: nivå 2}", "regel:\n  r: {tittel: Løfte, alltid-mulig: avslutt}\n"),
            "BTI272",
            "avsluttet",
        ),
    ],
)
def test_what_mends_is_written_in_bokmal(text, code, mended):
    (finding, *_) = found(text, code)
    assert finding.suggestion is not None, say(finding)
    assert finding.suggestion.text == mended
    assert not strange(say(finding)) - set(text.split())


def test_the_answers_that_nothing_is_made_for_are_told_in_bokmal():
    (gap,) = found(way("mer: {tittel: Mer, vilkår: uro og behov = uklart, til: vurder}"), "BTI504")
    assert "egen" in say(gap)
    assert not strange(say(gap))
    text = SOUND.replace("samtykke(tverrfaglig) i (nektet eller trukket)", "samtykke(tverrfaglig) = nektet")
    (gap,) = found(HEAD + text, "BTI505")
    assert "samtykke(tverrfaglig) = trukket" in say(gap)
    assert not strange(say(gap))
    two = STEPS.format("a: {tittel: A, vilkår: uro og samtykke(tverrfaglig), til: nivå 2}").replace(
        "utfall:", "eneste: ja\n        utfall:\n          b: {tittel: B, vilkår: samtykke(tverrfaglig), til: vurder}"
    )
    (both,) = found(HEAD + two, "BTI507")
    assert not strange(say(both))


@pytest.mark.parametrize(
    ("text", "code", "word"),
    [
        ("samtykke:\n  tverrfaglig:\n    gyldig: 2 år\n", "BTI408", "«tverrfaglig»"),
        ("samtykke:\n  tverrfaglig:\n    av: {en-av: [foresatte]}\n", "BTI406", "«tverrfaglig»"),
        ("slutt:\n  avsluttet:\n    kan: [foresatte]\n", "BTI233", "«avsluttet»"),
        ("arena:\n  koordinerende-enhet:\n    steg: {arv: nei}\n", "BTI235", "«koordinerende-enhet»"),
    ],
)
def test_what_the_base_calls_otherwise_is_named_as_in_the_file(text, code, word):
    told = [say(each) for each in found(HEAD + text, code)]
    assert any(word in each for each in told), told
    assert not strange(" ".join(told))


@pytest.mark.parametrize("ids", [("foresatte", "føresette"), ("føresette", "foresatte")])
def test_the_same_role_in_both_words_is_told_of(ids):
    text = "rolle:\n" + "".join(f"  {own}: {{tittel: {own}}}\n" for own in ids)
    (finding,) = found(HEAD + text, "BTI404")
    assert all(own in say(finding) for own in ids)


def test_the_answers_of_the_base_are_changed_under_their_words_in_bokmal():
    text = "opplysning:\n  behov:\n    valg: {egen: Vi greier det selv, fjern: [flere]}\n"
    loaded = load_text(HEAD + text, "fjordvik.yaml")
    answers = loaded.guide.opplysning["behov"].val
    assert list(answers) == ["eige", "anna", "uklart"]
    assert answers["eige"].say("nb") == "Vi greier det selv"


def test_what_becomes_wrong_in_the_base_is_told_in_bokmal():
    text = HEAD + "opplysning:\n  behov:\n    valg: {selv: Familien selv}\nrolle:\n  kontaktlærer: {bare-melder: ja}\n"
    told = [say(each) for each in found(text, "BTI504")]
    assert told
    assert all("behov = selv" in each for each in told)
    assert {say(each).partition(" ")[0] for each in found(text, "BTI280")} == {"«kontaktlærer»"}
    text = HEAD + "nivå:\n  2:\n    steg:\n      arv: ja\n      evaluer:\n        utfall: {fjern: [hald-fram]}\n"
    (gap,) = found(text, "BTI504")
    assert "uro og behov = annen" in say(gap)


def shown(capsys, *words):
    assert cli._run(words) in (0, 1)
    return capsys.readouterr().out


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BTI_NOW", "2026-09-01T09:00")
    (tmp_path / "fjordvik.yaml").write_text(HEAD + SOUND, encoding="utf-8")
    return "fjordvik.yaml"


def test_the_guide_is_shown_with_the_words_of_bokmal(capsys, file):
    assert load(file).guide is not None
    for place in ((), ("1",), ("3",), ("tverrfaglig-team",), ("vold-overgrep",)):
        assert not strange(shown(capsys, "show", file, *place)), place
    assert "samtykke(tverrfaglig til tverrfaglig-team)" in shown(capsys, "show", file, "1")
    assert "behov = egen" in shown(capsys, "show", file, "1")
    assert "(tverrfaglig-team)" in shown(capsys, "show", file)


def test_a_reader_of_nynorsk_sees_the_ids_of_the_base(capsys, file):
    told = shown(capsys, "show", file, "1", "--lang", "nn")
    assert "samtykke(tverrfagleg til tverrfagleg-team)" in told
    assert "behov = eige" in told


def test_a_case_is_told_of_with_the_words_of_bokmal_and_takes_them(capsys, file):
    (case, *_) = shown(
        capsys, "case", "open", file, "--by", "per:kontaktlærer:skole", "--with", "mor:foresatte"
    ).split()
    per = ("--by", "per:kontaktlærer")
    for look in ("options", "status", "log"):
        assert not strange(shown(capsys, "case", look, case)), look
    assert "familien-avslutter" in shown(capsys, "case", "options", case)
    assert "Familien avslutter" in shown(capsys, "case", "why", case, "familien-avslutter")
    assert cli._run(("case", "choose", case, "avslutt", *per)) == 1
    assert not strange(capsys.readouterr().err)
    assert cli._run(("case", "record", case, "ønsker-plann=ja", *per)) == 1
    assert "Mente du «ønsker-plan»?" in capsys.readouterr().err
    assert cli._run(("case", "involve", case, "voksentjenestee", *per)) == 1
    assert "Mente du «voksentjeneste»?" in capsys.readouterr().err
    assert cli._run(("case", "alert", "raise", case, "vold-overgrepp", *per)) == 1
    assert "Mente du «vold-overgrep»?" in capsys.readouterr().err
    assert cli._run(("case", "alert", "raise", case, "vold-overgrep", *per)) == 0
    assert cli._run(("case", "choose", case, "familien-avslutter", "--by", "mor:foresatte")) == 0


def test_an_answer_is_given_by_its_word_in_bokmal(capsys, file):
    (case, *_) = shown(
        capsys, "case", "open", file, "--by", "per:kontaktlærer:skole", "--with", "mor:foresatte"
    ).split()
    per = ("--by", "per:kontaktlærer")
    for words in (
        ("choose", case, "vidare"),
        ("contact", case, "foresatte"),
        ("record", case, "uro=ja"),
        ("baton", "appoint", case, "per"),
        ("choose", case, "nivå-1"),
        ("record", case, "behov=egen"),
    ):
        assert cli._run(("case", *words, *per)) == 0, capsys.readouterr().err
    assert "Egen tjeneste er nok" in shown(capsys, "case", "status", case)
    assert cli._run(("case", "record", case, "behov=egn", *per)) == 1
    assert "Svarene er: egen, annen, flere, uklart. Mente du «egen»?" in capsys.readouterr().err


# --- how ids are written ------------------------------------------------------------------------------------------

LOADED = load_text(HEAD + SOUND, "fjordvik.yaml")
GUIDE = LOADED.guide
FLOW = check(LOADED).flow
CONDITIONS = [each.condition for each in conditions_of(FLOW)]


@given(st.sampled_from(CONDITIONS), st.sampled_from(("nn", "nb")))
def test_a_condition_is_read_back_with_the_words_that_it_is_shown_with(condition, language):
    text = show(condition, language, spelling(GUIDE, language))
    again, findings = read(text, symbols_of(GUIDE), language, Span("x", 1, 1, 1, 1))
    assert again is not None, (text, findings)
    assert show(again) == show(condition)


def test_a_stored_guide_is_told_of_in_the_same_words():
    stored = read_canonical(canonical(GUIDE).data)
    for language in ("nn", "nb"):
        assert spelling(stored, language) == spelling(GUIDE, language)


def test_a_guide_in_bokmal_that_stands_alone_has_its_own_words_first():
    text = """format: 1
id: eksempel
målform: nb
kommune: Fjordvik
tittel: Alene
rolle:
  lærer: {tittel: Lærer, også: [lærar]}
nivå:
  1: {tittel: En, start: ja}
slutt:
  ferdig: {tittel: Ferdig}
"""
    guide = load_text(text, "eksempel.yaml").guide
    for each in (guide, read_canonical(canonical(guide).data)):
        assert spelling(each, "nb").id("rolle", "lærer") == "lærer"
        assert spelling(each, "nn").id("rolle", "lærer") == "lærar"


@pytest.mark.parametrize(
    ("own", "key", "value", "names"),
    [("nn", "kilde", "veiledning", ("bokmål", "nynorsk")), ("nb", "kjelde", "rettleiing", ("nynorsk", "bokmål"))],
)
@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_which_malform_a_word_is_of_is_said_rightly_in_every_language(own, key, value, names, language):
    text = (
        f"format: 1\nid: x\nmålform: {own}\n{key}: {{a: {{tittel: A}}}}\nverktøy:\n  a: {{tittel: A, type: {value}}}\n"
    )
    for code, word in (("BTI141", key), ("BTI153", value)):
        (finding,) = found(text, code)
        said = say(finding, language)
        assert said.index(word) < said.index(names[0]) < said.index(names[1])
