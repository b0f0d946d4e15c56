"""What the editor says of every key, choice and shape of the guide format, in nynorsk and bokmål.

Read only when the schemas are generated (`reading.schema_files`) and when a page or command explains a key;
findings have sentences of their own.
"""

from __future__ import annotations

from bti_engine.locale import keys_beside, keys_flow, keys_guide, keys_steps, keys_things
from bti_engine.locale.choices import CHOICES, SHARED_CHOICES
from bti_engine.model.format import VARIES

Pair = tuple[str, str]

DESCRIPTIONS: dict[tuple[str, str], Pair] = (
    keys_guide.KEYS | keys_things.KEYS | keys_steps.KEYS | keys_flow.KEYS | keys_beside.KEYS
)


def describe(name: str, key: str, language: str) -> str:
    """What `key` of the object `name` is for; a part of a variant borrows the sentence of what it varies.

    Raises:
        KeyError: The key has no description yet.
    """
    whole = VARIES.get(name, name)
    pair = DESCRIPTIONS.get((name, key)) or DESCRIPTIONS.get((whole, key)) or DESCRIPTIONS["*", key]
    return _pick(pair, language)


def describe_choice(name: str, key: str, word: str, language: str) -> str:
    """What choosing `word` for `key` means.

    Raises:
        KeyError: The choice has no description yet.
    """
    pair = CHOICES.get((VARIES.get(name, name), key, word)) or SHARED_CHOICES[word]
    return _pick(pair, language)


def _pick(pair: Pair, language: str) -> str:
    return pair[0] if language == "nn" else pair[1]
