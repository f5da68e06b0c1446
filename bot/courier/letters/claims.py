"""Claims: what waits for the county, and what it decided (A29)."""

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from bot.texts.reasons import claim_said, heard_of


def claim_for_county(pen: Pen) -> Rendered | None:
    """What the county is asked to look into, with the host's word."""
    found = pen.contents.claim
    if found is None:
        return None
    text = pen.say(
        "letter-claim-for-county-text",
        name=name(found.name),
        enterprise=name(found.enterprise_name),
        on=found.claim.on,
        kind=pen.say(f"claims-kind-{found.claim.kind}"),
        reason=claim_said(pen.catalogue, pen.language, found.claim.reason),
        host=pen.say(f"claims-host-{heard_of(found)}"),
    )
    return pen.opened(text)


def claim_decided(pen: Pen) -> Rendered | None:
    """To the person: accepted, accepted but for the host, or declined with the reason."""
    found = pen.contents.claim
    if found is None:
        return None
    how = "declined" if found.claim.declined_at else "accepted" if found.counts else "half"
    text = pen.say(
        f"letter-claim-decided-{how}",
        on=found.claim.on,
        enterprise=name(found.enterprise_name),
        reason=claim_said(pen.catalogue, pen.language, found.claim.decision),
    )
    return pen.opened(text)
