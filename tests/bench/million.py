"""A programme larger than any: a million appointments, of which some have timers that are due."""

import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from storage.migrate import migrate

TODAY: Final = date(2026, 11, 18)
NOW: Final = datetime(2026, 11, 18, 2, tzinfo=UTC)
"""A Wednesday, ten in the morning in Xinxiang."""
ENTERPRISES: Final = 20_000

_N: Final = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :last)"
_COUNTY: Final = """(SELECT code FROM county AS c WHERE i % 15 =
    (SELECT count(*) FROM county AS less WHERE less.code < c.code))"""
_KINDS: Final = ("pace", "report-due", "silence")
_MADE: Final = (
    "INSERT INTO person {n} SELECT i, 'person ' || i, 'zh', '2025-01-01 00:00:00' FROM n",
    """INSERT INTO enterprise {n} SELECT i, 'code ' || i, 'works ' || i, {county} FROM n
    WHERE i <= :enterprises""",
    """INSERT INTO site (id, enterprise, name, latitude, longitude, ring_m, enrolled_at)
    {n} SELECT i, i, 'gate', 35.3, 113.9, 300, '2025-01-01 00:00:00' FROM n
    WHERE i <= :enterprises""",
    """INSERT INTO dispatching_unit {n} SELECT i, 'university ' || i, 'university' FROM n
    WHERE i <= 10""",
    # two officers a county
    """INSERT INTO role (person, role, county, enterprise, unit) {n} SELECT i,
    CASE WHEN i > 15 THEN 'county-science' ELSE 'county-organisation' END, {county}, 0, 0 FROM n
    WHERE i <= 30""",
    # whose turn it is: of ten that are due four have a report in a fortnight, three fall behind,
    # and three have seen nobody for thirty days
    """CREATE TABLE turn AS {n} SELECT i, CASE WHEN i % :step THEN 'none'
    WHEN i / :step % 10 < 4 THEN 'report-due' WHEN i / :step % 10 < 7 THEN 'pace'
    ELSE 'silence' END AS kind FROM n""",
    """INSERT INTO appointment (id, person, enterprise, unit, level, start, "end", last_day,
    state) SELECT i, i, 1 + i % :enterprises, 1 + i % 10, 'city', start, e, e, 'active'
    FROM (SELECT i, CASE kind WHEN 'pace' THEN date('2025-12-18', (2 * (i / :step % 4))
    || ' months') ELSE '2025-01-10' END AS start, CASE kind WHEN 'report-due'
    THEN '2027-01-02' ELSE date('2027-12-01', (i % 500) || ' days') END AS e FROM turn)""",
    # twelve days of each that is due, the last one thirty days ago
    """INSERT INTO duty_day (appointment, enterprise, "on", kinds, grade, first_at, confirmed_at)
    SELECT i, 1 + i % :enterprises, d, 'host,location', 'A', d || ' 01:00:00.000000',
    d || ' 10:00:00.000000' FROM (SELECT i, date('2026-10-19', (-3 * j) || ' days') AS d
    FROM turn, (SELECT value AS j FROM json_each('[0,1,2,3,4,5,6,7,8,9,10,11]'))
    WHERE kind <> 'none')""",
    *(
        """INSERT INTO timer SELECT '{kind}', i, CASE kind WHEN '{kind}' THEN '2026-11-18'
        ELSE date('2026-11-19', (i * 7 % 400) || ' days') END FROM turn""".replace("{kind}", kind)
        for kind in _KINDS
    ),
    "CREATE TABLE all_due AS SELECT * FROM timer WHERE next_on <= '2026-11-18'",
    "CREATE TABLE due_timer AS SELECT * FROM all_due",
)

_TO_PERSON: Final = """SELECT '{letter}:{subject}:' || a.id || ':{step}:' || a.person AS "key",
    a.person AS "to", '{letter}' AS kind, '{subject}:' || a.id AS subject, '{step}' AS step
    FROM timer AS t JOIN appointment AS a ON a.id = t.subject
    WHERE t.kind = '{kind}' AND t.next_on <= '2026-11-18'"""
_TO_COUNTY: Final = """SELECT 'report-due-county:report:' || a.id || ':D-14:' || r.person,
    r.person, 'report-due-county', 'report:' || a.id, 'D-14'
    FROM timer AS t JOIN appointment AS a ON a.id = t.subject
    JOIN enterprise AS e ON e.id = a.enterprise JOIN role AS r ON r.county = e.county
    AND r.role IN ('county-science', 'county-organisation')
    WHERE t.kind = 'report-due' AND t.next_on <= '2026-11-18'"""
_PARTS: Final = (
    _TO_PERSON.format(kind="report-due", letter="report-due", subject="report", step="D-14"),
    _TO_COUNTY,
    _TO_PERSON.format(kind="pace", letter="pace-behind", subject="pace", step="2026-11-18"),
    _TO_PERSON.format(kind="silence", letter="silence", subject="silence", step="2026-10-19:30"),
)
BARE: Final = """INSERT INTO letter ("key", "to", kind, subject, step, due_at, state, attempts,
    closed, mailing) SELECT "key", "to", kind, subject, step, '2026-11-18 02:00:00.000000',
    'queued', 0, 0, '2026-11:' || kind || ':' FROM ({parts})""".replace(
    "{parts}", " UNION ALL ".join(_PARTS)
)
"""The same letters by one INSERT ... SELECT over the partial index, with fixed words."""


def build(file: Path, people: int, due: int) -> None:
    """So many appointments, of which so many are due today; fast, for nobody else looks yet."""
    migrate(f"sqlite:///{file}")
    connection = sqlite3.connect(file, isolation_level=None)
    connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
    facts = {"last": people, "step": people // due, "enterprises": min(ENTERPRISES, people)}
    for made in _MADE:
        words = made.replace("{n}", _N).replace("{county}", _COUNTY)
        connection.execute(words, {key: facts[key] for key in facts if f":{key}" in words})
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()


def again(connection: sqlite3.Connection) -> None:
    """As it was before the tick: no letters, the same timers due."""
    connection.execute("DELETE FROM letter")
    connection.execute("INSERT OR REPLACE INTO timer SELECT * FROM due_timer")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def only(connection: sqlite3.Connection, due: int) -> None:
    """Of those that are due only so many, of each kind its share."""
    again(connection)
    connection.execute("DELETE FROM due_timer")
    connection.execute(
        """INSERT INTO due_timer SELECT * FROM all_due
        WHERE rowid % ((SELECT count(*) FROM all_due) / ?) = 0""",
        (due,),
    )
    connection.execute(
        """UPDATE timer SET next_on = '2027-11-18' WHERE (kind, subject) IN
        (SELECT kind, subject FROM all_due)"""
    )
    again(connection)
