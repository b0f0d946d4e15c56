"""Every key of the format that names a thing by its id is judged: found by the key table, so that none is forgotten."""

import pytest
from rule_samples import HEAD, step

from bti_engine.application.check import check
from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS
from bti_engine.reading.load import load_text

WRONG = "finst-ikkje"
THERE = {
    "variant-nivå": "1",
    "variant-arena": "tverrfagleg-team",
    "variant-slutt": "avslutta",
    "variant-verktøy": "referat",
    "variant-oppgåve": "høyr-barnet",
}
"""What a variant names must be there."""


def references(name: str = "guide", path: tuple = (), above: tuple = ()):
    """Every path of keys from the top that leads to the id of a thing, but for what stands in several places."""
    for key in OBJECTS[name]:
        if not (name == "guide" and key.name == "felles"):
            yield from _in_shape(key.shape, (*path, key.name), (*above, name))


def _in_shape(shape, path, above, form="{}"):
    match shape:
        case shapes.Ref(kind):
            yield path, kind, form
        case shapes.ListOf(item, lone):
            yield from _in_shape(item, path, above, "{}" if lone else "[{}]")
        case shapes.MapOf(item):
            name = item.name if isinstance(item, shapes.Obj) else ""
            yield from _in_shape(item, (*path, own_id(name, path)), above)
        case shapes.Either(short, long):
            yield from _in_shape(short, path, above, form)
            yield from _in_shape(long, path, above)
        case shapes.Obj(name) if name not in above:
            yield from references(name, path, above)


def own_id(name: str, path: tuple) -> str:
    if name == "variant-steg":
        return "evaluer" if "nivå" in path else "drøft"
    if name == "variant-utfall":
        return "avslutt" if "nivå" in path else "råd"
    return "arkiver" if (name, path[2:3]) == ("variant-oppgåve", ("slutt",)) else THERE.get(name, "x")


def is_judged_here(path: tuple) -> bool:
    """A variant may only shorten the deadlines that are there, which is judged where it is read."""
    return path[0] != "variant" or not ("frist" in path or path[2:] == ("arena", "tverrfagleg-team") or _no_task(path))


def _no_task(path: tuple) -> bool:
    return "arena" in path and "oppgåve" in path


PLACES = sorted(each for each in set(references()) if is_judged_here(each[0]))


def written(path: tuple, form: str) -> str:
    """A guide with the wrong id at a path, one key a line, as a list where one is wanted."""
    lines = [f"{'  ' * depth}{key}:" for depth, key in enumerate(path)]
    return "\n".join(lines) + f" {form.format(WRONG)}\n"


@pytest.mark.parametrize(("path", "kind", "form"), PLACES, ids=["/".join(path) for path, *_ in PLACES])
def test_a_wrong_id_is_found_wherever_it_stands(path, kind, form):
    text = written(path, form)
    loaded = load_text(HEAD["nn"] + text, "døme.yaml")
    lines = (HEAD["nn"] + text).split("\n")
    found = [
        each
        for each in check(loaded).findings
        if each.span.line <= len(lines)
        and lines[each.span.line - 1][each.span.column - 1 : each.span.end_column - 1] == WRONG
    ]
    assert found, [each.code for each in check(loaded).findings]
    told = [each for each in found if each.code in {"BTI201", "BTI202"}]
    assert [each.arguments["kind"] for each in told] == [kind]


def test_a_wrong_id_in_shared_outcomes_is_found_in_the_step_that_uses_them():
    text = f"felles: {{a: {{utfall: {{ut: {{tittel: U, godkjenning: {WRONG}, til: avslutta}}}}}}}}\n"
    loaded = load_text(HEAD["nn"] + text + step("bruk: a"), "døme.yaml")
    assert "BTI201" in [each.code for each in check(loaded).findings]


def test_there_are_many_of_them():
    assert len(PLACES) > 60
