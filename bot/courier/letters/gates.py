"""Gates: a doubt about their coordinate system, a better fence (PRODUCT 2.6)."""

from bot.cards.fence import proposed_change
from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered


def crs_doubt(pen: Pen) -> Rendered | None:
    """Facts about the gate alone: whose visit made them known is nobody's business."""
    gate = pen.contents.gate
    if gate is None or gate.doubt is None:
        return None
    text = pen.say(
        "letter-crs-doubt-text",
        enterprise=name(pen.contents.enterprise),
        gate=name(gate.name),
        given=pen.say(f"sites-system-{gate.system}"),
        system=pen.say(f"sites-system-{gate.doubt}"),
        metres=pen.contents.metres,
    )
    return pen.opened(text)


def fence_proposal(pen: Pen) -> Rendered | None:
    """What the confirmed visits suggest, for the contact to decide."""
    contents = pen.contents
    if contents.gate is None or contents.proposal is None:
        return None
    text = pen.say(
        "letter-fence-proposal-text",
        enterprise=name(contents.enterprise),
        gate=name(contents.gate.name),
        visits=contents.proposal.visits,
        change=proposed_change(pen.catalogue, pen.language, contents.gate, contents.proposal),
    )
    return pen.opened(text)
