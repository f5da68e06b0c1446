"""The sample city's needs: one in each state, reported lists, posts made of some of them."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import partial
from typing import Final

from bot.sample.history import at_office
from bot.sample.plan import ListPlan, NeedPlan, PostPlan
from bot.sample.steps import City, Step, somebody
from core.consolidation import actions as lists
from core.consolidation.views import listing, standing_of
from core.desk import Desk
from core.needs import actions as needs
from core.needs.form import Part
from core.needs.model import Need, NeedState
from core.notices.model import Outcome
from core.posts import actions as posts
from core.screening import actions as screening
from core.shared.actor import Actor, Role
from core.shared.ids import CallId, NeedId

WAITING: Final = frozenset({NeedState.DRAFT, NeedState.SUBMITTED})
"""How far a need has come without its county."""


def needed(city: City) -> Iterator[Step]:
    """Sent by enterprises, looked at a day later, gathered, reported, made into posts."""
    for need in city.plan.needs:
        yield _on(city, need.ago, partial(_file, plan=need, city=city))
        if need.until not in WAITING:
            yield _on(city, need.ago - 1, partial(_look, plan=need, city=city))
    for listed in city.plan.lists:
        yield _on(city, listed.ago, partial(_list, plan=listed, city=city))
    for post in city.plan.posts:
        yield _on(city, post.ago, partial(_post, plan=post, city=city))


def _on(city: City, ago: int, do: partial[None]) -> Step:
    return Step(at_office(city.today - timedelta(days=ago)), do)


def _file(desk: Desk, plan: NeedPlan, city: City) -> None:
    contact = somebody(desk, city, Role.CONTACT, enterprise=plan.enterprise)
    need = needs.begin(desk, contact, city.enterprises[plan.enterprise], plan.kind)
    said: dict[Part, object] = {part: w.in_(city.language) for part, w in plan.words.items()}
    chain = next((one.id for one in desk.work.chains.every() if one.name == plan.chain), None)
    said |= {part: getattr(plan.picked, part) for part in Part if plan.picked.has(part)}
    said[Part.CHAIN] = chain
    if plan.deadline_in is not None:
        said[Part.DEADLINE] = city.today + timedelta(days=plan.deadline_in)
    need = needs.write(desk, contact, need.id, said, need.version)
    city.needs[plan.key] = need.id
    if plan.until is not NeedState.DRAFT:
        needs.submit(desk, contact, need.id)
    _settled(desk, [need.id])


def _look(desk: Desk, plan: NeedPlan, city: City) -> None:
    need = _need(desk, city.needs[plan.key])
    officer = somebody(desk, city, Role.COUNTY_SCIENCE, county=need.county)
    if plan.until is NeedState.RETURNED:
        screening.return_need(desk, officer, need.id, plan.reason.in_(city.language))
    else:
        screening.confirm_need(desk, officer, need.id)
    _settled(desk, [need.id])


def _list(desk: Desk, plan: ListPlan, city: City) -> None:
    """All that is confirmed by then; a zone's science department reports alone (DOMAIN 1)."""
    call = _call(desk)
    science = somebody(desk, city, Role.COUNTY_SCIENCE, county=plan.county)
    lists.gather_list(desk, science, plan.county, call)
    if plan.reported:
        place = desk.work.organisations.county(plan.county)
        signers = [science]
        if place is None or place.has_organisation_department:
            officer = somebody(desk, city, Role.COUNTY_ORGANISATION, county=plan.county)
            signers.append(officer)
        for signer in signers:
            _report(desk, signer, plan, call)
    _settled(desk, city.needs.values())


def _report(desk: Desk, signer: Actor, plan: ListPlan, call: CallId) -> None:
    seen = standing_of(desk, plan.county, call).content
    stands = lists.report_list(desk, signer, plan.county, call, seen=seen)
    if stands.listed is not None:
        desk.work.letters.close(listing(stands.listed), Outcome.DONE)


def _post(desk: Desk, plan: PostPlan, city: City) -> None:
    """Both departments of the city sign (A25); what is only a draft is left to whoever plays."""
    science = somebody(desk, city, Role.CITY_SCIENCE)
    organisation = somebody(desk, city, Role.CITY_ORGANISATION)
    parts = [city.needs[key] for key in plan.needs]
    post = posts.make_post(desk, science, parts)
    if plan.published:
        for signer in (science, organisation):
            posts.publish_posts(desk, signer, {post.id: post.version})
    _settled(desk, parts)


def _settled(desk: Desk, touched: Iterable[NeedId]) -> None:
    """What was told of it then is old news."""
    for number in touched:
        need = _need(desk, number)
        for subject in (f"need:{number}", f"needs:{need.county}"):
            desk.work.letters.close(subject, Outcome.DONE)


def _need(desk: Desk, number: NeedId) -> Need:
    found = desk.work.needs.get(number)
    if found is None:
        raise LookupError(number)
    return found


def _call(desk: Desk) -> CallId:
    found = desk.work.calls.latest()
    if found is None:
        raise LookupError
    return found.id
