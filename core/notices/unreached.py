"""What follows when nobody is reached: somebody is to phone (PRODUCT 21)."""

from typing import Final

from core.desk import Desk
from core.notices import rules
from core.notices.model import Draft, Kind, Letter, LetterState
from core.shared.calendar import instant, local_day
from core.shared.ids import DifficultyId, PersonId

UNTOLD: Final = "untold"
"""What stands in place of a matter that whoever phones is not to know of."""
OF_DIFFICULTIES: Final = "difficulty"


def give_up(desk: Desk, letter: Letter) -> None:
    """Nobody is reached: the county is told to phone, once a day for each person (PRODUCT 21).

    The person goes on the list of those to be phoned, and stays there until somebody has.
    """
    desk.work.letters.settle(letter.id, LetterState.GONE, desk.now)
    if letter.kind in rules.NO_CALL:
        return
    today, about = local_day(desk.now), _about(desk, letter)
    county = desk.work.people.county_of(letter.to)
    desk.work.phoning.ask(letter.to, county, about, desk.now)
    if letter.kind in rules.NO_LETTER:
        return
    for officer in _who_phones(desk, letter.to):
        desk.work.letters.post(
            [
                Draft(
                    key=f"unreachable:{letter.to}:{today}:{officer}",
                    to=officer,
                    kind=Kind.UNREACHABLE,
                    subject=f"unreachable:{letter.to}",
                    step=about,
                    due_at=rules.release(
                        max(desk.now, instant(today, desk.policy.quiet_until)),
                        officer,
                        desk.workdays,
                        desk.policy,
                    ),
                )
            ]
        )


def _about(desk: Desk, letter: Letter) -> str:
    """The letter's subject; of a feedback nothing: who phones may be whom it is about.

    That somebody has filed one is known to its handler alone (PRODUCT 15).
    """
    if letter.subject.partition(":")[0].partition("-")[0] != OF_DIFFICULTIES:
        return letter.subject
    found = desk.work.difficulties.get(DifficultyId(letter.number))
    return letter.subject if found is not None and not found.feedback else UNTOLD


def _who_phones(desk: Desk, person: PersonId) -> tuple[PersonId, ...]:
    """The county that looks after the person; for an unreachable officer, his colleagues."""
    county = desk.work.people.county_of(person)
    if county is None:
        return ()
    return tuple(o for o in desk.work.people.officers_of(county) if o != person)
