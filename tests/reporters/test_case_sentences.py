"""Every refusal, event and need has its words, in three languages, and never asks for what is not there."""

import ast
import re
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from random_commands import commands, later_moment, opening
from support import FLOW, MORNING, Walk, small_guide

from bti_engine.application.why.asking import Subject, reasons
from bti_engine.engine import options as options_of
from bti_engine.engine.openings import Need, openings
from bti_engine.engine.refusals import Refusal
from bti_engine.errors import KeyReused, NotFound, StoreError
from bti_engine.flow.tables import Clock
from bti_engine.locale import engine, failures, fragments, happenings, needs, refusals
from bti_engine.locale import why as why_words
from bti_engine.locale.sentence import Sentence
from bti_engine.model import events as ev
from bti_engine.model.guide import Duration
from bti_engine.model.log import Erased, Happened
from bti_engine.reporters import case_events
from bti_engine.reporters.case_slots import RENDER
from bti_engine.reporters.case_text import (
    tell_event,
    tell_log,
    tell_need,
    tell_options,
    tell_refusal,
    tell_status,
    tell_why,
    words_for,
)
from bti_engine.stores import sqlite_file

ROOT = Path(refusals.__file__).parents[1]
LANGUAGES = ("nn", "nb", "en")
GUIDE = small_guide()
TABLES = {
    "refusals": refusals.REFUSALS,
    "happenings": happenings.HAPPENINGS,
    "needs": needs.NEEDS,
    "origins": needs.ORIGINS,
    "fragments": {name: sentence for name, (_, sentence) in fragments.FRAGMENTS.items()},
    "statuses": engine.STATUSES,
    "states": engine.STATES,
    "forms": engine.FORMS,
    "truths": engine.TRUTHS,
    "words": engine.WORDS,
    "labels": engine.LABELS,
    "not-found": failures.NOT_FOUND,
    "meanings": failures.MEANINGS,
    "why": why_words.HEADINGS,
    "supply": why_words.SUPPLY,
    "days": why_words.DAYS,
    "after": why_words.AFTER,
    "places": why_words.PLACES,
}
HEADING_IS_NORWEGIAN = {"level"}


def placeholders(text):
    return set(re.findall(r"{(\w+)}", text))


def refused_in_the_source():
    """(code, names of its arguments) of every `refuse(…)` and `Reason(…)` in the core."""
    for file in sorted((*(ROOT / "engine").glob("*.py"), *(ROOT / "application").glob("*.py"))):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if name not in {"refuse", "Reason"} or not isinstance(node.args[0], ast.Constant | ast.IfExp):
                continue
            table = node.args[1] if len(node.args) > 1 else ast.Dict([], [])
            known = {each.arg for each in node.keywords} if name == "refuse" else {key.value for key in table.keys}
            code = node.args[0]
            for each in (code.body, code.orelse) if isinstance(code, ast.IfExp) else (code,):
                yield each.value, known


REFUSED = list(refused_in_the_source())


def needed(text, known):
    """The fields that a sentence reads, those of its fragments only where they can be there."""
    fields = set()
    for name in placeholders(text):
        if name in fragments.FRAGMENTS:
            field, sentence = fragments.FRAGMENTS[name]
            fields |= needed(sentence.nn, known) if field in known else set()
        else:
            fields.add(RENDER.get(name, (name,))[0])
    return fields


@pytest.mark.parametrize("table", TABLES)
def test_all_three_languages_say_the_same(table):
    for key, sentence in TABLES[table].items():
        assert isinstance(sentence, Sentence), key
        names = {language: placeholders(getattr(sentence, language)) for language in LANGUAGES}
        assert all(getattr(sentence, language).strip() for language in LANGUAGES), key
        if key not in HEADING_IS_NORWEGIAN:
            assert names["nn"] == names["nb"] == names["en"], key


@pytest.mark.parametrize(("code", "given_"), REFUSED, ids=[code for code, _ in REFUSED])
def test_a_refusal_has_a_sentence_that_asks_only_for_what_it_is_given(code, given_):
    assert code in refusals.REFUSALS
    assert needed(refusals.REFUSALS[code].nn, given_) <= given_
    assert set(refusals.ASKED_BY_ID.get(code, ())) <= given_


def test_no_sentence_is_kept_for_a_refusal_that_nobody_makes():
    assert set(refusals.REFUSALS) == {code for code, _ in REFUSED}


def samples(kind):
    """An event of a type for each way that its fixed words allow, with every other field filled."""
    made = [{}]
    for name, hint in get_type_hints(kind).items():
        if get_origin(hint) is Literal:
            values = get_args(hint)
        elif get_origin(hint) is tuple:
            values = ((), ("mor",)) if "Frame" not in str(hint) else ((),)
        else:
            filled = MORNING if name in {"expires", "due"} else "ppt"
            values = {str: ("", filled), int: (1,), bool: (True, False), dict[str, str]: ({}, {"a": "b"})}.get(
                hint, (True,)
            )
        made = [{**each, name: value} for each in made for value in values][:4096]
    return [kind(**each) for each in made]


@pytest.mark.parametrize("name", ev.TYPES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_event_is_told_whatever_its_fields_are(name, language):
    words = words_for(GUIDE, FLOW, lambda _: "", language)
    for event in samples(ev.TYPES[name]):
        for actor in ("", "per"):
            told = tell_event(words, Happened(1, MORNING, MORNING, actor, "lærar" if actor else "", event))
            assert told[0] == told[0].upper()
            assert "{" not in told
            assert told.strip().endswith((".", "!", "?")), told


def test_an_erased_event_says_so():
    words = words_for(GUIDE, FLOW, lambda _: "")
    assert "sletta" in tell_event(words, Happened(1, MORNING, MORNING, "per", "lærar", Erased("NoteWritten")))


def moved(source, target, **fields):
    return ev.Moved(source, target, FLOW.steps[target].level, 2, **fields)


WAYS = [
    (FLOW, moved("0/del", "0/prat", outcome="0/del/vidare")),
    (FLOW, moved("1/tiltak", "1/evaluer", outcome="1/tiltak/neste")),
    (FLOW, moved("1/evaluer", "2/saman", outcome="1/evaluer/nivå-2")),
    (FLOW, moved("1/evaluer", "1/evaluer", outcome="1/evaluer/om-att")),
    (FLOW, moved("1/evaluer", "team/vurder", outcome="1/evaluer/drøft")),
    (FLOW, moved("team/vurder", "1/evaluer", outcome="team/vurder/attende", resumed=True)),
    (FLOW, moved("2/saman", "1/utan-samtykke", cause="otherwise")),
    (FLOW, moved("", "0/del", cause="opened")),
    (FLOW, moved("", "0/del", cause="reopened")),
    (FLOW.tracks["vald"], ev.Moved("", "vald/meld", "vald", 1, cause="opened")),
    (FLOW.tracks["vald"], ev.Closed("ferdig", "vald/følg-opp", "vald/følg-opp/ferdig")),
    (FLOW, Erased("NoteWritten")),
    (FLOW, ev.BatonAppointed("per")),
    (FLOW, moved("1/evaluer", "team/vurder", outcome="1/evaluer/drøft", stack=(ev.Frame("1/evaluer", 1, "", True),))),
    (FLOW, ev.DocumentMade("1", "skjema", "1/evaluer", 1)),
]


def test_every_way_of_happening_is_told_by_some_event():
    day = Duration(1, "dagar")
    kinds = ("meeting", "document", "duty")
    flow = replace(FLOW, clocks=tuple(Clock(kind, day, (), until=(kind, "")) for kind in kinds))
    events = [(flow, each) for kind in ev.TYPES.values() for each in samples(kind)]
    events += [*WAYS, *((flow, ev.DeadlineMissed(f"{kind}@1", kind)) for kind in kinds)]
    used = set()
    for its_flow, event in events:
        words = words_for(GUIDE, its_flow, lambda _: "")
        for actor in ("", "per"):
            used.add(case_events._variant(words, event, Happened(1, MORNING, MORNING, actor, "", event)))
    assert used == set(happenings.HAPPENINGS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_need_that_an_opening_can_have_is_told(language):
    words = words_for(GUIDE, FLOW, lambda _: "", language)
    for name, variable in FLOW.variables.items():
        for value in variable.domain:
            told = tell_need(words, Need(name, value, ("lærar",)))
            assert told
            assert "{" not in told


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_happens_can_be_told(language, data):
    walk = Walk()
    wish, actor = opening(FLOW)
    walk.do(wish, actor)
    words = words_for(GUIDE, FLOW, lambda person: {"per": "Per"}.get(person, ""), language, walk.log)
    for _ in range(12):
        walk.now = data.draw(later_moment(walk.now))
        wish, actor = data.draw(commands(FLOW, walk.case, walk.now))
        answer = walk.try_(wish, actor)
        told = tell_refusal(words, answer) if isinstance(answer, Refusal) else tell_log(words, answer.events)
        assert all("{" not in line for line in told)
    found = options_of.options(FLOW, walk.case, walk.context)
    told = tell_options(words, found, lambda option: openings(FLOW, walk.case, walk.context, option.outcome))
    subject = Subject(FLOW, walk.case, tuple(walk.log), walk.context, GUIDE, GUIDE)
    for why in reasons(subject):
        told += tell_why(words, why, "3f2a")
        told += tell_why(words, why)
    told += tell_status(words, "3f2a", walk.case)
    assert all("{" not in line for line in told)


def test_what_a_store_says_is_said_in_norwegian_too():
    for meaning in sqlite_file._MEANINGS.values():
        told = failures.tell_failure(StoreError(f"the store saker.db cannot be used: {meaning}"), "nn")
        assert told.startswith("Saksfila saker.db kan ikkje brukast: ")
        assert meaning not in told


def test_other_failures_are_plain_sentences():
    assert "«liten»" in failures.tell_failure(NotFound("guide", "liten"), "nb")
    assert "«k1»" in failures.tell_failure(KeyReused("k1"), "nn")
    assert failures.tell_failure(StoreError("event 3 is gone"), "nn") == "event 3 is gone"
