"""Difficulties and feedback, with their threads, offices and files."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

WORDS = sqlmodel.sql.sqltypes.AutoString()
MOMENT = sqlmodel.sql.sqltypes.UTCDateTime()
STANDS = sa.text("state <> 'withdrawn'")

LINKS = {
    "raised_by": "person.id",
    "county": "county.code",
    "enterprise": "enterprise.id",
    "unit": "dispatching_unit.id",
    "appointment": "appointment.id",
    "visit": "visit.id",
    "owner_county": "county.code",
    "owner_unit": "dispatching_unit.id",
    "owner_person": "person.id",
}
SINGLE = ("raised_by", "enterprise", "unit", "appointment", "visit")
PARTS = ("difficulty_word", "difficulty_file")


def _link(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}_{target.partition('.')[0]}"
    return sa.ForeignKeyConstraint([column], [target], name=op.f(name))


def upgrade() -> None:
    op.create_table(
        "difficulty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", WORDS, nullable=False),
        sa.Column("same", WORDS, nullable=False),
        sa.Column("feedback", sa.Boolean(), nullable=False),
        sa.Column("side", WORDS, nullable=False),
        sa.Column("raised_by", sa.Integer(), nullable=False),
        sa.Column("raised_at", MOMENT, nullable=False),
        sa.Column("county", WORDS, nullable=True),
        sa.Column("enterprise", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Integer(), nullable=True),
        sa.Column("appointment", sa.Integer(), nullable=True),
        sa.Column("visit", sa.Integer(), nullable=True),
        sa.Column("category", WORDS, nullable=False),
        sa.Column("about", WORDS, nullable=True),
        sa.Column("text", WORDS, nullable=False),
        sa.Column("owner", WORDS, nullable=False),
        sa.Column("owner_county", WORDS, nullable=True),
        sa.Column("owner_unit", sa.Integer(), nullable=True),
        sa.Column("owner_person", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("waiting_since", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.Column("proposed_at", MOMENT, nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("reopened_at", MOMENT, nullable=True),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("escalated", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *(_link("difficulty", column, target) for column, target in LINKS.items()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_difficulty")),
    )
    with op.batch_alter_table("difficulty", schema=None) as batch_op:
        batch_op.create_index("uq_difficulty_number", ["number"], unique=True)
        batch_op.create_index(
            "uq_difficulty_same",
            ["same"],
            unique=True,
            sqlite_where=STANDS,
            postgresql_where=STANDS,
        )
        batch_op.create_index("ix_difficulty_county", ["county", "state"], unique=False)
        batch_op.create_index("ix_difficulty_owner", ["owner", "state"], unique=False)
        for column in SINGLE:
            batch_op.create_index(op.f(f"ix_difficulty_{column}"), [column], unique=False)
    op.create_table(
        "difficulty_word",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("difficulty", sa.Integer(), nullable=False),
        sa.Column("act", WORDS, nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("voice", WORDS, nullable=False),
        sa.Column("text", WORDS, nullable=False),
        sa.Column("internal", sa.Boolean(), nullable=False),
        sa.Column("to", WORDS, nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        _link("difficulty_word", "difficulty", "difficulty.id"),
        _link("difficulty_word", "by", "person.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_difficulty_word")),
    )
    op.create_table(
        "difficulty_station",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("difficulty", sa.Integer(), nullable=False),
        sa.Column("office", WORDS, nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("knows", sa.Boolean(), nullable=False),
        _link("difficulty_station", "difficulty", "difficulty.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_difficulty_station")),
    )
    with op.batch_alter_table("difficulty_station", schema=None) as batch_op:
        batch_op.create_index("uq_difficulty_station", ["difficulty", "office"], unique=True)
        batch_op.create_index(
            "ix_difficulty_station_office", ["office", "difficulty"], unique=False
        )
    op.create_table(
        "difficulty_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("difficulty", sa.Integer(), nullable=False),
        sa.Column("file_id", WORDS, nullable=False),
        sa.Column("unique_id", WORDS, nullable=False),
        sa.Column("digest", WORDS, nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        _link("difficulty_file", "difficulty", "difficulty.id"),
        _link("difficulty_file", "added_by", "person.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_difficulty_file")),
    )
    for table in PARTS:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.create_index(op.f(f"ix_{table}_difficulty"), ["difficulty"], unique=False)


def downgrade() -> None:
    for table in ("difficulty_file", "difficulty_station", "difficulty_word", "difficulty"):
        op.drop_table(table)
