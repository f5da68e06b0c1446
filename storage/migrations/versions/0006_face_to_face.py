"""A host's word may rest on a number that two people compared."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "number_miss",
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["day"], ["duty_day.id"], name=op.f("fk_number_miss_day_duty_day")
        ),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_number_miss_by_person")),
        sa.PrimaryKeyConstraint("day", "number", name=op.f("pk_number_miss")),
    )
    for table in ("signal", "duty_day"):
        with op.batch_alter_table(table, schema=None, recreate="never") as batch_op:
            batch_op.add_column(
                sa.Column("matched", sa.Boolean(), nullable=False, server_default=sa.false())
            )


def downgrade() -> None:
    for table in ("duty_day", "signal"):
        with op.batch_alter_table(table, schema=None, recreate="never") as batch_op:
            batch_op.drop_column("matched")
    op.drop_table("number_miss")
