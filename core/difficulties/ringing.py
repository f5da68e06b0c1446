"""Difficulties that wait, when their timers ring: the ladder, and a raiser who says nothing."""

from collections.abc import Mapping, Sequence
from datetime import date

from core.desk import Desk
from core.difficulties import ladder, offices
from core.difficulties.model import Act, Difficulty, DifficultyState, Voice
from core.difficulties.moving import act
from core.difficulties.noting import note
from core.difficulties.owner import Owner, OwnerKind, Station
from core.difficulties.relations import in_hand, raisers
from core.difficulties.telling import raiser_subject_of, subject_of
from core.difficulties.thread import WordDraft
from core.notices.model import Kind, Step
from core.shared.actor import SYSTEM
from core.shared.calendar import local_day
from core.shared.ids import PersonId
from core.timers.escalation import Level
from core.timers.model import Rung


def waiting(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """Who hears today that a difficulty waits, or that its date has come (DOMAIN 1.8)."""
    found: dict[int, Rung] = {}
    for one in desk.work.difficulties.many(subjects):
        ahead = ladder.next_on(one, today, desk.workdays, desk.policy)
        step = ladder.stage(one, today, desk.workdays, desk.policy)
        if step is None:
            found[one.id] = Rung(ahead)
            continue
        readers = _readers(desk, one, step)
        _escalate(desk, one, step)
        found[one.id] = Rung(
            ahead,
            step=step.name,
            letters=tuple((Kind.DIFFICULTY_OVERDUE, reader) for reader in readers),
            subject=subject_of(one.id),
        )
    return found


def unconfirmed(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """The raiser is reminded twice, and waited for no longer than ten working days (C34).

    What is closed so is marked: nobody has said that it is solved.
    """
    found: dict[int, Rung] = {}
    for one in desk.work.difficulties.many(subjects):
        if one.state is not DifficultyState.PROPOSED or one.proposed_at is None:
            continue
        since = local_day(one.proposed_at)
        end = ladder.settles_on(since, desk.workdays, desk.policy)
        if today >= end:
            act(
                desk,
                SYSTEM,
                one,
                Act.SETTLE,
                voice=Voice.PROGRAMME,
                changes={"closed_at": desk.now},
            )
            continue
        steps = ladder.reminders(since, desk.workdays, desk.policy)
        reached = [step for step in steps if step.on <= today]
        ahead = min([step.on for step in steps if step.on > today], default=end)
        letters = [(Kind.DIFFICULTY_CLOSING, person) for person in raisers(desk, one)]
        found[one.id] = Rung(
            ahead,
            step=reached[-1].name if reached else "",
            letters=tuple(letters) if reached else (),
            subject=raiser_subject_of(one.id),
        )
    return found


def _readers(desk: Desk, one: Difficulty, step: Step) -> tuple[PersonId, ...]:
    """Whom the step tells, each once; of a feedback nobody whom it is about."""
    told: list[Owner] = []
    levels = ladder.reaches(step.name)
    if Level.OWNER in levels:
        told.append(in_hand(desk, one.owner))
    told += _above(one, levels)
    people = (person for office in told for person in offices.handlers(desk, one, office))
    return tuple(dict.fromkeys(people))


def _above(one: Difficulty, levels: frozenset[Level]) -> list[Owner]:
    """The offices over the owner that the step reaches; a feedback rises to the city alone."""
    found = []
    if Level.COUNTY in levels and one.county is not None and not one.feedback:
        found.append(Owner(kind=OwnerKind.COUNTY, county=one.county))
    if Level.CITY in levels or (Level.COUNTY in levels and not found):
        found.append(offices.city())
    return found


def _escalate(desk: Desk, one: Difficulty, step: Step) -> None:
    """Whoever is told may read it from now on, and the thread says that it went up."""
    above = _above(one, ladder.reaches(step.name))
    if not above:
        return
    said = {word.text for word in desk.work.difficulty_threads.words(one.id)}
    if step.name in said:
        return
    for office in above:
        desk.work.difficulty_threads.join(one.id, Station(owner=office, asked=True))
    desk.work.difficulty_threads.say(
        WordDraft(
            difficulty=one.id,
            act=Act.ESCALATE,
            voice=Voice.PROGRAMME,
            text=step.name,
            to=above[-1],
            at=desk.now,
        )
    )
    note(desk, SYSTEM, one, Act.ESCALATE, {"step": step.name})
