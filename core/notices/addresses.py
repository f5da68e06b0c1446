"""Into which chat a letter goes: its reader's own, or a work group's."""

from typing import Final

from core.desk import Desk
from core.notices.model import Kind, Letter
from core.shared.ids import Account, WorkGroupId

TO_GROUPS: Final = frozenset({Kind.GROUP_BRIEF})
"""Kinds that go into a group, in the name of whoever bound it: his own settings, his pause and
his week are not the group's."""


def address_of(desk: Desk, letter: Letter) -> tuple[Account, str | None] | None:
    """The chat and its language; None where nobody is reached. A group is told in Chinese."""
    if letter.kind not in TO_GROUPS:
        return desk.work.people.address_of(letter.to)
    group = desk.work.groups.get(WorkGroupId(letter.number))
    return None if group is None or group.gone_at is not None else (group.chat, None)
