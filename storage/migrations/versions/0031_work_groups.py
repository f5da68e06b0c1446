"""Work groups: which chat is told of whose work."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

BOUND = sa.text("gone_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "work_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("bound_by", sa.Integer(), nullable=False),
        sa.Column("bound_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("daily", sa.Boolean(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("gone_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["bound_by"], ["person.id"], name=op.f("fk_work_group_bound_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_group")),
    )
    with op.batch_alter_table("work_group", schema=None) as batch_op:
        batch_op.create_index(
            "uq_work_group_chat",
            ["chat"],
            unique=True,
            sqlite_where=BOUND,
            postgresql_where=BOUND,
        )


def downgrade() -> None:
    with op.batch_alter_table("work_group", schema=None) as batch_op:
        batch_op.drop_index("uq_work_group_chat", sqlite_where=BOUND, postgresql_where=BOUND)
    op.drop_table("work_group")
