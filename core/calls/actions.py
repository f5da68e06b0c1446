"""Preparing a call, signing it, making its window longer, withdrawing it; its reminders."""

from datetime import date

from core.calls import keeping, rules
from core.calls.model import Call, CallState
from core.calls.seeing import lock_for
from core.calls.signing import publish, sign_window, withdraw
from core.desk import Desk, action
from core.keys.turning import fall, take_back, turn
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import CallFileId, CallId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words
from core.sheets.model import Scan


@action(May.KEEP_CALLS)
def prepare_call(desk: Desk, actor: Actor, year: int, title: str, text: str) -> Call:
    """The city's draft for a year: a new one, or the one that is there.

    A new one opens today for thirty days, until somebody says otherwise. Raises
    Refused(CALL_YEAR_FAR), Refused(CALL_YEAR_TAKEN) where the year's call is published.
    """
    today = local_day(desk.now)
    rules.check_year(year, today)
    for call in desk.work.calls.every():
        if call.year == year and call.state is CallState.PUBLISHED:
            raise Refused(Refusal.CALL_YEAR_TAKEN)
        if call.year == year and call.state is CallState.DRAFT:
            return call
    opens_at, closes_at = rules.window(today, today + rules.USUAL_WINDOW)
    call = desk.work.calls.add(
        year=year,
        title=own_words(title, rules.TITLE_LONGEST),
        text=own_text(text, rules.TEXT_LONGEST),
        opens_at=opens_at,
        closes_at=closes_at,
        born_since=rules.default_born(year, desk.policy),
        by=actor.known(),
    )
    keeping.note(desk, actor, call, "call-prepared", {"year": year})
    return call


@action(May.KEEP_CALLS)
def change_call(  # noqa: PLR0913 - a call's parts, by keyword
    desk: Desk,
    actor: Actor,
    number: CallId,
    *,
    title: str | None = None,
    text: str | None = None,
    first: date | None = None,
    last: date | None = None,
    born: date | None = None,
) -> Call:
    """Parts of a draft are changed: a signature given for the old ones holds no more.

    Dates are local days. Raises Refused(NOT_FOUND), Refused(CALL_NOT_DRAFT),
    Refused(CALL_DATES_CROSSED), Refused(CALL_BORN_UNLIKELY), Refused(WORDS_EMPTY),
    Refused(WORDS_TOO_LONG), Refused(CALL_CHANGED) where a colleague was quicker.
    """
    call = keeping.draft(desk, number)
    changes = keeping.words({"title": title, "text": text})
    if first is not None or last is not None:
        changes |= keeping.window(call, first, last)
    if born is not None:
        changes["born_since"] = rules.check_born(born, call.year, desk.policy)
    changed = call.model_copy(update=changes)
    if changed == call:
        return call
    return keeping.edit(desk, actor, call, changed, " ".join(sorted(changes)))


@action(May.KEEP_CALLS)
def add_call_file(desk: Desk, actor: Actor, number: CallId, scan: Scan, name: str) -> Call:
    """A file is attached to a draft. The same file twice is attached once.

    Raises Refused(NOT_FOUND), Refused(CALL_NOT_DRAFT), Refused(CALL_FILES_FULL).
    """
    call, files = keeping.draft(desk, number), desk.work.call_files
    there = files.of(number)
    if any(one.digest == scan.digest for one in there):
        return call
    if len(there) >= rules.FILES_MOST:
        raise Refused(Refusal.CALL_FILES_FULL, most=rules.FILES_MOST)
    files.add(number, scan, own_words(name, rules.NAME_LONGEST), actor.known(), desk.now)
    return keeping.edit(desk, actor, call, call, "files")


@action(May.KEEP_CALLS)
def drop_call_file(desk: Desk, actor: Actor, number: CallFileId) -> Call:
    """A file is taken off a draft. Raises Refused(NOT_FOUND), Refused(CALL_NOT_DRAFT)."""
    found = desk.work.call_files.get(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    call = keeping.draft(desk, found.call)
    desk.work.call_files.drop(number)
    return keeping.edit(desk, actor, call, call, "files")


@action(May.KEEP_CALLS)
def open_call(desk: Desk, actor: Actor, number: CallId, seen: int) -> Call:
    """The actor's department signs; with the signatures that A25 asks for it is published.

    `seen` is the version that he was shown. Letters then go to contacts, units and counties.
    Raises Refused(NOT_FOUND), Refused(CALL_NOT_DRAFT), Refused(CALL_OVER) for a window that has
    passed, Refused(KEYS_FELL, KEY_…), Refused(CALL_YEAR_TAKEN).
    """
    call = keeping.known(desk, number)
    if call.state is CallState.PUBLISHED and call.version == seen + 1:
        return call  # the same press again
    call = keeping.draft(desk, number)
    if rules.last_day(call) < local_day(desk.now):
        raise Refused(Refusal.CALL_OVER, last=rules.last_day(call))
    lock = lock_for(desk, call)
    if lock is None or not turn(desk, actor, lock, seen=seen):
        return call
    return publish(desk, actor, call)


@action(May.KEEP_CALLS)
def extend_call(desk: Desk, actor: Actor, number: CallId, last: date) -> Call:
    """A longer window is proposed, and signed by the actor's department with it.

    Raises Refused(NOT_FOUND), Refused(CALL_NOT_OPEN) for what is not published,
    Refused(CALL_NO_LONGER) for a last day that is past or not after the present one.
    """
    call = keeping.published(desk, number)
    present = rules.last_day(call)
    if last <= present or last < local_day(desk.now):
        raise Refused(Refusal.CALL_NO_LONGER, last=last, present=present)
    if call.extend_to != last:
        fall(desk, actor, f"{rules.WINDOW}:{number}")
        call = keeping.save(desk, call, call.model_copy(update={"extend_to": last}))
        keeping.note(desk, actor, call, "call-extension-proposed", {"closes": last.isoformat()})
    return sign_window(desk, actor, call, call.version)


@action(May.KEEP_CALLS)
def sign_extension(desk: Desk, actor: Actor, number: CallId, seen: int) -> Call:
    """The other department agrees to the longer window: it holds, and everybody is told.

    Raises Refused(NOT_FOUND), Refused(CALL_NOT_OPEN), Refused(KEYS_FELL, KEY_…).
    """
    return sign_window(desk, actor, keeping.published(desk, number), seen)


@action(May.KEEP_CALLS)
def take_key_back(desk: Desk, actor: Actor, number: CallId) -> Call:
    """The actor takes his signature back; a longer window that nobody signs is dropped.

    Raises Refused(NOT_FOUND), Refused(KEY_NOT_TURNED).
    """
    call = keeping.known(desk, number)
    lock = lock_for(desk, call)
    if lock is None:
        raise Refused(Refusal.KEY_NOT_TURNED)
    take_back(desk, actor, lock.subject)
    if call.extend_to is not None:
        call = keeping.save(desk, call, call.model_copy(update={"extend_to": None}))
    return call


@action(May.KEEP_CALLS)
def withdraw_call(desk: Desk, actor: Actor, number: CallId, reason: str) -> Call:
    """A draft is dropped; a published call is taken back as long as nothing was filed in it.

    Raises Refused(NOT_FOUND), Refused(WORDS_EMPTY, WORDS_TOO_LONG) without a reason,
    Refused(CALL_HAS_NEEDS) with their `count`.
    """
    call = keeping.known(desk, number)
    if call.state is CallState.WITHDRAWN:
        return call
    return withdraw(desk, actor, call, reason)
