"""The part of the tour that sendings, broadcasts and work groups ask for."""

from datetime import UTC, datetime
from typing import Final

from core.broadcasts.model import Audience, BroadcastState, Only, Readers
from core.phoning.model import PhoneResult
from core.shared.ids import Account, BroadcastId, CallId, CountyCode, PersonId, WorkGroupId
from storage.work import SqlWork

NOW: Final = datetime(2026, 5, 6, 4, tzinfo=UTC)
HERE: Final = CountyCode("410702")
KEY: Final = "2026-05:report-due:"


def visit_phoning(work: SqlWork, wang: PersonId) -> None:
    """Somebody is asked for twice, called in vain, and is back."""
    for _ in range(2):
        work.phoning.ask(wang, HERE, "report:1", NOW)
    [task] = work.phoning.open_of((HERE, None))
    assert task.letters == 2
    assert task == work.phoning.get(task.id) == work.phoning.open_for(wang)
    assert work.phoning.counted() == {HERE: 1}
    tried = work.phoning.note(task.id, PhoneResult.NO_ANSWER, wang, NOW, ends=False)
    assert (tried.tries, tried.done_at) == (1, None)
    assert work.phoning.back(wang, NOW)
    assert not work.phoning.back(wang, NOW)
    assert work.phoning.counted() == {}
    assert work.mailings.of_one(KEY, None).total() == work.mailings.of_one(KEY, [HERE]).total()
    assert work.mailings.of_subject("no:1").total() == 0
    assert work.mailings.gone(KEY) == {}


def visit_broadcasts(work: SqlWork, wang: PersonId) -> None:
    """A notice is written, changed, and its readers found in every way that there is."""
    made = work.broadcasts.add("x", wang, NOW)
    sent = made.model_copy(
        update={
            "audience": Audience(readers=tuple(Readers), counties=(HERE,)),
            "state": BroadcastState.SENDING,
            "version": 2,
            "started_at": NOW,
        }
    )
    assert work.broadcasts.save(sent, 1)
    assert not work.broadcasts.save(sent, 1)
    assert work.broadcasts.get(made.id) == sent
    assert work.broadcasts.every(5) == work.broadcasts.sending() == (sent,)
    assert work.broadcasts.get(BroadcastId(99)) is None
    for only in Only:
        for counties in ((), (HERE,)):
            audience = Audience(readers=tuple(Readers), counties=counties, only=only)
            people, unreachable = work.audiences.count(audience, CallId(1))
            found = work.audiences.after(audience, CallId(1), PersonId(0), 1000)
            assert people == len(found) >= unreachable
    assert work.audiences.count(Audience(), None) == (0, 0)
    assert work.audiences.after(Audience(), None, PersonId(0), 5) == ()
    assert work.letters.cancel("no:1") == 0


def visit_groups(work: SqlWork, wang: PersonId) -> None:
    """A group is bound, moved and let go."""
    made = work.groups.add(Account(-7), HERE, wang, NOW)
    assert work.groups.get(made.id) == work.groups.at(Account(-7)) == made
    assert work.groups.every() == (made,)
    assert work.groups.move(Account(-7), Account(-8))
    assert not work.groups.move(Account(-7), Account(-8))
    work.groups.save(made.model_copy(update={"gone_at": NOW}))
    assert work.groups.every() == ()
    assert work.groups.get(WorkGroupId(99)) is None
