"""What people do with difficulties: raise one, say what they think of the service."""

from core.desk import Desk, action
from core.difficulties.complaining import complain
from core.difficulties.filing import Sent
from core.difficulties.model import About, Category, Difficulty, Side
from core.difficulties.raising import raise_one
from core.shared.actor import Actor, May
from core.shared.ids import AppointmentId, EnterpriseId, UnitId


@action(May.RAISE_DIFFICULTY)
def raise_difficulty(  # noqa: PLR0913 - what, for whom, about which service
    desk: Desk,
    actor: Actor,
    *,
    side: Side,
    category: Category,
    text: str,
    enterprise: EnterpriseId | None = None,
    unit: UnitId | None = None,
    appointment: AppointmentId | None = None,
    files: Sent = (),
) -> Difficulty:
    """A difficulty is filed with number, owner and date; a second tap finds the first one.

    Raises what `core.difficulties.raising.raise_one` raises.
    """
    return raise_one(
        desk,
        actor,
        side=side,
        category=category,
        text=text,
        enterprise=enterprise,
        unit=unit,
        appointment=appointment,
        files=files,
    )


@action(May.GIVE_FEEDBACK)
def give_feedback(
    desk: Desk, actor: Actor, *, about: About, text: str, files: Sent = ()
) -> Difficulty:
    """A feedback is filed with number and date, and goes past whomever it is about.

    Raises what `core.difficulties.complaining.complain` raises.
    """
    return complain(desk, actor, about=about, text=text, files=files)
