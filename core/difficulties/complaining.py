"""A feedback is filed, and routed past whomever it is about (PRODUCT 19)."""

from core.desk import Desk
from core.difficulties import offices, rules
from core.difficulties.filing import Sent, digest, filed
from core.difficulties.model import About, Category, Difficulty, DifficultyDraft, Side, Voice
from core.difficulties.owner import Owner
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import CountyCode, UnitId
from core.shared.keys import Department
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text


def complain(desk: Desk, actor: Actor, *, about: About, text: str, files: Sent = ()) -> Difficulty:
    """A feedback, routed past whomever it is about; its author is known to its handler alone.

    Raises Refused(NOT_FOUND) where the author has no such county, enterprise or unit, and what
    `raise_one` raises.
    """
    author = actor.known()
    said = own_text(text, desk.policy.difficulty_signs)
    service = desk.work.appointments.latest_of(author)
    county = desk.work.people.county_of(author)
    enterprise = service.enterprise if service else next(iter(actor.enterprises()), None)
    unit = service.unit if service else _unit(actor)
    lacks = {About.COUNTY: county, About.ENTERPRISE: enterprise, About.UNIT: unit}
    if about in lacks and lacks[about] is None:
        raise Refused(Refusal.NOT_FOUND)
    ways = _ways(about, county)
    draft = DifficultyDraft(
        number="",
        same=digest(desk, actor, Side.AUTHOR, enterprise, unit, None, about, said),
        feedback=True,
        side=Side.AUTHOR,
        raised_by=author,
        raised_at=desk.now,
        county=county,
        enterprise=enterprise if about is About.ENTERPRISE else None,
        unit=unit if about is About.UNIT else None,
        category=Category.OTHER,
        about=about,
        text=said,
        owner=ways[0],
        due_on=rules.due_on(
            feedback=True, since=local_day(desk.now), workdays=desk.workdays, policy=desk.policy
        ),
    )
    there = (way for way in ways if offices.handlers(desk, draft, way))
    routed = draft.model_copy(update={"owner": next(there, ways[0])})
    return filed(desk, actor, routed, Voice.AUTHOR, files)


def _ways(about: About, county: CountyCode | None) -> tuple[Owner, ...]:
    """Who handles a feedback: never those whom it is about; where nobody is there, the next."""
    organisation = offices.city(Department.ORGANISATION)
    science = offices.city(Department.SCIENCE)
    return {
        About.COUNTY: (organisation, science),
        About.CITY_SCIENCE: (organisation,),
        About.CITY_ORGANISATION: (science,),
        About.ENTERPRISE: (offices.owner_of(county), science, organisation),
        About.UNIT: (organisation, science),
        About.BOT: (offices.OPERATORS, organisation),
        About.OTHER: (science, organisation),
    }[about]


def _unit(actor: Actor) -> UnitId | None:
    return next((held.unit for held in actor.holdings if held.unit is not None), None)
