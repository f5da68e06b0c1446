"""What each kind of letter says, and which buttons it carries."""

import inspect
from datetime import date

import pytest

from bot.courier.model import Button, Rendered
from bot.courier.rendering import BY_KIND, Letters, why
from bot.texts.catalogue import LANGUAGES, Catalogue
from core.claims.model import ClaimKind
from core.duty.model import DayCard, DutyDay
from core.notices.addresses import TO_GROUPS
from core.notices.model import Kind, Parcel
from core.notices.rules import SILENT
from core.pace.model import Pace, Silence
from core.shared.calendar import Span
from core.shared.ids import AppointmentId, DutyDayId, PersonId
from core.shared.policy import Policy
from core.shared.workdays import DayKind
from core.sheets.model import SheetEntry
from tests.courier.doubles import NOON, claim_view, closing, parcel, report, visitor

CATALOGUE = Catalogue(strict=True)
ALERT = 200
"""Characters that the messenger shows in an alert."""
MESSAGE = 4096


def no_card(_language: str | None, _card: DayCard) -> Rendered:
    raise AssertionError("no day changed here")


LETTERS = Letters(CATALOGUE, no_card, Policy())


def put(one: Parcel, letters: Letters = LETTERS) -> Rendered:
    rendered = letters.letter(one)
    assert rendered is not None
    return rendered


def verbs(rendered: Rendered) -> list[str]:
    return [str(button.data) for row in rendered.rows for button in row]


def test_a_reminder_says_what_is_due_when_and_what_to_do() -> None:
    """The deadline with its weekday and the days left, and a button to mark it done."""
    said = put(parcel(3, Kind.REPORT_DUE, report=report(14)))

    assert "新乡宏达机械有限公司" in said.text
    assert "2026-12-22 周二" in said.text
    assert "还有 14 天" in said.text
    assert "工作期至 2027-01-22 周五 止" in said.text
    assert verbs(said) == ["letter:report-in:3", "letter:open:3", "letter:why:3"]
    assert not said.silent


@pytest.mark.parametrize(
    ("days", "zh", "en"),
    [
        (1, "还有 1 天", "1 day left"),
        (0, "今天截止", "today"),
        (-1, "已超过 1 天", "1 day ago"),
        (-21, "已超过 21 天", "21 days ago"),
    ],
)
def test_the_days_are_counted_to_both_sides_of_the_deadline(days: int, zh: str, en: str) -> None:
    """Left, today, passed: each in plain words, never a negative number."""
    for language, words in (("zh", zh), ("en", en)):
        text = put(parcel(3, Kind.REPORT_DUE, language=language, report=report(days))).text

        assert f"{words})" in text.replace("）", ")")
        assert "-1" not in text.replace("2026-12", "").replace("2027-01", "")


def test_the_county_is_told_whose_report_is_awaited() -> None:
    """With name and enterprise, and a button for a report that came by another way."""
    said = put(parcel(4, Kind.REPORT_DUE_COUNTY, report=report(7)))

    assert "王建国（新乡宏达机械有限公司）" in said.text
    assert verbs(said)[0] == "letter:report-in:4"
    assert said.rows[0][0].label == "已收到报告"


def test_a_report_handed_in_is_told_to_both_sides_without_a_sound() -> None:
    """The county is asked for its opinion, the appointee for nothing."""
    county = put(parcel(5, Kind.REPORT_IN, to=40, report=report(3, handed_in_at=NOON)))
    own = put(parcel(5, Kind.REPORT_IN, to=7, report=report(3, handed_in_at=NOON)))

    assert "2026-11-22 周日 12:00" in county.text
    assert "验收及考核初步意见" in county.text
    assert "无需再操作" in own.text
    assert county.silent
    assert own.silent


def test_a_mark_that_was_taken_back_is_not_told() -> None:
    """Neither as news nor as an outcome: it would be untrue by now."""
    assert LETTERS.letter(parcel(5, Kind.REPORT_IN, report=report(3))) is None
    assert LETTERS.done(closing(5, Kind.REPORT_DUE, report=report(3))) is None


def test_visitors_are_named_with_their_day_and_the_time_left() -> None:
    """Until 72 hours after the earliest record, by the policy's number."""
    people = (visitor(1), visitor(2, "李娜"))
    said = put(parcel(6, Kind.VISITORS, visitors=people, enterprise="新乡宏达机械有限公司"))

    assert "· 王建国，2026-11-20 周五，09:12 记录\n· 李娜，" in said.text
    assert "2026-11-23 周一 09:12" in said.text
    assert verbs(said) == ["letter:confirm:6", "letter:each:6", "letter:why:6"]
    assert said.rows[0][0].label == "全部确认（2 条）"


def test_a_crowd_fits_into_one_message_and_is_not_confirmed_unseen() -> None:
    """Ninety visitors with names as long as anybody likes: shortened, counted, one by one."""
    people = tuple(visitor(n, "很长的<名字>" * 40) for n in range(1, 91))
    said = put(parcel(6, Kind.VISITORS, visitors=people, enterprise="厂" * 500))

    shown = said.text.replace("&lt;", "<").replace("&gt;", ">")
    assert len(shown) < MESSAGE
    assert "另有 70 位" in said.text
    assert verbs(said) == ["letter:each:6", "letter:why:6"]
    assert "全部确认" not in said.text


def test_a_claim_among_the_visitors_says_so() -> None:
    """PRODUCT 30: the host reads which date is claimed, why, and when it was filed."""
    claimed = visitor(1).model_copy(
        update={"claimed": ClaimKind.FORGOTTEN, "reason": "phone", "on": date(2026, 11, 18)}
    )
    said = put(parcel(6, Kind.VISITORS, visitors=(claimed,), enterprise="宏达"))

    assert "<b>2026-11-18 周三</b>，<b>补记</b>，原因：手机故障" in said.text
    assert "2026-11-20 周五 09:12 提交" in said.text


def test_the_county_is_asked_to_decide_about_a_claim() -> None:
    """PRODUCT 30: whose, which day, why, and what the host said; deciding is one step away."""
    said = put(parcel(7, Kind.CLAIM_FOR_COUNTY, claim=claim_view()))
    heard = put(parcel(7, Kind.CLAIM_FOR_COUNTY, claim=claim_view(confirmed_at=NOON)))

    assert "2026-11-16 周一" in said.text
    assert "手机故障" in said.text
    assert "尚未确认" in said.text
    assert "企业联系人已确认" in heard.text
    assert verbs(said) == ["letter:open:7", "letter:why:7"]
    assert not said.silent


def test_the_person_learns_what_became_of_a_claim() -> None:
    """Accepted, accepted but not confirmed yet, declined with the reason; without a sound."""
    yes = put(parcel(7, Kind.CLAIM_DECIDED, claim=claim_view(counts=True)))
    half = put(parcel(7, Kind.CLAIM_DECIDED, claim=claim_view()))
    refusal = {"declined_at": NOON, "decision": "我们<核实>过"}
    no = put(parcel(7, Kind.CLAIM_DECIDED, claim=claim_view(claim=refusal)))

    assert "当天计入天数" in yes.text
    assert "待企业确认" in half.text
    assert "我们&lt;核实&gt;过" in no.text
    assert all(one.silent for one in (yes, half, no))


def test_the_person_learns_of_a_paper_sheet() -> None:
    """Where, how many days, which ones, month by month, and whom to ask; without a sound."""
    days = (date(2026, 9, 30), date(2026, 10, 3), date(2026, 10, 5))
    entry = SheetEntry(enterprise="宏达<机械>", days=days)
    said = put(parcel(7, Kind.SHEET_ENTERED, sheet=entry))

    assert "宏达&lt;机械&gt;" in said.text
    assert "计入 3 天" in said.text
    assert "2026-09：30 日" in said.text
    assert "2026-10：3 5 日" in said.text
    assert verbs(said) == ["letter:open:7", "letter:why:7"]
    assert said.silent


def test_the_county_is_asked_to_phone() -> None:
    """Whom, and about what; without an enterprise the name stands alone."""
    said = put(parcel(8, name="王建国", enterprise="宏达", step="report:17"))
    alone = put(parcel(8, name="王<建国", step="something:else"))

    assert "王建国（宏达）" in said.text
    assert "关于总结报告的提醒" in said.text
    assert "王&lt;建国目前" in alone.text
    assert "关于有关事项的提醒" in alone.text


def test_a_changed_day_is_drawn_by_its_dialog_and_makes_no_sound() -> None:
    """The renderer that was handed in is asked with the reader's language."""
    asked: list[str | None] = []

    def draw(language: str | None, _card: DayCard) -> Rendered:
        asked.append(language)
        return Rendered(text="card", rows=((Button(label="x", data="go:record"),),))

    card = DayCard(
        day=DutyDay(
            id=DutyDayId(1), appointment=AppointmentId(17), on=date(2026, 11, 20), first_at=NOON
        ),
        enterprise="x",
        count=1,
        year=Span(first=date(2026, 1, 23), last=date(2027, 1, 22)),
        days_per_year=45,
        kind=DayKind.WORKDAY,
        official=True,
    )
    one = parcel(9, Kind.DAY_CHANGED, language="en")
    changed = one.model_copy(
        update={"contents": one.contents.model_copy(update={"card": card, "edits": 5})}
    )

    said = put(changed, Letters(CATALOGUE, draw, Policy()))

    assert asked == ["en"]
    assert said.text == "card"
    assert said.silent


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.DAY_CHANGED}))
def test_why_fits_an_alert(kind: Kind, language: str) -> None:
    """Every letter that rings or lies in a chat can say why it came, in one alert."""
    assert 0 < len(why(CATALOGUE, language, kind)) <= ALERT


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_done_reads_as_done(language: str) -> None:
    """The old order turns into its outcome, without buttons."""
    handed_in = report(3, handed_in_at=NOON)
    for one in (
        closing(1, Kind.REPORT_DUE, language, report=handed_in),
        closing(1, Kind.REPORT_DUE_COUNTY, language, report=handed_in),
        closing(1, Kind.VISITORS, language),
        closing(1, Kind.CLAIM_FOR_COUNTY, language, claim=claim_view()),
    ):
        done = LETTERS.done(one)

        assert done is not None
        assert "✓" in done.text.splitlines()[0]
        assert done.rows == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_short_and_two_to_a_row(language: str) -> None:
    """PRODUCT 8: at most ten Chinese characters a label, two buttons a row."""
    handed_in = report(3, handed_in_at=NOON)
    for one in (
        parcel(1, Kind.REPORT_DUE, language=language, report=report()),
        parcel(1, Kind.REPORT_DUE_COUNTY, language=language, report=report()),
        parcel(1, Kind.REPORT_IN, language=language, report=handed_in),
        parcel(1, Kind.VISITORS, language=language, visitors=(visitor(),), enterprise="x"),
        parcel(1, Kind.UNREACHABLE, language=language, name="x"),
        parcel(1, Kind.CLAIM_FOR_COUNTY, language=language, claim=claim_view()),
    ):
        for row in put(one).rows:
            assert len(row) <= 2
            assert all(len(button.label) <= (10 if language == "zh" else 20) for button in row)


def test_a_button_does_one_thing_within_the_limit() -> None:
    """Neither both nor nothing, and no more data than the messenger takes back."""
    for wrong in ({}, {"data": "x", "url": "https://x"}, {"data": "x" * 65}, {"data": ""}):
        with pytest.raises(ValueError, match="button"):
            Button(label="x", **wrong)


@pytest.mark.parametrize("kind", sorted(set(Kind) - SILENT))
def test_every_pushed_kind_can_say_why_it_came(kind: Kind) -> None:
    """PRODUCT 2.10: a button on every push; a kind drawn without one is found here.

    What goes into a group says it in its own words: a button would ask in another's name.
    """
    drawn = inspect.getsource(BY_KIND[kind])
    assert kind not in TO_GROUPS or f"letter-{kind}-why" in drawn
    assert kind in TO_GROUPS or "pen.why()" in drawn or "pen.opened(" in drawn


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 12])
def test_a_year_that_falls_behind_is_told_without_a_reproach(language: str, count: int) -> None:
    """PRODUCT 2.7: the count, what is needed, and that 45 is a rule in principle (A4)."""
    year = Span(first=date(2026, 3, 1), last=date(2027, 2, 28))
    pace = Pace(
        appointment=AppointmentId(17),
        year=year,
        count=count,
        goal=45,
        reference=30,
        on_duty=170,
        days_left=120,
        forecast=date(2027, 9, 1) if count else None,
        slips=True,
        official=False,
    )
    said = put(parcel(3, Kind.PACE_BEHIND, language=language, pace=pace, enterprise="A<B"))

    assert "A&lt;B" in said.text
    assert str(45 - count) in said.text
    assert ("原则性" if language == "zh" else "in principle") in said.text
    assert not any(word in said.text for word in ("违规", "异常", "作弊"))
    assert verbs(said)[-1] == "letter:why:3"
    assert said.version


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [Kind.SILENCE, Kind.SILENCE_COUNTY])
def test_a_silence_names_its_days(kind: Kind, language: str) -> None:
    """1.8: since when, how long, and what to do; a hostile name stays a name."""
    found = Silence(
        appointment=AppointmentId(17),
        person=PersonId(7),
        name="王<建国",
        enterprise="宏达",
        since=date(2026, 9, 20),
        recorded=True,
        days=61,
    )
    said = put(parcel(3, kind, language=language, silence=found))

    assert "61" in said.text
    assert "<建国" not in said.text
    assert verbs(said)[-1] == "letter:why:3"
