"""What a difficulty looks like to whoever was let through, and what waits for whom."""

from datetime import date, datetime

from core.desk import Desk
from core.difficulties import ladder, offices, rules
from core.difficulties.model import About, Act, Difficulty, DifficultyState, Ticket
from core.difficulties.owner import Station
from core.difficulties.relations import Standing, is_reached, standing
from core.difficulties.rules import TURNS, Who
from core.difficulties.shown import Line, Office
from core.difficulties.thread import DifficultyFile, DifficultyNews, Word
from core.notices.model import Step
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import DifficultyId
from core.shared.refusal import Refusal, Refused
from core.shared.value import Value


class DifficultyView(Value):
    """A difficulty as one reader sees it."""

    ticket: Ticket
    stands: Standing
    words: tuple[Word, ...]
    files: tuple[DifficultyFile, ...]
    stations: tuple[Station, ...]
    offices: tuple[Office, ...]
    """Those that the thread names."""
    acts: frozenset[Act]
    """What the reader may do now."""
    age: int
    overdue: bool
    steps: tuple[Step, ...] = ()
    """When it is told to whom, from today on, if it goes on waiting (PRODUCT 19)."""
    waits_until: date | None = None
    reopen_until: date | None = None
    undo_until: datetime | None = None


def ticket_of(desk: Desk, number: DifficultyId) -> Ticket:
    """Raises Refused(NOT_FOUND)."""
    found = next(iter(desk.work.difficulties.tickets([number])), None)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found


def for_reader(ticket: Ticket, stands: Standing) -> Ticket:
    """The ticket without what this reader may not know: who gave a feedback, and from where."""
    if stands.raiser or stands.knows:
        return ticket
    difficulty = ticket.difficulty
    hidden = difficulty.model_copy(update={"raised_by": 0, "same": ""})
    names: dict[str, object] = {"raiser_name": None, "person_name": None}
    if difficulty.about is not About.COUNTY:  # else it is whom the words are about
        names["county"] = None
        hidden = hidden.model_copy(update={"county": None})
    return ticket.model_copy(update={"difficulty": hidden, **names})


def view(desk: Desk, actor: Actor, number: DifficultyId) -> DifficultyView:
    """Raises Refused(NOT_FOUND, NOT_YOURS)."""
    ticket = ticket_of(desk, number)
    one, today = ticket.difficulty, local_day(desk.now)
    threads = desk.work.difficulty_threads
    stations = threads.stations(number)
    stands = standing(desk, actor, one, stations)
    words = tuple(word for word in threads.words(number) if stands.official or not word.internal)
    files = desk.work.difficulty_files.of(number)
    if not (stands.raiser or stands.knows):
        words = tuple(_nameless(word, one) for word in words)
        files = tuple(file.model_copy(update={"added_by": 0}) for file in files)
    ahead = ladder.steps(one, desk.workdays, desk.policy)
    proposed = one.proposed_at if one.state is DifficultyState.PROPOSED else None
    until = None
    if proposed is not None:
        until = ladder.waits_until(local_day(proposed), desk.workdays, desk.policy)
    return DifficultyView(
        ticket=for_reader(ticket, stands),
        stands=stands,
        words=words,
        files=files,
        stations=stations,
        offices=tuple(
            offices.named(desk, owner)
            for owner in dict.fromkeys(word.to for word in words if word.to is not None)
        ),
        acts=_acts(desk, one, stands),
        age=rules.age(one, desk.now, desk.workdays),
        overdue=rules.is_overdue(one, today),
        steps=tuple(step for step in ahead if step.on > today),
        waits_until=until,
        reopen_until=rules.reopen_until(one, desk.policy),
        undo_until=rules.undo_until(one, desk.policy),
    )


def line(desk: Desk, actor: Actor, ticket: Ticket) -> Line | None:
    """The ticket as a line of the actor's list; None where he may not see it."""
    try:
        stands = standing(desk, actor, ticket.difficulty)
    except Refused:
        return None
    return Line(
        ticket=for_reader(ticket, stands),
        age=rules.age(ticket.difficulty, desk.now, desk.workdays),
        overdue=rules.is_overdue(ticket.difficulty, local_day(desk.now)),
        mine=stands.raiser,
    )


def news(desk: Desk, number: DifficultyId, actor: Actor, word: Word | None) -> DifficultyNews:
    """The difficulty as a letter to this reader tells of it.

    Raises Refused(NOT_YOURS), of a remark also for whoever is no official any more.
    """
    ticket = ticket_of(desk, number)
    one = ticket.difficulty
    stands = standing(desk, actor, one)
    if word is not None and word.internal and not stands.official:
        raise Refused(Refusal.NOT_YOURS)
    until = None
    if one.state is DifficultyState.PROPOSED and one.proposed_at is not None:
        until = ladder.waits_until(local_day(one.proposed_at), desk.workdays, desk.policy)
    return DifficultyNews(
        ticket=for_reader(ticket, stands),
        word=word,
        age=rules.age(one, desk.now, desk.workdays),
        waits_until=until,
    )


def _acts(desk: Desk, one: Difficulty, stands: Standing) -> frozenset[Act]:
    who = {
        Who.RAISER: stands.raiser,
        Who.OWNER: stands.owner,
        Who.OWNER_OR_CITY: stands.owner or stands.city,
        Who.OFFICE: stands.office,
        Who.CITY: stands.city and not stands.raiser,
        Who.PROGRAMME: False,
    }
    found = {what for what, turn in TURNS.items() if who[turn.who] and one.state in turn.begins}
    if stands.official and one.state in TURNS[Act.REMARK].begins:
        found.add(Act.REMARK)
    if not stands.official:
        found.discard(Act.REMARK)
    if one.extended:
        found.discard(Act.EXTEND)
    until = rules.reopen_until(one, desk.policy)
    if until is None or local_day(desk.now) > until:
        found.discard(Act.REOPEN)
    if Act.BY_PHONE in found and is_reached(desk, one):
        found.discard(Act.BY_PHONE)
    return frozenset(found)


def _nameless(word: Word, one: Difficulty) -> Word:
    return word.model_copy(update={"by": None}) if word.by == one.raised_by else word
