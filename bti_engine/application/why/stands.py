"""Where in a guide something stands, and the documents and laws that it rests on."""

from __future__ import annotations

from bti_engine.application.why.values import Paragraph, Path
from bti_engine.flow.canonical import canonical
from bti_engine.flow.tables import Flow, Variable
from bti_engine.model.guide import Guide
from bti_engine.model.paths import thing_at
from bti_engine.model.source import NOWHERE
from bti_engine.model.spans import key_at

_NAMED = {
    "samtykke": "samtykke",
    "dokument": "verktøy",
    "informert": "rolle",
    "involvert": "teneste",
    "plikt": "plikt",
    "dagar-sidan": "opplysning",
}
"""The kind of thing that the argument of a reading names."""


class Standing:
    """Points from a path into a guide.

    Args:
        guide: The guide that a case is pinned to, for the sources of its parts.
        written: The guide as it is read from its files, for lines; one that says otherwise than the pinned guide points
            to nothing.
        flow: The hash of what the pinned guide does; "": `written` is the guide itself.
    """

    def __init__(self, guide: Guide, written: Guide | None = None, flow: str = "") -> None:
        same = written is not None and (not flow or canonical(written).flow == flow)
        self._guide, self._written = guide, written if same else None

    def at(self, path: Path) -> Paragraph:
        """The paragraph at a path."""
        span = key_at(self._written.node, path) if self._written is not None else NOWHERE
        return Paragraph(path, self._sources(path), span.file, span.line)

    def of(self, flow: Flow, variable: Variable) -> Paragraph | None:
        """Where the guide says what a variable is: the question, the consent, the tool."""
        reading = variable.reading
        if reading is None:
            return self.at(("opplysning", variable.name))
        kind = _NAMED.get(reading.builtin, "")
        if reading.builtin == "godkjend":
            moves = flow.moves.get(reading.argument.rpartition("/")[0], ())
            path = next((each.path for each in moves if each.outcome == reading.argument), ())
            return self.at((*path, "godkjenning")) if path else None
        return self.at((kind, reading.argument)) if kind and reading.argument else None

    def _sources(self, path: Path) -> tuple[str, ...]:
        """What the thing at a path rests on: its own source, else that of what it stands in, in the same file.

        A step of a municipality rests on the municipality's document, but what it has from the base does not; where the
        files are not at hand, nothing is said of what a thing stands in.
        """
        for end in range(len(path), 0, -1):
            source = getattr(thing_at(self._guide, path[:end]), "kjelde", None)
            if isinstance(source, str) and (end == len(path) or self._same_file(path, (*path[:end], "kjelde"))):
                return (source,)
        return ()

    def _same_file(self, path: Path, other: Path) -> bool:
        if self._written is None:
            return False
        return key_at(self._written.node, path).file == key_at(self._written.node, other).file
