"""What is asked about sendings: figures, and how many of which county were not reached."""

from core.broadcasts.rules import name_of
from core.desk import Desk, question
from core.mailings import rules
from core.mailings.model import Mailing, MailingView
from core.notices.model import Kind
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import BroadcastId, CallId, CountyCode
from core.shared.refusal import Refusal, Refused


@question(May.SEE_MAILINGS)
def mailings(desk: Desk, actor: Actor, month: str | None = None) -> tuple[Mailing, ...]:
    """The sendings of a month, the largest first: the city's view is of all their letters.

    A county's is of the letters to its own people. Without a month, the present one. Raises
    Refused(NOT_FOUND) for what is no month, or one longer ago than a year.
    """
    today = rules.month_of(local_day(desk.now))
    asked = month or today
    if asked not in {rules.month_before(today, back) for back in range(rules.MONTHS)}:
        raise Refused(Refusal.NOT_FOUND)
    found = desk.work.mailings.of_month(asked, rules.counties_of(actor))
    told = (_mailing(desk, key).model_copy(update={"figures": f}) for key, f in found.items())
    return tuple(sorted(told, key=lambda one: (-one.figures.total(), one.key)))


@question(May.SEE_MAILINGS)
def mailing(desk: Desk, actor: Actor, key: str) -> MailingView:
    """One sending, and of which counties somebody was not reached. Raises Refused(NOT_FOUND)."""
    counties = rules.counties_of(actor)
    figures = desk.work.mailings.of_one(key, counties)
    if not figures.total():
        raise Refused(Refusal.NOT_FOUND)
    gone = desk.work.mailings.gone(key)
    names = {one.code: one for one in desk.work.organisations.counties()}
    return MailingView(
        mailing=_mailing(desk, key).model_copy(update={"figures": figures}),
        gone=tuple(
            (code, names[code].name, names[code].english, number)
            for code, number in sorted(gone.items())
            if code in names and (counties is None or CountyCode(code) in counties)
        ),
    )


def _mailing(desk: Desk, key: str) -> Mailing:
    month, kind, about = key.split(":", 2)
    what, _, number = about.partition("-")
    name = ""
    if what == "call":
        call = desk.work.calls.get(CallId(int(number)))
        name = call.title if call else ""
    if what == "broadcast":
        found = desk.work.broadcasts.get(BroadcastId(int(number)))
        name = name_of(found) if found else ""
    return Mailing.model_validate(
        {
            "key": key,
            "month": month,
            "kind": Kind(kind),
            "about": about,
            "name": name,
            "figures": {},
        }
    )
