"""The enterprise's remark about a day, the person's answer, the county's decision."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

LIVE = sa.text("ended_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "dispute",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("words", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("answer_until", sa.Date(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("answer", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("answered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("ended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["day"], ["duty_day.id"], name=op.f("fk_dispute_day_duty_day")),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_dispute_by_person")),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["person.id"], name=op.f("fk_dispute_decided_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispute")),
    )
    with op.batch_alter_table("dispute", schema=None) as batch_op:
        batch_op.create_index("ix_dispute_day", ["day"], unique=False)
        batch_op.create_index(
            "ix_dispute_open",
            ["state", "answer_until"],
            unique=False,
            sqlite_where=LIVE,
            postgresql_where=LIVE,
        )
        batch_op.create_index(
            "uq_dispute_live", ["day"], unique=True, sqlite_where=LIVE, postgresql_where=LIVE
        )
    with op.batch_alter_table("duty_day", schema=None, recreate="never") as batch_op:
        batch_op.add_column(
            sa.Column("disputed", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    with op.batch_alter_table("duty_day", schema=None, recreate="never") as batch_op:
        batch_op.drop_column("disputed")
    with op.batch_alter_table("dispute", schema=None) as batch_op:
        batch_op.drop_index("uq_dispute_live", sqlite_where=LIVE, postgresql_where=LIVE)
        batch_op.drop_index("ix_dispute_open", sqlite_where=LIVE, postgresql_where=LIVE)
        batch_op.drop_index("ix_dispute_day")
    op.drop_table("dispute")
