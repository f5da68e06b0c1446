"""What a gate's visits propose, in words: by how much, which way, how wide."""

from bot.texts.catalogue import Catalogue, Markup
from core.gates.model import Proposal
from core.organisations.model import Site


def proposed_change(
    catalogue: Catalogue, language: str | None, site: Site, proposal: Proposal
) -> Markup:
    """Centre and radius as they would change; what stays is told to stay."""

    def say(key: str, /, **facts: object) -> Markup:
        return catalogue.text(language, key, **facts)

    by = proposal.by
    parts = [
        say("sites-change-one", direction=say(f"sites-change-{way}"), metres=abs(metres))
        for metres, ways in ((by.east_m, ("east", "west")), (by.north_m, ("north", "south")))
        if metres
        for way in (ways[0] if metres > 0 else ways[1],)
    ]
    if not parts:
        return say("sites-change-ring", old=site.ring_m, ring=proposal.ring_m)
    where = parts[0]
    if len(parts) > 1:
        where = say("sites-change-two", first=parts[0], second=parts[1])
    kept = proposal.ring_m == site.ring_m
    key = "sites-change-centre" if kept else "sites-change-both"
    return say(key, where=where, ring=proposal.ring_m)
