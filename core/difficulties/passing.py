"""An enterprise comes to another county, and what is open of its difficulties goes along (A23)."""

from core.desk import Desk
from core.difficulties.model import Act
from core.difficulties.noting import note
from core.difficulties.owner import Station
from core.shared.actor import Actor
from core.shared.ids import CountyCode, EnterpriseId


def passed_over(desk: Desk, actor: Actor, enterprise: EnterpriseId, to: CountyCode) -> None:
    """The new county's departments have them in hand; dates and threads stay.

    A feedback stays where it is: its handler was chosen past those whom it is about.
    """
    for number in desk.work.difficulties.move_county(enterprise, to):
        one = desk.work.difficulties.get(number)
        if one is None:
            continue
        desk.work.difficulty_threads.join(number, Station(owner=one.owner))
        note(desk, actor, one, Act.HAND_ON, {"county": to})
