"""A shelf of letters in place of the store, and a messenger that does as it is told."""

import asyncio
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from bot.courier.model import Rendered
from core.assessment.model import ReportStanding
from core.claims.model import Claim, ClaimKind, ClaimState, ClaimView, Quota, Route
from core.duty.model import Grade, Visitor
from core.notices.actions import claim_closings, claim_letters, closing_done, settle_letter
from core.notices.model import (
    Closing,
    Contents,
    Kind,
    Letter,
    LetterState,
    Parcel,
    Verdict,
    VerdictKind,
)
from core.shared.actor import SYSTEM, Actor
from core.shared.calendar import Span
from core.shared.ids import (
    Account,
    AppointmentId,
    ClaimId,
    CountyCode,
    DutyDayId,
    EnterpriseId,
    LetterId,
    PersonId,
)

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
DELIVERED = Verdict(kind=VerdictKind.DELIVERED, message=900)
GONE = Verdict(kind=VerdictKind.GONE)
AGAIN = Verdict(kind=VerdictKind.AGAIN)


def parcel(
    number: int = 1,
    kind: Kind = Kind.UNREACHABLE,
    *,
    account: int | None = None,
    to: int = 7,
    language: str | None = "zh",
    step: str = "",
    **contents: Any,
) -> Parcel:
    return Parcel(
        letter=letter(number, kind, to=to, step=step),
        account=Account(account if account is not None else 1000 + number),
        language=language,
        contents=Contents(**contents),
    )


def letter(number: int, kind: Kind, *, to: int = 7, step: str = "") -> Letter:
    return Letter(
        id=LetterId(number),
        key=f"{kind}:{number}",
        to=PersonId(to),
        kind=kind,
        subject=f"{kind}:{number}",
        step=step,
        due_at=NOON,
        state=LetterState.SENDING,
        message=55,
    )


def closing(number: int, kind: Kind, language: str | None = "zh", **contents: Any) -> Closing:
    return Closing(
        letter=letter(number, kind),
        account=Account(1000 + number),
        language=language,
        contents=Contents(**contents),
    )


def report(
    days_left: int = 14, handed_in_at: datetime | None = None, name: str = "王建国"
) -> ReportStanding:
    return ReportStanding(
        appointment=AppointmentId(17),
        person=PersonId(7),
        name=name,
        enterprise="新乡宏达机械有限公司",
        county=CountyCode("410781"),
        term=Span(first=date(2025, 1, 23), last=date(2027, 1, 22)),
        first=date(2026, 11, 22),
        due=date(2026, 12, 22),
        days_left=days_left,
        handed_in_at=handed_in_at,
    )


def visitor(number: int = 1, name: str = "王建国") -> Visitor:
    return Visitor(
        day=DutyDayId(number),
        person=PersonId(20 + number),
        name=name,
        enterprise=EnterpriseId(3),
        enterprise_name="新乡宏达机械有限公司",
        county=CountyCode("410781"),
        on=date(2026, 11, 20),
        first_at=datetime(2026, 11, 20, 1, 12, tzinfo=UTC),
        grade=Grade.B,
    )


class PlainWords:
    """Words that are the letter's number."""

    def letter(self, parcel: Parcel) -> Rendered | None:
        return Rendered(text=f"letter {parcel.letter.id}")

    def done(self, closing: Closing) -> Rendered | None:
        return Rendered(text=f"done {closing.letter.id}")


@dataclass
class Shelf:
    """`bot.courier.ports.Books` over a list: leases, due times and settling as the core has them.

    A `fault` is raised by the next action of its name, once for each time it is listed.
    """

    parcels: dict[int, Parcel] = field(default_factory=dict)
    closings: dict[int, Closing] = field(default_factory=dict)
    lease: float = 60.0
    states: dict[int, str] = field(default_factory=dict)
    verdicts: list[tuple[int, Verdict]] = field(default_factory=list)
    faults: list[tuple[str, Exception]] = field(default_factory=list)
    asked: Counter[str] = field(default_factory=Counter)
    largest_claim: int = 0
    _due: dict[int, float] = field(default_factory=dict)

    def put(self, *parcels: Parcel) -> None:
        for one in parcels:
            self.parcels[one.letter.id] = one
            self.states[one.letter.id] = "queued"

    async def do(self, act: Callable[..., Any], actor: Actor, *args: Any, **_facts: Any) -> Any:
        await asyncio.sleep(0)
        assert actor is SYSTEM
        name = act.__name__
        self.asked[name] += 1
        for number, (of, error) in enumerate(self.faults):
            if of == name:
                del self.faults[number]
                raise error
        doors: dict[Callable[..., Any], Callable[..., Any]] = {
            claim_letters: self._claim,
            settle_letter: self._settle,
            claim_closings: self._claim_closings,
            closing_done: self._closed,
        }
        return doors[act](*args)

    def _claim(self, limit: int) -> tuple[Parcel, ...]:
        now = asyncio.get_running_loop().time()
        self.largest_claim = max(self.largest_claim, limit)
        free = [
            number
            for number, state in self.states.items()
            if state in {"queued", "sending", "later"} and self._due.get(number, 0.0) <= now
        ][:limit]
        for number in free:
            self.states[number] = "sending"
            self._due[number] = now + self.lease
        return tuple(self.parcels[number] for number in free)

    async def ask(
        self, question: Callable[..., Any], actor: Actor, *args: Any, **_facts: Any
    ) -> Any:
        raise NotImplementedError("no letter of these tests is a brief")

    def _settle(self, number: int, verdict: Verdict, _account: int) -> str:
        now = asyncio.get_running_loop().time()
        self.verdicts.append((number, verdict))
        match verdict.kind:
            case VerdictKind.LATER:
                self.states[number], self._due[number] = "later", now + verdict.wait
            case VerdictKind.AGAIN:
                self.states[number], self._due[number] = "later", now + 0.02
            case _:
                self.states[number] = verdict.kind.value
        return self.states[number]

    def _claim_closings(self, limit: int) -> tuple[Closing, ...]:
        now = asyncio.get_running_loop().time()
        free = [n for n in self.closings if self._due.get(-n, 0.0) <= now][:limit]
        for number in free:
            self._due[-number] = now + self.lease
        return tuple(self.closings[number] for number in free)

    def _closed(self, number: int) -> None:
        del self.closings[number]


@dataclass
class Messenger:
    """`bot.courier.ports.Sender`: answers by number of the letter, in order, then "delivered"."""

    answers: dict[str, deque[Verdict | Exception]] = field(default_factory=dict)
    takes: float = 0.0
    sent: list[tuple[float, int, str]] = field(default_factory=list)
    edits: list[tuple[int, str]] = field(default_factory=list)
    answered: dict[str, float] = field(default_factory=dict)
    busy: int = 0
    busiest: int = 0

    def will(self, text: str, *answers: Verdict | Exception) -> None:
        self.answers[text] = deque(answers)

    def texts(self) -> list[str]:
        return [text for _, _, text in self.sent]

    async def deliver(self, to: Account, letter: Rendered, edits: int | None = None) -> Verdict:
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        self.sent.append((asyncio.get_running_loop().time(), to, letter.text))
        try:
            await asyncio.sleep(self.takes)
        finally:
            self.busy -= 1
        self.answered.setdefault(letter.text, asyncio.get_running_loop().time())
        waiting = self.answers.get(letter.text)
        answer = waiting.popleft() if waiting else DELIVERED
        if isinstance(answer, Exception):
            raise answer
        if edits is not None:
            self.edits.append((edits, letter.text))
        return answer


def claim_view(**changes: Any) -> ClaimView:
    """A claim of a Monday, filed on the Sunday after it."""
    return ClaimView(
        claim=Claim(
            id=ClaimId(9),
            appointment=AppointmentId(17),
            on=date(2026, 11, 16),
            kind=ClaimKind.FORGOTTEN,
            route=Route.BOTH,
            reason="phone",
            filed_at=NOON,
            filed_by=PersonId(21),
        ).model_copy(update=changes.pop("claim", {})),
        day=DutyDayId(4),
        person=PersonId(21),
        name="王建国",
        enterprise_name="新乡宏达机械有限公司",
        county=CountyCode("410781"),
        counts=False,
        state=ClaimState.WAITING_HOST,
        quota=Quota(month=date(2026, 11, 1), used=1, most=3),
        confirm_until=NOON,
    ).model_copy(update=changes)
