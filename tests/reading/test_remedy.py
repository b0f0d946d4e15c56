"""What is suggested to mend a claim has been tried: with the lines in the file, the claim holds."""

import pytest
from broken_guides import BROKEN, GUIDES, LOCAL, loaded, named, rule, small, verdicts, without_consent

from bti_engine.application.check import check
from bti_engine.application.claimed import name_of
from bti_engine.application.proving import prove_all
from bti_engine.reading.additions import with_lines
from bti_engine.reading.load import load
from bti_engine.reading.remedy import Mender

MENDED = {
    "samtykke/2/tverrfaglig-liten.yaml",
    "samtykke/fleire/2/tverrfaglig-liten.yaml",
    "samtykke/2/tverrfagleg-grunnmodell.yaml",
    "samtykke/3/tverrfagleg-grunnmodell.yaml",
    "føresette/2-liten.yaml",
    "tiltak/2-liten.yaml",
    "regel/r-nivå = 2 og ikke dokument(referat)",
    "avgjerd/2/samarbeid-liten.yaml",
    "veg-vidare/1/vurder-liten.yaml",
    "slutt-liten.yaml",
}
"""The broken guides for which lines are found."""


def mend(made, claim):
    """The guide as it was read, and what mends one of its claims."""
    checked = check(made)
    found = {name_of(each.claim): each for each in prove_all(checked.flow)}
    return Mender(made, checked, found.values()).mended(found[claim]), found


def statuses(text, file):
    return {name: each.status for name, each in verdicts(text, file)[1].items()}


@pytest.mark.parametrize("broken", BROKEN, ids=named)
def test_with_the_lines_that_are_suggested_the_claim_holds_and_nothing_else_breaks(broken):
    made = loaded(broken.text, broken.file)
    found, before = mend(made, broken.claim)
    assert (found is not None and not found.breaks) == (named(broken) in MENDED)
    if found is not None:
        text = with_lines(broken.text, found.lines)
        after = statuses(text, broken.file)
        assert after[broken.claim] == "holds"
        lost = {name for name, each in before.items() if each.status == "holds" and after.get(name) != "holds"}
        assert lost == {name_of(each) for each in found.breaks}
        assert all(each.file == broken.file for each in found.lines)


def test_the_lines_are_just_those_that_are_needed():
    found, _ = mend(loaded(without_consent("2"), "grunnmodell.yaml"), "samtykke/2/tverrfagleg")
    (lines,) = found.lines
    assert lines.lines == ("    så-lenge:", "      - krav: samtykke(tverrfagleg)", "        elles: 1/utan-samtykke")
    assert without_consent("2").split("\n")[lines.line - 1].strip() == "deler: ja"


def test_what_is_broken_in_the_base_is_mended_in_the_local_file(tmp_path):
    (tmp_path / "grunnmodell.yaml").write_text(without_consent("3"), encoding="utf-8")
    mended = set()
    for path in GUIDES.glob("*.yaml"):
        if path.stem == "grunnmodell":
            continue
        file = tmp_path / path.name
        file.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
        found, before = mend(load(file), "samtykke/3/tverrfagleg")
        if before["samtykke/3/tverrfagleg"].status == "holds":
            continue  # by a requirement of its own
        mended.add(path.stem)
        assert {each.file for each in found.lines} == {str(file)}, path.stem
        file.write_text(with_lines(file.read_text(encoding="utf-8"), found.lines), encoding="utf-8")
        checked = check(load(file))
        now = {name_of(each.claim): each.status for each in prove_all(checked.flow)}
        assert now["samtykke/3/tverrfagleg"] == "holds"
        assert [name for name, status in now.items() if status == "not-proved"] == []
    assert mended >= {"arendal", "gjerstad", "hoyanger", "nordre-land"}


def test_several_places_are_mended_together_where_one_is_not_enough():
    counted = "krav: [antall(tiltak-uten-evaluering) = 0]"
    steps = "      prøv:\n        tittel: Prøv\n        utfall:\n          ned: {tittel: Ned, til: nivå 1}\n"
    steps += "          videre: {tittel: Videre, til: evaluer}\n"
    steps += f"      evaluer:\n        tittel: Evaluer\n        {counted}\n        utfall:\n"
    steps += "          igjen: {tittel: Igjen, til: sist}\n"
    steps += "      sist:\n        tittel: Sist\n        utfall:\n          ferdig: {tittel: Ferdig, til: avslutta}"
    text = small(steps_2=steps)
    found, before = mend(loaded(text), "tiltak/2")
    assert before["tiltak/2"].status == "broken"
    assert [each.lines[0].strip() for each in found.lines] == [
        f"ned: {{tittel: Ned, til: nivå 1, {counted}}}",
        f"ferdig: {{tittel: Ferdig, til: avslutta, {counted}}}",
    ]
    assert statuses(with_lines(text, found.lines), "liten.yaml")["tiltak/2"] == "holds"


def test_lines_that_break_something_else_are_suggested_with_what_they_break():
    ways = "          sammen: {tittel: Arbeid sammen, til: nivå 2}"
    found, _ = mend(loaded(small(ways_1=ways, level_2="    deler: ja")), "samtykke/2/tverrfaglig")
    assert [name_of(each) for each in found.breaks] == ["veg-vidare/1/vurder", "slutt"]


def test_an_answer_without_an_outcome_gets_one_for_just_that_answer():
    broken = next(each for each in BROKEN if each.claim == "avgjerd/2/samarbeid")
    (lines,) = mend(loaded(broken.text), broken.claim)[0].lines
    assert [each.strip() for each in lines.lines] == [
        "uavklart:",
        "tittel: Ikke avgjort ennå",
        "vilkår: uro",
        "til: her",
    ]


def test_nothing_is_suggested_for_what_neither_a_requirement_nor_an_outcome_can_mend():
    broken = next(each for each in BROKEN if each.claim == "stafetthaldar/2")
    assert mend(loaded(broken.text), "stafetthaldar/2")[0] is None
    found, _ = mend(loaded(LOCAL + rule("nivå >= 2"), "lokal.yaml"), "regel/r")
    assert found is None
