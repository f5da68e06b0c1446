"""Mailing: the letters of one kind that went out in one month about one thing."""

from core.mailings.figures import Figures
from core.notices.model import Kind
from core.shared.ids import CountyCode
from core.shared.value import Value


class Mailing(Value):
    """One sending: its key is what each of its letters carries."""

    key: str
    month: str
    """Like "2026-11"; of the local day on which its letters were due first."""
    kind: Kind
    about: str = ""
    """Like "call-3" where the letters of several people are about one thing."""
    name: str = ""
    """Of that thing."""
    figures: Figures


class MailingView(Value):
    """A sending with those whom it could not reach."""

    mailing: Mailing
    gone: tuple[tuple[CountyCode, str, str, int], ...] = ()
    """By county: its code, its names, and how many of its people were not reached."""
