"""What stands beside the steps: what a consent takes, who needs one, bodies without names, who sees what."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.application.mutating.change import Change, Look, dropped, put, word
from bti_engine.application.mutating.walk import Site
from bti_engine.application.mutating.whole import twice
from bti_engine.model.source import Entry, Mapping, Scalar


def need(_: Look, site: Site) -> Iterator[Change]:
    """The consent that a service needs, away."""
    yield dropped("service-consent", site)


def givers(_: Look, site: Site) -> Iterator[Change]:
    """A consent of all becomes that of one of them; where one is asked, one who says yes is enough."""
    every, one = site.under("alle"), site.under("ein-av")
    if every is not None:
        key = word("ein-av", every.node)
        yield put(
            "givers",
            "weaker",
            site,
            Mapping({"ein-av": Entry(key, every.node)}, site.node.span),
            "ein-av",
            before="alle",
        )
    elif one is not None and site.owner.get("usemje") is None:
        yes = Site(site.thing, "usemje", (*site.path[:-1], "usemje"), one.node, site.owner, site.place)
        yield put("givers", "weaker", yes, word("ein-er-nok", site.node), "ein-er-nok", before="alle-må")


def each_service(_: Look, site: Site) -> Iterator[Change]:
    """One consent for all services."""
    if site.word == "ja":
        yield dropped("each-service", site)


def validity(_: Look, site: Site) -> Iterator[Change]:
    """A consent that lasts twice as long, or never runs out."""
    yield dropped("validity", site)
    longer = twice(site)
    if longer is not None:
        yield put("validity", "longer", site, longer, longer.text)


def age(_: Look, site: Site) -> Iterator[Change]:
    """Guardians go on consenting for a young person who is of age."""
    yield dropped("age", site)


def form(_: Look, site: Site) -> Iterator[Change]:
    """A consent in any form."""
    yield dropped("form", site, before=", ".join(item.word for item in site.items()))


def anonymous(_: Look, site: Site) -> Iterator[Change]:
    """A body that no longer is, or may be, without names."""
    if site.word in {"kan", "alltid"}:
        yield dropped("anonymous", site)


def access(_: Look, site: Site) -> Iterator[Change]:
    """A kind of record that everybody in the case sees."""
    if isinstance(site.node, Scalar) and site.word != "alle":
        yield dropped("access", site)
