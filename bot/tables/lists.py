"""A list that an office takes along, as a table in its language."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from bot.cards.need import heading
from bot.cards.need import part_said as need_said
from bot.cards.post import part_said as post_said
from bot.tables.workbook import Row, workbook
from bot.texts.catalogue import Catalogue
from core.lists.model import Listed, ListKind
from core.needs.form import Part
from core.posts.model import PostPart
from core.shared.calendar import local_day
from core.shared.ids import CountyCode

Say = Callable[..., str]
Names = Mapping[CountyCode | None, str]

BETWEEN: Final = "|"
"""Stands between the headings of a table, which are one text."""


def list_table(listed: Listed, catalogue: Catalogue, language: str | None) -> bytes:
    """The .xlsx. Takes a while for thousands of rows: to be called in a thread."""
    say: Say = partial(catalogue.plain, language)
    names: Names = {c.code: c.english if language == "en" else c.name for c in listed.counties}
    heads = say(f"exports-{listed.kind}-headings").split(BETWEEN)
    if listed.kind is ListKind.NEEDS:
        heads += [heading(say, part) for part in Part]
    elif listed.kind is ListKind.POSTS:
        heads += [say(f"posts-part-{part}") for part in PostPart]
    rows = ROWS[listed.kind](listed, names, say)
    return workbook({say(f"exports-kind-{listed.kind}"): (heads, rows)})


def _needs(listed: Listed, names: Names, say: Say) -> Iterator[Row]:
    for view in listed.needs:
        need = view.need
        yield (
            need.reference or "",
            names.get(need.county, ""),
            view.enterprise_name,
            say(f"need-kind-{need.kind}"),
            say(f"need-state-{need.state}"),
            local_day(need.submitted_at) if need.submitted_at else None,
            *(need_said(say, need.form, part, view.chain) for part in Part),
        )


def _posts(listed: Listed, names: Names, say: Say) -> Iterator[Row]:
    for view in listed.posts:
        post = view.post
        yield (
            post.number or "",
            names.get(post.county, ""),
            view.enterprise_name,
            say(f"posts-state-{post.state}", number=""),
            local_day(post.published_at) if post.published_at else None,
            *(post_said(say, view, part) for part in PostPart),
        )


def _enterprises(listed: Listed, names: Names, say: Say) -> Iterator[Row]:
    for one in listed.enterprises:
        kinds = [say(f"profile-qualification-{kind}") for kind in one.qualifications]
        yield (
            one.name,
            one.credit_code,
            names.get(one.county, ""),
            one.business,
            one.chain or "",
            say("common-list-comma").join(kinds),
        )


def _appointments(listed: Listed, names: Names, say: Say) -> Iterator[Row]:
    for one in listed.appointments:
        yield (
            one.name,
            one.unit_name,
            one.enterprise_name,
            names.get(one.county, ""),
            say(f"exports-level-{one.level}"),
            one.start,
            one.end,
            one.last_day,
            say(f"exports-service-{one.state}"),
        )


def _people(listed: Listed, names: Names, say: Say) -> Iterator[Row]:
    for one in listed.people:
        yield (
            one.name,
            say(f"role-{one.role}"),
            one.place,
            names.get(one.county, ""),
            say("export-yes") if one.bound else say("export-no"),
        )


ROWS: Final[dict[ListKind, Callable[[Listed, Names, Say], Iterator[Row]]]] = {
    ListKind.NEEDS: _needs,
    ListKind.POSTS: _posts,
    ListKind.ENTERPRISES: _enterprises,
    ListKind.APPOINTMENTS: _appointments,
    ListKind.PEOPLE: _people,
}
