"""Guides for cases: from a file or a name to one that is checked and in force in the store."""

from __future__ import annotations

import click

from bti_engine.application.check import check
from bti_engine.cli._named import ENDINGS, find_shipped, is_file
from bti_engine.cli._session import REFUSED, Session
from bti_engine.engine.refusals import Refusal
from bti_engine.errors import NotFound
from bti_engine.flow.canonical import canonical, read_canonical
from bti_engine.flow.compile import compile_guide
from bti_engine.model.findings import has_errors
from bti_engine.model.guide import Guide
from bti_engine.reading.load import load
from bti_engine.reporters import text
from bti_engine.reporters.case_text import tell_refusal, words_for


def use_guide(session: Session, name: str, *, always: bool = False) -> Guide | None:
    """The guide, in force in the store; None if it has errors, which have been told.

    Args:
        session: The command's session.
        name: A file, the id of a published guide, or the name of a guide that comes with the engine.
        always: A published id will not do: there must be something to check and publish.

    Raises:
        NotFound: there is no such file or guide.
    """
    if name.endswith(ENDINGS) or is_file(name):
        if not is_file(name):
            raise NotFound("file", name)
        return _published(session, name)
    if not always:
        with session.desk.store.transaction() as kept:
            found = kept.newest(name)
        if found is not None:
            return read_canonical(found.canonical)
    shipped = find_shipped(name)
    if not shipped:
        raise NotFound("guide", name)
    return _published(session, shipped)


def tell_refused(session: Session, guide: Guide, refusal: Refusal) -> int:
    """Tell why a command that is about no case yet was refused."""
    words = words_for(guide, compile_guide(guide), session.desk.shown, session.language)
    for line in tell_refusal(words, refusal):
        click.echo(line, err=True)
    return REFUSED


def _published(session: Session, path: str) -> Guide | None:
    loaded = load(path)
    checked = check(loaded)
    if checked.guide is None or has_errors(checked.findings):
        click.echo(text.report(checked.findings, loaded.text, files=1, language=session.language), nl=False, err=True)
        return None
    made = canonical(checked.guide)
    with session.desk.store.transaction() as kept:
        newest = kept.newest(made.guide)
    if newest is None or (newest.flow, newest.text) != (made.flow, made.text):
        session.desk.cases.publish(checked.guide)
    return checked.guide
