"""What every letter is written with: the reader's language, names that fit, buttons beneath."""

from typing import Final

from bot.courier.model import Button, Rendered
from bot.courier.ports import DayCardRenderer
from bot.texts.catalogue import Catalogue, Markup
from core.notices.model import Closing, Kind, Parcel
from core.notices.rules import SILENT
from core.shared.policy import Policy

LONGEST_NAME: Final = 60

NO_ACT_TODAY: Final = SILENT | {
    Kind.REPORT_IN,
    Kind.CRS_DOUBT,
    Kind.FENCE_PROPOSAL,
    Kind.CLAIM_DECIDED,
    Kind.SHEET_ENTERED,
    Kind.DISPUTE_ENDED,
    Kind.CALL_CLOSING_COUNTY,
    Kind.LIST_REPORTED,
    Kind.PROFILE_CONFIRMED,
    Kind.QUALIFICATION_ENDS,
    Kind.TRANSFERRED,
    Kind.TRANSFER_DECLINED,
    Kind.NEED_WITHDRAWN,
    Kind.VISIT_NOTED,
    Kind.VISIT_HERE,
    Kind.VISIT_REPLY,
    Kind.NEW_POSTS,
}
"""Kinds that ask nothing of today, and so arrive without a sound (PRODUCT 22)."""


class Pen:
    """Writes one parcel's letter. Its buttons send `letter:<verb>:<letter id>`."""

    def __init__(
        self,
        catalogue: Catalogue,
        day_card: DayCardRenderer,
        policy: Policy,
        parcel: Parcel | Closing,
    ) -> None:
        self.catalogue = catalogue
        self.day_card = day_card
        self.policy = policy
        self.parcel = parcel
        self.contents = parcel.contents
        self.language = parcel.language

    def say(self, key: str, /, **facts: object) -> Markup:
        """The text of `key` in the reader's language."""
        return self.catalogue.text(self.language, key, **facts)

    def letter(self, text: str, *rows: tuple[Button, ...]) -> Rendered:
        """The whole of it, silent where nothing is asked of today."""
        silent = self.parcel.letter.kind in NO_ACT_TODAY
        return Rendered(text=text, rows=rows, silent=silent)

    def opened(self, text: str) -> Rendered:
        """The usual letter: its words, a way to the matter, and why it came."""
        return self.letter(text, (self.open(), self.why()))

    def button(self, verb: str, key: str, **facts: object) -> Button:
        """A button under the letter."""
        label = self.catalogue.plain(self.language, key, **facts)
        return Button(label=label, data=f"letter:{verb}:{self.parcel.letter.id}")

    def open(self) -> Button:
        """Leads to what the letter is about."""
        return self.button("open", "letter-button-open")

    def why(self) -> Button:
        """Tells why the letter came (PRODUCT 10)."""
        return self.button("why", "letter-button-why")


def name(words: str) -> str:
    """On one line and of bearable length, whatever was entered once."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1]}…"
