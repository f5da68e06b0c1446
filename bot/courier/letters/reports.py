"""The summary report: due, due in the county, handed in (C35, A12)."""

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from bot.texts.catalogue import Markup
from core.assessment.model import ReportStanding


def report_due(pen: Pen) -> Rendered | None:
    """To the person, with the one tap that says it is handed in."""
    report = pen.contents.report
    if report is None:
        return None
    text = pen.say(
        "letter-report-due-text",
        enterprise=name(report.enterprise),
        end=report.term.last,
        when=_when(pen, report),
    )
    first = pen.button("report-in", "letter-button-report-in")
    return pen.letter(text, (first,), (pen.open(), pen.why()))


def report_due_county(pen: Pen) -> Rendered | None:
    """To the county, in the last fortnight."""
    report = pen.contents.report
    if report is None:
        return None
    text = pen.say(
        "letter-report-due-county-text",
        name=name(report.name),
        enterprise=name(report.enterprise),
        when=_when(pen, report),
    )
    first = pen.button("report-in", "letter-button-report-received")
    return pen.letter(text, (first,), (pen.open(), pen.why()))


def report_in(pen: Pen) -> Rendered | None:
    """Silent about a report whose mark was taken back before this letter went out."""
    report = pen.contents.report
    if report is None or report.handed_in_at is None:
        return None
    own = report.person == pen.parcel.letter.to
    text = pen.say(
        "letter-report-in-own" if own else "letter-report-in-text",
        name=name(report.name),
        enterprise=name(report.enterprise),
        at=report.handed_in_at,
    )
    return pen.opened(text)


def _when(pen: Pen, report: ReportStanding) -> Markup:
    """The deadline with its weekday and the days left, or the days by which it is passed."""
    late = report.days_left < 0
    return pen.say(
        "letter-due-late" if late else "letter-due-ahead",
        due=report.due,
        days=abs(report.days_left),
    )
