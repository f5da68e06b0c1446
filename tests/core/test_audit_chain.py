"""The hash chain of audit entries (DESIGN 7)."""

import hashlib
from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from core.audit.model import GENESIS, PERSONAL, canonical, chain
from core.duty.model import Grade
from core.organisations.model import Enterprise
from core.shared.ids import CountyCode, EnterpriseId
from tests.core.samples import NOON, appointment

COMPANY = Enterprise(
    id=EnterpriseId(5),
    credit_code="91350100M000100Y43",
    name="Wang and Sons",
    county=CountyCode("410702"),
)

plain = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
facts = st.dictionaries(st.text(max_size=6), plain | st.lists(plain, max_size=3), max_size=5)


def link(
    previous: str = GENESIS,
    subject: str = "appointment:17",
    seq: int = 1,
    at: datetime = NOON,
    by: int | None = 1,
    what: str = "opened",
    told: str = "{}",
) -> str:
    return chain(previous, subject, seq, at, by, what, told)


def test_the_hash_is_one_that_anybody_can_compute() -> None:
    """A small checker without our code gets the same: SHA-256 over the fields, a line each."""
    lines = [GENESIS, "appointment:17", "1", "2026-05-06T04:00:00+00:00", "1", "opened", "{}"]

    assert link() == hashlib.sha256("\n".join(lines).encode()).hexdigest()


def test_every_field_is_covered() -> None:
    """A change of any field of an entry changes its hash, and so every one after it."""
    changed = {
        link(),
        link(previous=link()),
        link(subject="appointment:18"),
        link(seq=2),
        link(at=datetime(2026, 5, 6, 4, 0, 1, tzinfo=UTC)),
        link(by=2),
        link(by=None),
        link(what="ended"),
        link(told='{"on":"2026-05-06"}'),
    }

    assert len(changed) == 9


@given(facts=facts)
@settings(deadline=None)
def test_facts_have_one_spelling(facts: dict[str, object]) -> None:
    """Order of keys does not matter, and the spelling holds no line break that could move a
    boundary between two fields."""
    turned = dict(reversed(facts.items()))

    assert canonical(facts) == canonical(turned)
    assert "\n" not in canonical(facts)


def test_dates_codes_and_values_are_spelt_plainly() -> None:
    """Dates as ISO, codes as their value, a domain value as its fields."""
    assert (
        canonical({"on": date(2026, 5, 6), "grade": Grade.A}) == '{"grade":"A","on":"2026-05-06"}'
    )
    assert canonical(None) == "null"
    assert '"start":"2026-03-01"' in canonical(appointment())


def test_names_never_enter_the_chain() -> None:
    """DESIGN 7: erasing somebody must not break the chain, so his name is not in it."""
    told = canonical(COMPANY)

    assert "Wang" not in told
    assert "91350100M000100Y43" in told
    assert {"name"} <= PERSONAL


def test_names_inside_a_value_do_not_enter_it_either() -> None:
    """The same holds for a value among the facts."""
    assert "Wang" not in canonical({"enterprise": COMPANY, "others": [COMPANY]})
