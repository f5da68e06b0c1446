"""Filing a need over the real store: drafts, window, references, letters (C19, C20)."""

import asyncio
from collections.abc import Awaitable
from datetime import date, time, timedelta
from typing import Any

import pytest

from core.calls.model import CallState
from core.desk import Desk
from core.needs.actions import (
    attach,
    begin,
    belong,
    detach,
    discard,
    submit,
    undo_submit,
    withdraw_need,
    write,
)
from core.needs.form import Budget, Mode, NeedForm, Part
from core.needs.model import FileKind, Help, NeedKind, NeedState
from core.needs.questions import file_of, files_of, my_needs, need_of, waiting
from core.notices.model import Kind
from core.people.actions import accept_invitation, end_role, invite
from core.screening.actions import confirm_need, return_need, unconfirm
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.calendar import instant
from core.shared.refusal import Refusal, Refused
from core.sheets.model import Scan
from core.wording.actions import agree_to_proposal, ask_for_help, ask_no_more, propose_wording
from tests.contracts.need_village import LAST, Village, settle
from tests.contracts.town import OPERATOR, Clock, Town
from tests.core.samples import holding

PHOTO = Scan(file_id="file", unique_id="unique", digest="digest")


@pytest.fixture
def clock() -> Clock:
    """A Wednesday noon, on which letters may ring."""
    clock = Clock()
    clock.at(date(2026, 5, 20))
    return clock


@pytest.fixture
async def village(town: Town) -> Village:
    return await settle(town)


async def why_not(tried: Awaitable[object]) -> Refusal:
    """The code with which it is refused."""
    with pytest.raises(Refused) as told:
        await tried
    return told.value.code


async def kinds(town: Town, actor: Actor) -> list[Kind]:
    """What this person's letters are about that go out now."""
    return [one.letter.kind for one in await town.deliver() if one.letter.to == actor.person]


async def test_one_draft_of_each_kind_whoever_opens_it(village: Village, town: Town) -> None:
    """PRODUCT 5: drafts live in the database; two taps or two phones find the same one."""
    colleague = await town.contact(village.works, gate_m=None)
    found = await asyncio.gather(
        *(
            town.store.do(begin, actor, village.works.id, kind)
            for kind in NeedKind
            for actor in (village.contact, colleague, village.contact)
        )
    )

    assert len({need.id for need in found}) == 2
    assert {need.kind for need in found} == set(NeedKind)


async def test_a_draft_is_kept_line_by_line(village: Village, town: Town) -> None:
    """PRODUCT 5: what was written is there, whole, in whatever language and order."""
    need = await village.draft()
    lines = {Part.MODES: (Mode.RESEARCH, Mode.ADVICE), Part.BUDGET: Budget.TO_50}
    wrote = await town.store.do(write, village.contact, need.id, lines, need.version)
    emptied = await town.store.do(
        write, village.contact, need.id, {Part.TITLE: "  "}, wrote.version
    )

    assert (wrote.form.modes, wrote.form.budget) == (lines[Part.MODES], Budget.TO_50)
    assert emptied.form.title == ""
    assert emptied.form.budget is Budget.TO_50


@pytest.mark.parametrize(
    ("part", "said", "code"),
    [
        (Part.TITLE, "x" * 61, Refusal.WORDS_TOO_LONG),
        (Part.TEXT, "x" * 2001, Refusal.WORDS_TOO_LONG),
        (Part.BUDGET, "a lot", Refusal.NOT_FOUND),
        (Part.TITLE, 7, Refusal.NOT_FOUND),
        (Part.YEARS, "long", Refusal.NOT_FOUND),
    ],
)
async def test_nothing_is_cut_and_nothing_is_guessed(
    village: Village, town: Town, part: Part, said: object, code: Refusal
) -> None:
    """PRODUCT 11: too long is told with its length; what no form can say is refused."""
    need = await village.draft()

    assert await why_not(town.store.do(write, village.contact, need.id, {part: said}, 2)) is code
    assert (await village.now(need.id)).form == need.form


async def test_two_who_write_at_once(village: Village, town: Town) -> None:
    """Two contacts of one enterprise: the second is told, and nothing is lost on the quiet."""
    need = await village.draft()
    colleague = await town.contact(village.works, gate_m=None)
    await town.store.do(write, colleague, need.id, {Part.TARGET: "-60"}, need.version)

    late = town.store.do(write, village.contact, need.id, {Part.TARGET: "-50"}, need.version)

    assert await why_not(late) is Refusal.NEED_CHANGED
    assert (await village.now(need.id)).form.target == "-60"


async def test_the_same_file_goes_along_once_and_only_so_many(
    village: Village, town: Town
) -> None:
    """DOMAIN 2.2: attachments; a second delivery adds nothing, the eleventh is told."""
    need = await village.draft()
    for number in (0, 0, *range(1, 10)):
        scan = PHOTO.model_copy(update={"digest": str(number)})
        file = await town.store.do(attach, village.contact, need.id, scan, FileKind.PHOTO)

    more = town.store.do(attach, village.contact, need.id, PHOTO, FileKind.VOICE)
    assert await why_not(more) is Refusal.NEED_FILES_FULL
    await town.store.do(detach, village.contact, file.id)
    await town.store.do(detach, village.contact, file.id)
    assert len(await town.store.ask(files_of, village.contact, need.id)) == 9


async def test_a_need_that_lacks_what_it_needs_stays_a_draft(village: Village, town: Town) -> None:
    """DOMAIN 2.2: title, text and field are the least; the rest only helps."""
    need = await town.store.do(begin, village.contact, village.works.id, NeedKind.POST)

    assert (
        await why_not(town.store.do(submit, village.contact, need.id)) is Refusal.NEED_INCOMPLETE
    )
    assert (await village.now(need.id)).state is NeedState.DRAFT


async def test_references_are_given_once_and_stay(village: Village, town: Town) -> None:
    """C20: a number on the telephone means one need for ever, also after it was taken back."""
    first = await village.sent()
    again = await town.store.do(submit, village.contact, first.id)
    await town.store.do(undo_submit, village.contact, first.id)
    second = await village.sent(NeedKind.POST)
    third = await village.sent()
    resent = await town.store.do(submit, village.contact, first.id)

    assert first.reference == again.reference == resent.reference == "NT2026-0001"
    assert second.reference == "XQ2026-0001"
    assert third.reference == "NT2026-0002"


async def test_the_window_closes_to_the_second(village: Village, town: Town) -> None:
    """C19: sent in the last second it counts, one second later it does not; the draft is kept."""
    early, late = await village.draft(), await village.draft(NeedKind.POST)
    closes = instant(LAST + timedelta(days=1), time())
    town.clock.now = closes - timedelta(seconds=1)
    sent = await town.store.do(submit, village.contact, early.id)
    town.clock.now = closes
    with pytest.raises(Refused) as told:
        await town.store.do(submit, village.contact, late.id)

    assert sent.state is NeedState.SUBMITTED
    assert told.value.code is Refusal.CALL_CLOSED
    assert told.value.facts["closes"] == LAST
    assert (await village.now(late.id)).form == late.form


async def test_what_came_in_time_and_was_returned_may_come_again(
    village: Village, town: Town
) -> None:
    """1.8: until the counties have consolidated, five working days after the window."""
    need = await village.sent()
    town.clock.at(LAST, 17)
    await town.store.do(return_need, village.science, need.id, "figures, please")
    town.clock.at(date(2026, 7, 7), 23, 59)
    sent = await town.store.do(submit, village.contact, need.id)
    await town.store.do(return_need, village.science, need.id, "and a deadline")
    town.clock.at(date(2026, 7, 8), 0)

    assert sent.state is NeedState.SUBMITTED
    assert await why_not(town.store.do(submit, village.contact, need.id)) is Refusal.CALL_CLOSED


async def test_without_a_call_nothing_is_begun(town: Town) -> None:
    """C19: needs are filed in a call; who is early hears that there is none yet."""
    works = await town.enterprise()
    host = await town.contact(works, gate_m=None)

    assert await why_not(town.store.do(begin, host, works.id, NeedKind.POST)) is Refusal.CALL_NONE


async def test_last_years_draft_goes_on_in_this_years_call(village: Village, town: Town) -> None:
    """PRODUCT 5: a draft outlives the window that it missed."""
    need = await village.draft()

    def next_year(desk: Desk, _actor: Actor) -> None:
        opens, born = instant(date(2027, 3, 1), time()), date(1977, 1, 1)
        closes = opens + timedelta(days=60)
        facts: dict[str, Any] = {"title": "", "text": "", "opens_at": opens, "closes_at": closes}
        call = desk.work.calls.add(year=2027, born_since=born, by=None, **facts)
        published = call.model_copy(update={"state": CallState.PUBLISHED, "version": 2})
        desk.work.calls.save(published, 1)

    await town.store.do(next_year, SYSTEM)
    town.clock.at(date(2027, 3, 2))
    found = await town.store.do(begin, village.contact, village.works.id, NeedKind.CHALLENGE)
    sent = await town.store.do(submit, village.contact, need.id)

    assert (found.id, found.form) == (need.id, need.form)
    assert sent.reference == "NT2027-0001"


async def test_undo_ends_with_its_minutes_and_with_the_countys_act(
    village: Village, town: Town
) -> None:
    """PRODUCT 6: ten minutes, unless somebody acted before."""
    slow, quick = await village.sent(), await village.sent(NeedKind.POST)
    await town.store.do(confirm_need, village.science, quick.id)
    town.clock.on(minutes=11)

    assert await why_not(town.store.do(undo_submit, village.contact, slow.id)) is Refusal.UNDO_OVER
    assert await why_not(town.store.do(undo_submit, village.contact, quick.id)) in {
        Refusal.NEED_MOVED,
        Refusal.UNDO_OVER,
    }
    assert await why_not(town.store.do(unconfirm, village.science, quick.id)) is Refusal.UNDO_OVER


async def test_two_officers_at_once(village: Village, town: Town) -> None:
    """One confirms while the other returns: one of them acts, the other is told the state."""
    need = await village.sent()
    done = await asyncio.gather(
        town.store.do(confirm_need, village.science, need.id),
        town.store.do(return_need, village.organisation, need.id, "figures"),
        town.store.do(confirm_need, village.organisation, need.id),
        return_exceptions=True,
    )
    acted = [one for one in done if not isinstance(one, BaseException)]
    told = [one for one in done if isinstance(one, Refused)]
    now = await village.now(need.id)

    assert len(acted) + len(told) == 3
    assert acted[0].state is NeedState.CONFIRMED
    # a return after a confirmation is the county's own second thought, and is allowed
    assert now.state in {NeedState.CONFIRMED, NeedState.RETURNED}
    assert all(one.code is Refusal.NEED_MOVED for one in told)


async def test_a_contact_who_left_is_nobody_there(village: Village, town: Town) -> None:
    """The need stays the enterprise's; the colleague who came after goes on with it."""
    need = await village.sent()
    place = holding(Role.CONTACT, str(village.works.id))
    successor = await town.contact(village.works, gate_m=None)
    left = village.contact.known()
    assert await town.store.do(end_role, village.science, left, place)
    assert not await town.store.do(end_role, village.science, left, place)
    gone = await town.who(village.contact.account)

    assert await why_not(town.store.do(withdraw_need, gone, need.id)) in {
        Refusal.NOT_ALLOWED,
        Refusal.NOT_YOURS,
    }
    [view] = await town.store.ask(my_needs, successor)
    assert view.need.id == need.id
    await town.store.do(return_need, village.science, need.id, "figures")
    town.clock.on(minutes=10)
    assert await kinds(town, successor) == [Kind.NEED_MOVED]
    assert await why_not(town.store.do(end_role, village.neighbour, left, place)) is (
        Refusal.NOT_YOURS
    )


async def test_the_county_is_told_of_all_that_waits_in_one_letter(
    village: Village, town: Town
) -> None:
    """PRODUCT 17: after the undo minutes, once in several hours, edited when all is done."""
    first, second = await village.sent(), await village.sent(NeedKind.POST)
    assert await kinds(town, village.science) == []
    town.clock.on(minutes=10)
    [letter] = [one for one in await town.deliver() if one.letter.to == village.science.person]
    assert len(letter.contents.needs) == 2
    third = await village.sent()
    town.clock.on(hours=1)
    assert await kinds(town, village.science) == []
    town.clock.on(hours=4)
    assert await kinds(town, village.science) == [Kind.NEEDS_WAITING]
    for need in (first, second, third):
        await town.store.do(confirm_need, village.science, need.id)
    assert await town.store.ask(waiting, village.science) == ()


async def test_a_need_that_was_undone_rings_nobody(village: Village, town: Town) -> None:
    """PRODUCT 11: the letter is read again when it goes out."""
    need = await village.sent()
    await town.store.do(undo_submit, village.contact, need.id)
    town.clock.on(minutes=10)

    assert await town.deliver() == ()


async def test_the_enterprise_hears_what_became_of_it_once(village: Village, town: Town) -> None:
    """C20: every change is a letter to the one it concerns; a state that is past is not told."""
    need = await village.sent()
    await town.store.do(return_need, village.science, need.id, "figures, please")
    await town.store.do(submit, village.contact, need.id)
    await town.store.do(confirm_need, village.science, need.id)
    town.clock.on(minutes=10)
    told = [one for one in await town.deliver() if one.letter.to == village.contact.person]

    assert [one.letter.step for one in told] == [NeedState.CONFIRMED]


async def test_who_sees_a_need(village: Village, town: Town) -> None:
    """A draft is its enterprise's, and the county's that was asked to help; then all see it."""
    need = await village.draft()
    file = await town.store.do(attach, village.contact, need.id, PHOTO, FileKind.PHOTO)
    for other in (village.science, village.neighbour, village.stranger, village.city):
        assert await why_not(town.store.ask(need_of, other, need.id)) is Refusal.NOT_YOURS
        assert await why_not(town.store.ask(file_of, other, file.id)) is Refusal.NOT_YOURS
    await town.store.do(ask_for_help, village.contact, need.id)
    assert (await town.store.ask(file_of, village.science, file.id)) == file
    assert await why_not(town.store.ask(need_of, village.city, need.id)) is Refusal.NOT_YOURS
    await town.store.do(submit, village.contact, need.id)
    seen = await town.store.ask(need_of, village.city, need.id)
    assert (seen.enterprise_name, seen.files) == (village.works.name, 1)
    assert await why_not(town.store.ask(need_of, village.neighbour, need.id)) is Refusal.NOT_YOURS


async def test_help_with_the_wording_is_agreed_to_line_by_line(
    village: Village, town: Town
) -> None:
    """DOMAIN 2.2: nothing changes before the enterprise has seen and taken it."""
    need = await village.draft()
    asked = await town.store.do(ask_for_help, village.contact, need.id)
    assert await kinds(town, village.science) == [Kind.NEED_HELP]
    target = {Part.TARGET: "fluid at -60 C"}
    await town.store.do(propose_wording, village.science, need.id, target, asked.version)
    late = town.store.do(propose_wording, village.organisation, need.id, target, asked.version)
    assert await why_not(late) is Refusal.NEED_CHANGED
    assert (await village.now(need.id)).form == need.form
    assert await kinds(town, village.contact) == [Kind.NEED_PROPOSAL]
    shown = await village.now(need.id)
    assert await why_not(
        town.store.do(agree_to_proposal, village.contact, need.id, shown.version - 1)
    ) is (Refusal.NEED_CHANGED)
    taken = await town.store.do(agree_to_proposal, village.contact, need.id, shown.version)

    assert (taken.form.target, taken.help, taken.state) == (
        "fluid at -60 C",
        Help.NONE,
        NeedState.DRAFT,
    )


async def test_help_is_not_asked_for_nothing_and_can_be_called_off(
    village: Village, town: Town
) -> None:
    """The county is not sent an empty sheet; whoever goes on alone says so in one tap."""
    empty = await town.store.do(begin, village.contact, village.works.id, NeedKind.POST)
    assert await why_not(town.store.do(ask_for_help, village.contact, empty.id)) is (
        Refusal.WORDS_EMPTY
    )
    need = await village.draft()
    asked = await town.store.do(ask_for_help, village.contact, need.id)
    await town.store.do(ask_no_more, village.contact, need.id)

    late = town.store.do(
        propose_wording, village.science, need.id, {Part.TARGET: "x"}, asked.version
    )
    assert await why_not(late) is Refusal.NEED_MOVED
    assert await kinds(town, village.science) == []


async def test_a_challenge_belongs_to_a_post_of_its_own_enterprise(
    village: Village, town: Town
) -> None:
    """C19: a challenge may belong to a post; a post to nothing."""
    post, challenge = await village.draft(NeedKind.POST), await village.draft()
    joined = await town.store.do(belong, village.contact, challenge.id, post.id)
    parted = await town.store.do(belong, village.contact, challenge.id, None)

    assert (joined.of_post, parted.of_post) == (post.id, None)
    assert await why_not(town.store.do(belong, village.contact, post.id, challenge.id)) is (
        Refusal.NOT_FOUND
    )


async def test_an_official_decides_nothing_of_his_own_enterprise(
    village: Village, town: Town
) -> None:
    """PRODUCT 30: a county officer who is also the contact leaves it to a colleague."""
    need = await village.sent()
    officer = village.science
    contact = holding(Role.CONTACT, str(village.works.id))
    fresh = await town.store.do(invite, OPERATOR, contact, "", officer.person)
    await town.store.do(accept_invitation, officer, fresh.token, None)
    both = await town.who(officer.account)

    assert await why_not(town.store.do(confirm_need, both, need.id)) is Refusal.OWN_MATTER


async def test_a_draft_thrown_away_leaves_nothing_to_see(village: Village, town: Town) -> None:
    """Least data: its files go with it, and the audit says only that there was one."""
    need = await village.draft()
    await town.store.do(attach, village.contact, need.id, PHOTO, FileKind.PHOTO)
    await town.store.do(discard, village.contact, need.id)

    assert await town.store.ask(my_needs, village.contact) == ()
    entries = await town.store.ask(lambda desk, _: desk.work.audit.of(f"need:{need.id}"), SYSTEM)
    assert entries[-1].what == "need-discarded"
    assert "Damping" not in repr(entries)


def test_a_form_tells_in_which_lines_it_differs() -> None:
    """What changed is told line by line, in the order of the form."""
    old = NeedForm(title="a", target="b")
    new = NeedForm(title="a", target="c", budget=Budget.OPEN)

    assert old.differs(new) == (Part.TARGET, Part.BUDGET)
