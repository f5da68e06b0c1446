"""A Monday morning of a programme three times as large as planned, with 5,000 officials (C4)."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from storage.migrate import migrate

NOW: Final = datetime(2026, 11, 16, 0, 41, tzinfo=UTC)
"""A Monday, 8:41 in Xinxiang: the weekly brief, which is the longer one."""
SERVED: Final = 900
OFFICIALS: Final = 5_000
FEWEST: Final = 300
"""So many appointees there are in any of these mornings."""
FIRST_ACCOUNT: Final = 9_000_000

_N: Final = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :last)"
_COUNTY: Final = """(SELECT code FROM county AS c WHERE i % 15 =
    (SELECT count(*) FROM county AS less WHERE less.code < c.code))"""
_MADE: Final = (
    """INSERT INTO person {n} SELECT i, 'person ' || i, 'zh', '2025-01-01 00:00:00' FROM n""",
    """INSERT INTO enterprise {n} SELECT i, 'code ' || i, 'works ' || i, {county} FROM n
    WHERE i <= 600""",
    """INSERT INTO site (id, enterprise, name, latitude, longitude, ring_m, enrolled_at)
    {n} SELECT i, i, 'gate', 35.3, 113.9, 300, '2025-01-01 00:00:00' FROM n WHERE i <= 600""",
    """INSERT INTO dispatching_unit {n} SELECT i, 'university ' || i, 'university' FROM n
    WHERE i <= 20""",
    # of twenty terms one ends soon, with its report due; of four people one has been silent
    """INSERT INTO appointment (id, person, enterprise, unit, level, start, "end", last_day,
    state) {n} SELECT i, i, 1 + i % 600, 1 + i % 20, 'city', '2024-12-05', e, e, 'active'
    FROM (SELECT i, CASE i % 20 WHEN 0 THEN '2026-12-20' ELSE '2028-02-29' END AS e FROM n)
    WHERE i <= :served""",
    """INSERT INTO duty_day (appointment, enterprise, "on", kinds, grade, first_at, confirmed_at)
    {n} SELECT i, 1 + i % 600, d, 'host,location', 'A', d || ' 01:00:00.000000',
    d || ' 10:00:00.000000' FROM (SELECT i, date(CASE i % 4 WHEN 0 THEN '2026-09-20' ELSE
    '2026-11-02' END, (-5 * j) || ' days') AS d FROM n,
    (SELECT value AS j FROM json_each('[0,1,2,3,4,5,6,7,8,9,10,11]')) WHERE i <= :served)""",
    # of five people one has claimed a day that waits for the county
    """INSERT INTO duty_day (appointment, enterprise, "on", kinds, grade, first_at, confirmed_at,
    needs_county) {n} SELECT i, 1 + i % 600, '2026-11-05', 'claim,host', 'open',
    '2026-11-11 01:00:00.000000', '2026-11-11 10:00:00.000000', 1 FROM n
    WHERE i <= :served AND i % 5 = 0""",
    """INSERT INTO claim (appointment, "on", month, turn, kind, route, reason, filed_at, filed_by,
    decision) {n} SELECT i, '2026-11-05', '2026-11-01', 1, 'forgotten', 'both', 'forgot',
    '2026-11-11 01:00:00.000000', i, '' FROM n WHERE i <= :served AND i % 5 = 0""",
    """INSERT INTO binding (person, account, bound_at, reachable) {n} SELECT i, :account + i,
    '2025-01-01 00:00:00.000000', 1 FROM n WHERE i > :served""",
    # both departments of fifteen counties, and the officers of twenty universities
    """INSERT INTO role (person, role, county, enterprise, unit) {n} SELECT i,
    CASE i % 3 WHEN 0 THEN 'county-science' WHEN 1 THEN 'county-organisation'
    ELSE 'unit-officer' END, CASE i % 3 WHEN 2 THEN '' ELSE {county} END, 0,
    CASE i % 3 WHEN 2 THEN 1 + i % 20 ELSE 0 END FROM n WHERE i > :served""",
    """INSERT INTO brief (person, next_at, weekly_on, said) {n} SELECT i,
    '2026-11-16 00:40:00.000000', '2026-11-09', '' FROM n WHERE i > :served""",
)


def build(file: Path, officials: int = OFFICIALS, served: int = SERVED) -> None:
    """Make the database, with every official's brief due."""
    migrate(f"sqlite:///{file}")
    facts = {"last": served + officials, "served": served, "account": FIRST_ACCOUNT}
    with sqlite3.connect(file) as raw:
        for statement in _MADE:
            raw.execute(statement.format(n=_N, county=_COUNTY), facts)
        raw.execute("ANALYZE")
    raw.close()
