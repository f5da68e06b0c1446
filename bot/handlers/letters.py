"""Buttons under letters: `letter:<verb>:<letter id>`."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.courier.rendering import why as why_text
from bot.dialogs.common.drafts import opens
from bot.dialogs.common.lists import list_of
from bot.dialogs.common.matters import call_of, matter_of
from bot.dialogs.states import (
    Brief,
    Broadcasts,
    Browse,
    Calls,
    Cases,
    Claims,
    Decisions,
    Difficulties,
    Gates,
    MyNeeds,
    MyNotes,
    NeedLists,
    Needs,
    NeedWork,
    Objection,
    OwnVisits,
    Phoning,
    Process,
    Profile,
    Profiles,
    Record,
    Reports,
    Reviews,
    Rounds,
    Typical,
    Visitors,
    Visits,
)
from bot.numbers import number_in
from bot.turn import Turn
from core.assessment.actions import hand_in_report
from core.briefs.model import Line
from core.difficulties.actions import confirm
from core.disputes.actions import answer
from core.disputes.rules import HERE
from core.hosting.actions import confirm_visitors
from core.hosting.questions import visitors_to_confirm
from core.hosting.rules import on_card, together
from core.keys.questions import wanted_key
from core.needs.model import NeedState
from core.notices.model import Kind, Letter
from core.notices.questions import my_letter
from core.shared.ids import AppointmentId, DifficultyId, DisputeId, KeyId, LetterId
from core.shared.refusal import Refusal, Refused
from core.timers.rising import Matter, read_subject

ENTERPRISES: Final = frozenset(
    {
        Kind.PROFILE_WAITING,
        Kind.PROFILE_CONFIRMED,
        Kind.PROFILE_RETURNED,
        Kind.QUALIFICATION_ENDS,
        Kind.TRANSFER_ASKED,
        Kind.TRANSFERRED,
        Kind.TRANSFER_DECLINED,
    }
)


@dataclass(frozen=True, slots=True)
class Press:
    """A button under one's own letter was pressed."""

    query: CallbackQuery
    letter: Letter
    turn: Turn
    manager: DialogManager

    def number(self) -> int:
        """The number of what the letter is about."""
        return self.letter.number

    async def opens(self, state: State, data: Mapping[str, Any] | None = None) -> None:
        """A dialog below the letter: the letter itself stays what it is."""
        await opens(self.manager, state, data)


async def letter(
    query: CallbackQuery, words: list[str], turn: Turn, manager: DialogManager
) -> None:
    """Find one's own letter and do what the button says; somebody else's is refused."""
    match words:
        case [verb, number] if verb in VERBS:
            found = await turn.store.ask(my_letter, turn.actor, LetterId(number_in(number)))
            await VERBS[verb](Press(query, found, turn, manager))
        case _:
            raise Refused(Refusal.NOT_FOUND)


async def _report_in(press: Press) -> None:
    turn = press.turn
    await turn.store.do(hand_in_report, turn.actor, AppointmentId(press.number()))
    turn.house.nudge()
    said = turn.plain("reports-one-marked", minutes=turn.store.policy.undo_minutes)
    await press.query.answer(said, show_alert=True)


async def _confirm(press: Press) -> None:
    """Those who were on the card, and nobody who came after it was sent."""
    turn, sent_at = press.turn, press.letter.sent_at
    shown_there = on_card(press.letter.step)
    shown = [
        visitor.day
        for visitor in await turn.store.ask(visitors_to_confirm, turn.actor)
        if visitor.enterprise in shown_there
        and together(visitor)
        and (sent_at is None or visitor.first_at <= sent_at)
    ]
    done = await turn.store.do(confirm_visitors, turn.actor, shown)
    turn.house.nudge()
    await press.query.answer(turn.plain("visitors-waiting-done", count=len(done)))


async def _each(press: Press) -> None:
    await press.opens(Visitors.waiting)
    await press.query.answer()


LISTS: Final[dict[Matter, State]] = {
    Matter.NEEDS: NeedWork.list,
    Matter.PROFILES: Profiles.list,
    Matter.CLAIMS: Decisions.list,
    Matter.CASES: Cases.list,
}
"""Where what waits is dealt with."""

CALLS: Final = frozenset({Kind.CALL_OPENED, Kind.CALL_EXTENDED, Kind.CALL_CLOSING_COUNTY})
"""Letters that lead to the call itself."""

OPENS: Final[dict[Kind, tuple[State, str]]] = {
    Kind.VISITORS: (Visitors.waiting, ""),
    Kind.BROADCAST_PROGRESS: (Broadcasts.one, "broadcast"),
    Kind.UNREACHABLE: (Phoning.list, ""),
    Kind.CRS_DOUBT: (Gates.one, "site"),
    Kind.FENCE_PROPOSAL: (Gates.one, "site"),
    Kind.CLAIM_FOR_COUNTY: (Decisions.one, "claim"),
    Kind.CLAIM_DECIDED: (Claims.day, ""),
    Kind.DISPUTE_FOR_COUNTY: (Cases.one, "case"),
    Kind.REVIEW_DUE: (Reviews.list, ""),
    Kind.VISITS_DUE: (Rounds.list, ""),
    Kind.REVIEW_NOTED: (Reviews.own, "review"),
    Kind.CALL_CLOSING: (Needs.start, ""),
    Kind.NEEDS_WAITING: (NeedWork.list, ""),
    Kind.NEED_HELP: (NeedWork.one, "need"),
    Kind.NEED_WITHDRAWN: (NeedWork.one, "need"),
    Kind.CONSOLIDATION_DUE: (NeedLists.one, ""),
    Kind.CALL_COUNTY: (NeedLists.one, ""),
    Kind.LIST_REPORTED: (NeedLists.city, "list"),
    Kind.LIST_HANDED_BACK: (NeedLists.one, ""),
    Kind.NEED_MOVED: (MyNeeds.one, "need"),
    Kind.PROFILES_WAITING: (Profiles.list, ""),
    Kind.BRIEF: (Brief.page, ""),
    Kind.NEW_POSTS: (Browse.list, ""),
    Kind.NEED_PROPOSAL: (MyNeeds.proposal, "need"),
    Kind.VISIT_NOTED: (OwnVisits.one, "visit"),
    Kind.VISIT_HERE: (OwnVisits.one, "visit"),
    Kind.VISIT_REPLY: (Visits.one, "visit"),
    Kind.DIFFICULTY_WAITING: (Difficulties.one, "difficulty"),
    Kind.DIFFICULTY_ANSWERED: (Difficulties.one, "difficulty"),
    Kind.DIFFICULTY_CLOSING: (Difficulties.one, "difficulty"),
    Kind.DIFFICULTY_OVERDUE: (Difficulties.one, "difficulty"),
    Kind.CASE_CONSENT: (Typical.one, "case"),
    Kind.CASE_DECIDED: (Typical.one, "case"),
    Kind.PROCESS_NOTE: (MyNotes.list, "note"),
    Kind.PROCESS_ANSWERED: (Process.one, "note"),
}
"""Where a letter of this kind leads, and what that dialog calls the letter's subject."""


async def _open(press: Press) -> None:
    found = press.letter
    if found.kind is Kind.NEED_MOVED and found.step == NeedState.RETURNED:
        await press.opens(Needs.check, {"need": press.number()})
    elif found.kind in OPENS:
        state, name = OPENS[found.kind]
        await press.opens(state, {name: press.number()} if name else None)
    elif found.kind in CALLS:
        await press.opens(Calls.one, {"call": call_of(found.subject)})
    elif found.kind in FINDS:
        await FINDS[found.kind](press)
    elif not found.subject.startswith("report:"):
        await press.opens(Record.year)
    elif press.turn.actor.counties():
        await press.opens(Reports.one, {"appointment": press.number()})
    else:
        await press.opens(Reports.mine)
    await press.query.answer()


async def _open_enterprise(press: Press) -> None:
    """The contact's own profile, the official's look at it, or the transfer that is told of."""
    found, mine = press.letter, press.turn.actor.enterprises()
    about_transfer = found.subject.startswith("transfer")
    number = press.number() if found.subject.startswith("profile") else int(found.step or 0)
    if number in mine:
        await press.opens(Profile.card, {"enterprise": number})
    elif about_transfer:
        await press.opens(Profiles.transfer, {"transfer": press.number()})
    else:
        await press.opens(Profiles.one, {"enterprise": number})


async def _open_key(press: Press) -> None:
    """What is to be signed."""
    turn = press.turn
    key = await turn.store.ask(wanted_key, turn.actor, KeyId(press.number()))
    await press.opens(*matter_of(key.subject))


async def _open_waiting(press: Press) -> None:
    """The list that waits."""
    matter, _, _ = read_subject(press.letter.subject)
    await press.opens(LISTS[matter])


FINDS: Final[dict[Kind, Callable[[Press], Awaitable[None]]]] = {
    Kind.KEY_WANTED: _open_key,
    Kind.WAITS_LONG: _open_waiting,
    **dict.fromkeys(ENTERPRISES, _open_enterprise),
}
"""Letters whose matter is looked up before it is known where they lead."""


async def _here(press: Press) -> None:
    """The person was on site: told to the county, in one tap."""
    turn = press.turn
    await turn.store.do(answer, turn.actor, DisputeId(press.number()), HERE)
    turn.house.nudge()
    await press.query.answer(turn.plain("objection-answered"), show_alert=True)


async def _reply(press: Press) -> None:
    await press.opens(Objection.words, {"dispute": press.number()})
    await press.query.answer()


async def _mistaken(press: Press) -> None:
    """Asked once more: a day that was taken back does not come again by itself."""
    await press.opens(Objection.mistaken, {"dispute": press.number()})
    await press.query.answer()


async def _solved(press: Press) -> None:
    """The raiser confirms from the letter; a second tap changes nothing."""
    turn = press.turn
    await turn.store.do(confirm, turn.actor, DifficultyId(press.number()))
    turn.house.nudge()
    await press.query.answer(turn.plain("difficulties-one-solved"), show_alert=True)


async def _why(press: Press) -> None:
    turn = press.turn
    said = why_text(turn.house.catalogue, turn.language, press.letter.kind)
    await press.query.answer(said, show_alert=True)


def _lists(line: Line) -> Callable[[Press], Awaitable[None]]:
    """A list of a brief, as it is now."""

    async def run(press: Press) -> None:
        state, data = list_of(line, press.turn.actor)
        await press.opens(state, data)
        await press.query.answer()

    return run


VERBS: Final[dict[str, Callable[[Press], Awaitable[None]]]] = {
    "report-in": _report_in,
    "confirm": _confirm,
    "each": _each,
    "here": _here,
    "reply": _reply,
    "mistaken": _mistaken,
    "open": _open,
    "solved": _solved,
    "why": _why,
    **{f"list-{line}": _lists(line) for line in Line},
}
