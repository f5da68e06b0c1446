"""How each window is reached, by people who press what they see; in any language.

A room per subject: a new dialog's ways go into a room of their own, which is added to `ROUTES`.
"""

from typing import Final

from tests.dialogs.crowd import Crowd
from tests.dialogs.persona import Persona
from tests.dialogs.routes import (
    appointments,
    briefs,
    broadcasts,
    browse,
    calls,
    claims,
    confirming,
    deliveries,
    difficulties,
    entering,
    followup,
    groups,
    holidays,
    home,
    ledger,
    needlists,
    needs,
    needwork,
    people,
    posts,
    profiles,
    record,
    reviews,
    rounds,
    settings,
    sites,
    visits,
)
from tests.dialogs.routes.ways import Act, Routes

ROUTES: Final[Routes] = {
    **home.ROUTES,
    **holidays.ROUTES,
    **followup.ROUTES,
    **settings.ROUTES,
    **record.ROUTES,
    **claims.ROUTES,
    **confirming.ROUTES,
    **reviews.ROUTES,
    **ledger.ROUTES,
    **rounds.ROUTES,
    **sites.ROUTES,
    **entering.ROUTES,
    **needs.ROUTES,
    **needwork.ROUTES,
    **needlists.ROUTES,
    **calls.ROUTES,
    **posts.ROUTES,
    **briefs.ROUTES,
    **browse.ROUTES,
    **people.ROUTES,
    **appointments.ROUTES,
    **profiles.ROUTES,
    **deliveries.ROUTES,
    **groups.ROUTES,
    **broadcasts.ROUTES,
    **visits.ROUTES,
    **difficulties.ROUTES,
    **needlists.LAST,
}


async def go(crowd: Crowd, part: str, way: Act) -> Persona:
    """Somebody of the crowd goes that way."""
    somebody = crowd.persona(part)
    await way(somebody)
    return somebody
