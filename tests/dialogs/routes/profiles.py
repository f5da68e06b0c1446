"""Ways to enterprises' profiles, and the list of chains."""

from typing import Final

from tests.dialogs.routes.ways import Routes, picks, press, then, types

mine = press("work", "profile", "enterprise:2", "change")
"""The contact's draft, and its parts to choose from."""

qualifications = then(mine, picks("part:qualifications"))

platforms = then(mine, picks("part:platforms"), picks("add"))

cooperations = then(mine, picks("part:cooperations"))

profile_one = press("work", "profiles", "one")

transfer_one = press("work", "profiles", "transfers", "one")

city_chains = press("work", "affairs", "chains", "one:city")

ROUTES: Final[Routes] = {
    "Profile:enterprise": (("host", press("work", "profile")),),
    "Profile:card": (
        ("host", press("work", "profile", "enterprise:2")),
        ("host", press("work", "profile", "enterprise:1")),
    ),
    "Profile:parts": (("host", mine),),
    "Profile:business": (("host", then(mine, picks("part:business"))),),
    "Profile:chain": (
        ("host", then(mine, picks("part:chain"))),
        ("host", then(mine, picks("part:chain"), picks("earlier"))),
    ),
    "Profile:qualifications": (("host", qualifications),),
    "Profile:qualification": (
        ("host", then(qualifications, picks("add"))),
        ("host", then(qualifications, picks("add"), picks("earlier"))),
    ),
    "Profile:other": (
        ("host", then(qualifications, picks("add"), picks("earlier"), picks("kind:other"))),
    ),
    "Profile:number": (("host", then(qualifications, picks("add"), picks("kind"))),),
    "Profile:expiry": (
        ("host", then(qualifications, picks("add"), picks("kind"), picks("none"))),
    ),
    "Profile:platforms": (("host", then(mine, picks("part:platforms"))),),
    "Profile:platform": (("host", platforms),),
    "Profile:level": (("host", then(platforms, picks("platform"))),),
    "Profile:title": (("host", then(platforms, picks("platform"), picks("level"))),),
    "Profile:ownership": (("host", then(mine, picks("part:ownership"))),),
    "Profile:offers": (("host", then(mine, picks("part:offers"))),),
    "Profile:cooperations": (("host", cooperations),),
    "Profile:partner": (("host", then(cooperations, picks("add"))),),
    "Profile:contract": (("host", then(cooperations, picks("add"), types("豫北理工大学"))),),
    "Profile:discard": (("host", press("work", "profile", "enterprise:2", "discard")),),
    "Profiles:list": (
        ("officer", press("work", "profiles")),
        ("city", press("work", "profiles")),
        ("officer", then(press("work", "profiles"), types("没有这家"))),
        ("officer", press("work", "profiles", "wait")),
    ),
    "Profiles:one": (
        ("officer", profile_one),
        ("city", profile_one),
        ("officer", press("work", "profiles", "one:2")),
    ),
    "Profiles:reason": (("officer", then(profile_one, picks("return"))),),
    "Profiles:rename": (("officer", then(profile_one, picks("rename"))),),
    "Profiles:move": (("officer", then(profile_one, picks("move"))),),
    "Profiles:why": (("officer", then(profile_one, picks("move"), picks("one"))),),
    "Profiles:check": (
        ("officer", then(profile_one, picks("move"), picks("one"), picks("reason"))),
        ("city", then(profile_one, picks("move"), picks("one"), types("厂区位于功能区内" * 20))),
    ),
    "Profiles:past": (("officer", then(profile_one, picks("past"))),),
    "Profiles:transfers": (("city", press("work", "profiles", "transfers")),),
    "Profiles:transfer": (("city", transfer_one),),
    "Profiles:answer": (("city", then(transfer_one, picks("no"))),),
    "Chains:whose": (("city", press("work", "affairs", "chains")),),
    "Chains:list": (
        ("city", city_chains),
        ("city", press("work", "affairs", "chains", "one:410702")),
        ("city", press("work", "affairs", "chains", "one:410703")),
    ),
    "Chains:one": (("city", then(city_chains, picks("one"))),),
    "Chains:name": (
        ("city", then(city_chains, picks("add"))),
        ("city", then(city_chains, picks("one"), picks("rename"))),
    ),
    "Chains:retire": (("city", then(city_chains, picks("one"), picks("retire"))),),
}
