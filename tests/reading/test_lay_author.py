"""What a lay author types: one plain finding each, at the right place, with the mended text where there is no doubt."""

import re
from pathlib import Path

import pytest

import bti_engine.locale
from bti_engine.locale.reading import RELATED, SENTENCES
from bti_engine.model.findings import Severity
from bti_engine.model.source import plain
from bti_engine.reading.problems import KINDS
from bti_engine.reading.yaml_events import read_tree

PAGES = Path(bti_engine.locale.__file__).parent / "pages"
HEAD = "format: 1\nid: døme\nmålform: nn\ngrunnlag: grunnmodell\ntittel: Døme\n"


def read(text, **options):
    return read_tree(text, "prøve.yaml", **options)


def mend(text, finding):
    """The text with a finding's suggestion taken."""
    lines = text.split("\n")
    span = finding.suggestion.span
    assert span.line == span.end_line
    line = lines[span.line - 1]
    lines[span.line - 1] = line[: span.column - 1] + finding.suggestion.text + line[span.end_column - 1 :]
    return "\n".join(lines)


MENDED = [
    # commas that cut
    ("a: {tittel: Mor, far og barn}", "BTI120", (1, 18, 1, 29), 'a: {tittel: "Mor, far og barn"}'),
    ("a: {tittel: Mor, far, barn, b: c}", "BTI120", (1, 18, 1, 27), 'a: {tittel: "Mor, far, barn", b: c}'),
    ("a: {vilkår: uro = x, og anna}", "BTI120", (1, 22, 1, 29), "a: {vilkår: uro = x og anna}"),
    ("a: [Kva såg du, og når?, Kva no?]", "BTI121", (1, 17, 1, 24), 'a: ["Kva såg du, og når?", Kva no?]'),
    ("a: [Snakk (mor, far), x]", "BTI121", (1, 17, 1, 21), 'a: ["Snakk (mor, far)", x]'),
    # colons
    ("kva: Snakk med heimen: spør", "BTI122", (1, 22, 1, 23), 'kva: "Snakk med heimen: spør"'),
    ("kva: Dette gjer du:\nb: c", "BTI122", (1, 19, 1, 20), 'kva: "Dette gjer du:"\nb: c'),
    ("- a\n- b: Hugs: ta med", "BTI122", (2, 10, 2, 11), '- a\n- b: "Hugs: ta med"'),
    ("kva:\n  Hugs dette: ta med", "BTI122", (2, 13, 2, 14), 'kva:\n  "Hugs dette: ta med"'),
    ("a: {b: Hugs: ta med, c: d}", "BTI122", (1, 12, 1, 13), 'a: {b: "Hugs: ta med", c: d}'),
    ("vilkår: uro og behov: uklart", "BTI122", (1, 21, 1, 22), "vilkår: uro og behov = uklart"),
    ("krav: behov: eige eller ikkje uro", "BTI122", (1, 12, 1, 13), "krav: behov = eige eller ikkje uro"),
    (
        "a: {vilkår: uro og behov: uklart, til: her}",
        "BTI122",
        (1, 25, 1, 26),
        "a: {vilkår: uro og behov = uklart, til: her}",
    ),
    ("vilkår: Hugs å ringje: no", "BTI122", (1, 22, 1, 23), 'vilkår: "Hugs å ringje: no"'),
    # number signs
    ("kva: Ring tast #2 no", "BTI123", (1, 16, 1, 21), 'kva: "Ring tast #2 no"'),
    ("kva: #viktig\nb: c", "BTI123", (1, 6, 1, 13), 'kva: "#viktig"\nb: c'),
    # signs that no text may begin with
    ("kva: *Hugs* dette", "BTI124", (1, 6, 1, 18), 'kva: "*Hugs* dette"'),
    ("kva: *Hugs", "BTI124", (1, 6, 1, 11), 'kva: "*Hugs"'),
    ("kva: &Hugs dette", "BTI124", (1, 6, 1, 17), 'kva: "&Hugs dette"'),
    ("kva: & dette", "BTI124", (1, 6, 1, 13), 'kva: "& dette"'),
    ("kva: !Hugs dette", "BTI124", (1, 6, 1, 17), 'kva: "!Hugs dette"'),
    ("kva: @skulen", "BTI124", (1, 6, 1, 13), 'kva: "@skulen"'),
    ("kva: %5 av alle # merk", "BTI124", (1, 6, 1, 16), 'kva: "%5 av alle" # merk'),
    ("kva: `kode`", "BTI124", (1, 6, 1, 12), 'kva: "`kode`"'),
    ("kva: ? ja", "BTI124", (1, 6, 1, 10), 'kva: "? ja"'),
    ("spørsmål:\n  ? Kva no", "BTI124", (2, 3, 2, 11), 'spørsmål:\n  "? Kva no"'),
    # indentation
    ("a:\n\tb: c", "BTI125", (2, 1, 2, 2), "a:\n  b: c"),
    ("kva: Snakk\n  korleis: Ring", "BTI126", (2, 1, 2, 3), "kva: Snakk\nkorleis: Ring"),
    ("a:\n  b: c\n   d: e", "BTI126", (3, 1, 3, 4), "a:\n  b: c\n  d: e"),
    ("a:\n    b:\n        c: d\n       e: f", "BTI126", (4, 1, 4, 8), "a:\n    b:\n        c: d\n        e: f"),
    ("a:\n - b\n- c", "BTI126", (3, 1, 3, 1), "a:\n - b\n - c"),
    # what word processors make
    ("a: {b: “Mor, far”}", "BTI127", (1, 8, 1, 18), 'a: {b: "Mor, far"}'),
    ("a: «Hugs: ta med»", "BTI127", (1, 4, 1, 18), 'a: "Hugs: ta med"'),
    ("a: “Hugs”", "BTI128", (1, 4, 1, 10), 'a: "Hugs"'),
    ("a: ‘Hugs’", "BTI128", (1, 4, 1, 10), 'a: "Hugs"'),
    ("a:\n  – Kva?", "BTI129", (2, 3, 2, 4), "a:\n  - Kva?"),
    ("a:\n  • Kva?", "BTI129", (2, 3, 2, 4), "a:\n  - Kva?"),
    ("a:\n  * Kva?", "BTI129", (2, 3, 2, 4), "a:\n  - Kva?"),
    ("kva:\u00a0Snakk", "BTI130", (1, 5, 1, 6), "kva: Snakk"),
    ("a:\n\u00a0\u00a0b: c", "BTI130", (2, 1, 2, 3), "a:\n  b: c"),
    ("a:\n  -\u00a0b", "BTI130", (2, 4, 2, 5), "a:\n  - b"),
    ("a\u200b: b", "BTI130", (1, 2, 1, 3), "a: b"),
    ("a: {b:\u00a0c}", "BTI130", (1, 7, 1, 8), "a: {b: c}"),
    # quotes and brackets
    ('kva: "Snakk\nb: c', "BTI131", (1, 6, 1, 7), 'kva: "Snakk"\nb: c'),
    ("kva: 'Snakk\nb: 'c'\nd: e", "BTI131", (1, 6, 1, 7), "kva: 'Snakk'\nb: 'c'\nd: e"),
    ('kva: "Uro" er nok', "BTI133", (1, 12, 1, 18), "kva: '\"Uro\" er nok'"),
    ("kva: 'Barnet's beste'", "BTI133", (1, 14, 1, 22), 'kva: "Barnet\'s beste"'),
    ("kva: [nytt] skjema", "BTI133", (1, 13, 1, 19), 'kva: "[nytt] skjema"'),
    ("a: {b: c [d], e: f}", "BTI119", (1, 10, 1, 11), 'a: {b: "c [d]", e: f}'),
    ('a: "S:\\Mappe"', "BTI136", (1, 7, 1, 9), "a: 'S:\\Mappe'"),
    # missing signs
    ("kva Snakk med\nb: c", "BTI134", (1, 1, 1, 14), "kva: Snakk med\nb: c"),
    ("a: b\nkva Snakk med", "BTI134", (2, 1, 2, 14), "a: b\nkva: Snakk med"),
    ("kva:Snakk\nb: c", "BTI135", (1, 4, 1, 5), "kva: Snakk\nb: c"),
    ("a:\n  kva:Snakk", "BTI135", (2, 6, 2, 7), "a:\n  kva: Snakk"),
    ("a: {kva:Snakk}", "BTI135", (1, 8, 1, 9), "a: {kva: Snakk}"),
    ("a: {kva:[b], c: d}", "BTI135", (1, 8, 1, 9), "a: {kva: [b], c: d}"),
    ("a:\n  - b\n  -c", "BTI135", (3, 3, 3, 4), "a:\n  - b\n  - c"),
    # blocks
    ("kva: - Snakk", "BTI124", (1, 6, 1, 13), 'kva: "- Snakk"'),
    ("a: {b: c\nd: e", "BTI132", (1, 4, 1, 5), "a: {b: c}\nd: e"),
    ("a: [b, c\nd: e", "BTI132", (1, 4, 1, 5), "a: [b, c]\nd: e"),
    ("krav:\n  - må: uro\n  -må: fare", "BTI135", (3, 3, 3, 4), "krav:\n  - må: uro\n  - må: fare"),
    ("kva: | Snakk med\nb: c", "BTI137", (1, 6, 1, 17), 'kva: "Snakk med"\nb: c'),
    ("kva: > 2 barn", "BTI137", (1, 6, 1, 14), 'kva: "> 2 barn"'),
]

UNMENDED = [
    ("kva: Snakk\n  med heimen: spør", "BTI122", (2, 13, 2, 14)),
    ("kva: Snakk: spør\n  og høyr", "BTI122", (1, 11, 1, 12)),
    ("a:\n  b:\n    c: d\n   e: f", "BTI126", (4, 1, 4, 4)),
    ("a: {b: [c\nd: e", "BTI132", (1, 4, 1, 5)),
    ("a: {namn}", "BTI134", (1, 5, 1, 9)),
    ("a: {vilkår: uro, anna}", "BTI120", (1, 18, 1, 22)),
    ("a: {b: [c], d}", "BTI120", (1, 13, 1, 14)),
    ("spørsmål: Kva?\n  - Kven?", "BTI138", (2, 3, 2, 4)),
    ("a: {b: tast #2}\nc: d", "BTI139", (1, 13, 1, 14)),
    (": a\nb: c", "BTI115", (1, 1, 1, 2)),
    ("a: b\n---\nc d: e: f", "BTI110", (2, 1, 2, 4)),
    ("a: b # c\n  d", "BTI139", (1, 6, 1, 7)),
    ("a: {b: 'c' d}", "BTI149", (1, 12, 1, 14)),
]


@pytest.mark.parametrize(("text", "code", "where", "mended"), MENDED)
def test_mended(text, code, where, mended):
    findings = read(text)[1]
    first = findings[0]
    assert (first.code, tuple(first.span[1:])) == (code, where)
    assert mend(text, first) == mended
    assert len({finding.span for finding in findings}) == len(findings)
    before, after = ([finding.code for finding in found].count(code) for found in (findings, read(mended)[1]))
    assert after < before


@pytest.mark.parametrize(("text", "code", "where"), UNMENDED)
def test_no_suggestion_where_the_author_alone_knows(text, code, where):
    first = read(text)[1][0]
    assert (first.code, tuple(first.span[1:]), first.suggestion) == (code, where, None)


@pytest.mark.parametrize("text", [case[0] for case in (*MENDED, *UNMENDED) if not case[0].startswith(":")])
def test_the_slower_parser_says_the_same_at_the_same_place(text):
    def said(findings):
        return [(finding.code, finding.span, finding.suggestion) for finding in findings]

    assert said(read(text, pure=True)[1]) == said(read(text)[1])


@pytest.mark.parametrize(
    "text",
    [
        "kva: Snakk # hugs\n",
        "kva: Snakk med heimen # og så vidare\n",
        "frist: 14 #veker\n",
        "kva: Snakk med heimen. #1 er viktigast\n",
        "kva: Sjå https://eksempel.no/#avsnitt no\n",
        "kva: # sjå under\n  tekst\n",
        "kva: #merknad\n  b: c\n",
        "kva: '“Hugs”'\n",
        "kva: “Hugs” er ei bok\n",
        "kva: «Hugs»\n",
        "kva: Snakk – og spør\n",
        "kva: |\n  – Kva?\n  * Kven? #2\n  \tmed: tab\n",
        "kva: § 13-2\u00a0bokstav\u00a0a\n",
        "kl: 08:30\nlenke: https://eksempel.no\n",
        "a: [ein, to, tre]\n",
        "a: [Barn, Ungdom]\n",
        "a: [Kva har du sett?, Kva har du høyrt?]\n",
        "a: [samtykke(logg), dokument(referat her)]\n",
        "a: {b: c, d: , e: ''}\n",
        "a: [nivå 1, nivå 2]\n",
        "a:\n- b\n- c\nd: e\n",
        "a:\n  b: x\n  med mange: {c: d}\n",
        "kva: Barnet's beste *no* & då, 5 % @skule!\n",
        "kva: Over fleire\n  liner {med} [klammer], og meir\n",
    ],
)
def test_nothing_is_said_about_what_is_fine(text):
    assert read(text)[1] == ()


def test_all_problems_in_one_run():
    text = (
        "format: 1\n"
        "kva: Snakk: spør\n"
        "kvifor:\u00a0Uro\n"
        "rolle:\n"
        "  a: {tittel: Mor, far}\n"
        "  b: {tittel: Snakk: spør, med: x}\n"
        "\tc: d\n"
        "spørsmål:\n"
        "  – Kva?\n"
        "  - Kven: du: no\n"
        "d: @e\n"
        "f: “g: h”\n"
        'i: "j\n'
        "k: l\n"
        "k: m #2 n o\n"
    )
    found = [(finding.code, finding.span.line) for finding in read(text)[1]]
    assert found == [
        ("BTI122", 2),
        ("BTI130", 3),
        ("BTI120", 5),
        ("BTI122", 6),
        ("BTI125", 7),
        ("BTI129", 9),
        ("BTI122", 10),
        ("BTI124", 11),
        ("BTI127", 12),
        ("BTI131", 13),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kva: !Hugs #2y\n  dette\n", ["BTI124"]),
        ("a: {b: c: d, e, f}\n", ["BTI122", "BTI120"]),
        ("kva:Snakk\n", ["BTI135"]),
        ("kva: “Hugs: ta med” #2\n", ["BTI127"]),
        ("a: {b: [c}]\n", ["BTI132"]),
    ],
)
def test_one_mistake_is_named_once(text, said):
    assert [finding.code for finding in read(text)[1]] == said


def test_a_cut_text_is_left_out_of_the_tree_so_that_nothing_is_said_about_it_twice():
    assert plain(read("a: {tittel: Mor, far, b: c}")[0]) == {"a": {"tittel": "Mor", "b": "c"}}


def test_crooked_indentation_points_at_a_line_that_stands_right():
    (finding,) = read("a:\n  b: c\n   d: e\n")[1]
    assert [(related.role, related.span.line) for related in finding.related] == [("beside", 2)]


def test_each_kind_has_sentences_in_three_languages_that_its_findings_fill():
    assert set(SENTENCES) == {kind.code for kind in KINDS}
    texts = [case[0] for case in (*MENDED, *UNMENDED)]
    texts += [
        "",
        "- a",
        "a: 1\na: 2",
        "a: &b {}\nc: *b",
        "<<: {}",
        "a: !!b {}",
        "a: x\x01",
        "a: " + "[" * 60,
        "a: [1" + ",1" * 50_000,
    ]
    for finding in (finding for text in texts for finding in read(text)[1]):
        for language in ("nn", "nb", "en"):
            said = SENTENCES[finding.code].say(language, finding.arguments)
            assert said
            assert not re.search(r"\b(yaml|parser|schema|null|string|node|event)\b", said, re.IGNORECASE)
        assert all(related.role in RELATED for related in finding.related)


def test_only_what_may_be_meant_is_a_warning():
    warnings = {kind.code for kind in KINDS if kind.severity is Severity.WARNING}
    assert warnings == {"BTI121", "BTI123", "BTI128", "BTI138"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_page(kind):
    page = (PAGES / f"{kind.code}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {kind.code} {kind.slug}\n")
    examples = dict(re.findall(r"^## (\w+)\n\n```yaml\n(.*?)```$", page, re.MULTILINE | re.DOTALL))
    headings = re.findall("^## (.*)$", page, re.MULTILINE)
    if not examples:  # about bytes, size or an empty file: no example can show it
        assert headings == ["nn", "nb", "en"]
        assert kind.code in {"BTI101", "BTI102", "BTI103", "BTI105", "BTI106", "BTI108", "BTI109"}
        return
    assert headings == ["nn", "nb", "en", "Feil", "Rett"]
    found = read(HEAD + examples["Feil"])[1]
    if kind.code == "BTI116":  # it takes a second try to see it: tests/reading/test_second_try.py
        return
    assert {finding.code for finding in found} == {kind.code}
    tree, findings = read(HEAD + examples["Rett"])
    assert tree is not None
    assert findings == ()
