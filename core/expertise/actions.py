"""Declaring and taking back, following, asking who could solve a task, the weekly digests."""

from math import ceil
from typing import Final

from core.desk import Desk, action
from core.expertise import rules
from core.expertise.model import (
    Asked,
    Declaration,
    Expertise,
    Follower,
    Following,
    Mark,
    MarkKind,
    Solvers,
)
from core.expertise.parties import task_of_need, task_of_post, unit_of
from core.people.model import LookKind, Purpose
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.fields import Field
from core.shared.ids import ChainId, NeedId, PostId, UnitId
from core.shared.refusal import Refusal, Refused

PER_PAGE: Final = 6


@action(May.DECLARE_EXPERTISE)
def declare(desk: Desk, actor: Actor, said: Declaration, unit: UnitId | None = None) -> Expertise:
    """What one can do oneself, or one's unit; the last declaration holds (PRODUCT 27).

    To declare for oneself is to agree that those entitled see it where it is open. Raises
    Refused(NOT_YOURS), Refused(EXPERTISE_EMPTY), Refused(NOT_FOUND) for a chain that is no more.
    """
    work, person = desk.work, actor.known()
    marks = rules.marks_of(said)
    known = {chain.id for chain in work.chains.every()}
    if not set(said.chains) <= known:
        raise Refused(Refusal.NOT_FOUND)
    if unit is None:
        _himself(actor)
        work.people.give_consent(person, Purpose.EXPERTISE, desk.now)
        subject = f"person:{person}"
    else:
        subject = f"unit:{unit_of(actor, unit)}"
    found = work.expertise.declare(
        person if unit is None else None,
        unit,
        marks,
        open=said.open,
        by=person,
        at=desk.now,
    )
    facts = {"marks": len(marks), "open": said.open}
    work.audit.append(subject, actor, desk.now, "expertise-declared", facts)
    return found


@action(May.DECLARE_EXPERTISE)
def withdraw_expertise(desk: Desk, actor: Actor, unit: UnitId | None = None) -> None:
    """The declaration is taken back and deleted; nothing of it stays but that it was (PRODUCT 27).

    Twice is once. Raises Refused(NOT_YOURS).
    """
    work, person = desk.work, actor.known()
    if unit is None:
        removed = work.expertise.remove(person, None)
        work.people.withdraw_consent(person, Purpose.EXPERTISE, desk.now)
        subject = f"person:{person}"
    else:
        removed = work.expertise.remove(None, unit_of(actor, unit))
        subject = f"unit:{unit}"
    if removed:
        work.audit.append(subject, actor, desk.now, "expertise-withdrawn")


@action(May.FOLLOW_POSTS)
def follow(desk: Desk, actor: Actor, what: Field | ChainId, *, on: bool) -> Following:
    """Once a week the new posts of a field or a chain are told, or no more.

    Raises Refused(NOT_FOUND) for a chain that is no more.
    """
    work, person = desk.work, actor.known()
    mark = _mark(desk, what, on=on)
    if on:
        work.following.follow(person, mark)
        first = rules.next_digest(local_day(desk.now), desk.workdays)
        work.following.begin(Follower(person=person, since=desk.now, next_on=first))
    else:
        work.following.unfollow(person, mark)
    left = work.following.followed_by(person)
    if not left:
        work.following.forget(person)
    return rules.following_of(left)


@action(May.FIND_EXPERTISE)
def who_can_solve(desk: Desk, actor: Actor, number: PostId, page: int = 0) -> Solvers:
    """Who fits a post, each with the reasons; whose names are shown, is told that they were.

    Raises Refused(NOT_FOUND), Refused(NOT_YOURS) for a post of others.
    """
    view, asked = task_of_post(desk, actor, number)
    return _solvers(desk, actor, asked, page).model_copy(update={"post": view})


@action(May.FIND_EXPERTISE)
def who_can_solve_need(desk: Desk, actor: Actor, number: NeedId, page: int = 0) -> Solvers:
    """Who fits a challenge: for its enterprise, its county and the city alone.

    Raises Refused(NOT_FOUND), Refused(NOT_YOURS).
    """
    view, asked = task_of_need(desk, actor, number)
    return _solvers(desk, actor, asked, page).model_copy(update={"need": view})


def _himself(actor: Actor) -> None:
    if not rules.declares_for_himself(actor):
        raise Refused(Refusal.NOT_YOURS)


def _mark(desk: Desk, what: Field | ChainId, *, on: bool) -> Mark:
    if isinstance(what, Field):
        return Mark(kind=MarkKind.FIELD, key=what.value)
    chain = desk.work.chains.get(what)
    if on and (chain is None or chain.retired_at is not None):
        raise Refused(Refusal.NOT_FOUND)
    return Mark(kind=MarkKind.CHAIN, key=str(what))


def _solvers(desk: Desk, actor: Actor, asked: Asked, page: int) -> Solvers:
    found = rules.solvers(
        desk.work.expertise.candidates(asked.field, asked.chain, asked.text), asked
    )
    pages = max(ceil(len(found) / PER_PAGE), 1)
    page = min(max(page, 0), pages - 1)
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    people = [one.candidate.expertise.person for one in shown]
    desk.work.people.add_look(
        actor.known(), LookKind.EXPERTISE, [one for one in people if one is not None], desk.now
    )
    return Solvers(title=asked.title, solvers=shown, found=len(found), page=page, pages=pages)
