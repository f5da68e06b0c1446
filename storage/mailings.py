"""Sendings counted from an index alone, however many letters there are."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, func, select, union

from core.mailings.figures import Figures, figures_of
from core.notices.model import LetterState
from core.shared.ids import CountyCode
from storage.appointments import APPOINTMENT
from storage.organisations import ENTERPRISE
from storage.outbox import LETTER
from storage.people import ROLE

AFTER: Final = ";"
"""The sign after ":", so that a month's keys lie between "2026-11:" and "2026-11;"."""

PLACES: Final = union(
    select(ROLE.c.person, ROLE.c.county.label("county")).where(ROLE.c.county != ""),
    select(ROLE.c.person, ENTERPRISE.c.county).join(
        ENTERPRISE, ENTERPRISE.c.id == ROLE.c.enterprise
    ),
    select(APPOINTMENT.c.person, ENTERPRISE.c.county).join(
        ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise
    ),
).subquery("places")
"""Who belongs to which county: by office, by enterprise, by appointment."""

_COUNT: Final = func.count().label("number")
_FACTS: Final = (LETTER.c.state, LETTER.c.held, _COUNT)


class MailingsInSql:
    """`core.ports.mailings.Mailings` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_month(self, month: str, counties: Sequence[CountyCode] | None) -> Mapping[str, Figures]:
        of_month = LETTER.c.mailing.between(f"{month}:", f"{month}{AFTER}")
        asked = _of(select(LETTER.c.mailing, *_FACTS).where(of_month), counties).group_by(
            LETTER.c.mailing, LETTER.c.state, LETTER.c.held
        )
        found: dict[str, list[tuple[str, str | None, int]]] = defaultdict(list)
        for row in self._connection.execute(asked):
            found[row.mailing].append((row.state, row.held, row.number))
        return {key: figures_of(rows) for key, rows in found.items()}

    def of_one(self, key: str, counties: Sequence[CountyCode] | None) -> Figures:
        return self._figures(LETTER.c.mailing == key, counties)

    def of_subject(self, subject: str) -> Figures:
        return self._figures(LETTER.c.subject == subject, None)

    def gone(self, key: str) -> Mapping[CountyCode, int]:
        asked = (
            select(PLACES.c.county, func.count(LETTER.c.to.distinct()).label("number"))
            .select_from(LETTER)
            .join(PLACES, PLACES.c.person == LETTER.c.to)
            .where(LETTER.c.mailing == key, LETTER.c.state == LetterState.GONE.value)
            .group_by(PLACES.c.county)
        )
        return {CountyCode(row.county): row.number for row in self._connection.execute(asked)}

    def _figures(
        self, which: ColumnElement[bool], counties: Sequence[CountyCode] | None
    ) -> Figures:
        asked = _of(select(*_FACTS).where(which), counties)
        rows = self._connection.execute(asked.group_by(LETTER.c.state, LETTER.c.held))
        return figures_of((row.state, row.held, row.number) for row in rows)


def _of(asked: Select[Any], counties: Sequence[CountyCode] | None) -> Select[Any]:
    """Only letters to people of these counties, each once however he belongs to one."""
    if counties is None:
        return asked
    theirs = select(PLACES.c.person).where(PLACES.c.county.in_(counties))
    return asked.where(LETTER.c.to.in_(theirs))
