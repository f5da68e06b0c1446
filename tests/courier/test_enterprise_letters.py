"""Letters and cards about enterprises: certificates, transfers, profiles of any length."""

from datetime import date

import pytest

from bot.cards.profile import leaves
from bot.courier.rendering import Letters
from bot.texts.catalogue import TAG, Catalogue
from core.duty.model import DayCard
from core.notices.model import Kind
from core.organisations.model import County, Enterprise
from core.profiles.form import Qualification
from core.profiles.model import Ending, HeldRow
from core.shared.ids import CountyCode, EnterpriseId, HeldId, PersonId, TransferId
from core.shared.policy import Policy
from core.transfers.model import Transfer, TransferState, TransferView
from tests.courier.doubles import NOON, parcel


def no_card(_language: str | None, _card: DayCard) -> None:
    raise AssertionError("no day changed here")


LETTERS = Letters(Catalogue(strict=True), no_card, Policy())  # type: ignore[arg-type]
WORKS = Enterprise(
    id=EnterpriseId(3),
    credit_code="91410700000000000X",
    name="Sieve <&> Co",
    county=CountyCode("410702"),
)


def held(**facts: object) -> Ending:
    said = {"kind": Qualification.HIGH_TECH, "number": "GR1", "expires_on": date(2027, 1, 5)}
    row = HeldRow(id=HeldId(1), enterprise=WORKS.id, **(said | facts))
    return Ending(held=row, enterprise=WORKS)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_certificate_that_ends_says_which_and_when(language: str) -> None:
    """DOMAIN 1.8: the company, its qualification, the number and the last day."""
    sent = LETTERS.letter(
        parcel(1, Kind.QUALIFICATION_ENDS, language=language, ending=held(number=""))
    )
    named = LETTERS.letter(
        parcel(
            1,
            Kind.QUALIFICATION_ENDS,
            language=language,
            ending=held(kind=Qualification.OTHER, words="Best <b> plant"),
        )
    )

    assert sent is not None
    assert named is not None
    assert "Sieve &lt;&amp;&gt; Co" in sent.text
    assert {"zh": "2027-01-05", "en": "5 Jan 2027"}[language] in sent.text
    assert "GR1" in named.text
    assert "Best &lt;b&gt; plant" in named.text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_transfer_that_was_declined_says_why(language: str) -> None:
    """A23: the county that asked reads the city's words as they were said."""
    county = County(code=CountyCode("410702"), name="Hongqi", english="Hongqi", zone=False)
    other = county.model_copy(update={"code": CountyCode("410703"), "name": "W", "english": "W"})
    view = TransferView(
        transfer=Transfer(
            id=TransferId(1),
            enterprise=WORKS.id,
            old=county.code,
            new=other.code,
            state=TransferState.DECLINED,
            reason="zone",
            asked_by=PersonId(1),
            asked_at=NOON,
            answer="registered <here>",
        ),
        enterprise=WORKS.name,
        old=county,
        new=other,
    )
    sent = LETTERS.letter(parcel(1, Kind.TRANSFER_DECLINED, language=language, transfer=view))

    assert sent is not None
    assert "registered &lt;here&gt;" in sent.text
    assert "Hongqi" in sent.text


def test_a_long_profile_is_leafed_through_whole() -> None:
    """PRODUCT 11: nobody confirms what he cannot read; no page is longer than its message."""
    entries = [f"certificate {number}" for number in range(40)]
    said = "first line\nlist: <s>old</s> → <b>" + "；".join(entries) + "</b>\nlast line"
    pages = leaves(said, "；", 200)

    assert len(pages) > 1
    assert TAG.sub("", "".join(pages)).replace("\n", "") == TAG.sub("", said).replace("\n", "")
    for page in pages:
        assert len(page) <= 200 + len("<b></b>")
        assert page.count("<b>") == page.count("</b>")
        assert page.count("<s>") == page.count("</s>")


def test_a_short_profile_is_one_page() -> None:
    """The usual case: nothing to leaf through."""
    assert leaves("business: pumps\nchain: none", "；") == ("business: pumps\nchain: none",)
