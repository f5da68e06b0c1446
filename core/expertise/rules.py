"""What may be declared, why somebody fits a task, when the weekly digest comes."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from re import escape, search
from typing import Final

from core.expertise.model import (
    Asked,
    Candidate,
    Declaration,
    Following,
    Mark,
    MarkKind,
    Reason,
    Solver,
)
from core.needs.form import NeedForm
from core.posts import rules as posts
from core.posts.model import PostView
from core.shared.actor import GRANTS, Actor, Holding, May, Role
from core.shared.fields import Field
from core.shared.ids import ChainId
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import Workdays, from_on

ONE_S_OWN: Final = frozenset({Role.SCIENTIST, Role.APPOINTEE})
"""Who declares for himself; a unit's officer declares for the unit."""


def marks_of(said: Declaration) -> tuple[Mark, ...]:
    """The declaration as marks, each once. Raises Refused(EXPERTISE_EMPTY) without any."""
    marks = [Mark(kind=MarkKind.FIELD, key=one.value) for one in said.fields]
    marks += [Mark(kind=MarkKind.CHAIN, key=str(one)) for one in said.chains]
    marks += [Mark(kind=MarkKind.WORD, key=posts.comparable(w), said=w) for w in said.words]
    if not marks:
        raise Refused(Refusal.EXPERTISE_EMPTY)
    return tuple({(mark.kind, mark.key): mark for mark in marks}.values())


def following_of(marks: Iterable[Mark]) -> Following:
    """Marks that somebody follows."""
    kept = tuple(marks)
    return Following(
        fields=frozenset(Field(m.key) for m in kept if m.kind is MarkKind.FIELD),
        chains=frozenset(ChainId(int(m.key)) for m in kept if m.kind is MarkKind.CHAIN),
    )


def of_post(view: PostView) -> Asked:
    """A post as it is compared."""
    post = view.post
    text = posts.comparable(f"{post.title} {post.text} {post.specialty}")
    return Asked(
        title=post.title, field=post.field, chain=post.chain, chain_name=view.chain, text=text
    )


def of_form(form: NeedForm, chain: str | None) -> Asked:
    """A need as it is compared."""
    told = (form.title, form.text, form.fails, form.where, form.present, form.target)
    text = posts.comparable(" ".join(filter(None, (*told, form.specialty))))
    title = form.title or ""
    return Asked(title=title, field=form.field, chain=form.chain, chain_name=chain, text=text)


def reasons(said: Declaration, asked: Asked) -> tuple[Reason, ...]:
    """Why they fit: the same field, the same chain, a word of his that stands in the task."""
    found = []
    if asked.field is not None and asked.field in said.fields:
        found.append(Reason(kind=MarkKind.FIELD, said=asked.field.value))
    if asked.chain is not None and asked.chain in said.chains:
        found.append(Reason(kind=MarkKind.CHAIN, said=asked.chain_name or ""))
    found += [
        Reason(kind=MarkKind.WORD, said=word) for word in said.words if stands_in(word, asked.text)
    ]
    return tuple(found)


def stands_in(word: str, text: str) -> bool:
    """Whether the word stands in a text that is ready to be compared.

    Latin words stand for themselves: "ai" is no part of "maintain".
    """
    key = posts.comparable(word)
    if not key.isascii():
        return key in text
    return search(rf"(?<![a-z0-9]){escape(key)}(?![a-z0-9])", text) is not None


def solvers(candidates: Iterable[Candidate], asked: Asked) -> tuple[Solver, ...]:
    """Those that fit: whoever has more reasons first, then by name; nobody without a reason."""
    found = [Solver(candidate=c, reasons=reasons(c.expertise, asked)) for c in candidates]
    return tuple(
        sorted(
            (one for one in found if one.reasons),
            key=lambda one: (-len(one.reasons), one.candidate.name, one.candidate.expertise.id),
        )
    )


def follows(following: Following, view: PostView) -> bool:
    """Whether a post lies in a field or a chain that is followed."""
    return view.post.field in following.fields or view.post.chain in following.chains


def declares_for_himself(actor: Actor) -> bool:
    """Whether it is his own expertise that the actor can declare."""
    return bool(actor.roles() & ONE_S_OWN)


def may_still_follow(holdings: Iterable[Holding]) -> bool:
    """Whether somebody who followed holds a role for which digests are meant."""
    return any(holding.role in GRANTS[May.FOLLOW_POSTS] for holding in holdings)


def next_digest(day: date, workdays: Workdays) -> date:
    """The first working day of a week after that of `day`.

    A week without any has no digest: the one after it tells of both.
    """
    monday = day + timedelta(days=7 - day.weekday())
    return from_on(workdays, monday)


def digest_step(since: datetime, until: datetime) -> str:
    """Which posts a digest tells of: those published from `since` on, before `until`."""
    return f"{since.isoformat()}/{until.isoformat()}"


def told_in(step: str) -> tuple[datetime, datetime]:
    """The two moments of a digest's step."""
    since, _, until = step.partition("/")
    return datetime.fromisoformat(since), datetime.fromisoformat(until)
