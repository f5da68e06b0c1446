"""Ways to published posts and who fits them."""

from typing import Final

from tests.dialogs.routes.ways import Routes, press, then, types

theirs = ("work", "browse", "filter", "chain", "one")
"""The posts of the first chain, which are the host's and the officer's own."""

ROUTES: Final[Routes] = {
    "Browse:list": (
        ("scientist", press("browse")),
        ("city", press("work", "browse", "earlier")),
        ("idle", press("work", "browse", "filter", "field", "field")),
    ),
    "Browse:files": (
        ("scientist", press("browse", "files")),
        ("host", press("work", "browse", "files", "docx")),
    ),
    "Browse:filter": (
        ("scientist", press("browse", "filter")),
        ("scientist", press("browse", "filter", "chain", "one", "filter")),
    ),
    "Browse:field": (("scientist", press("browse", "filter", "field", "earlier")),),
    "Browse:chain": (("scientist", press("browse", "filter", "chain", "earlier")),),
    "Browse:county": (("scientist", press("browse", "filter", "county", "earlier")),),
    "Browse:words": (("scientist", press("browse", "filter", "words")),),
    "Browse:one": (
        ("scientist", press("browse", "one")),
        ("host", press("work", "browse", "one")),
        ("expert", press("work", "browse", "earlier", "one")),
    ),
    "Browse:solvers": (
        ("host", press(*theirs, "one", "who")),
        ("officer", press(*theirs, "one", "who", "earlier")),
    ),
    "Browse:fits": (
        ("scientist", press("expertise", "fits")),
        ("sender", press("expertise", "fits", "earlier")),
    ),
    "Expertise:menu": (
        ("scientist", press("expertise")),
        ("sender", press("expertise")),
        ("idle", press("work", "expertise")),
    ),
    "Expertise:purpose": (("idle", press("work", "expertise", "fill")),),
    "Expertise:fields": (
        ("scientist", press("expertise", "fill")),
        ("idle", press("work", "expertise", "fill", "yes", "field", "earlier")),
    ),
    "Expertise:chains": (
        ("scientist", press("expertise", "fill", "next")),
        ("sender", press("expertise", "fill", "next", "one", "earlier")),
    ),
    "Expertise:words": (
        ("scientist", press("expertise", "fill", "next", "next")),
        ("idle", press("work", "expertise", "fill", "yes", "next", "next")),
    ),
    "Expertise:check": (
        ("scientist", press("expertise", "fill", "next", "next", "keep")),
        ("sender", press("expertise", "fill", "next", "next", "none")),
        (
            "idle",
            then(press("work", "expertise", "fill", "yes", "next", "next"), types("阻尼、AI")),
        ),
    ),
    "Expertise:sure": (("scientist", press("expertise", "withdraw")),),
    "Expertise:following": (
        ("scientist", press("expertise", "following")),
        ("idle", press("work", "expertise", "following", "one", "earlier")),
    ),
}
