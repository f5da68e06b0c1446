"""Claims: days that are told of afterwards"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

LIVE = "withdrawn_at IS NULL AND declined_at IS NULL"
INDEXES = (
    ("uq_claim_live", ["appointment", "on"], True, LIVE),
    ("uq_claim_turn", ["appointment", "month", "turn"], True, f"{LIVE} AND turn <> 0"),
    ("ix_claim_open", ["appointment"], False, f"{LIVE} AND accepted_at IS NULL"),
)
MOMENT = sqlmodel.sql.sqltypes.UTCDateTime()
WORDS = sqlmodel.sql.sqltypes.AutoString()


def upgrade() -> None:
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("route", WORDS, nullable=False),
        sa.Column("reason", WORDS, nullable=False),
        sa.Column("filed_at", MOMENT, nullable=False),
        sa.Column("filed_by", sa.Integer(), nullable=False),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.Column("accepted_at", MOMENT, nullable=True),
        sa.Column("declined_at", MOMENT, nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decision", WORDS, nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment"], ["appointment.id"], name=op.f("fk_claim_appointment_appointment")
        ),
        sa.ForeignKeyConstraint(
            ["filed_by"], ["person.id"], name=op.f("fk_claim_filed_by_person")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["person.id"], name=op.f("fk_claim_decided_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
    )
    for name, on, unique, where in INDEXES:
        op.create_index(
            name,
            "claim",
            on,
            unique=unique,
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )


def downgrade() -> None:
    for name, _, _, _ in reversed(INDEXES):
        op.drop_index(name, table_name="claim")
    op.drop_table("claim")
