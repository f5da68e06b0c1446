"""What a message with a place says of where its sender stands, if it says anything."""

from aiogram.types import Message

from core.organisations.model import Point


def not_standing_there(message: Message) -> str | None:
    """Why a location does not come from where the phone is (PRODUCT 1, rows 2 to 6)."""
    if message.venue is not None:  # arrives with a location too, so it is asked first
        return "venue"
    if message.forward_origin is not None:
        return "forwarded"
    if message.via_bot is not None:
        return "via-bot"
    if message.is_from_offline:
        return "offline"
    return None


def point_of(message: Message) -> Point | None:
    """The place that a message brings, with the accuracy that the phone claims."""
    location = message.location
    if location is None:
        return None
    return Point(
        latitude=location.latitude,
        longitude=location.longitude,
        accuracy_m=location.horizontal_accuracy,
    )


def source_of(message: Message) -> str:
    """What a signal of this message is known by: the same for each of its edits."""
    return f"telegram:{message.chat.id}:{message.message_id}"
