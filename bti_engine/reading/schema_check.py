"""The only door to JSON Schema: judges a file as written, and tells each mistake once in plain words.

The file's own målform picks the schema. A file that is plainly right (`soundness`) is not held against it, for
most are, and the library is slow to load. Only the kind of mistake and its place are taken from the library;
what is said of it, and where exactly, is worked out from the tree and the key table (`schema_findings`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from itertools import islice
from math import isfinite
from typing import Any, Protocol

import msgspec

from bti_engine.model.findings import ENOUGH, Finding, in_order
from bti_engine.model.source import Mapping, Node, Scalar, Sequence
from bti_engine.reading.complaints import Complaint
from bti_engine.reading.shipped import shipped
from bti_engine.reading.soundness import is_sound


def check_shape(tree: Mapping, language: str) -> tuple[Finding, ...]:
    """What is wrong with the shape of a file whose keys are in `language`, each mistake once.

    Args:
        tree: The file as written, before translation and overlay.
        language: "nn" or "nb": which schema it is held against.
    """
    if is_sound(tree, language):
        return ()
    complaints = find_complaints(tree, language)
    if not complaints:
        return ()
    from bti_engine.reading.schema_findings import told  # noqa: PLC0415 - a sound file never needs it

    found = (finding for complaint in complaints for finding in told(tree, complaint, language))
    return in_order(islice(found, ENOUGH))


def find_complaints(tree: Mapping, language: str) -> tuple[Complaint, ...]:
    """What the schema of `language` says against the tree."""
    try:
        validator = _validator(language)
    except ImportError:  # no wheel for this machine: the pure library says the same, slower
        return pure_complaints(tree, language)
    return tuple(
        Complaint(error.kind.name, _keys_kept(tree, error.instance_path), _names(error.kind))
        for error in islice(validator.iter_errors(_plain(tree)), ENOUGH)
    )


def _keys_kept(tree: Node, path: list[str | int]) -> tuple[str | int, ...]:
    """The path with the keys that the library took for places in a list: `1`, and `01` as 1."""
    made: list[str | int] = []
    node = tree
    for part in path:
        if isinstance(node, Mapping):
            key = str(part) if str(part) in node.entries else next(_digits(node, part), str(part))
            made.append(key)
            node = node.entries[key].value if key in node.entries else node
        else:
            made.append(part)
            node = node.items[part] if isinstance(node, Sequence) and isinstance(part, int) else node
    return tuple(made)


def _digits(node: Mapping, part: str | int) -> Iterator[str]:
    return (key for key in node.entries if key.isascii() and key.isdigit() and int(key) == part)


def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - the library's kinds share no type
    if kind.name == "additionalProperties":
        return tuple(kind.unexpected)
    return (kind.property,) if kind.name == "required" else ()


def pure_complaints(tree: Mapping, language: str) -> tuple[Complaint, ...]:
    """The same as `find_complaints`, by the library that is Python alone: for such machines, and for tests."""
    validator = import_module("jsonschema").Draft7Validator(_schema(language))
    return tuple(
        Complaint(str(error.validator), tuple(error.absolute_path), _pure_names(error))
        for error in islice(validator.iter_errors(_plain(tree)), ENOUGH)
    )


def _pure_names(error: Any) -> tuple[str, ...]:  # noqa: ANN401 - a ValidationError, known only there
    if error.validator == "additionalProperties":
        ids = tuple(error.schema.get("patternProperties", ()))
        known = error.schema.get("properties", {})
        return tuple(
            name for name in error.instance if name not in known and not any(re.search(one, name) for one in ids)
        )
    if error.validator == "required":
        return tuple(name for name in error.validator_value if name not in error.instance)
    return ()


def _plain(node: Node) -> object:
    """As `source.plain`, but with the text of a number that JSON does not have (`.inf`, `.nan`)."""
    if isinstance(node, Scalar):
        value = node.value
        return node.text if isinstance(value, float) and not isfinite(value) else value
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    return {key: _plain(entry.value) for key, entry in node.entries.items()}


class _Validator(Protocol):
    def iter_errors(self, instance: Any) -> Iterator[Any]: ...  # noqa: ANN401 - JSON is any value


@cache
def _validator(language: str) -> _Validator:
    import jsonschema_rs  # noqa: PLC0415 - may be missing where no wheel fits

    return jsonschema_rs.Draft7Validator(_schema(language))


@cache
def _schema(language: str) -> dict[str, Any]:
    with open(shipped("schemas", f"guide.{language}.schema.json"), "rb") as file:  # noqa: PTH123 - see `files`
        return msgspec.json.decode(file.read(), type=dict[str, Any])
