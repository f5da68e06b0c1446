"""What stands on a county's list, in which order, what has changed on it, when it may go."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final

from core.consolidation.model import (
    Change,
    CountyList,
    Exported,
    ListRow,
    ListState,
    Readiness,
)
from core.needs.form import NeedForm
from core.needs.model import NeedKind, NeedState, NeedView
from core.shared.ids import EnterpriseId, NeedId

FRESH: Final = frozenset({NeedState.CONSOLIDATED})
"""On the list, and still the county's."""
REPORTED: Final = frozenset({NeedState.REPORTED, NeedState.PUBLISHED, NeedState.KEPT})
"""On the list, and with the city."""
LISTED: Final = FRESH | REPORTED


def ordered(
    views: Iterable[NeedView], first: Collection[EnterpriseId] = ()
) -> tuple[NeedView, ...]:
    """Posts before challenges; within them the enterprises with a priority flag first (C15, C17,
    C27), then by the time at which the enterprise's first need was sent, an enterprise's needs
    beside each other. Flags order lists and are never points."""
    views = tuple(views)
    begun: dict[EnterpriseId, tuple[float, int]] = {}
    for view in views:
        need = view.need
        sent = need.submitted_at.timestamp() if need.submitted_at else 0.0
        at = (sent, need.id)
        begun[need.enterprise] = min(at, begun.get(need.enterprise, at))
    kinds = tuple(NeedKind)
    return tuple(
        sorted(
            views,
            key=lambda view: (
                kinds.index(view.need.kind),
                view.need.enterprise not in first,
                begun[view.need.enterprise],
                view.need.id,
            ),
        )
    )


def rows_of(
    views: Sequence[NeedView],
    last: Sequence[Exported] | None,
    gone: Mapping[NeedId, NeedView],
) -> tuple[ListRow, ...]:
    """The list's rows, each kind numbered from 1, marked against what was exported last.

    `last` None: there was no export, so nothing is marked. `gone` has the needs that stood there
    and do not any more; they follow their kind, as they were exported, without a number.
    """
    before = None if last is None else {line.need: line.form for line in last}
    rows: list[ListRow] = []
    for kind in NeedKind:
        of_kind = [view for view in views if view.need.kind is kind]
        rows += [_row(number, view, before) for number, view in enumerate(of_kind, 1)]
        rows += [
            ListRow(number=None, view=_as_it_was(gone[line.need], line.form), change=Change.GONE)
            for line in last or ()
            if line.need in gone and gone[line.need].need.kind is kind
        ]
    return tuple(rows)


def _row(number: int, view: NeedView, before: Mapping[NeedId, NeedForm] | None) -> ListRow:
    if before is None:
        return ListRow(number=number, view=view)
    form = before.get(view.need.id)
    if form is None:
        return ListRow(number=number, view=view, change=Change.NEW)
    parts = form.differs(view.need.form)
    change = Change.CHANGED if parts else None
    return ListRow(number=number, view=view, change=change, parts=parts)


def _as_it_was(view: NeedView, form: NeedForm) -> NeedView:
    return view.model_copy(update={"need": view.need.model_copy(update={"form": form})})


def content(views: Iterable[NeedView], listed: CountyList | None) -> int:
    """A number for exactly these needs as they are now, on the list as it is now.

    A key that one department turned for a list counts for nothing once the list has changed.
    """
    said = [f"{view.need.id}.{view.need.version}" for view in views]
    said = [str(listed.version if listed else 1), *sorted(said)]
    return int(sha256(",".join(said).encode()).hexdigest()[:7], 16)


def may_report(listed: CountyList | None, fresh: int) -> bool:
    """The first time and after it was handed back even an empty list; later only what is new."""
    return fresh > 0 or listed is None or listed.state is not ListState.REPORTED


def quiet(ready: Readiness) -> bool:
    """Whether nothing is left to look at before the report."""
    return not (ready.waiting or ready.returned or ready.confirmed or ready.unconfirmed)
