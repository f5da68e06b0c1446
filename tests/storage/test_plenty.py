"""A check-in costs the same, however much is on record of its person."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from bot.clock.workdays import OfficialWorkdays
from bot.tokens import SecretTokens
from core.desk import Desk
from core.doubts.rules import point_digest
from core.duty.actions import check_in
from core.organisations.model import Point
from core.shared.actor import Actor, Holding, Role
from core.shared.ids import PersonId
from core.shared.policy import Policy
from storage.engine import make_engine
from storage.work import SqlWork
from tests.storage.test_plans import Steps
from tests.storage.town import NOW, build

MANY = 5_000
TOKENS = SecretTokens(b"0123456789abcdef")
HERE = Point(latitude=36.01, longitude=114.0101, accuracy_m=12)
SAME = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
PLENTY = {
    # the very point that is sent again, and beside each a signal without a place
    "signals of his of one date": """INSERT INTO signal (appointment, "on", kind, at, source, by,
        ring, distance_m, site, digest) SELECT 100, '2026-05-06', 'location',
        '2026-05-06 03:' || printf('%02d', i / 100) || ':00.000000', 'flood:' || i, 100, 'inside',
        10, 101, CASE WHEN i % 2 THEN :digest END FROM n""",
    "signals of his on as many dates": """INSERT INTO signal (appointment, "on", kind, at, source,
        by, ring, distance_m, site, digest) SELECT 100, date('2026-05-05', '-' || i || ' days'),
        'location', date('2026-05-05', '-' || i || ' days') || ' 03:00:00.000000', 'flood:' || i,
        100, 'inside', 10, 101, :digest FROM n""",
    "the same point by everybody": """INSERT INTO signal (appointment, "on", kind, at, source, by,
        ring, distance_m, site, digest) SELECT 1 + i % 2000, '2026-05-01', 'location',
        '2026-05-01 03:00:00.000000', 'flood:' || i, 1 + i % 2000, 'inside', 10, 101, :digest
        FROM n WHERE i % 2000 <> 99""",
    "doubts of his": """INSERT INTO doubt (day, kind, facts, at, expires_on)
        SELECT id, 'kind ' || i, '{}', '2026-05-06 01:00:00', '2026-06-06'
        FROM duty_day JOIN n ON i <= 100 WHERE appointment = 100""",
    "samples of his gate": """INSERT INTO fence_sample (site, day, held_until, month, east_m,
        north_m) SELECT 101, NULL, NULL, '2026-05-01', 10, 20 FROM n""",
    "entries of his chain": """INSERT INTO audit_entry (subject, seq, at, what, facts, hash)
        SELECT 'appointment:100', i, '2026-01-01 00:00:00.000000', 'credited', '{}', '' FROM n""",
}


@pytest.fixture(scope="module")
def city(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    file = Path(shutil.copy(template, tmp_path_factory.mktemp("plenty")))
    build(file)
    with make_engine(f"sqlite:///{file}").connect() as connection:
        yield connection


def steps_of_a_check_in(city: Connection) -> int:
    """What SQLite's machine does for it."""
    desk = Desk(SqlWork(city), NOW, Policy(), TOKENS, OfficialWorkdays())
    actor = Actor(
        person=PersonId(100),
        holdings=(Holding(role=Role.APPOINTEE),),
        name="person 100",
        location_consent=True,
    )
    with Steps(city.connection.driver_connection) as steps:
        check_in(desk, actor, HERE, NOW - timedelta(minutes=1), "telegram:100:1")
    return steps.taken


@pytest.mark.parametrize("name", PLENTY)
def test_a_check_in_costs_the_same_beside_thousands(city: Connection, name: str) -> None:
    """DESIGN 5: whoever sends his place a thousand times slows nobody, himself included."""
    driver: Any = city.connection.driver_connection
    facts = point_digest(HERE, TOKENS)
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("SAVEPOINT before")
    try:
        usual = steps_of_a_check_in(city)
        driver.execute("ROLLBACK TO before")
        plenty = PLENTY[name].replace(":digest", f"'{facts}'")
        head, _, rest = plenty.partition("SELECT")
        made = driver.execute(f"{head} {SAME} SELECT{rest}", (MANY,)).rowcount
        found = steps_of_a_check_in(city)
    finally:
        driver.rollback()
        city.rollback()

    assert made >= MANY - 10
    assert found - usual <= usual


def test_a_check_in_has_seven_statements_and_none_takes_the_long_way(city: Connection) -> None:
    """DESIGN 5: compare, day and count, signal, day, end of the chain, entry, sample."""
    driver: Any = city.connection.driver_connection
    said: list[str] = []
    long: list[str] = []

    def listen(_c: object, _k: object, statement: str, *_more: object) -> None:
        long.append(statement)

    event.listen(city, "before_cursor_execute", listen)
    driver.execute("BEGIN IMMEDIATE")
    driver.set_trace_callback(said.append)
    try:
        steps_of_a_check_in(city)
    finally:
        driver.set_trace_callback(None)
        event.remove(city, "before_cursor_execute", listen)
        driver.rollback()
        city.rollback()

    assert long == []
    assert [words.split()[0] for words in said] == ["SELECT"] * 2 + ["INSERT"] * 2 + ["SELECT"] + [
        "INSERT"
    ] * 2
