"""Every revision can be climbed, left and climbed again; together they make the tables."""

import asyncio
import json
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, text

from core.organisations.model import County
from core.shared.ids import CountyCode
from storage import condition
from storage import migrate as moving
from storage.engine import make_engine, transaction
from storage.migrate import config, downgrade, migrate, revision
from storage.schema import HEAD, METADATA
from storage.work import SqlWork
from tests.storage.rows import Content, content, fill, reflected

SEED = Path(moving.__file__).parent / "seed" / "counties.json"
REVISIONS = sorted(p.name[:4] for p in (moving.SCRIPTS / "versions").glob("[0-9]*.py"))

BROKEN = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9999", {head!r}

def upgrade():
    op.create_table("half", sa.Column("id", sa.Integer()))
    op.execute("DELETE FROM county")
    op.execute("INSERT INTO no_such_table VALUES (1)")
"""


@contextmanager
def opened(url: str) -> Iterator[Connection]:
    with make_engine(url).connect() as connection:
        yield connection


def schema(url: str) -> dict[str, str]:
    """What the database says of itself: each table and index as the statement that makes it."""
    with opened(url) as connection:
        rows = connection.execute(
            text("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        )
        # a table that was altered is one that was copied, and SQLite then quotes its name
        return {row.name: re.sub(r"\s+", " ", row.sql).replace('"', "") for row in rows}


def all_rows(url: str, kept: MetaData | None = None) -> Content:
    with opened(url) as connection:
        return content(connection, kept)


def tables(url: str) -> MetaData:
    with opened(url) as connection:
        return reflected(connection)


def dangling(url: str) -> list[object]:
    with opened(url) as connection:
        return list(connection.exec_driver_sql("PRAGMA foreign_key_check"))


def stand(url: str) -> str | None:
    with opened(url) as connection:
        return revision(connection)


@pytest.fixture
def new(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'new.db'}"


@pytest.mark.parametrize("step", REVISIONS)
def test_each_revision_goes_up_down_and_up_again(new: str, step: str) -> None:
    """STYLE 3: a release that must be taken back can be, and the next attempt finds its way."""
    below = REVISIONS[: REVISIONS.index(step)]
    if below:
        migrate(new, below[-1])
    before = schema(new)
    migrate(new, step)
    above = schema(new)
    downgrade(new, below[-1] if below else "base")
    left = schema(new)
    left.pop("alembic_version", None)
    before.pop("alembic_version", None)

    assert left == before
    assert migrate(new, step)
    assert schema(new) == above
    assert stand(new) == step


@pytest.mark.parametrize("step", REVISIONS[1:])
def test_rows_outlive_going_down_and_up_again(new: str, step: str) -> None:
    """STYLE 3: what the older release can hold is there afterwards, and nothing hangs loose."""
    migrate(new, REVISIONS[REVISIONS.index(step) - 1])
    below = tables(new)
    migrate(new, step)
    with opened(new) as connection, transaction(connection):
        fill(connection, reflected(connection))
    before = all_rows(new, below)
    downgrade(new, REVISIONS[REVISIONS.index(step) - 1])

    assert dangling(new) == []
    assert migrate(new, step)
    assert dangling(new) == []
    after = all_rows(new, below)
    counties = before.pop("county"), after.pop("county")
    assert after == before
    assert {row for row in counties[0] if row[0].startswith("code-")} < set(counties[1])


def test_what_the_city_made_of_a_unit_in_use_stays(new: str) -> None:
    """DOMAIN 1: the city edits the units; going back a revision must not undo that."""
    migrate(new)
    with opened(new) as connection, transaction(connection):
        connection.execute(text("UPDATE county SET english = 'Ours' WHERE code = '410702'"))
        connection.execute(
            text("INSERT INTO enterprise (credit_code, name, county) VALUES ('1', 'A', '410702')")
        )
    downgrade(new, "0001")
    migrate(new)
    with opened(new) as connection:
        units = {c.code: c for c in SqlWork(connection).organisations.counties()}

    assert units[CountyCode("410702")].english == "Ours"
    assert len(units) == 15


def test_the_tables_are_the_declared_ones(url: str) -> None:
    """STYLE 3: nobody changed a model and forgot the revision, or the other way round."""
    with opened(url) as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        differences = compare_metadata(context, METADATA)

    assert differences == []


def test_the_indexes_are_the_declared_ones_with_their_where(url: str, new: str) -> None:
    """The comparison above is blind to a partial index's WHERE: SQLite's own words are not."""
    with opened(new) as connection, transaction(connection):
        METADATA.create_all(connection)
    declared, found = schema(new), schema(url)
    of_tables = {str(index.name) for table in METADATA.tables.values() for index in table.indexes}

    assert {name: found.get(name) for name in of_tables} == {
        name: declared[name] for name in of_tables
    }
    assert any(" WHERE " in sql for sql in declared.values())
    assert found.keys() == declared.keys() | {"alembic_version"}


def test_head_is_the_newest_revision(url: str) -> None:
    """A start compares with HEAD and never asks Alembic: a stale HEAD would migrate nobody."""
    with opened(url) as connection:
        scripts = ScriptDirectory.from_config(config(connection))

        assert scripts.get_heads() == [HEAD]
        assert [s.revision for s in scripts.walk_revisions()] == REVISIONS[::-1]
        assert revision(connection) == HEAD


def test_a_database_that_is_up_to_date_is_left_alone(url: str) -> None:
    assert migrate(url) is False


def test_the_fifteen_units_are_there_after_migration(url: str) -> None:
    """DOMAIN 1: fifteen reporting units, each with its own code and names."""
    with opened(url) as connection:
        units = SqlWork(connection).organisations.counties()
    wanted = json.loads(SEED.read_text(encoding="utf-8"))

    assert len(units) == 15
    assert len({unit.name for unit in units}) == len({unit.english for unit in units}) == 15
    assert {unit.code: unit for unit in units} == {
        unit["code"]: County.model_validate(unit) for unit in wanted
    }


@pytest.mark.parametrize("start", ["base", *REVISIONS])
def test_a_revision_that_fails_half_way_leaves_nothing(
    new: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: str
) -> None:
    """However many revisions are due, they are one transaction: the old program can go on with
    what it finds."""
    if start != "base":
        migrate(new, start)
    scripts = tmp_path / "migrations"
    shutil.copytree(moving.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "9999_half.py").write_text(BROKEN.format(head=HEAD))
    shutil.copytree(SEED.parent, tmp_path / SEED.parent.name)
    before = schema(new), all_rows(new), stand(new)
    monkeypatch.setattr(moving, "SCRIPTS", scripts)
    with pytest.raises(Exception, match="no_such_table"):
        migrate(new, "9999")

    assert (schema(new), all_rows(new), stand(new)) == before


async def test_two_that_migrate_at_once_make_one_database(new: str) -> None:
    """DESIGN 6: two processes that start together on a new file: one waits, neither fails."""
    code = "import sys; from storage.migrate import migrate; migrate(sys.argv[1])"
    both = [await asyncio.create_subprocess_exec(sys.executable, "-c", code, new) for _ in "ab"]

    assert [await one.wait() for one in both] == [0, 0]
    assert stand(new) == HEAD
    assert len(all_rows(new)["county"]) == 15


@pytest.mark.parametrize("table", ["sqlite_schema", "alembic_version"])
def test_a_broken_database_does_not_pass_for_a_new_one(url: str, file: Path, table: str) -> None:
    """Tables must not be made anew in a file whose own cannot be read."""
    with opened(url) as connection:
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
        page = connection.execute(
            text("SELECT rootpage FROM sqlite_schema WHERE name = :name"), {"name": table}
        ).scalar()
    whole = bytearray(file.read_bytes())
    first = ((page or 1) - 1) * size
    whole[first + (0 if page else 100) : first + size] = b"\xff" * (size - (0 if page else 100))
    file.write_bytes(whole)

    with pytest.raises(condition.UnusableError, match="malformed"):
        condition.standing(url)


def test_an_empty_database_stands_nowhere(new: str) -> None:
    assert condition.standing(new) is None
    assert condition.bring_up(new) == (None, HEAD)
    assert condition.bring_up(new) == (HEAD, HEAD)


def test_a_database_of_a_newer_program_is_not_touched(url: str) -> None:
    """An older program beside newer tables tells so, and changes nothing."""
    with opened(url) as connection, transaction(connection):
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = schema(url), all_rows(url)
    with pytest.raises(condition.NewerError):
        condition.bring_up(url)

    assert (schema(url), all_rows(url)) == before


def test_every_declared_table_can_be_filled(url: str) -> None:
    """The rows that the tests above move about are real ones: foreign keys are on here."""
    with opened(url) as connection:
        with transaction(connection):
            fill(connection, METADATA)
        counted = {name: len(rows) for name, rows in content(connection).items()}

    assert counted == dict.fromkeys(METADATA.tables, 3) | {"county": 18, "campaign": 6}
