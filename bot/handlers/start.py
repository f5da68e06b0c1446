"""/start: strangers, invitations, and everybody's way home."""

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.cards.keyboards import standing_keyboard
from bot.dialogs.common.drafts import go_home
from bot.handlers import deeplinks
from bot.handlers.context import buttons
from bot.links import INVITATION
from bot.turn import Turn
from core.people.actions import mark_reachable
from core.people.model import InvitationCard
from core.people.questions import invitation_card
from core.shared.actor import SYSTEM, May


async def start(message: Message, payload: str, turn: Turn, manager: DialogManager) -> None:
    """With an invitation: its card. Without: home, or an explanation for strangers."""
    if payload.startswith(INVITATION):
        await show_invitation(message, payload.removeprefix(INVITATION), turn)
    elif await deeplinks.follow(message, payload, turn, manager):
        return
    elif not turn.actor.takes_part():
        await message.answer(turn.text("start-stranger"))
    else:
        if turn.actor.account is not None:
            await turn.store.do(mark_reachable, SYSTEM, turn.actor.account, reachable=True)
        await greet(message, turn)
        await go_home(manager)


async def show_invitation(message: Message, token: str, turn: Turn) -> None:
    """What the link would bind, and the question whether it is the right person."""
    card = await turn.store.ask(invitation_card, turn.actor, token)
    await message.answer(
        _described(card, turn),
        reply_markup=buttons(
            (turn.plain("enrol-yes"), f"enrol:yes:{token}"),
            (turn.plain("enrol-no"), "enrol:no"),
        ),
    )


def _described(card: InvitationCard, turn: Turn) -> str:
    invitation = card.invitation
    place = (card.place_english if turn.language == "en" else None) or card.place
    role = turn.text(f"role-{invitation.holding.role}")
    lines = [
        turn.text("enrol-card-title", name=invitation.name, role=role),
        turn.text("enrol-card-place", place=place) if place else "",
        turn.text("enrol-card-until", until=invitation.expires_at),
        "",
        turn.text("enrol-card-ask"),
        turn.text("enrol-card-already", name=card.already) if card.already else "",
    ]
    return "\n".join(line for n, line in enumerate(lines) if line or n == 3)  # noqa: PLR2004 - the gap


async def greet(message: Message, turn: Turn) -> None:
    """A line that brings the standing button along; a keyboard cannot come without words."""
    checks_in = turn.actor.may(May.CHECK_IN)
    greeting = "start-greeting-checkin" if checks_in else "start-greeting"
    await message.answer(
        turn.text(greeting, name=turn.actor.name), reply_markup=standing_keyboard(turn)
    )
