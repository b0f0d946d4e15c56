"""Each problem's page: the wrong example has the problem, the right one has none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from condition_samples import SPAN
from msgspec.structs import replace

import bti_engine.locale
from bti_engine.expressions.parser import read
from bti_engine.expressions.problems import KINDS
from bti_engine.expressions.symbols import FactType, Symbols

PAGES = Path(bti_engine.locale.__file__).parent / "pages"
BASE = Symbols(ids={"rolle": ("stafetthaldar", "føresette", "rektor"), "nivå": ("0", "1", "2")})


def examples(page):
    return re.findall(r"^## (\w+)\n\n```yaml\n(.*?)```$", page, re.MULTILINE | re.DOTALL)


def findings(example):
    """The findings of the one condition of an example."""
    guide = yaml.safe_load(example)
    facts = {own: FactType(fact["type"], tuple(fact.get("val", ()))) for own, fact in guide["opplysning"].items()}
    symbols = replace(BASE, facts=facts, ids={**BASE.ids, "samtykke": tuple(guide.get("samtykke", ()))})
    level = guide["nivå"][0]
    outcome = level["steg"]["vurder"]["utfall"]["avslutt"]
    if "inngang" in level:
        return read(level["inngang"]["krav"][0], replace(symbols, her=False), "nn", SPAN)[1]
    return read(outcome["vilkår"], symbols, "nn", SPAN)[1]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_page(kind):
    page = (PAGES / f"{kind.code}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {kind.code} {kind.slug}\n")
    assert re.findall("^## (.*)$", page, re.MULTILINE)[:5] == ["nn", "nb", "en", "Feil", "Rett"]
    (_, wrong), (_, right) = examples(page)[:2]
    assert kind.code in {finding.code for finding in findings(wrong)}
    assert findings(right) == ()
