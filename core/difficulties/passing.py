"""An enterprise comes to another county, and what is open of its difficulties goes along (A23)."""

from core.desk import Desk
from core.difficulties.model import Act, Voice
from core.difficulties.noting import note
from core.difficulties.owner import OwnerKind, Station
from core.difficulties.telling import told
from core.difficulties.thread import WordDraft
from core.notices.model import Outcome
from core.shared.actor import Actor
from core.shared.ids import CountyCode, EnterpriseId


def passed_over(desk: Desk, actor: Actor, enterprise: EnterpriseId, to: CountyCode) -> None:
    """The new county's department has in hand what the old one's had; dates and threads stay.

    A feedback stays where it is: its handler was chosen past those whom it is about.
    """
    for number in desk.work.difficulties.move_county(enterprise, to):
        one = desk.work.difficulties.get(number)
        if one is None:
            continue
        note(desk, actor, one, Act.HAND_ON, {"county": to})
        if one.owner.kind is not OwnerKind.COUNTY:
            continue
        desk.work.letters.close(f"difficulty:{number}", Outcome.DONE)
        desk.work.difficulty_threads.join(number, Station(owner=one.owner))
        word = desk.work.difficulty_threads.say(
            WordDraft(
                difficulty=number,
                act=Act.HAND_ON,
                voice=Voice.PROGRAMME,
                to=one.owner,
                at=desk.now,
            )
        )
        told(desk, one, word)
