"""What came of changing a guide, for other programs."""

from __future__ import annotations

from collections.abc import Iterable

from bti_engine.application.mutating.mutants import Mutant
from bti_engine.application.mutating.reasons import Why
from bti_engine.application.mutating.trials import Trial
from bti_engine.flow.tables import Flow
from bti_engine.model.guide import Guide
from bti_engine.model.source import Span
from bti_engine.model.spans import key_at
from bti_engine.proof.claims import Claim
from bti_engine.reporters.case_json import Json
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.claim_words import claim_text
from bti_engine.reporters.mutating import counts, kind_text, where_text, why_text


def values(guide: Guide, flow: Flow, trials: Iterable[Trial], language: str) -> Json:
    """The table and every change, as plain values."""
    every, words = tuple(trials), Words(guide, flow, str, language)
    return {
        "guide": guide.id,
        "tried": len(every),
        "holes": sum(each.is_hole for each in every),
        "kinds": [
            {"subject": subject, "way": way, "tried": sum(row.values()), **row}
            for (subject, way), row in counts(every).items()
        ],
        "changes": [_trial(words, each) for each in every],
    }


def _trial(words: Words, trial: Trial) -> Json:
    return {
        **_mutant(words, trial.mutant),
        "result": trial.result,
        "hole": trial.is_hole,
        "findings": [
            {"code": each.code, "slug": each.kind.slug, "severity": each.severity.value} for each in trial.findings
        ],
        "claims": [{**_claim(words, each.claim), "status": each.status} for each in trial.verdicts],
        "why": None if trial.why is None else _why(words, trial.mutant, trial.why),
    }


def _mutant(words: Words, mutant: Mutant) -> Json:
    return {
        "kind": mutant.kind,
        "text": kind_text(mutant, words.language),
        "path": list(mutant.path),
        "where": where_text(words, mutant.path),
        **_place(mutant.place),
        "before": mutant.before,
        "after": mutant.after,
        "safety": mutant.safety,
    }


def _why(words: Words, mutant: Mutant, why: Why) -> Json:
    return {
        "slug": why.slug,
        "text": why_text(words, mutant, why),
        "places": [{"path": list(path), **_place(key_at(words.guide.node, path))} for path in why.places],
        "reads": list(why.reads),
        "claims": [_claim(words, each) for each in why.claims],
    }


def _claim(words: Words, claim: Claim) -> Json:
    return {"slug": claim.slug, "path": list(claim.path), "text": claim_text(words, claim)}


def _place(span: Span) -> Json:
    return {"file": span.file, "line": span.line, "column": span.column}
