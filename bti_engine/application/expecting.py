"""What a scenario expects, held against how things stand: each expectation is right, or a failure with what was."""

from __future__ import annotations

from collections.abc import Callable

from bti_engine.application.expecting_ways import Verdict, way_on
from bti_engine.application.now import Failure, Now, holds, word
from bti_engine.engine.view import View
from bti_engine.engine.worksheet import is_worksheet
from bti_engine.model.case import Case, Draft
from bti_engine.model.events import Approved
from bti_engine.model.scenario import Expected, Wanted

NOBODY = "ingen"
UNKNOWN = "ukjend"
NOTHING = "ingenting"
NOT_CLAIMED = "ikkje-sagt"
"""What is found where nothing of a name is claimed of the guide."""


def failure_of(now: Now, expected: Expected) -> Failure | None:
    """The failure that an expectation is, or None where it is right."""
    check = _CHECKS[expected.about[0]]
    right, found = check(now, expected)
    if right:
        return None
    refusal = now.refusal if expected.about[0] == "avvist" else None
    return Failure(expected.span, expected.about, expected.wanted, found, refusal)


def _same(expected: Expected, found: Wanted) -> Verdict:
    return found == expected.wanted, found


def _refused(now: Now, expected: Expected) -> Verdict:
    if now.refusal is None:
        return False, ()
    wanted = str(expected.wanted)
    said = now.teller.refusal(now.stream, now.refusal)
    return wanted in {"ja", *now.refusal.codes} or holds(said, wanted), now.refusal.codes


def _claimed(now: Now, expected: Expected) -> Verdict:
    """What is claimed of the guide; a refusal is as good, for then nothing has come about."""
    if now.refusal is not None or not now.stream:
        return now.refusal is not None, NOBODY
    held = now.cases.held(now.stream, str(expected.wanted))
    return held is True, NOT_CLAIMED if held is None else NOTHING


def _fact(now: Now, expected: Expected) -> Verdict:
    known = now.status.case.facts.get(expected.about[1])
    found = known.value if known is not None and known.valid else UNKNOWN
    return (type(found) is type(expected.wanted) and found == expected.wanted), found


def _deadline(now: Now, expected: Expected) -> Verdict:
    """The newest deadline of a step or outcome: its last day while it runs, else what became of it."""
    name = expected.about[1]
    mine = [each for each in now.status.case.deadlines.values() if name in {each.clock, each.clock.partition("#")[0]}]
    newest = max((each.visit for each in mine), default=0)
    mine = mine[-1:] if name.startswith("plikt/") else mine  # a duty belongs to no visit: its rounds follow each other
    found = tuple(
        each.last_day if each.status == "går" else str(each.status) for each in mine if each.visit == newest
    ) or (NOBODY,)
    going = expected.wanted == "går" and any(each.status == "går" for each in mine if each.visit == newest)
    return going or expected.wanted in found, " / ".join(found)


def _tasks(now: Now, expected: Expected) -> Verdict:
    found = sorted({each.name.rpartition("/")[2] for each in now.status.case.tasks.values() if not each.done})
    wanted = expected.wanted if isinstance(expected.wanted, tuple) else ()
    return sorted({each.rpartition("/")[2] for each in wanted}) == found, tuple(found)


def _shielded(now: Now, expected: Expected) -> Verdict:
    wanted = expected.wanted if isinstance(expected.wanted, tuple) else ()
    return set(wanted) == set(now.shielded), now.shielded


def _service(now: Now, expected: Expected) -> Verdict:
    """How a service takes part; the one that has the case is always with us."""
    case, service = now.status.case, expected.about[1]
    if service == case.service:
        return _same(expected, "med")
    return _same(expected, case.services[service].status if service in case.services else "ute")


def _duty(now: Now, expected: Expected) -> Verdict:
    known = now.status.case.duties.get(expected.about[1])
    return _same(expected, known.status if known else "kvil")


def _approval(now: Now, expected: Expected) -> Verdict:
    """Whether an outcome is approved in this visit; an approval that was there and is no longer has lapsed."""
    case, name = now.status.case, expected.about[1]
    if any(_is(outcome, name) and visit == case.visit for outcome, visit in case.approvals):
        return _same(expected, "gitt")
    log = now.cases.log(now.stream) if now.stream else ()
    given = [each.event for each in log if isinstance(each.event, Approved)]
    lapsed = any(_is(each.outcome, name) and each.visit == case.visit for each in given)
    return _same(expected, "bortfalle" if lapsed else NOBODY)


def _is(outcome: str, name: str) -> bool:
    return name in {outcome, outcome.rpartition("/")[2]}


def _responsible(now: Now, expected: Expected) -> Verdict:
    step = now.flow.steps.get(now.status.case.place) if now.flow else None
    found = step.responsible if step else ()
    return isinstance(expected.wanted, tuple) and set(expected.wanted) == set(found), found


def _log(now: Now, expected: Expected) -> Verdict:
    worksheet = now.flow is not None and is_worksheet(now.flow, now.status.case)
    return _same(expected, "arbeidsark" if worksheet else "open")


def _alert(now: Now, expected: Expected) -> Verdict:
    """The newest alert of its kind beside the case: whether its steps go on or are done."""
    mine = [each for each in now.tracks if each.alert == expected.about[1]]
    return _same(expected, NOBODY if not mine else "ferdig" if mine[-1].phase == "closed" else "går")


def _without_names(case: Draft) -> bool:
    return any(frame.anonymous for frame in case.stack)


def _sees(now: Now, expected: Expected) -> Verdict:
    _, person, part = expected.about
    seen = now.cases.view(now.stream, person) if now.stream else View(person, (), Case(), ())
    match part:
        case "status":
            return not seen.lines, NOTHING if not seen.lines else str(len(seen.lines))
        case "steg":
            return _same(expected, seen.case.place)
        case "nivå":
            return _same(expected, seen.case.level)
        case "linjer":
            return _same(expected, len(seen.lines))
        case _:
            there = holds(now.teller.view(now.stream, seen), str(expected.wanted))
            return there is (part == "nemner"), ""


def _yes(expected: Expected, *, found: bool) -> Verdict:
    return found is (expected.wanted == "ja"), word(found)


_CHECKS: dict[str, Callable[[Now, Expected], Verdict]] = {
    "steg": lambda now, expected: _same(expected, now.status.case.place),
    "nivå": lambda now, expected: _same(expected, now.status.case.level),
    "avvist": _refused,
    "held": _claimed,
    "val": way_on,
    "svar": _fact,
    "fristar": _deadline,
    "oppgåver": _tasks,
    "stafetthaldar": lambda now, expected: _same(expected, now.status.case.baton or NOBODY),
    "plikter": _duty,
    "godkjenningar": _approval,
    "ansvar": _responsible,
    "tenester": _service,
    "variant": lambda now, expected: _same(expected, now.status.case.variant or NOBODY),
    "gjeld": lambda now, expected: _same(expected, now.status.case.subject or NOBODY),
    "logg": _log,
    "anonymt": lambda now, expected: _yes(expected, found=_without_names(now.status.case)),
    "stoppa": lambda now, expected: _yes(expected, found=bool(now.status.case.stopped)),
    "slutt": lambda now, expected: _same(expected, now.status.case.end or NOBODY),
    "varsel": _alert,
    "skjerma": _shielded,
    "ser": _sees,
    "verifisert": lambda now, expected: _yes(expected, found=now.verify(now.stream)),
}
"""How each expectation is held against the case; a test holds the table against the format."""
