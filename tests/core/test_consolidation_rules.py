"""A county's list: its order, its numbers, its marks, what a signature holds for."""

from collections.abc import Sequence
from datetime import timedelta

from core.consolidation import rules
from core.consolidation.model import Change, CountyList, Exported, ListState, Readiness
from core.needs.form import NeedForm, Part
from core.needs.model import Need, NeedKind, NeedState, NeedView
from core.organisations.model import County
from core.shared.ids import (
    CallId,
    CountyCode,
    CountyListId,
    EnterpriseId,
    NeedId,
    PersonId,
)
from tests.core.samples import NOON

COUNTY = County(code=CountyCode("410702"), name="红旗区", english="Hongqi")


def view(
    number: int,
    enterprise: int = 1,
    kind: NeedKind = NeedKind.POST,
    *,
    sent: int = 0,
    title: str = "t",
    version: int = 1,
) -> NeedView:
    need = Need(
        id=NeedId(number),
        enterprise=EnterpriseId(enterprise),
        county=COUNTY.code,
        call=CallId(1),
        kind=kind,
        state=NeedState.CONSOLIDATED,
        form=NeedForm(title=title),
        created_by=PersonId(1),
        created_at=NOON,
        changed_at=NOON,
        submitted_at=NOON + timedelta(minutes=sent),
        version=version,
    )
    return NeedView(need=need, enterprise_name=f"works {enterprise}", county=COUNTY)


def exported(*views: NeedView) -> list[Exported]:
    return [Exported(need=one.need.id, form=one.need.form) for one in views]


def ids(views: Sequence[NeedView]) -> list[int]:
    return [one.need.id for one in views]


def listed(state: ListState, version: int = 1) -> CountyList:
    return CountyList(
        id=CountyListId(1), county=COUNTY.code, call=CallId(1), state=state, version=version
    )


def test_an_enterprises_needs_stand_beside_each_other_and_flags_go_first() -> None:
    """C15, C17, C27: flags order lists; posts and challenges are two kinds (C19)."""
    views = [
        view(1, 1, sent=0),
        view(2, 2, sent=1),
        view(3, 1, sent=2),
        view(4, 3, sent=3),
        view(5, 2, NeedKind.CHALLENGE, sent=0),
    ]

    assert ids(rules.ordered(views)) == [1, 3, 2, 4, 5]
    assert ids(rules.ordered(views, {EnterpriseId(3)})) == [4, 1, 3, 2, 5]
    assert ids(rules.ordered(reversed(views))) == [1, 3, 2, 4, 5]


def test_each_kind_is_numbered_from_one_and_nothing_is_marked_the_first_time() -> None:
    """DOMAIN 2.2: numbered rows; without an export there is nothing to compare with."""
    rows = rules.rows_of([view(1), view(2), view(3, kind=NeedKind.CHALLENGE)], None, {})

    assert [(row.number, row.change) for row in rows] == [(1, None), (2, None), (1, None)]


def test_marks_come_from_what_was_exported() -> None:
    """PRODUCT §9: new, changed (with the lines), taken out as it was exported, or nothing."""
    old = [view(1), view(2, title="before"), view(3, title="gone")]
    now = [view(1, version=9), view(2, title="after"), view(4)]
    rows = rules.rows_of(now, exported(*old), {NeedId(3): view(3, title="edited since")})

    assert [(row.view.need.id, row.number, row.change, row.parts) for row in rows] == [
        (1, 1, None, ()),
        (2, 2, Change.CHANGED, (Part.TITLE,)),
        (4, 3, Change.NEW, ()),
        (3, None, Change.GONE, ()),
    ]
    assert rows[-1].view.need.form.title == "gone"


def test_a_signature_holds_for_exactly_these_needs() -> None:
    """A25: one need more, one less, one changed, or the list handed back: another content."""
    views = [view(1), view(2)]
    same = rules.content(views, None)

    assert rules.content(reversed(views), None) == same
    assert rules.content(views, listed(ListState.OPEN)) == same
    others = {
        rules.content(views[:1], None),
        rules.content([*views, view(3)], None),
        rules.content([view(1), view(2, version=2)], None),
        rules.content(views, listed(ListState.HANDED_BACK, 2)),
        rules.content([], None),
    }
    assert len(others | {same}) == 6
    assert all(0 <= one < 2**31 for one in others), "it must fit a column"


def test_an_empty_list_is_reported_once() -> None:
    """C20: a county without needs says so; after that only what is new makes another report."""
    assert rules.may_report(None, 0)
    assert rules.may_report(listed(ListState.OPEN), 0)
    assert rules.may_report(listed(ListState.HANDED_BACK), 0)
    assert not rules.may_report(listed(ListState.REPORTED), 0)
    assert rules.may_report(listed(ListState.REPORTED), 1)


def test_what_is_left_to_look_at() -> None:
    """The check before a report is quiet only where nothing waits anywhere."""
    assert rules.quiet(Readiness())
    for one in ("waiting", "returned", "confirmed"):
        assert not rules.quiet(Readiness.model_validate({one: 1}))
    assert not rules.quiet(Readiness(unconfirmed=((EnterpriseId(1), "x"),)))
