"""Shared outcomes (`felles`): a guide that uses them is the guide with the outcomes written out."""

from beside_guides import PEOPLE
from hypothesis import given
from hypothesis import strategies as st

from bti_engine.flow.canonical import canonical, read_canonical
from bti_engine.flow.compile import compile_guide
from bti_engine.reading.load import load, load_text

OUTCOMES = {
    "vidare": ("vilkår: uro, til: neste", "tittel: Framleis uro, vilkår: uro, til: neste"),
    "stopp": ("vilkår: ikkje uro, grunngjeving: ja, til: avslutta", "til: avslutta"),
    "om-att": ("frist: {tid: 3 dagar}, til: her", "krav: dokument(referat her), til: her"),
    "drøft": ("godkjenning: rektor, råd: uro, til: nivå 1", "til: nivå 1"),
}
NAMES = st.sampled_from(sorted(OUTCOMES))
SETS = st.dictionaries(NAMES, st.integers(0, 1), min_size=1, max_size=3)


def laid_over(shared, own):
    """What stands in a step: the shared outcome's keys, then its own over them."""
    keys = dict(part.split(": ", 1) for part in split(shared)) | dict(part.split(": ", 1) for part in split(own))
    return ", ".join(f"{key}: {value}" for key, value in keys.items())


def split(text):
    """The keys of an outcome; none of their values has a comma outside braces."""
    return [part for part in text.split(", ") if part]


def level(steps):
    return "nivå:\n  1:\n    tittel: Nivå\n    start: ja\n    steg:\n" + "".join(
        f"      s{number}:\n        tittel: Steg\n        utfall:\n{lines}" for number, lines in enumerate(steps)
    )


def guide(text):
    loaded = load_text(text, "døme.yaml")
    assert not [each for each in loaded.findings if each.severity == "error"], loaded.findings
    return loaded.guide


@given(
    sets=st.dictionaries(st.sampled_from(["ja-nei", "heim"]), SETS, min_size=1),
    steps=st.lists(
        st.tuples(st.lists(st.booleans(), min_size=2, max_size=2), SETS, st.booleans()), min_size=1, max_size=3
    ),
)
def test_a_guide_with_shared_outcomes_is_the_guide_with_them_written_out(sets, steps):
    shared = "felles:\n" + "".join(
        f"  {own}:\n    utfall:\n" + "".join(f"      {key}: {{{OUTCOMES[key][at]}}}\n" for key, at in outcomes.items())
        for own, outcomes in sets.items()
    )
    using, written = [], []
    for uses, own, lone in steps:
        named = [each for each, use in zip(sets, uses, strict=False) if use]
        word = named[0] if lone and len(named) == 1 else f"[{', '.join(named)}]"
        lines = f"          bruk: {word}\n" if named else ""
        outcomes: dict[str, str] = {}
        for each in named:
            outcomes |= {key: OUTCOMES[key][at] for key, at in sets[each].items()}
        for key, at in own.items():
            lines += f"          {key}: {{{OUTCOMES[key][at]}}}\n"
            outcomes[key] = laid_over(outcomes.get(key, ""), OUTCOMES[key][at])
        using.append(lines)
        written.append("".join(f"          {key}: {{{text}}}\n" for key, text in outcomes.items()))
    short, long = guide(PEOPLE + shared + level(using)), guide(PEOPLE + level(written))
    assert canonical(short).flow == canonical(long).flow
    assert canonical(short).text == canonical(long).text
    assert compile_guide(short).moves == compile_guide(long).moves
    assert canonical(read_canonical(canonical(short).data)) == canonical(short)


SHARED = """
felles:
  ja-nei:
    utfall:
      vidare: {tittel: Vidare, vilkår: uro, til: neste}
      slutt: {vilkår: ikkje uro, til: avslutta}
  heim:
    utfall:
      heim-att: {til: her}
"""


def steps_of(*outcomes):
    return guide(PEOPLE + SHARED + level([*outcomes, "          slutt: {til: avslutta}\n"])).niva["1"].steg


def codes(outcomes, shared=SHARED):
    last = "          slutt: {til: avslutta}\n"
    found = load_text(PEOPLE + shared + level([outcomes, last]), "døme.yaml").findings
    return [each.code for each in found]


def test_own_outcomes_stand_after_the_shared_ones_and_over_those_of_the_same_id():
    own = "          bruk: ja-nei\n          vidare: {tittel: Framleis uro}\n          råd: {til: her}\n"
    outcomes = steps_of(own)["s0"].utfall
    assert list(outcomes) == ["vidare", "slutt", "råd"]
    assert outcomes["vidare"].tittel.say("nn") == "Framleis uro"
    assert outcomes["vidare"].vilkar.text == "uro"


def test_several_sets_stand_in_the_order_in_which_they_are_named():
    assert list(steps_of("          bruk: [heim, ja-nei]\n")["s0"].utfall) == ["heim-att", "vidare", "slutt"]


def test_the_same_set_may_be_used_in_steps_of_levels_arenas_and_alerts():
    text = PEOPLE + SHARED + level(["          bruk: ja-nei\n", "          slutt: {til: avslutta}\n"])
    text += "arena: {råd: {tittel: Råd, steg: {a: {tittel: A, utfall: {bruk: heim, ut: {til: tilbake}}}}}}\n"
    text += "varsel: {vald: {tittel: V, tekst: V, steg: {a: {tittel: A, utfall: {bruk: heim}}, b: {tittel: B}}}}\n"
    made = guide(text)
    assert list(made.arena["råd"].steg["a"].utfall) == ["heim-att", "ut"]
    assert list(made.varsel["vald"].steg["a"].utfall) == ["heim-att"]


def test_a_set_that_is_not_there_is_told_with_the_one_that_was_meant():
    found = load_text(PEOPLE + SHARED + level(["          bruk: [ja-nie, heim]\n"]), "døme.yaml").findings
    (unknown,) = [each for each in found if each.code == "BTI421"]
    assert (unknown.arguments["id"], unknown.suggestion.text) == ("ja-nie", "ja-nei")


def test_a_set_takes_in_no_other_set():
    nested = SHARED + "  alt:\n    utfall:\n      bruk: ja-nei\n      meir: {til: her}\n"
    assert "BTI422" in codes("          bruk: [alt, ja-nei, heim]\n", nested)


def test_a_set_that_no_step_uses_is_told_and_harmless():
    assert codes("          bruk: ja-nei\n") == ["BTI423"]
    assert codes("          bruk: [ja-nei, heim]\n") == []


def test_a_local_guide_uses_the_sets_of_its_base_and_may_say_them_otherwise(tmp_path):
    base = PEOPLE.replace("id: døme", "id: botn\nberre-grunnlag: ja") + SHARED
    base += level(["          bruk: ja-nei\n", "          slutt: {til: avslutta}\n"])
    (tmp_path / "botn.yaml").write_text(base, "utf-8")
    local = "format: 1\nid: lokal\nmålform: nn\ngrunnlag: botn\ntittel: Lokal\n"
    local += "felles: {ja-nei: {utfall: {vidare: {tittel: Meir uro}}}}\n"
    local += (
        "nivå:\n  1:\n    steg:\n      arv: ja\n      ny:\n        tittel: Ny\n        utfall: {bruk: [ja-nei, heim]}\n"
    )
    (tmp_path / "lokal.yaml").write_text(local, "utf-8")
    made = load(tmp_path / "lokal.yaml").guide
    steps = made.niva["1"].steg
    assert list(steps["ny"].utfall) == ["vidare", "slutt", "heim-att"]
    assert {steps[own].utfall["vidare"].tittel.say("nn") for own in ("s0", "ny")} == {"Meir uro"}
    assert steps["ny"].utfall["vidare"].vilkar.text == "uro"


def test_shared_outcomes_are_written_in_bokmaal_too():
    text = "format: 1\nid: eksempel\nmålform: nb\ngrunnlag: grunnmodell\ntittel: Eksempel\nkommune: Fjord\n"
    text += "opplysning: {bekymring: {type: ja-nei, spørsmål: Bekymret?}}\n"
    text += "felles: {ja-nei: {utfall: {stopp: {vilkår: ikke bekymring, begrunnelse: ja, til: avslutta}}}}\n"
    text += "nivå: {0: {steg: {del: {tittel: Del, opplysning: [bekymring], utfall: {bruk: ja-nei}}}}}\n"
    loaded = load_text(text, "eksempel.yaml")
    outcome = loaded.guide.niva["0"].steg["del"].utfall["stopp"]
    assert (outcome.grunngjeving, outcome.vilkar.text) == (True, "ikke bekymring")
