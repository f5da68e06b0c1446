"""A city of some years' standing, written straight into the tables: a hundred thousand days."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from storage.engine import make_engine, transaction

PEOPLE: Final = 2_000
ENTERPRISES: Final = 200
DAYS: Final = 100_000
DATES: Final = 250
"""Different dates, so that one date has 400 days of 400 people."""
LETTERS: Final = 50_000
EXPERTISE: Final = 600
NEEDS: Final = 2_000
POSTS: Final = 900
VISITS: Final = 12_000
DUE: Final = 50
TO_CLOSE: Final = 40

FIRST: Final = date(2026, 1, 1)
TODAY: Final = date(2026, 5, 6)
NOW: Final = datetime(2026, 5, 6, 4, tzinfo=UTC)

_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {last})"
_MADE = (
    (
        PEOPLE,
        "INSERT INTO person SELECT i, 'person ' || i, 'zh', '2025-01-01 00:00:00' FROM n",
    ),
    (
        PEOPLE,
        """INSERT INTO binding (person, account, bound_at, reachable)
        SELECT i, 100000 + i, '2025-01-01 00:00:00', 1 FROM n""",
    ),
    (
        EXPERTISE,
        """INSERT INTO expertise (id, person, open, declared_by, declared_at)
        SELECT i, i, i % 4 > 0, i, '2025-01-01 00:00:00' FROM n""",
    ),
    (
        EXPERTISE * 4,
        """INSERT INTO expertise_mark (expertise, turn, kind, key, said)
        SELECT 1 + i % 600, i / 600,
        CASE WHEN i / 600 < 2 THEN 'word' ELSE 'field' END,
        CASE WHEN i / 600 < 2 THEN 'word ' || i ELSE
        CASE i % 5 WHEN 0 THEN 'materials' ELSE 'energy' END END, ''
        FROM n WHERE i < 600 * 4""",
    ),
    (
        EXPERTISE,
        """INSERT INTO follower (person, since, next_on)
        SELECT i, '2025-01-01 00:00:00',
        CASE WHEN i > 100 THEN '2026-05-11' ELSE '2026-05-06' END FROM n""",
    ),
    (
        PEOPLE,
        """INSERT INTO consent (person, purpose, given_at)
        SELECT i, 'location', '2025-01-01 00:00:00' FROM n""",
    ),
    (
        PEOPLE,
        """INSERT INTO invitation (digest, role, person, name, expires_at, used_at)
        SELECT 'digest ' || i, 'appointee', i, '', '2025-01-09 00:00:00',
        CASE WHEN i % 50 THEN '2025-01-02 00:00:00' END FROM n""",
    ),
    (
        ENTERPRISES,
        """INSERT INTO enterprise SELECT i, 'code ' || i, 'works ' || i,
        (SELECT code FROM county AS c WHERE i % 15 =
        (SELECT count(*) FROM county AS less WHERE less.code < c.code)) FROM n""",
    ),
    (
        ENTERPRISES,
        """INSERT INTO site (id, enterprise, name, latitude, longitude, ring_m, enrolled_at)
        SELECT i, i, 'gate', 35.0 + i / 100.0, 113.0 + i / 100.0, 300, '2025-01-01 00:00:00'
        FROM n""",
    ),
    (
        ENTERPRISES,
        """INSERT INTO role (person, role, county, enterprise, unit)
        SELECT i, 'contact', '', i, 0 FROM n""",
    ),
    (
        ENTERPRISES,
        """INSERT INTO profile (enterprise, state, confirmed, reason, version)
        SELECT i, CASE WHEN i % 20 THEN 'confirmed' ELSE 'waiting' END, '{}', '', 1 FROM n""",
    ),
    (
        ENTERPRISES * 10,
        # half of the certificates were told of; ten end in time for the next letters
        """INSERT INTO qualification (enterprise, kind, words, number, expires_on, told_at)
        SELECT 1 + i % 200, 'high-tech', '', i,
        CASE WHEN i % 200 = 1 THEN '2026-05-01' ELSE '2027-05-01' END,
        CASE WHEN i > 1000 AND i % 200 <> 1 THEN '2026-05-01 01:00:00.000000' END FROM n""",
    ),
    (
        15,
        """INSERT INTO role (person, role, county, enterprise, unit)
        SELECT 1000 + i, 'county-science',
        (SELECT code FROM county AS c WHERE i % 15 =
        (SELECT count(*) FROM county AS less WHERE less.code < c.code)), 0, 0 FROM n""",
    ),
    (10, "INSERT INTO dispatching_unit SELECT i, 'university ' || i, 'university' FROM n"),
    (
        PEOPLE,
        # the terms end on thirty dates around today and long after it
        """INSERT INTO appointment (id, person, enterprise, unit, level, start, "end", last_day,
        state) SELECT i, i, 1 + i % 200, 1 + i % 10, 'city', '2025-01-01', e, e,
        CASE WHEN e < '2026-05-01' THEN 'ended' ELSE 'active' END
        FROM (SELECT i, date('2026-04-20', (i % 700) || ' days') AS e FROM n)""",
    ),
    (
        PEOPLE,
        """INSERT INTO suspension (appointment, first, last, reason)
        SELECT i, '2025-06-01', '2025-06-30', '' FROM n""",
    ),
    (
        PEOPLE,
        """INSERT INTO timer (kind, subject, next_on)
        SELECT 'report-due', i, date('2026-05-06', (i % 500) || ' days') FROM n""",
    ),
    (
        DAYS,
        # everybody's every fifth date; the last three days are not confirmed yet
        """INSERT INTO duty_day (appointment, enterprise, "on", kinds, grade, first_at,
        confirmed_at) SELECT p, 1 + p % 200, d, 'location', 'B', d || ' 01:00:00.000000',
        CASE WHEN d < '2026-05-04' THEN d || ' 10:00:00.000000' END
        FROM (SELECT 1 + i % 2000 AS p,
        date('2026-05-06', '-' || (5 * (i / 2000) + (i % 2000) % 5) || ' days') AS d
        FROM (SELECT i - 1 AS i FROM n))""",
    ),
    (
        ENTERPRISES * 11,
        # ten confirmed visits for each gate, and some that still wait
        """INSERT INTO fence_sample (site, day, held_until, month, east_m, north_m)
        SELECT 1 + i % 200, CASE WHEN i > 2000 THEN i END,
        CASE WHEN i > 2000 THEN '2026-05-08 01:00:00.000000' END, '2026-05-01', 10, 20 FROM n""",
    ),
    (
        DAYS,
        # each day's location; every tenth point was sent by two people
        """INSERT INTO signal (appointment, "on", kind, at, source, by, ring, distance_m, site,
        digest) SELECT appointment, "on", 'location', first_at, '1:' || id, appointment, 'inside',
        10, enterprise, 'digest ' || (id - id % 10 / 9)
        FROM duty_day JOIN n ON n.i = duty_day.id""",
    ),
    (
        DAYS,
        """INSERT INTO doubt (day, kind, facts, at, expires_on)
        SELECT i, 'shared-point', '{}', '2026-05-06 01:00:00', '2026-06-06'
        FROM n WHERE i % 2""",
    ),
    (
        15,
        """INSERT INTO chain (id, name, county) SELECT i, 'chain ' || i,
        CASE WHEN i > 5 THEN (SELECT code FROM county WHERE name <> '' LIMIT 1) END FROM n""",
    ),
    (
        3,
        """INSERT INTO call (id, year, title, text, opens_at, closes_at, born_since, state,
        version) SELECT i, 2023 + i, 'call', '', '2026-04-01 00:00:00.000000',
        '2026-06-01 00:00:00.000000', '1976-01-01', 'published', 1 FROM n""",
    ),
    (
        9,
        """INSERT INTO call_file (id, call, file_id, unique_id, digest, name, added_by, added_at)
        SELECT i, 1 + i % 3, 'file', 'unique', 'digest', 'notice.pdf', 1, '2026-04-01 00:00:00'
        FROM n""",
    ),
    (
        NEEDS,
        # ten needs of each enterprise in three years; one in fifty asks for help
        """INSERT INTO need (id, enterprise, county, call, kind, state, form, help, reference,
        created_by, created_at, changed_at, submitted_at, version)
        SELECT i, 1 + i % 200, (SELECT county FROM enterprise WHERE id = 1 + i % 200), 1 + i % 3,
        'post', CASE WHEN i % 40 THEN 'confirmed' ELSE 'submitted' END, '{}',
        CASE WHEN i % 50 THEN 'none' ELSE 'asked' END, 'need ' || i, 1, '2026-04-02 00:00:00',
        '2026-04-02 00:00:00', '2026-04-02 00:00:00', 1 FROM n""",
    ),
    (
        NEEDS,
        """INSERT INTO need_file (need, file_id, unique_id, digest, kind, added_by, added_at)
        SELECT i, 'f', 'u', '0', 'photo', 1, '2026-04-02 00:00:00' FROM n""",
    ),
    (
        30,
        """INSERT INTO county_list (county, call, state, round, version)
        SELECT (SELECT code FROM county AS c WHERE i % 15 =
        (SELECT count(*) FROM county AS less WHERE less.code < c.code)), 1 + i % 2, 'open', 0, 1
        FROM n""",
    ),
    (
        300,
        """INSERT INTO list_export (id, county, call, by_city, "by", at)
        SELECT i, (SELECT code FROM county AS c WHERE i % 15 =
        (SELECT count(*) FROM county AS less WHERE less.code < c.code)), 1, 0, 1,
        '2026-05-06 01:00:00.000000' FROM n""",
    ),
    (
        NEEDS,
        """INSERT INTO list_export_line (export, need, form) SELECT 1 + i % 300, i, '{}' FROM n""",
    ),
    (
        POSTS,
        # a third of three years' posts is on the list
        """INSERT INTO post (id, call, enterprise, county, title, text, field, specialty, modes,
        words, number, state, version, created_by, created_at, published_at)
        SELECT i, 1 + i % 3, 1 + i % 200, (SELECT county FROM enterprise WHERE id = 1 + i % 200),
        'post', 'text', CASE WHEN i % 2 THEN 'energy' ELSE 'materials' END, '', 'advice',
        'need ' || i, 'p-' || i, CASE WHEN i % 3 THEN 'closed' ELSE 'published' END, 2, 1,
        '2026-04-02 00:00:00', '2026-04-02 00:00:00' FROM n""",
    ),
    (
        POSTS,
        "INSERT INTO post_need (post, need, turn) SELECT i, i, 1 FROM n",
    ),
    (
        VISITS,
        # each appointee six times in two years, five of six by the county
        """INSERT INTO visit (id, key, enterprise, county, "by", side, role, "on", channel, met,
        summary, remark, why_late, created_at, version, withdrawn_why)
        SELECT i, 'visit ' || i, 1 + (i % 2000) % 200,
        (SELECT county FROM enterprise WHERE id = 1 + (i % 2000) % 200), 1001 + i % 15,
        CASE WHEN i % 6 THEN 'county' ELSE 'unit' END, 'county-science',
        date('2026-05-06', '-' || (i / 17) || ' days'), 'on-site', '', '', '', '',
        '2026-05-06 01:00:00.000000', 1, '' FROM n""",
    ),
    (
        VISITS,
        """INSERT INTO visit_seen (visit, appointment, turn, present, thinking, thinking_line,
        work, work_line, life, life_line)
        SELECT i, 1 + i % 2000, 0, 1, 'fine', '', 'fine', '', 'fine', '' FROM n""",
    ),
    (
        VISITS,
        "INSERT INTO visit_campaign (visit, campaign) SELECT i, 1 + i % 3 FROM n",
    ),
    (
        VISITS // 6,
        # most replies have been read
        """INSERT INTO visit_reply (visit, appointment, "by", words, at, read_at)
        SELECT i, CASE WHEN i % 100 THEN 1 + i % 2000 END, 1 + i % 2000, 'x',
        '2026-05-06 01:00:00.000000',
        CASE WHEN i % 50 THEN '2026-05-06 01:00:00.000000' END FROM n""",
    ),
    (
        VISITS // 6,
        """INSERT INTO arrival ("by", enterprise, at, "on", how, source)
        SELECT 1001 + i % 15, 1 + i % 200, '2026-05-06 01:00:00.000000',
        date('2026-05-06', '-' || (i / 17) || ' days'), 'door-code', '9:' || i FROM n""",
    ),
    (
        DAYS // 4,
        """INSERT INTO look (at_person, viewer, what, at)
        SELECT 1 + i % 2000, 1, 'presence', '2026-01-01 00:00:00' FROM n""",
    ),
    (
        DAYS // 4,
        """INSERT INTO audit_entry (subject, seq, at, what, facts, hash)
        SELECT 'duty-day:' || (i / 10), i % 10, '2026-01-01 00:00:00', 'credited', '{}', ''
        FROM n""",
    ),
    (
        DAYS // 50,
        # every fifth signature still waits for the other department's
        """INSERT INTO "key" (subject, version, name, county, department, "by", at, "end",
        ended_at) SELECT 'call:' || i, 1, 'call', CASE WHEN i % 2 THEN '410702' ELSE '' END,
        'science', i, '2026-05-06 01:00:00.000000', CASE WHEN i % 7 THEN 'used' END,
        CASE WHEN i % 7 THEN '2026-05-06 01:00:00.000000' END FROM n""",
    ),
    (
        LETTERS,
        """INSERT INTO letter ("key", "to", kind, subject, step, due_at, state, attempts, outcome,
        closed, mailing) SELECT 'key ' || i, 1 + i % 2000, 'report-due', 'report:' || (i % 9000),
        '',
        '2026-05-06 01:00:00.000000',
        CASE WHEN i <= 50 THEN 'queued' WHEN i % 5 THEN 'delivered' ELSE 'cancelled' END, 0,
        CASE WHEN i > 100 THEN 'done' END, i > 150 AND i % 5,
        '20' || (10 + i % 25) || '-05:report-due:' FROM n""",
    ),
    (
        300,
        """INSERT INTO phone_task (person, county, about, letters, since, tries, done_at)
        SELECT i, '410702', 'report:1', 1, '2026-05-01 01:00:00.000000', 0,
        CASE WHEN i > 4 THEN '2026-05-02 01:00:00.000000' END FROM n""",
    ),
)


def build(file: Path) -> None:
    """Fill a migrated database. No statistics are gathered: in service nobody gathers them."""
    with make_engine(f"sqlite:///{file}").connect() as connection, transaction(connection):
        for last, rows in _MADE:
            head, _, rest = rows.partition("SELECT")
            connection.exec_driver_sql(f"{head} {_NUMBERS.format(last=last)} SELECT{rest}")
