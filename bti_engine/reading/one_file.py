"""One guide file by itself: from bytes to a canonical tree, with all that is wrong with its form."""

from __future__ import annotations

import unicodedata

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.model.findings import Argument, Finding, Suggestion, in_order
from bti_engine.model.guide import Voice
from bti_engine.model.source import Mapping, Node, Scalar, Span
from bti_engine.reading import problems, schema_problems
from bti_engine.reading.decoding import read_bytes
from bti_engine.reading.files import fetch, stem_of
from bti_engine.reading.patterns import is_id
from bti_engine.reading.schema_check import check_shape
from bti_engine.reading.translate import translate
from bti_engine.reading.yaml_events import read_tree

_KEY = "målform:"
_TRIED = 1_400_000
"""So many letters are read again in search of a mend, or it would take longer than anybody waits."""
_LINE = 30
"""A line takes as long to read as so many letters."""
_CODE_LENGTHS = (2, 3)
_SPELT = {"nynorsk": "nn", "bokmål": "nb"}


class OneFile(Struct, frozen=True):
    """A file as read, before its base.

    Attributes:
        name: Its name as findings show it.
        path: Where it lies; None for a text that lies nowhere.
        text: Its text; None where there is none to show.
        tree: Its canonical tree; None where it cannot be read.
        voice: The målform of its keys and the language of its texts.
        findings: What is wrong with its form, in order.
    """

    name: str
    path: str | None
    text: str | None
    tree: Mapping | None
    voice: Voice
    findings: tuple[Finding, ...]


def read_file(path: str, name: str, language: str = "nn") -> OneFile:
    """The guide file at `path`; `language` is what findings speak where the file does not say."""
    data, findings = fetch(path, name, language)
    if data is None:
        return OneFile(name, path, None, None, Voice(language, language), findings)
    language = _peek(data.decode("utf-8", "replace"), language)
    text, findings = read_bytes(data, name, language)
    if text is None:
        return OneFile(name, path, None, None, Voice(language, language), findings)
    return read_as(text, path, name, language)


def read_as(text: str, path: str, name: str, language: str = "nn") -> OneFile:
    """The guide file at `path` as it would be with this text."""
    file = read_text(text, name, path, language)
    other = _other_name(file, unicodedata.normalize("NFC", stem_of(path)))
    return file if other is None else replace(file, findings=in_order((*file.findings, other)))


def read_text(text: str, name: str, path: str | None = None, language: str = "nn") -> OneFile:
    """The guide that a text is, as if it stood in the file `name`."""
    language = _peek(text, language)
    tree, findings, shape, language = _read(text, name, language)
    if not isinstance(tree, Mapping):
        return OneFile(name, path, text, None, Voice(language, language), findings)
    if shape:
        from bti_engine.reading.renaming import with_keys_mended  # noqa: PLC0415 - most files never need it

        tree, shape = with_keys_mended(tree, shape, language)
    canonical = translate(tree, language)
    texts, status = canonical.get("språk"), canonical.get("status")
    said = status.text if isinstance(status, Scalar) else ""
    unknown = _no_language(texts, language)
    spoken = texts.text if isinstance(texts, Scalar) and texts.text and unknown is None else language
    found = in_order((*findings, *shape, *(() if unknown is None else (unknown,))))
    return OneFile(name, path, text, canonical, Voice(language, spoken, said), found)


def _no_language(node: Node | None, language: str) -> Finding | None:
    """The finding about a language of the texts that is spelt out, or is none."""
    if not isinstance(node, Scalar) or node.value is None or _is_code(node.text):
        return None
    from bti_engine.reading.mending import LANGUAGE_CODES  # noqa: PLC0415 - most files never need it

    mended = LANGUAGE_CODES.get(node.text.casefold())
    suggestion = None if mended is None else Suggestion(node.span, mended)
    return Finding(
        schema_problems.BAD_LANGUAGE, node.span, {"word": node.text}, suggestion=suggestion, language=language
    )


def _is_code(text: str) -> bool:
    return text.isascii() and text.isalpha() and text.islower() and len(text) in _CODE_LENGTHS


def _read(text: str, name: str, language: str) -> tuple[Node | None, tuple[Finding, ...], tuple[Finding, ...], str]:
    """The tree of a text, what reading found, what its schema says, and the målform of its keys."""
    tree, findings = read_tree(text, name, language)
    shape: tuple[Finding, ...] = ()
    if isinstance(tree, Mapping):
        language = _spoken(tree.get("målform"), language)
        shape = tuple(one for one in check_shape(tree, language) if not _said_already(one, findings))
    if not findings and not shape:
        return tree, findings, shape, language
    from bti_engine.reading.second_try import second_try, worth_it  # noqa: PLC0415 - most files never need it
    from bti_engine.reading.trial import Reading  # noqa: PLC0415 - as above

    left = _TRIED

    def judge(text: str) -> Reading:
        nonlocal left
        left -= len(text) + _LINE * text.count("\n")
        if left < 0:
            return first  # no better than it was
        tree, findings = read_tree(text, name, language)
        if not isinstance(tree, Mapping):
            return Reading(text, tree, findings, (), language)
        spoken = _spoken(tree.get("målform"), language)
        told = tuple(one for one in check_shape(tree, spoken) if not _said_already(one, findings))
        return Reading(text, tree, findings, told, spoken)

    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    first = Reading(plain, tree, findings, shape, language)
    again = second_try(first, judge) if worth_it(first) else first
    return again.tree, again.findings, again.shape, again.language


def _other_name(file: OneFile, stem: str) -> Finding | None:
    """The finding about an id that is not the file's name."""
    own_id = None if file.tree is None else file.tree.get("id")
    if not isinstance(own_id, Scalar) or own_id.value is None or own_id.text == stem:
        return None
    suggestion = Suggestion(own_id.span, stem) if is_id(stem) else None
    arguments: dict[str, Argument] = {"id": own_id.text, "name": stem}
    language = file.voice.keys
    return Finding(schema_problems.OTHER_NAME, own_id.span, arguments, suggestion=suggestion, language=language)


def _peek(text: str, otherwise: str) -> str:
    """The målform that a file seems to say it has, so that findings about unreadable ones speak it too."""
    for spelt in (_KEY, unicodedata.normalize("NFD", _KEY)):
        start = 0 if text.startswith((spelt, f"\ufeff{spelt}")) else text.find(f"\n{spelt}") + 1
        if start or text.startswith((spelt, f"\ufeff{spelt}")):
            line = text[start:].partition("\n")[0].partition(":")[2]
            return _form(line.partition("#")[0], otherwise)
    return otherwise


def _spoken(node: Node | None, otherwise: str) -> str:
    return _form(node.text, otherwise) if isinstance(node, Scalar) else otherwise


def _form(word: str, otherwise: str) -> str:
    word = unicodedata.normalize("NFC", word).strip(" \t\r\"'").casefold()
    word = _SPELT.get(word, word)
    return word if word in ("nn", "nb") else otherwise


def _said_already(finding: Finding, earlier: tuple[Finding, ...]) -> bool:
    """Whether the reader has told of this very place: a comma that cut a text leaves a key without a value."""
    if finding.kind is schema_problems.EMPTY_VALUE and _hidden(finding.span, earlier):
        return True
    return any(_overlap(finding.span, one.span) for one in earlier)


def _hidden(key: Span, earlier: tuple[Finding, ...]) -> bool:
    """Whether a key is empty because a `#` hides its text."""
    return any(one.kind is problems.HIDDEN_TEXT and one.span.line == key.line for one in earlier)


def _overlap(one: Span, other: Span) -> bool:
    start, end = (one.line, one.column), (one.end_line, one.end_column)
    return start < (other.end_line, other.end_column) and (other.line, other.column) < end
