"""The documents cannot lie: guides build up as they say, commands answer as they show, programs run."""

import contextlib
import importlib.util
import io
import re
import shutil
from functools import cache

import pytest
from docs_stage import ROOT, answer, bare, blocks, fits, put_in, typed

from bti_engine import cli
from bti_engine.application import ports
from bti_engine.model.commands import TYPES

DOCS = ROOT / "docs"
HANDBOOKS = ("handbok.nn.md", "handbok.nb.md")
GENERATED = (
    *("format.nn.md", "format.nb.md"),
    *("reglar.nn.md", "regler.nb.md", "rules.en.md"),
    *("bevis.nn.md", "bevis.nb.md", "proofs.en.md"),
)
EMBEDDING = (DOCS / "embedding.md").read_text(encoding="utf-8")
CLEAN = "Ingen feil"
OF_THE_TRADE = re.compile(
    r"\b(yaml|schema|parser\w*|null|string\w*|node\w*|event\w*|transition\w*|state)\b", re.IGNORECASE
)
NAMED = ("heiter YAML", "heter YAML", "«YAML»", ".yaml")
"""Where the kind of file, its extension or that of the editor must be named."""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folders that a coordinator works in."""
    monkeypatch.chdir(tmp_path)
    for name in ("BTI_LANG", "BTI_STORE", "BTI_NOW"):
        monkeypatch.delenv(name, raising=False)
    for name in ("guides", "examples"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.py"))
    return tmp_path


def written(folder, block):
    """The file that a block makes, and what it was before."""
    assert block.order in {"fil", "inn", "prøv", "heil"}, f"line {block.line}: nobody tries this block"
    path = folder / block.file
    now = path.read_text(encoding="utf-8") if path.is_file() else ""
    if block.order == "heil":
        assert block.text == now, f"line {block.line}: the pieces do not make the whole file"
    text = block.text if block.order in {"fil", "heil"} else put_in(now, block.text)
    path.write_text(text, encoding="utf-8")
    return path, now


@pytest.mark.parametrize("name", HANDBOOKS)
def test_a_handbook_goes_as_it_says(name, folder):
    document = blocks((DOCS / name).read_text(encoding="utf-8"))
    before = None
    for block, after in zip(document, [*document[1:], None], strict=True):
        if block.kind == "console":
            for command, shown in typed(block):
                told = answer(command)
                assert fits(shown, told), f"line {block.line}: {command}\n--- shown\n{shown}\n--- told\n{told}"
            if before is not None:
                before[0].write_text(before[1], encoding="utf-8")
            before = None
            continue
        assert block.kind == "yaml", f"line {block.line}: {block.kind}"
        path, now = written(folder, block)
        answered = after is not None and after.kind == "console"
        if block.order == "prøv":
            assert answered, f"line {block.line}: what comes of this is not shown"
            before = (path, now)
        elif not answered:
            told = answer(f"bti validate {block.file}") if block.file.startswith("guides/") else CLEAN
            assert any(line.startswith(CLEAN) for line in told.split("\n")), f"line {block.line}: {told}"


@pytest.mark.parametrize("name", HANDBOOKS)
def test_the_guide_of_a_handbook_is_clean_at_the_end(name, folder, capsys):
    whole = [block for block in blocks((DOCS / name).read_text(encoding="utf-8")) if block.order == "heil"]
    assert len(whole) == 1
    (folder / whole[0].file).write_text(whole[0].text, encoding="utf-8")
    assert cli._run(["validate", "--strict", whole[0].file]) == 0, capsys.readouterr()


@pytest.mark.parametrize("name", HANDBOOKS)
def test_a_handbook_speaks_to_a_coordinator(name):
    told = re.sub(r"```.*?```|<!--.*?-->|\]\([^)]*\)", "", (DOCS / name).read_text(encoding="utf-8"), flags=re.DOTALL)
    for allowed in NAMED:
        told = told.replace(allowed, "")
    assert not OF_THE_TRADE.findall(told)


def test_what_is_left_out_is_left_out_and_nothing_else():
    told = "fjordvik.yaml:1:1  feil BTI108\n    1 |\n\n1 feil (1 fil)"
    assert fits("fjordvik.yaml:…  feil BTI108\n…\n1 feil (1 fil)", told)
    assert not fits("fjordvik.yaml:…  feil BTI109\n…", told)
    assert not fits("fjordvik.yaml:…\n1 feil (1 fil)", told)


def test_a_piece_is_put_where_its_keys_are():
    whole = put_in("a:\n  b: 1\n  c: 2\n", "a:\n  c: 3\n  d:\n    - e\nf: 4\ng:\n  h: 5\n")
    assert whole == "a:\n  b: 1\n  c: 3\n  d:\n    - e\nf: 4\n\ng:\n  h: 5\n"


def test_the_two_handbooks_have_the_same_steps():
    shapes = []
    for name in HANDBOOKS:
        text = (DOCS / name).read_text(encoding="utf-8")
        steps = [len(line) - len(line.lstrip("#")) for line in text.split("\n") if line.startswith("#")]
        shapes.append((len(steps), [(block.kind, block.order, block.file) for block in blocks(text)]))
    assert shapes[0] == shapes[1]


def test_the_programs_of_the_embedding_guide_run(folder):  # noqa: ARG001 - it begins in its folder
    names: dict[str, object] = {}
    said = ""
    for block in blocks(EMBEDDING):
        if block.kind == "python":
            assert not said, f"line {block.line}: what was printed before this is not shown"
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile("\n" * block.line + block.text, "docs/embedding.md", "exec"), names)  # noqa: S102 - our own
            said = bare(out.getvalue())
        elif block.kind == "text":
            assert fits(block.text.strip("\n"), said), f"line {block.line}:\n{said}"
            said = ""
        elif block.kind == "console":
            for command, shown in typed(block):
                assert fits(shown, answer(command)), f"line {block.line}: {answer(command)}"
    assert not said


def test_the_embedding_guide_tells_of_every_port_and_all_that_it_promises():
    for port in (ports.Store, ports.Transaction, ports.Calendar, ports.Clock, ports.Entropy):
        assert f"`{port.__name__}`" in EMBEDDING
        for name in vars(port):
            if not name.startswith("_"):
                assert f"`{name}`" in EMBEDDING, f"{port.__name__}.{name}"


def test_the_embedding_guide_tells_of_every_name_of_the_package():
    import bti_engine  # noqa: PLC0415 - its list of names is what is looked at

    for name in bti_engine.__all__:
        assert re.search(rf"\b{name}\b", EMBEDDING), name


def test_the_embedding_guide_tells_of_every_command():
    for name in TYPES:
        assert f"`{name}`" in EMBEDDING


@pytest.fixture(scope="module")
def made():
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.documents()


@pytest.mark.parametrize("name", GENERATED)
def test_a_made_document_is_current(name, made):
    assert (DOCS / name).read_text(encoding="utf-8") == made[name], "run `make docs`"


def test_every_made_document_is_looked_at(made):
    assert set(made) == set(GENERATED)


@pytest.mark.parametrize("path", sorted(DOCS.glob("*.md")), ids=lambda path: path.name)
def test_what_a_document_points_to_is_there(path):
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)]+)\)", text):
        file, _, heading = target.partition("#")
        if "://" in target:
            continue
        found = (path.parent / file) if file else path
        assert found.exists(), target
        if heading:
            assert heading in headings(found), target


@cache
def headings(path):
    """The headings of a document as a web page names them."""
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    told = (line.lstrip("#").strip().casefold() for line in text.split("\n") if re.match(r"#+ ", line))
    return {"".join(each for each in line if each.isalnum() or each in " -_").replace(" ", "-") for line in told}


def test_make_docs_writes_the_made_documents():
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\ndocs:")[2].partition("\n\n")[0]
    assert "docs/generate.py" in recipe
