"""The part of the tour that sendings, broadcasts and work groups ask for."""

from datetime import UTC, datetime
from typing import Final

from core.phoning.model import PhoneResult
from core.shared.ids import CountyCode, PersonId
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
