"""What the editor says is real nynorsk and real bokmål, down to the words of the format that it shows."""

import re

import pytest

from bti_engine.locale.choices import CHOICES, SHARED_CHOICES
from bti_engine.locale.condition_words import BUILTINS, JOINTS
from bti_engine.locale.editor import COMPLAINTS, LANGUAGES, SNIPPETS, TITLES
from bti_engine.locale.keys import DESCRIPTIONS
from bti_engine.model.vocabulary import CONDITION_WORDS, KEYS, ROLES, TARGET_WORDS, UNITS, VALUES

TABLES = (KEYS, VALUES, UNITS, ROLES, CONDITION_WORDS, TARGET_WORDS)
EXAMPLES = {
    "anna": "annet",
    "eige": "eget",
    "gonger": "ganger",
    "hald-fram": "hold-fram",
    "heile": "hele",
    "månadleg": "månedlig",
    "skulemiljø": "skolemiljø",
    "skulemiljøsak": "skolemiljøsak",
    "tverrfagleg": "tverrfaglig",
}
"""Words of the examples that are no words of the format, nynorsk and bokmål."""

OF_BOTH = {("guide", "målform"), ("guide", "språk"), ("opplysning", "også-val")}
"""The keys whose sentences are about the two målformer, and show words of both."""

TOLD = {**DESCRIPTIONS, **CHOICES, **SHARED_CHOICES}
SAID = {**TOLD, **COMPLAINTS, **TITLES, **SNIPPETS, **LANGUAGES}


def words(text):
    return re.findall(r"\w+(?:-\w+)*", text)


NOT_NYNORSK = set(
    words(
        "ikke hvem hva hvordan hvorfor hvis noe noen fra være hver saken en et dere deres selv skrives gjøres gjelder "
        "velger velges kommer begynner tjeneste tjenesten rollen bare mens finnes"
    )
)
NOT_BOKMAL = set(
    words(
        "ikkje kven kva korleis kvifor kvar noko nokon frå vere ein eit ei dei dykkar sjølv blei skule teneste tenesta "
        "rolla sida berre medan gjer vel kjem høyrer byrjar dømes"
    )
)


def shown(text):
    """The words of the format, and examples, that a sentence shows."""
    return [word for part in re.findall("`([^`]+)`", text) for word in words(part)]


@pytest.mark.parametrize("place", [place for place in TOLD if place not in OF_BOTH], ids=str)
def test_the_same_words_are_shown_in_both_malformer_each_in_its_own_form(place):
    nn, nb = (shown(text) for text in TOLD[place])
    assert len(nn) == len(nb)
    for one, other in zip(nn, nb, strict=True):
        assert other in ({table[one] for table in TABLES if one in table} or {EXAMPLES.get(one, one)})


@pytest.mark.parametrize("word", [*BUILTINS, *JOINTS])
def test_a_word_of_conditions_is_shown_in_the_same_way_in_both_malformer(word):
    nn, nb, _ = {**BUILTINS, **JOINTS}[word]
    assert re.sub(r"\w+(?:-\w+)*", "x", nn) == re.sub(r"\w+(?:-\w+)*", "x", nb)
    for one, other in zip(words(nn), words(nb), strict=True):
        assert other in ({table[one] for table in TABLES if one in table} or {EXAMPLES.get(one, one)})


@pytest.mark.parametrize("place", SAID, ids=str)
def test_a_sentence_has_no_word_of_the_other_malform(place):
    nn, nb = ({word.casefold() for word in words(re.sub("`[^`]+`", "", text))} for text in SAID[place])
    assert not nn & NOT_NYNORSK
    assert not nb & NOT_BOKMAL
