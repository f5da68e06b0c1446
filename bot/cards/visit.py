"""A visit put into words, for windows and lists."""

from collections.abc import Callable

from bot.texts.catalogue import Markup
from core.visits.model import Seen, Visit
from core.visits.shown import VisitView

Say = Callable[..., Markup]


def marks_line(say: Say, seen: Seen) -> Markup:
    """The three headings of one appointee, each with its line where there is one."""
    parts = [
        say(
            "visits-mark-line" if mark.line else "visits-mark",
            heading=say(f"visits-heading-{mark.heading}"),
            state=say(f"visits-state-{mark.state}"),
            line=mark.line,
        )
        for mark in seen.marks
    ]
    return Markup(say("visits-mark-between").join(parts))


def people(say: Say, view: VisitView) -> Markup:
    """Everybody whom it was about, one to a line."""
    names = dict(view.people)
    return Markup(
        "\n".join(
            say(
                "visits-card-person-there" if one.present else "visits-card-person-away",
                name=names.get(one.appointment, ""),
                marks=marks_line(say, one),
            )
            for one in view.visit.seen
        )
    )


def replies(say: Say, view: VisitView) -> Markup:
    """What was added: by an appointee, or by the enterprise."""
    names = dict(view.people)
    return Markup(
        "\n".join(
            say(
                "visits-reply-person" if one.appointment else "visits-reply-enterprise",
                name=names.get(one.appointment, "") if one.appointment else "",
                words=one.words,
                at=one.at,
            )
            for one in view.replies
        )
    )


def facts_of(say: Say, view: VisitView) -> dict[str, object]:
    """What every window about one visit says of it."""
    visit = view.visit
    comma = say("common-list-comma")
    return {
        "on": visit.on,
        "enterprise": view.enterprise_name,
        "by": view.by_name,
        "role": say(f"role-{visit.role}"),
        "channel": say(f"visits-channel-{visit.channel}"),
        "people": people(say, view),
        "someone": bool(visit.seen),
        "met": visit.met,
        "summary": visit.summary,
        "remark": visit.remark,
        "why": visit.why_late,
        "tags": Markup(comma.join(Markup.of(one.name) for one in view.campaigns)),
        "photos": len(view.files),
        "arrived": visit.arrival is not None,
        "withdrawn": visit.withdrawn_at is not None,
        "withdrawn_why": visit.withdrawn_why,
        "replies": replies(say, view),
        "replied": bool(view.replies),
        "number": reference(visit),
    }


def reference(visit: Visit) -> str:
    """What the visit is called in a question about it."""
    return f"ZF-{visit.on:%Y%m%d}-{visit.id}"


def line(say: Say, view: VisitView) -> Markup:
    """One visit in a list: date, enterprise, who came; struck through where it was withdrawn."""
    visit = view.visit
    gone = visit.withdrawn_at is not None
    return say(
        "visits-line-gone" if gone else "visits-line",
        on=visit.on,
        enterprise=view.enterprise_name,
        channel=say(f"visits-channel-{visit.channel}"),
        by=view.by_name,
    )
