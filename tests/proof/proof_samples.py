"""Small guides with one thing wrong, made from a few lines."""

from bti_engine.application.check import check
from bti_engine.reading.load import load_text

HEAD = """format: 1
id: prøve
målform: nn
kommune: Fjordvik
tittel: Prøve
rolle:
  føresette: {tittel: Føresette, familie: ja}
  lærar: {tittel: Lærar}
samtykke:
  tverrfagleg: {tittel: Samtykke, av: {alle: [føresette]}}
verktøy:
  referat: {tittel: Referat, type: mal}
opplysning:
  uro: {type: ja-nei, spørsmål: Uro?}
  fare: {type: ja-nei, spørsmål: Fare?}
  behov: {type: val, spørsmål: Kven?, val: {eige: Eige, anna: Anna, uklart: Uklart}}
  kor-mange: {type: tal, spørsmål: Kor mange?}
  dag: {type: dato, spørsmål: Når?}
"""
END = "slutt:\n  avslutta: {tittel: Avslutta}\n"
ABOUT = ("answers", "ring", "id", "level", "step")
ASKED = "opplysning: [uro, fare, behov, kor-mange, dag]"


def proved(body: str, end: str = END) -> list[tuple[str, object]]:
    """What is proved wrong: the code and what it is about."""
    checked = check(load_text(HEAD + body + end, "prøve.yaml"))
    assert checked.flow is not None, checked.findings
    found = [each for each in checked.findings if each.code.startswith("BTI5")]
    return [
        (
            each.code,
            next((each.arguments[name] for name in ABOUT if name in each.arguments), ""),
        )
        for each in found
    ]


def decision(*outcomes: str, more: str = "") -> str:
    """One level with one step that decides between outcomes, each a condition ("" for none)."""
    lines = [
        "nivå:",
        "  1:",
        "    tittel: Ein",
        "    start: ja",
        "    steg:",
        "      avgjer:",
        "        tittel: Avgjer",
    ]
    lines += [f"        {ASKED}"]
    lines += [f"        {line}" for line in more.split("\n") if line]
    lines += ["        utfall:"]
    for number, condition in enumerate(outcomes):
        lines += [f"          veg-{number}:", "            tittel: Veg", "            til: avslutta"]
        lines += [f"            vilkår: {condition}"] if condition else []
    return "\n".join(lines) + "\n"


def levels(**ways: str) -> str:
    """Levels `n1`, `n2`, … with steps and where each leads: `n1="a>b a>avslutta b>nivå 2"`."""
    lines = ["nivå:"]
    for level, written in ways.items():
        number = level.removeprefix("n")
        lines += [f"  {number}:", f"    tittel: Nivå {number}"]
        lines += ["    start: ja"] if number == "1" else []
        lines += ["    steg:"]
        lines += _steps(written, "      ")
    return "\n".join(lines) + "\n"


def arena(own: str, written: str) -> str:
    """An arena with steps, written as those of levels."""
    return "\n".join(["arena:", f"  {own}:", f"    tittel: {own}", "    steg:", *_steps(written, "      ")]) + "\n"


def _steps(written: str, margin: str) -> list[str]:
    found: dict[str, list[str]] = {}
    for pair in written.split(", "):
        step, _, target = pair.partition(">")
        found.setdefault(step, []).append(target)
    lines = []
    for step, targets in found.items():
        lines += [f"{margin}{step}:", f"{margin}  tittel: Steg {step}", f"{margin}  utfall:"]
        for number, target in enumerate(targets):
            lines += [f"{margin}    veg-{number}: {{tittel: Veg, til: {target}}}"]
    return lines
