"""Short ways to judge a piece of a guide."""

from bti_engine.application.check import check
from bti_engine.model.findings import Finding
from bti_engine.reading.load import load_text

HEAD = {
    "nn": "format: 1\nid: døme\nmålform: nn\nkommune: Fjordvik\ngrunnlag: grunnmodell\ntittel: Døme\n",
    "nb": "format: 1\nid: døme\nmålform: nb\nkommune: Fjordvik\ngrunnlag: grunnmodell\ntittel: Eksempel\n",
}


def found(text: str, code: str = "", language: str = "nn") -> list[Finding]:
    """The findings of a tail laid over the base (or of a whole file), with one code or all but infos."""
    whole = text if "format:" in text else HEAD[language] + text
    findings = check(load_text(whole, "døme.yaml")).findings
    return [each for each in findings if (each.code == code if code else each.severity != "info")]


def only(text: str, code: str, language: str = "nn") -> Finding:
    """The one finding with a code."""
    findings = found(text, code, language)
    assert len(findings) == 1, findings
    return findings[0]


def marked(text: str, finding: Finding, language: str = "nn") -> str:
    """What the place of a finding covers."""
    whole = text if "format:" in text else HEAD[language] + text
    line = whole.split("\n")[finding.span.line - 1]
    assert finding.span.end_line == finding.span.line
    return line[finding.span.column - 1 : finding.span.end_column - 1]


def step(outcomes: str, more: str = "") -> str:
    """Level 1 with one step; `outcomes` and `more` are lines without indentation."""
    lines = ["nivå:", "  1:", "    tittel: Tiltak", "    steg:", "      vurder:", "        tittel: Vurder"]
    lines += [f"        {line}" for line in more.strip().split("\n") if line]
    lines += ["        utfall:"] + [f"          {line}" for line in outcomes.strip().split("\n")]
    return "\n".join(lines) + "\n"
