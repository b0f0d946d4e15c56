"""`bti case why`: why ways on can be taken or not, what would open them, and what follows."""

from __future__ import annotations

import click

from bti_engine.application.check import check
from bti_engine.application.why.finding import places_named
from bti_engine.application.why.values import Why
from bti_engine.cli._named import find_guide, is_file
from bti_engine.cli._session import DONE, REFUSED, Session, by_option, case_argument, command, form_option, with_session
from bti_engine.cli._spot import Spot
from bti_engine.cli._wrong import Wrong
from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.errors import NotFound
from bti_engine.model.closest import closest
from bti_engine.model.commands import Actor
from bti_engine.model.findings import has_errors
from bti_engine.model.guide import Guide
from bti_engine.model.spelling import spelling
from bti_engine.reading.load import load
from bti_engine.reporters.case_json import as_json
from bti_engine.reporters.case_text import tell_why
from bti_engine.reporters.why_json import why_json
from bti_engine.reporters.why_routes import routes_json, tell_routes


@command(
    "why",
    "why 3f2a",
    "why 3f2a nivå-2",
    "why 3f2a --to nivå-3",
    "why 3f2a nivå-2 --by mor:føresette",
    "why 3f2a team --anonymous",
    "why 3f2a nivå-2 --format json",
)
@case_argument
@click.argument("outcome", metavar="[UTFALL]", required=False, default="")
@click.option(
    "--to", "goal", default="", metavar="STAD", help="Kvar ein vil: eit nivå, ein arena, eit steg, ein slutt."
)
@click.option("--anonymous", is_flag=True, help="Utan namn, der arenaen tek imot det.")
@by_option
@form_option
@with_session()
def why(session: Session, case: str, outcome: str, goal: str, anonymous: bool, by: Actor | None, form: str) -> int:
    """Forklar eit utfall, eller alle i steget: kva som avgjer det, det minste som opnar det, og kva som følgjer.

    Kvar ting som trengst, står med kven som kan ordne det, korleis og innan kva dag. Kan ein arena ta imot saka både
    med og utan namn, blir begge vegane forklarte. Med --to ser du dei kortaste vegane vidare til ein stad i staden.
    """
    if goal and outcome:
        raise Wrong("to-or-outcome")
    spot = session.find(case, by)
    actor = spot.actor(by) if by else None
    if actor is not None and (refusal := session.may_read(spot, actor)) is not None:
        return session.refused(spot, refusal, actor)
    family = actor is not None and spot.is_family(actor.role)
    if goal and actor is not None and family:
        return session.refused(spot, refuse("staff-only", role=actor.role), actor)
    if goal:
        return _to(spot, goal, actor, form)
    words = spot.words(spot.cases.view(spot.stream, actor.person).lines if family and actor else None)
    found = spot.cases.why(spot.stream, "", actor, _written(spot))
    shown = _meant(spot, found, outcome, anonymous=anonymous)
    if isinstance(shown, Refusal):
        return session.refused(spot, shown, actor)
    if form == "json":
        click.echo(as_json(why_json(words, spot.stream, shown)))
    else:
        told = "" if family else case
        click.echo("\n\n".join("\n".join(tell_why(words, each, told)) for each in shown))
    return DONE


def no_such_place(guide: Guide, name: str) -> Wrong:
    """That a guide has no such place, with what there is."""
    ids = spelling(guide, guide.malform)
    known = tuple(ids.id("slutt", ids.id("arena", each)) for each in places_named(guide))
    return Wrong(
        "no-place",
        guide=guide.malform,
        near=closest(name, known),
        otherwise="choose-between",
        place=name,
        known=", ".join(known),
    )


def _to(spot: Spot, goal: str, actor: Actor | None, form: str) -> int:
    """The shortest ways on to a place."""
    try:
        found = spot.cases.routes(spot.stream, goal, actor, _written(spot))
    except NotFound as error:
        raise no_such_place(spot.guide, error.name) from None
    words = spot.words()
    lines = tell_routes(words, found, of_case=True)
    click.echo(as_json(routes_json(words, found, of_case=True)) if form == "json" else "\n".join(lines))
    return DONE if found.routes or found.none == "here" else REFUSED


def _meant(spot: Spot, found: tuple[Why, ...], outcome: str, *, anonymous: bool) -> tuple[Why, ...] | Refusal:
    """The ways of the name that was typed, all without a name; or why there are none."""
    now = spot.cases.status(spot.stream).case
    if now.phase == "closed":
        return refuse("closed", end=now.end)
    name = spot.way(outcome, now.place) if outcome else ""
    first = next((each.option for each in found if name in {each.option.outcome, each.option.id}), None)
    if outcome and first is None:
        known = tuple(each.option.id for each in found)
        return refuse("no-outcome", outcome=outcome, place=now.place, outcomes=known)
    twins = tuple(each for each in found if first is None or each.option.outcome == first.outcome)
    shown = tuple(each for each in twins if each.option.anonymous or not anonymous)
    return shown or refuse("not-anonymous", outcome=twins[0].option.outcome if first else "")


def _written(spot: Spot) -> Guide | None:
    """The guide as it stands in a file of its name, for lines; None where there is no such file or it has errors."""
    path = find_guide(spot.guide.id)
    checked = check(load(path)) if is_file(path) else None
    if checked is None or has_errors(checked.findings):
        return None
    return checked.guide
