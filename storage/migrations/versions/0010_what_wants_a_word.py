"""A location is compared with earlier ones; what is odd about it waits for a word."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

LOCATED = sa.text("digest IS NOT NULL")


def upgrade() -> None:
    # SQLite adds and drops columns by itself: copying the table would do no more, and hold
    # every check-in up meanwhile
    with op.batch_alter_table("signal", schema=None, recreate="never") as batch_op:
        batch_op.add_column(sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.create_index(
            "ix_signal_digest", ["digest"], sqlite_where=LOCATED, postgresql_where=LOCATED
        )
    op.create_table(
        "doubt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("facts", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("answered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("answer", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["day"], ["duty_day.id"], name=op.f("fk_doubt_day_duty_day")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doubt")),
    )
    with op.batch_alter_table("doubt", schema=None) as batch_op:
        batch_op.create_index("uq_doubt_kind", ["day", "kind"], unique=True)
    op.create_table(
        "step_up",
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("asked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("answered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["day"], ["duty_day.id"], name=op.f("fk_step_up_day_duty_day")),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_step_up")),
    )
    op.create_table(
        "live_point",
        sa.Column("signal", sa.Integer(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("inside", sa.Boolean(), nullable=False),
        sa.Column("distance_m", sa.Integer(), nullable=True),
        sa.Column("accuracy_m", sa.Integer(), nullable=True),
        sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["signal"], ["signal.id"], name=op.f("fk_live_point_signal_signal")
        ),
        sa.PrimaryKeyConstraint("signal", "at", name=op.f("pk_live_point")),
    )


def downgrade() -> None:
    for name in ("live_point", "step_up"):
        op.drop_table(name)
    with op.batch_alter_table("doubt", schema=None) as batch_op:
        batch_op.drop_index("uq_doubt_kind")
    op.drop_table("doubt")
    with op.batch_alter_table("signal", schema=None, recreate="never") as batch_op:
        batch_op.drop_index("ix_signal_digest", sqlite_where=LOCATED, postgresql_where=LOCATED)
        batch_op.drop_column("digest")
