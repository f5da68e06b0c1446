"""A person's own settings."""

from core.desk import Desk, question
from core.preferences.model import Preferences
from core.shared.actor import Actor, May
from core.shared.ids import PersonId


def own(desk: Desk, person: PersonId) -> Preferences:
    """The settings of a person; where he has set nothing, nothing but the programme's rules."""
    return desk.work.preferences.of(person) or Preferences(person=person)


@question(May.KEEP_OWN_SETTINGS)
def my_preferences(desk: Desk, actor: Actor) -> Preferences:
    """What the person has set for himself."""
    return own(desk, actor.known())
