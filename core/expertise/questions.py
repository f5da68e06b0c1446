"""What one has declared, what one follows, which posts fit."""

from typing import Final

from core.chains.model import Chain
from core.desk import Desk, question
from core.expertise import rules
from core.expertise.model import Expertise, Fitting, Following
from core.expertise.parties import unit_of
from core.organisations.model import County
from core.posts.model import PostView, Search
from core.shared.actor import Actor, May
from core.shared.ids import ChainId, UnitId

AT_ONCE: Final = 200
"""Posts looked at for each mark: the newest."""


@question(May.DECLARE_EXPERTISE)
def my_expertise(desk: Desk, actor: Actor, unit: UnitId | None = None) -> Expertise | None:
    """One's own declaration, or that of one's unit. Raises Refused(NOT_YOURS)."""
    if unit is None:
        return desk.work.expertise.of_person(actor.known())
    return desk.work.expertise.of_unit(unit_of(actor, unit))


@question(May.DECLARE_EXPERTISE)
def my_units(desk: Desk, actor: Actor) -> tuple[tuple[UnitId, str], ...]:
    """The units for which the actor declares, with their names."""
    found = (desk.work.organisations.unit(number) for number in sorted(actor.units()))
    return tuple((unit.id, unit.name) for unit in found if unit is not None)


@question(May.BROWSE_POSTS)
def search_lists(desk: Desk, actor: Actor) -> tuple[tuple[Chain, ...], tuple[County, ...]]:
    """The chains and the counties by which posts can be looked for."""
    return desk.work.chains.every(), desk.work.organisations.counties()


@question(May.FOLLOW_POSTS)
def my_following(desk: Desk, actor: Actor) -> Following:
    """The fields and chains whose new posts the actor is told of once a week."""
    return rules.following_of(desk.work.following.followed_by(actor.known()))


@question(May.DECLARE_EXPERTISE)
def fitting_posts(desk: Desk, actor: Actor, unit: UnitId | None = None) -> tuple[Fitting, ...]:
    """Published posts that fit the declaration, those with more reasons first, then the newest.

    Empty where nothing is declared. Raises Refused(NOT_YOURS).
    """
    said = my_expertise(desk, actor, unit)
    if said is None:
        return ()
    searches = [Search(field=one) for one in said.fields]
    searches += [Search(chain=ChainId(one)) for one in said.chains]
    searches += [Search(words=one) for one in said.words]
    posts: dict[int, PostView] = {}
    for wanted in searches:
        for view in desk.work.posts.published(wanted, 0, AT_ONCE):
            posts.setdefault(view.post.id, view)
    newest = sorted(posts.values(), key=lambda view: -view.post.id)
    found = [
        Fitting(post=view, reasons=rules.reasons(said, rules.of_post(view))) for view in newest
    ]
    return tuple(sorted((one for one in found if one.reasons), key=lambda one: -len(one.reasons)))
