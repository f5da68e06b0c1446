"""The day card on a small phone: short, the one question first, nothing lost elsewhere."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards.day import LONGEST_WORDS, MOST_LINES, DayCards
from bot.texts.catalogue import Catalogue
from core.appointments.model import ServiceType
from core.doubts.model import Doubt, DoubtKind, StepUp
from core.duty.model import DayCard, Raise, Ring, SignalKind, WhyNot
from core.duty.rules import grade
from core.shared.calendar import Span
from core.shared.ids import DoubtId
from core.shared.workdays import DayKind
from tests.core.samples import NOON, day

CARDS = DayCards(Catalogue(strict=True))
WEDNESDAY = date(2026, 5, 6)
FACTS: dict[DoubtKind, dict[str, int | str]] = {
    DoubtKind.REPEATED_POINT: {"earlier": "2026-05-01"},
    DoubtKind.SHARED_POINT: {},
    DoubtKind.CALL_BACK: {},
    DoubtKind.FAST_TRAVEL: {"minutes": 5, "km": 90, "kmh": 1080},
    DoubtKind.REGULAR_JITTER: {"points": 5, "metres": 5},
}


def doubts() -> st.SearchStrategy[tuple[Doubt, ...]]:
    def doubt(kind: DoubtKind, answer: str | None) -> Doubt:
        return Doubt(
            id=DoubtId(list(DoubtKind).index(kind) + 1),
            day=day().id,
            kind=kind,
            facts=FACTS[kind],
            at=NOON,
            answered_at=NOON if answer else None,
            answer=answer,
            expires_on=WEDNESDAY + timedelta(days=30),
        )

    answers = st.sampled_from([None, "cache", "与同事一起到厂，" * 30])
    kinds = st.lists(st.sampled_from(DoubtKind), unique=True)
    return st.tuples(kinds, answers).map(lambda two: tuple(doubt(k, two[1]) for k in two[0]))


@st.composite
def cards(draw: st.DrawFn) -> DayCard:
    """Anything that a day may come to, all at once."""
    kinds = frozenset(draw(st.sets(st.sampled_from(SignalKind))))
    ring = draw(st.sampled_from([None, *Ring]))
    told = {
        "grade": grade(kinds),
        "ring": ring,
        "distance_m": 900,
        "why_not": draw(st.sampled_from([None, *WhyNot])),
        "note": draw(st.sampled_from([None, "drift", "说明" * 150])),
        "disputed": draw(st.booleans()),
        "left_at": draw(st.sampled_from([None, NOON + timedelta(hours=3)])),
        "work": draw(st.sampled_from([None, "调试振动台" * 40])),
        "service": draw(st.sampled_from([None, *ServiceType])),
    }
    asked = StepUp(asked_at=NOON, until=NOON, answered_at=draw(st.sampled_from([None, NOON])))
    return DayCard(
        day=day(*kinds).model_copy(update=told),
        enterprise="新乡市砺宸振动机械有限公司",
        count=23,
        year=Span(first=date(2026, 1, 1), last=date(2026, 12, 31)),
        days_per_year=45,
        kind=draw(st.sampled_from(DayKind)),
        official=draw(st.booleans()),
        raises=tuple(Raise),
        confirm_until=NOON,
        doubts=draw(doubts()),
        step_up=draw(st.sampled_from([None, asked])),
        number=71,
        elsewhere=draw(st.sampled_from([None, "河南沐衡生物医药有限公司"])),
        receipt="RH5YZB1WSD",
        undoable=draw(st.booleans()),
    )


@settings(max_examples=300, deadline=None)
@given(card=cards(), language=st.sampled_from(["zh", "en"]))
def test_a_small_phone_shows_the_whole_card(card: DayCard, language: str) -> None:
    """PRODUCT 8, 26: at most twelve lines, four rows, two columns; the receipt is always last."""
    shown = CARDS(language, card)
    lines = shown.text.splitlines()

    assert len(lines) <= MOST_LINES
    assert "RH5YZB1WSD" in lines[-1]
    assert len(shown.rows) <= 4
    assert max(len(row) for row in shown.rows) <= 2


def test_what_wants_a_word_stands_above_what_may_be_read() -> None:
    """PRODUCT 2.13: the fact and the request to explain it come before number and deadline."""
    doubt = Doubt(
        id=DoubtId(1),
        day=day().id,
        kind=DoubtKind.REPEATED_POINT,
        facts=FACTS[DoubtKind.REPEATED_POINT],
        at=NOON,
        expires_on=WEDNESDAY + timedelta(days=30),
    )
    card = DayCard(
        day=day(SignalKind.LOCATION).model_copy(
            update={"grade": grade(frozenset({SignalKind.LOCATION})), "note": "长" * 200}
        ),
        enterprise="",
        count=1,
        year=Span(first=date(2026, 1, 1), last=date(2026, 12, 31)),
        days_per_year=45,
        kind=DayKind.WORKDAY,
        official=True,
        raises=(Raise.HOST_CONFIRMS,),
        confirm_until=NOON,
        doubts=(doubt,),
        number=71,
    )
    text = CARDS("zh", card).text

    assert text.index("2026-05-01") < text.index("71")
    assert "长" * (LONGEST_WORDS - 1) + "…" in text
    assert "长" * LONGEST_WORDS not in text
    assert len(CARDS.doubts.all("zh", card)) == 1
