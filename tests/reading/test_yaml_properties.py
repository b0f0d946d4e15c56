"""Reading made-up and broken files: places hold what was written, both parsers agree, nothing ever crashes."""

import re

import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from yaml_samples import GUIDE

from bti_engine.model.source import Mapping, Scalar, Sequence, plain, walk
from bti_engine.reading.text_file import TextFile
from bti_engine.reading.yaml_events import read_bytes, read_tree


def read(text, **options):
    return read_tree(text, "prøve.yaml", **options)


def cut(text, span):
    return TextFile("", text, text.split("\n"), "nn", normal=True).cut(span)


# Documents made up so that what was written is known.

WORDS = (
    st.text("abcæøåÅ é😀1", min_size=1, max_size=8)
    .map(str.strip)
    .filter(lambda word: word and not re.fullmatch(r"[\d ]+|1e1+", word) and not word[0].isdigit())
)
KEYS = st.text("abæøå-12", min_size=1, max_size=5).filter(lambda key: key[0] != "-" and not key.endswith("-"))
SCALARS = st.tuples(st.sampled_from(["plain", "single", "double", "block"]), WORDS)
DOCUMENTS = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(KEYS, inner, min_size=1, max_size=3),
        max_leaves=8,
    ),
    min_size=1,
    max_size=4,
)
WRITTEN = {"plain": "{}", "single": "'{}'", "double": '"{}"', "block": "|-\n{}{}"}


def write(node, indent, flow):
    """The lines of a node, to stand after `key:` or `-`."""
    pad = "  " * indent
    if isinstance(node, tuple):
        style, text = node
        if style == "block" and not flow:
            return f" |-\n{pad}{text}\n"
        return " " + WRITTEN["single" if style == "block" else style].format(text) + ("" if flow else "\n")
    if flow or indent > 3:  # deeper than that everything stands in brackets
        if isinstance(node, list):
            body = " [" + ",".join(write(item, indent, flow=True) for item in node) + "]"
        else:
            body = " {" + ",".join(f" {key}:{write(item, indent, flow=True)}" for key, item in node.items()) + "}"
        return body + ("" if flow else "\n")
    if isinstance(node, list):
        return "\n" + "".join(f"{pad}-{write(item, indent + 1, flow=False)}" for item in node)
    return "\n" + "".join(f"{pad}{key}:{write(item, indent + 1, flow=False)}" for key, item in node.items())


def meant(node):
    if isinstance(node, tuple):
        return node[1]
    return [meant(item) for item in node] if isinstance(node, list) else {k: meant(v) for k, v in node.items()}


@settings(max_examples=60, deadline=None)
@given(DOCUMENTS, st.booleans())
def test_each_place_holds_what_was_written(document, pure):
    text = write(document, 0, flow=False).lstrip("\n")
    found, findings = read(text, pure=pure)
    assume(not findings)  # a warning about a list that looks like a sentence, say
    assert plain(found) == meant(document)
    for node in walk(found):
        source = cut(text, node.span)
        if isinstance(node, Scalar):
            assert re.sub(r"^\|-\n *|^['\"]|['\"]$", "", source) == node.text
            assert node.content is None or cut(text, node.content) == node.text
        else:
            assert source[0] in ("[{" if source[-1] in "]}" and source[0] in "[{" else source[0])
            inside = node.items if isinstance(node, Sequence) else [e.value for e in node.entries.values()]
            assert all(node.span[1:3] <= child.span[1:3] and child.span[3:] <= node.span[3:] for child in inside)
        if isinstance(node, Mapping):
            assert all(cut(text, entry.key.span) == key for key, entry in node.entries.items())


PIECES = [*"abå0#\"'{}[]", ": ", "- ", "\n", "  ", " #", ", ", "– ", "“", "\u00a0", "😀", "\n  "]
LINES = GUIDE.splitlines()
MUTATIONS = st.lists(st.tuples(st.integers(0, 10_000), st.sampled_from([*PIECES, None])), min_size=1, max_size=3)
PARSERS_DIFFER = re.compile(r"(^|[,{\[\n-])\s*:")
"""A colon without a key: both refuse it, but what is left is not the same."""


def mutated(start, count, mutations):
    text = "\n".join(LINES[start : start + count]) + "\n"
    for where, piece in mutations:
        spot = where % (len(text) + 1)
        text = text[:spot] + piece + text[spot:] if piece else text[:spot] + text[spot + 2 :]
    return text


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 16), st.integers(1, 10), MUTATIONS)
def test_both_parsers_read_and_refuse_alike(start, count, mutations):
    text = mutated(start, count, mutations)
    assume(not PARSERS_DIFFER.search(text))
    fast, slow = read(text), read(text, pure=True)
    if fast[0] is None and slow[0] is None:
        assert fast[1][0].span.line == slow[1][0].span.line
    else:
        assert fast == slow


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(st.characters(codec=None), max_size=60) | st.text(":-#{}[],&*!|>'\"%@`? \t\n\\ab0–“", max_size=60),
    st.booleans(),
)
def test_any_text_gives_a_tree_or_a_finding(text, pure):
    found, findings = read(text, pure=pure)
    assert found is not None or findings
    assert all(finding.span.line >= 1 and finding.span.column >= 1 for finding in findings)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_give_a_text_or_a_finding(data):
    text, findings = read_bytes(data, "a")
    assert (text is None) == bool(findings)


@settings(max_examples=60, deadline=None)
@given(DOCUMENTS)
def test_an_independent_loader_reads_the_same(document):
    text = write(document, 0, flow=False).lstrip("\n")
    found, findings = read(text)
    assume(not findings)
    assert plain(found) == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts only
