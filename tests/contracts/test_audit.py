"""Every change leaves an entry, and the entries of a subject form a chain (DESIGN 7)."""

import asyncio
from datetime import date
from itertools import groupby

from core.appointments.actions import end, resume, suspend
from core.assessment.actions import hand_in_report, take_back_report
from core.audit.model import GENESIS, Entry, chain
from core.duty.actions import explain
from core.organisations.actions import edit_county
from core.people.actions import withdraw_location_consent
from core.shared.actor import Role
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, OPERATOR, Town


def broken(entries: tuple[Entry, ...]) -> Entry | None:
    """The first entry that does not follow from the one before it on its subject."""
    for _, of_subject in groupby(entries, key=lambda entry: entry.subject):
        previous = GENESIS
        for seq, e in enumerate(of_subject, start=1):
            wanted = chain(previous, e.subject, seq, e.at, e.by, e.what, e.facts)
            if (e.seq, e.hash) != (seq, wanted):
                return e
            previous = e.hash
    return None


def told(entries: tuple[Entry, ...], subject: str) -> list[str]:
    return [entry.what for entry in entries if entry.subject == subject]


async def test_a_life_leaves_its_trace(town: Town, url: str) -> None:
    """DESIGN 7: who did what to which subject, in order, and the chain holds."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    city = await town.enrol(Role.CITY_SCIENCE)
    await town.store.do(edit_county, city, HERE, english="Hongqi")
    wang, opened = await town.appoint(enterprise)
    card = await town.here(wang, 700)
    await town.store.do(explain, wang, card.day.id, "at the customer's")
    await town.confirm(host, card)
    then = town.clock.now
    await town.store.do(suspend, OPERATOR, opened.id, date(2026, 5, 7), "study")
    await town.store.do(resume, OPERATOR, opened.id, date(2026, 5, 9))
    town.clock.at(date(2028, 1, 24), 9)
    await town.store.do(hand_in_report, wang, opened.id)
    await town.store.do(take_back_report, wang, opened.id)
    await town.store.do(end, OPERATOR, opened.id, date(2026, 5, 20), "moved")
    await town.store.do(withdraw_location_consent, wang)
    entries = entries_of(url)

    assert told(entries, f"appointment:{opened.id}") == [
        "opened",
        "checked-in",
        "explained",
        "host-confirmed",
        "suspended",
        "resumed",
        "report-handed-in",
        "report-taken-back",
        "ended",
    ]
    assert told(entries, f"person:{wang.person}") == ["enrolled", "consented", "withdrew"]
    assert told(entries, f"enterprise:{enterprise.id}") == ["registered", "site-enrolled"]
    assert told(entries, f"county:{HERE}") == ["edited"]
    [confirmed] = [entry for entry in entries if entry.what == "host-confirmed"]
    assert (confirmed.by, confirmed.at) == (host.person, then)
    assert broken(entries) is None


async def test_a_change_anywhere_is_found(town: Town, url: str) -> None:
    """DESIGN 7: whoever changes, removes or swaps an entry breaks the chain at that place."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    for _ in range(4):
        town.clock.on(days=1)
        await town.here(wang)
    entries = entries_of(url)
    places = [n for n, entry in enumerate(entries) if entry.what == "checked-in"]
    middle = places[1]
    forged = entries[middle].model_copy(update={"facts": entries[middle].facts + " "})

    assert broken(entries) is None
    assert broken((*entries[:middle], forged, *entries[middle + 1 :])) == forged
    assert broken((*entries[:middle], *entries[middle + 1 :])) == entries[middle + 1]


async def test_the_chain_holds_when_many_write_to_one_subject_at_once(
    town: Town, url: str
) -> None:
    """DESIGN 7: (subject, number) is unique; sixty-four at once get sixty-four numbers."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, opened = await town.appoint(enterprise)
    await asyncio.gather(*(town.here(wang, 700 - n) for n in range(64)))
    entries = entries_of(url)

    assert told(entries, f"appointment:{opened.id}").count("checked-in") == 64
    assert broken(entries) is None


async def test_what_is_refused_leaves_no_entry(town: Town, url: str) -> None:
    """DESIGN 3: nothing was changed, so there is nothing to tell."""
    enterprise = await town.enterprise()
    wang, opened = await town.appoint(enterprise, consent=False)
    before = entries_of(url)
    with refused(Refusal.CONSENT_NEEDED):
        await town.here(wang)
    with refused(Refusal.REPORT_NOT_IN):
        await town.store.do(take_back_report, wang, opened.id)

    assert entries_of(url) == before


async def test_a_redelivery_leaves_no_second_entry(town: Town, url: str) -> None:
    """DESIGN 5: what adds nothing is not told again."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, opened = await town.appoint(enterprise)
    for _ in range(3):
        await town.here(wang, source="1:55")

    assert told(entries_of(url), f"appointment:{opened.id}") == ["opened", "checked-in"]


async def test_no_name_stands_in_the_chain(town: Town, url: str) -> None:
    """DESIGN 7: erasing somebody must not break the chain, so his name never enters it."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    await town.confirm(host, await town.here(wang))
    facts = "\n".join(entry.facts for entry in entries_of(url))

    for name in (wang.name, host.name, enterprise.name):
        assert name not in facts
