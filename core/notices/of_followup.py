"""What letters about typical cases and notes about performance say (C33, C34)."""

from typing import Final

from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.process import views as notes
from core.process.model import Hearing, NoteView
from core.shared.ids import ProcessNoteId, TypicalCaseId
from core.typical import views as cases
from core.typical.model import CaseState, CaseView


def _consent(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while that text is the present one and the party has said nothing of it."""
    found = _case(desk, letter)
    version, _, party = letter.step.partition("-")
    if found is None or found.case.state is not CaseState.ASKED:
        return None
    said = any(one.party == party for one in found.consents)
    return None if said or str(found.case.version) != version else Contents(typical=found)


def _decided(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while nothing has happened to the case since."""
    found = _case(desk, letter)
    if found is None or str(found.case.revision) != letter.step:
        return None
    return Contents(typical=found)


def _settled(desk: Desk, letter: Letter) -> Contents | None:
    found = _case(desk, letter)
    return Contents(typical=found) if found else None


def _noted(desk: Desk, letter: Letter) -> Contents | None:
    """Told whatever the time says; the reminder only while he may still answer."""
    found = _note(desk, letter)
    if found is None or found.note.superseded_by is not None:
        return None
    wanted = found.hearing in {Hearing.OPEN, Hearing.NOT_SHOWN}
    return Contents(note=found) if wanted or not letter.step else None


def _answered(desk: Desk, letter: Letter) -> Contents | None:
    found = _note(desk, letter)
    if found is None or found.hearing is not Hearing.ANSWERED:
        return None
    return Contents(note=found)


def _heard(desk: Desk, letter: Letter) -> Contents | None:
    found = _note(desk, letter)
    return Contents(note=found) if found else None


def _case(desk: Desk, letter: Letter) -> CaseView | None:
    case = desk.work.typical.get(TypicalCaseId(letter.number))
    return cases.named(desk, case) if case else None


def _note(desk: Desk, letter: Letter) -> NoteView | None:
    note = desk.work.process.get(ProcessNoteId(letter.number))
    return notes.named(desk, note) if note else None


OPEN: Final[Readings] = {
    Kind.CASE_CONSENT: _consent,
    Kind.CASE_DECIDED: _decided,
    Kind.PROCESS_NOTE: _noted,
    Kind.PROCESS_ANSWERED: _answered,
}
CLOSED: Final[Readings] = {
    Kind.CASE_CONSENT: _settled,
    Kind.CASE_DECIDED: _settled,
    Kind.PROCESS_NOTE: _heard,
    Kind.PROCESS_ANSWERED: _heard,
}
