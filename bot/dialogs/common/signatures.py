"""Who has signed, and who is still to sign, in words (A25)."""

from collections.abc import Iterable

from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.keys.model import Key
from core.shared.keys import Department


def signers(me: Turn, keys: Iterable[Key]) -> Markup:
    """A line for each signature: whose, for which department, when."""
    return Markup(
        "\n".join(
            me.text(
                "keys-signed-line",
                department=me.text(f"keys-department-{key.department}"),
                by=key.by_name,
                at=key.at,
            )
            for key in keys
        )
    )


def departments(me: Turn, those: Iterable[Department]) -> Markup:
    """What they are called, beside each other."""
    between = me.text("common-list-comma")
    return Markup(between.join(me.text(f"keys-department-{one}") for one in those))
