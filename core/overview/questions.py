"""The overview, as the city reads it."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from core.desk import Desk, question
from core.needs.model import NeedView
from core.overview import rules
from core.overview.model import By, Overview, OverviewLine, Tally
from core.posts.model import PostView
from core.profiles.form import ProfileForm, Qualification
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.fields import Field
from core.shared.ids import EnterpriseId


@question(May.SEE_OVERVIEW)
def overview(desk: Desk, actor: Actor, by: By) -> Overview:
    """Needs and posts of the latest call and people since the programme began, by one thing (C4).

    An enterprise with two qualifications stands in both lines, so those do not add up.
    """
    work, call = desk.work, desk.work.calls.latest()
    needs = work.needs.of_call(call.id, rules.COUNTED) if call else ()
    posts = work.posts.of_call(call.id, rules.POSTED) if call else ()
    tallies = work.rosters.tallies()
    years: Counter[int] = Counter()
    for tally in tallies:
        years[tally.year] += tally.people
    return Overview(
        year=call.year if call else None,
        target=desk.policy.target_people,
        people=sum(years.values()),
        by_year=tuple(sorted(years.items())),
        needs=len(needs),
        posts=len(posts),
        by=by,
        lines=LINES[by](desk, needs, posts, tallies),
    )


Needs = Sequence[NeedView]
Posts = Sequence[PostView]
Tallies = Sequence[Tally]
Lines = tuple[OverviewLine, ...]


def _by_county(desk: Desk, needs: Needs, posts: Posts, tallies: Tallies) -> Lines:
    rows = [
        OverviewLine(code=county.code, name=county.name, english=county.english)
        for county in desk.work.organisations.counties()
    ]
    return rules.lines(
        rows,
        rules.counted(needs, lambda view: (view.need.county,)),
        rules.counted(posts, lambda view: (view.post.county,)),
        _people(tallies, lambda tally: (tally.county,)),
    )


def _by_chain(desk: Desk, needs: Needs, posts: Posts, tallies: Tallies) -> Lines:
    rows = [OverviewLine(code=str(c.id), name=c.name) for c in desk.work.chains.every()]
    known = {row.code for row in rows}
    # a chain that was retired since goes on being named by what names it
    named = {str(v.need.form.chain): v.chain for v in needs if v.need.form.chain and v.chain}
    named |= {str(v.post.chain): v.chain for v in posts if v.post.chain and v.chain}
    rows += [
        OverviewLine(code=code, name=name)
        for code, name in sorted(named.items())
        if code not in known
    ]
    known |= set(named)
    forms = _forms(desk, {tally.enterprise for tally in tallies})
    return rules.lines(
        rows,
        rules.counted(needs, lambda v: _one(v.need.form.chain)),
        rules.counted(posts, lambda v: _one(v.post.chain)),
        _people(tallies, lambda t: [c for c in _one(forms[t.enterprise].chain) if c in known]),
    )


def _by_qualification(desk: Desk, needs: Needs, posts: Posts, tallies: Tallies) -> Lines:
    """By what the county has confirmed and what holds today (C14)."""
    today = local_day(desk.now)
    wanted = {view.need.enterprise for view in needs} | {view.post.enterprise for view in posts}
    forms = _forms(desk, wanted | {tally.enterprise for tally in tallies})
    codes = {
        number: tuple(
            dict.fromkeys(held.kind.value for held in form.qualifications if held.holds(today))
        )
        for number, form in forms.items()
    }
    return rules.lines(
        [OverviewLine(code=one.value) for one in Qualification],
        rules.counted(needs, lambda v: codes[v.need.enterprise]),
        rules.counted(posts, lambda v: codes[v.post.enterprise]),
        _people(tallies, lambda t: codes[t.enterprise]),
    )


def _by_field(desk: Desk, needs: Needs, posts: Posts, tallies: Tallies) -> Lines:
    """People are not told by field: an appointment names none."""
    return rules.lines(
        [OverviewLine(code=field.value) for field in Field],
        rules.counted(needs, lambda v: _one(v.need.form.field)),
        rules.counted(posts, lambda v: _one(v.post.field)),
        {},
    )


LINES: Final[dict[By, Callable[[Desk, Needs, Posts, Tallies], Lines]]] = {
    By.COUNTY: _by_county,
    By.CHAIN: _by_chain,
    By.FIELD: _by_field,
    By.QUALIFICATION: _by_qualification,
}


def _one(code: object) -> tuple[str, ...]:
    return () if code is None else (str(code),)


def _people(tallies: Tallies, codes: Callable[[Tally], Sequence[str]]) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    for tally in tallies:
        for code in codes(tally) or (rules.UNNAMED,):
            found[code] += tally.people
    return found


def _forms(desk: Desk, enterprises: set[EnterpriseId]) -> Mapping[EnterpriseId, ProfileForm]:
    """What the counties have confirmed of each; empty where nothing is."""
    profiles = desk.work.profiles.many(sorted(enterprises))
    return {
        number: profiles[number].holds() if number in profiles else ProfileForm()
        for number in enterprises
    }
