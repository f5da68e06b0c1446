"""Offices take a list along, and that they did is on record (PRODUCT 28)."""

from typing import Final

from core.desk import Desk, action
from core.lists.model import Listed, ListedEnterprise, ListKind
from core.needs.model import NeedState
from core.people.model import LookKind
from core.posts.model import PostState, Search
from core.profiles.form import ProfileForm
from core.shared.actor import CITY, Actor, May, Role
from core.shared.calendar import local_day
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused

ALL: Final = CITY | {Role.OPERATOR}
MOST: Final = 5_000
"""Posts in a file that was searched for."""
SENT: Final = frozenset(NeedState) - {NeedState.DRAFT}
"""What an enterprise has not sent is its own."""


@action(May.TAKE_LISTS)
def export_list(
    desk: Desk, actor: Actor, kind: ListKind, county: CountyCode | None = None
) -> Listed:
    """One list of a county, or of all (None): for the city, the operator, and each county's own.

    That it was taken along is on record, and each person in it sees who looked. Needs and posts
    are the latest call's. Raises Refused(NOT_YOURS) for a county that the actor does not serve,
    Refused(NOT_FOUND) for one that is none.
    """
    whole = bool(actor.roles() & ALL)
    if not whole and (county is None or county not in actor.counties()):
        raise Refused(Refusal.NOT_YOURS)
    work = desk.work
    if county is not None and work.organisations.county(county) is None:
        raise Refused(Refusal.NOT_FOUND)
    listed = FOUND[kind](desk, county)
    seen = tuple(
        {one.person for one in listed.appointments} | {one.person for one in listed.people}
    )
    if seen and actor.person is not None:
        work.people.add_look(actor.person, LookKind.LISTS, seen, desk.now)
    facts = {"list": kind, "county": county, "rows": listed.rows()}
    work.audit.append(f"list:{kind}", actor, desk.now, "exported", facts)
    return listed


@action(May.BROWSE_POSTS)
def export_posts(desk: Desk, actor: Actor, search: Search | None = None) -> Listed:
    """The public list of posts, for anyone enrolled: no contact data, no person's name (C21).

    The latest call's; with a search, all that it finds, whichever call they belong to.
    """
    if search is None:
        listed = _posts(desk, None, (PostState.PUBLISHED,))
    else:
        found = desk.work.posts.published(search, 0, MOST)
        listed = _listed(desk, ListKind.POSTS, None).model_copy(update={"posts": found})
    facts = {"list": "public-posts", "county": None, "rows": listed.rows()}
    desk.work.audit.append("list:public-posts", actor, desk.now, "exported", facts)
    return listed


def _needs(desk: Desk, county: CountyCode | None) -> Listed:
    call = desk.work.calls.latest()
    needs = desk.work.needs.of_call(call.id, SENT) if call else ()
    theirs = tuple(view for view in needs if county in {None, view.need.county})
    return _listed(desk, ListKind.NEEDS, county).model_copy(update={"needs": theirs})


def _all_posts(desk: Desk, county: CountyCode | None) -> Listed:
    return _posts(desk, county, tuple(PostState))


def _posts(desk: Desk, county: CountyCode | None, states: tuple[PostState, ...]) -> Listed:
    call = desk.work.calls.latest()
    posts = desk.work.posts.of_call(call.id, states) if call else ()
    theirs = tuple(view for view in posts if county in {None, view.post.county})
    return _listed(desk, ListKind.POSTS, county).model_copy(update={"posts": theirs})


def _enterprises(desk: Desk, county: CountyCode | None) -> Listed:
    """With what the county has confirmed of each profile."""
    today = local_day(desk.now)
    register = [
        one for one in desk.work.organisations.enterprises() if county in {None, one.county}
    ]
    profiles = desk.work.profiles.many([one.id for one in register])
    chains = {chain.id: chain.name for chain in desk.work.chains.every()}
    theirs = []
    for one in register:
        form = profiles[one.id].holds() if one.id in profiles else ProfileForm()
        theirs.append(
            ListedEnterprise(
                name=one.name,
                credit_code=one.credit_code,
                county=one.county,
                business=form.business,
                chain=chains.get(form.chain) if form.chain is not None else None,
                qualifications=tuple(h.kind for h in form.qualifications if h.holds(today)),
            )
        )
    listed = _listed(desk, ListKind.ENTERPRISES, county)
    return listed.model_copy(update={"enterprises": tuple(theirs)})


def _appointments(desk: Desk, county: CountyCode | None) -> Listed:
    theirs = desk.work.rosters.every(county)
    return _listed(desk, ListKind.APPOINTMENTS, county).model_copy(update={"appointments": theirs})


def _people(desk: Desk, county: CountyCode | None) -> Listed:
    theirs = desk.work.rosters.people(county)
    return _listed(desk, ListKind.PEOPLE, county).model_copy(update={"people": theirs})


def _listed(desk: Desk, kind: ListKind, county: CountyCode | None) -> Listed:
    counties = desk.work.organisations.counties()
    return Listed(kind=kind, on=local_day(desk.now), county=county, counties=counties)


FOUND: Final = {
    ListKind.NEEDS: _needs,
    ListKind.POSTS: _all_posts,
    ListKind.ENTERPRISES: _enterprises,
    ListKind.APPOINTMENTS: _appointments,
    ListKind.PEOPLE: _people,
}
