"""What comes of asking: the answer, and that the same question with the same key gets the same answer again."""

from __future__ import annotations

import hashlib

import msgspec
from msgspec import Struct

from bti_engine.application.ports import KeptAnswer, Transaction
from bti_engine.engine.context import Context
from bti_engine.engine.readings import Valuation
from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.engine.worksheet import has_reached, is_worksheet, sees_worksheet
from bti_engine.errors import KeyReused
from bti_engine.flow.tables import Flow, Requirement
from bti_engine.model.case import Case
from bti_engine.model.commands import TYPES, Actor, Command

_COMMANDS = frozenset(TYPES.values())


class Done(Struct, frozen=True, tag=True):
    """A command that was carried out.

    Attributes:
        stream: The case or track that it was carried out on; for an alert, the new track.
        first: The number of its first event; last: of its last; `last` is `first` - 1 where nothing came of it. For
            the family they are the numbers of the lines that it sees.
    """

    stream: str
    first: int
    last: int


class TrackStatus(Struct, frozen=True):
    """An alert beside a case: whether its steps are done, and whom it still shields."""

    stream: str
    case: Case
    shielded: tuple[str, ...] = ()


class Worksheet(Struct, frozen=True):
    """A case whose log is not open.

    Attributes:
        seen_by: Those who take part in it and see it.
        lacks: What the log requires that is not there.
        level: The level that the case must have come to first, or "".
    """

    seen_by: tuple[str, ...]
    lacks: tuple[Requirement, ...] = ()
    level: str = ""


class Status(Struct, frozen=True):
    """Where a case stands, settled to the moment; `worksheet` while its log is not open."""

    stream: str
    case: Case
    tracks: tuple[TrackStatus, ...] = ()
    worksheet: Worksheet | None = None


def worksheet_of(flow: Flow, case: Case, context: Context) -> Worksheet | None:
    """Who sees a case while its log is not open, and what the log lacks; None where it is open or there is none."""
    log = flow.log
    if log is None or case.phase != "open" or not is_worksheet(flow, case):
        return None
    values = Valuation(flow, case, context)
    persons = dict.fromkeys(person for person, _ in case.participants)
    return Worksheet(
        tuple(each for each in persons if sees_worksheet(flow, case, each)),
        tuple(each for each in log.requires if flow.test(each.condition)(values) is not True),
        "" if has_reached(flow, case, log.level) else log.level,
    )


class Asked(Struct, frozen=True):
    """One command as it was asked: by whom, about which case, track or guide, under which idempotency key."""

    command: Command
    actor: Actor
    about: str
    key: str = ""

    @property
    def sound(self) -> bool:
        """Whether every value is of its type and can be written down: what is stored must be readable for ever."""
        if type(self.command) not in _COMMANDS:
            return False
        try:
            msgspec.json.encode((self.about, self.key))
            return all(
                msgspec.json.decode(msgspec.json.encode(each), type=type(each)) == each
                for each in (self.actor, self.command)
            )
        except (msgspec.MsgspecError, TypeError, ValueError, OverflowError):
            return False

    @property
    def digest(self) -> str:
        """What makes two uses of a key the same: the command, who acts in which role, and on what."""
        return hashlib.sha256(msgspec.json.encode((self.about, self.actor, self.command))).hexdigest()


def first_answer(kept: Transaction, asked: Asked) -> Done | Refusal | None:
    """The answer that the key got before, or None where it is new; what cannot be stored is refused at once.

    Raises:
        KeyReused: it was used for another command.
    """
    if not asked.sound:
        return refuse("not-sound")
    before = kept.kept(asked.actor.person, asked.key) if asked.key else None
    if before is None:
        return None
    if before.command != asked.digest:
        raise KeyReused(asked.key)
    return msgspec.json.decode(before.answer, type=Done)


def remember(kept: Transaction, asked: Asked, done: Done) -> Done:
    """Keep the answer under the key, if there is one; the answer itself, to hand on."""
    if asked.key:
        kept.keep(asked.actor.person, asked.key, KeptAnswer(asked.digest, msgspec.json.encode(done)))
    return done
