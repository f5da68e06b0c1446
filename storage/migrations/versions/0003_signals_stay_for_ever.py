"""What was taken back stays beside its reversal; a day knows more of what it waits for."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reversal",
        sa.Column("signal", sa.Integer(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["signal"], ["signal.id"], name=op.f("fk_reversal_signal_signal")),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_reversal_by_person")),
        sa.PrimaryKeyConstraint("signal", name=op.f("pk_reversal")),
    )
    # SQLite adds and drops columns by itself: copying the table would do no more, and hold
    # every check-in up meanwhile
    with op.batch_alter_table("duty_day", schema=None, recreate="never") as batch_op:
        batch_op.add_column(
            sa.Column("needs_county", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch_op.add_column(
            sa.Column("left_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True)
        )
        batch_op.add_column(
            sa.Column("service", sqlmodel.sql.sqltypes.AutoString(), nullable=True)
        )
        batch_op.add_column(sa.Column("work", sqlmodel.sql.sqltypes.AutoString(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("duty_day", schema=None, recreate="never") as batch_op:
        for name in ("work", "service", "left_at", "needs_county"):
            batch_op.drop_column(name)
    op.drop_table("reversal")
