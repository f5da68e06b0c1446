"""Expertise, its marks, who could solve something and why, and what somebody follows."""

from datetime import date, datetime
from enum import StrEnum

from core.needs.model import NeedView
from core.posts.model import PostView
from core.shared.fields import Field
from core.shared.ids import ChainId, ExpertiseId, PersonId, UnitId
from core.shared.value import Value


class MarkKind(StrEnum):
    """By what people and tasks are brought together; in the order in which it is told."""

    FIELD = "field"
    CHAIN = "chain"
    WORD = "word"


class Mark(Value):
    """One thing that somebody declares or follows."""

    kind: MarkKind
    key: str
    """A field's value, a chain's number, or a word as words are compared."""
    said: str = ""
    """A word as it was typed; nothing for the others, whose names may change."""


class Declaration(Value):
    """What somebody says of himself, or an officer of his unit."""

    fields: tuple[Field, ...] = ()
    chains: tuple[ChainId, ...] = ()
    words: tuple[str, ...] = ()
    open: bool = False
    """Whether those who have a matching task may see it (PRODUCT 27)."""


class Expertise(Declaration):
    """A declaration on record, of a person or of a dispatching unit: never of both."""

    id: ExpertiseId
    person: PersonId | None = None
    unit: UnitId | None = None
    declared_by: PersonId
    declared_at: datetime


class Candidate(Value):
    """An open declaration with the names that go with it."""

    expertise: Expertise
    name: str
    """The person's, or the unit's."""
    unit_name: str | None = None
    """Where the person works."""


class Reason(Value):
    """Why somebody and a task fit: it is shown, and never turned into a score."""

    kind: MarkKind
    said: str
    """The field's value, the chain's name, or the word."""


class Solver(Value):
    """Somebody who could solve a task, with the reasons (the word is the programme's own)."""

    candidate: Candidate
    reasons: tuple[Reason, ...]


class Asked(Value):
    """A task as it is compared: what it is called, and where it belongs."""

    title: str
    field: Field | None = None
    chain: ChainId | None = None
    chain_name: str | None = None
    text: str = ""
    """All its words, as words are compared."""


class Solvers(Value):
    """One page of those who could solve a post or a challenge."""

    title: str
    post: PostView | None = None
    need: NeedView | None = None
    solvers: tuple[Solver, ...] = ()
    found: int = 0
    page: int = 0
    """From 0 on."""
    pages: int = 1


class Fitting(Value):
    """A published post that fits somebody's own declaration, with the reasons."""

    post: PostView
    reasons: tuple[Reason, ...]


class Following(Value):
    """The fields and chains of which somebody wants to hear."""

    fields: frozenset[Field] = frozenset()
    chains: frozenset[ChainId] = frozenset()


class Follower(Value):
    """When somebody gets his next digest, and up to when he has been told of posts."""

    person: PersonId
    since: datetime
    next_on: date
