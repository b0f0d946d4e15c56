"""Snippets in a real editor: what is inserted, left as it comes, is a guide of the right form."""

import re

import pytest
from editor_samples import GOOD
from format_places import map_frame

from bti_engine.application.check import check
from bti_engine.locale.editor import SNIPPETS, pick
from bti_engine.model.vocabulary import KEYS, in_language
from bti_engine.reading.load import load_text
from bti_engine.reading.positions import THINGS
from bti_engine.reading.snippets import snippets

NAMES = tuple(SNIPPETS)
ASKED = {"nivå", "steg", "utfall", "samtykke", "plikt"}
"""What there must be a snippet for."""

OF_FORM = ("BTI1", "BTI30")
"""The codes of what is wrong with the form of a file or of a condition."""


def left_as_it_comes(snippet):
    """What stands in the file when nothing is filled in: the first of the choices, else the word that is offered."""
    chosen = re.sub(r"\$\{\d+\|([^,|]*)[^}]*\}", r"\1", snippet)
    text = re.sub(r"\$\{\d+:([^}]*)\}", r"\1", chosen)
    assert "$" not in text
    return text


def inserted(editor, text, line, column, label):
    """The file with a snippet inserted at a place, moved in as far as the line it stands on."""
    item = editor.completions(text, line, column)[label]
    lines = text.splitlines()
    here = lines[line - 1]
    indent = " " * (len(here) - len(here.lstrip()))
    put = left_as_it_comes(item["textEdit"]["newText"]).replace("\n", f"\n{indent}")
    lines[line - 1] = here[: column - 1] + put + here[column - 1 :]
    return "\n".join(lines) + "\n"


def wrong_with(text):
    return [found for found in check(load_text(text, "a.yaml")).findings if found.code.startswith(OF_FORM)]


def test_there_are_snippets_for_what_a_coordinator_adds_most():
    assert ASKED <= set(NAMES) <= THINGS
    assert len(snippets("nn")) == len(snippets("nb")) == len(NAMES)


def in_an_empty_map(name, language):
    """A guide with nothing but an empty line where the ids of a map are to stand, and that place."""
    place = map_frame(name, language)
    text = place.guide("")
    return text, text.count("\n"), place.indent + 1


def right_after_the_key(name, language):
    """The same, with the cursor still on the line of the key."""
    lines = map_frame(name, language).lines
    lines[-1] += " "
    return "\n".join(lines) + "\n", len(lines), len(lines[-1]) + 1


def among_others(name, language):
    """A guide that has such things already, with an empty line before the first of those that stand farthest out."""
    line = f"{in_language(name, KEYS, language)}:"
    lines = GOOD[language].splitlines()
    there = [(each.index(line), number) for number, each in enumerate(lines) if each.strip() == line]
    indent, number = min(there)
    indent += 2
    text = "\n".join([*lines[: number + 1], " " * indent, *lines[number + 1 :]]) + "\n"
    return text, number + 2, indent + 1


PLACES = [
    *((where, name) for where in (in_an_empty_map, right_after_the_key) for name in NAMES),
    *((among_others, name) for name in NAMES),
]


@pytest.fixture(scope="module")
def made(editor, language):
    """Each snippet, inserted at each place."""
    return {
        (where, name): inserted(editor, *where(name, language), pick(SNIPPETS[name], language))
        for where, name in PLACES
    }


@pytest.fixture(scope="module")
def complaints(editor, made):
    return dict(zip(made, editor.complaints(made.values()), strict=True))


@pytest.mark.parametrize(("where", "name"), PLACES, ids=lambda part: getattr(part, "__name__", part))
def test_a_snippet_left_as_it_comes_is_of_the_right_form(made, complaints, where, name, language):
    before = where(name, language)[0]
    assert made[where, name].count("\n") > before.count("\n")
    assert complaints[where, name] == []
    assert wrong_with(made[where, name]) == []


def test_both_malformer_have_the_same_snippets(editor):
    for name in NAMES:
        offers = [editor.completions(*in_an_empty_map(name, language)) for language in ("nn", "nb")]
        nn, nb = (
            re.sub(r"[^\W\d]+(?:-\w+)*", "x", offer[pick(SNIPPETS[name], language)]["insertText"])
            for offer, language in zip(offers, ("nn", "nb"), strict=True)
        )
        assert nn == nb
