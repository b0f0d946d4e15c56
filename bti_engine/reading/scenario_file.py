"""From a scenario file's name to a scenario and the guide it is about, with all that is wrong with the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from bti_engine.flow.compile import compile_guide
from bti_engine.model.closest import closest
from bti_engine.model.findings import Argument, Finding, Related, Severity, Suggestion, first_ones, has_errors
from bti_engine.model.guide import Guide
from bti_engine.model.scenario import Scenario
from bti_engine.model.source import Mapping, Scalar
from bti_engine.reading import scenario_problems as problems
from bti_engine.reading.files import fetch
from bti_engine.reading.load import load
from bti_engine.reading.scenario_ids import Ids, ids_of
from bti_engine.reading.scenario_items import make_scenario
from bti_engine.reading.scenario_shape import check
from bti_engine.reading.shipped import shipped_file
from bti_engine.reading.yaml_events import read_bytes, read_tree

GuideFinder = Callable[[str], Path | None]
Judge = Callable[[Path], tuple[Guide | None, tuple[Finding, ...]]]
"""A guide file as a guide, with all that is wrong with it."""


class LoadedScenario(Struct, frozen=True):
    """A scenario file with its guide, and what is wrong with it.

    Attributes:
        scenario: The scenario; None where the file has errors.
        guide: The guide that it is about; None where there is none to use.
        findings: What is wrong with the scenario file, in order.
        language: The målform of its keys.
        text: The file's text, for showing lines; None where it cannot be read.
    """

    scenario: Scenario | None
    guide: Guide | None
    findings: tuple[Finding, ...]
    language: str
    text: str | None


def load_scenario(path: str | Path, judge: Judge | None = None) -> LoadedScenario:
    """The scenario in a file.

    Args:
        path: The file; findings show its name as it is given here.
        judge: How a guide file is read and judged; by default as `load` does, without the rules.
    """
    name, where = str(path), Path(path)
    data, findings = fetch(name, name)
    if data is None:
        return LoadedScenario(None, None, findings, "nn", None)
    language = _peek(data.decode("utf-8", "replace"))
    text, findings = read_bytes(data, name, language)
    if text is None:
        return LoadedScenario(None, None, findings, language, None)
    near = _guides_near(where.parent, name)
    return read_scenario(text, name, lambda guide: find_guide(guide, where.parent), judge, near)


def read_scenario(
    text: str, name: str, finder: GuideFinder, judge: Judge | None = None, near: Callable[[], list[str]] = list
) -> LoadedScenario:
    """The scenario that a text is, as if it stood in the file `name`.

    Args:
        text: The text.
        name: The name that findings show.
        finder: Where the guide is that it names.
        judge: As for `load_scenario`.
        near: The names of the guides that could have been meant, asked for where there is none of that name.
    """
    language = _peek(text)
    tree, findings = read_tree(text, name, language)
    if not isinstance(tree, Mapping):
        return LoadedScenario(None, None, findings, language, text)
    guide, ids, about_guide = _guide_of(tree, language, finder, judge or _load, near)
    checked = check(tree, language, ids)
    found = [*findings, *about_guide, *checked.findings]
    scenario = None
    if checked.tree is not None:
        scenario, about_items = make_scenario(checked.tree, language, guide)
        found += about_items
    findings = first_ones(found, name)
    usable = scenario if guide is not None and not has_errors(findings) else None
    return LoadedScenario(usable, guide, findings, language, text)


def find_guide(name: str, folder: Path) -> Path | None:
    """The guide file that a scenario in `folder` means: a path, or an id beside it, in `../guides`, or shipped."""
    file = name if name.endswith((".yaml", ".yml")) else f"{name}.yaml"
    try:
        if file == name:
            return folder / name if (folder / name).is_file() else None
        places = (folder / file, folder.parent / "guides" / file, shipped_file("guides", file))
        return next((place for place in places if place.is_file()), None)
    except OSError:  # a name that is too long for any file, or a folder that may not be looked into
        return None


def _guide_of(
    tree: Mapping, language: str, finder: GuideFinder, judge: Judge, near: Callable[[], list[str]]
) -> tuple[Guide | None, Ids | None, tuple[Finding, ...]]:
    """The guide that the file names, what may be named in it, and what is wrong with naming it."""
    named = tree.get("guide")
    if not isinstance(named, Scalar) or not named.text:
        return None, None, ()
    path = finder(named.text)
    if path is None:
        return None, None, (_no_guide(named, language, finder, near),)
    guide, findings = judge(path)
    errors = [each for each in findings if each.severity is Severity.ERROR]
    if guide is None or errors:
        related = tuple(Related(each.span, "guide") for each in errors[:1])
        arguments: dict[str, Argument] = {"guide": named.text, "file": str(path), "count": len(errors)}
        broken = Finding(problems.GUIDE_BROKEN, named.span, arguments, related, language=language)
        return None, None, (broken,)
    return guide, ids_of(guide, compile_guide(guide), _people(tree)), ()


def _guides_near(folder: Path, name: str) -> Callable[[], list[str]]:
    """The names of what may be a guide beside a scenario file and in the folder of guides."""

    def found() -> list[str]:
        places = (folder.parent / "guides", folder)
        try:
            return [
                each.stem for place in places for each in sorted(place.glob("*.y*ml")) if each.name != Path(name).name
            ]
        except OSError:
            return []

    return found


def _no_guide(named: Scalar, language: str, finder: GuideFinder, near: Callable[[], list[str]]) -> Finding:
    """The finding about a guide that is not there; a file's name is mended to the id that the file would have."""
    bare = named.text.replace("\\", "/").rpartition("/")[2]
    stem = bare.rpartition(".")[0] if bare.endswith((".yaml", ".yml")) else bare
    shipped = sorted(each.stem for each in shipped_file("guides", "grunnmodell.yaml").parent.glob("*.yaml"))
    meant = stem if stem != named.text and finder(stem) is not None else closest(stem, [*near(), *shipped])
    suggestion = None if meant is None or meant == named.text else Suggestion(named.span, meant)
    return Finding(problems.NO_GUIDE, named.span, {"guide": named.text}, suggestion=suggestion, language=language)


def _load(path: Path) -> tuple[Guide | None, tuple[Finding, ...]]:
    loaded = load(path)
    return loaded.guide, loaded.findings


def _people(tree: Mapping) -> tuple[str, ...]:
    found = tree.get("personar") or tree.get("personer")
    return tuple(found.entries) if isinstance(found, Mapping) else ()


def _peek(text: str) -> str:
    """The målform that a file seems to say it has, so that findings about its reading speak it too."""
    for line in text.splitlines():
        key, _, value = line.partition(":")
        if key.strip("\ufeff ") == "målform":
            return "nb" if value.strip(" \"'").startswith(("nb", "bokm")) else "nn"
    return "nn"
