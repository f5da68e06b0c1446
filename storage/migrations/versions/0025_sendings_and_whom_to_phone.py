"""Letters are counted by their sending; whom no message reaches is phoned once, and noted."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

COUNTED = sa.text("mailing IS NOT NULL")
OPEN = sa.text("done_at IS NULL")


def upgrade() -> None:
    with op.batch_alter_table("letter", schema=None, recreate="never") as batch_op:
        batch_op.add_column(
            sa.Column("mailing", sqlmodel.sql.sqltypes.AutoString(), nullable=True)
        )
        batch_op.create_index(
            "ix_letter_mailing",
            ["mailing", "state", "held", "to"],
            unique=False,
            sqlite_where=COUNTED,
            postgresql_where=COUNTED,
        )
    op.create_table(
        "phone_task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("about", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.Column("since", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("tried_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("tried_by", sa.Integer(), nullable=True),
        sa.Column("result", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("done_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"], ["person.id"], name=op.f("fk_phone_task_person_person")
        ),
        sa.ForeignKeyConstraint(
            ["tried_by"], ["person.id"], name=op.f("fk_phone_task_tried_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_task")),
    )
    with op.batch_alter_table("phone_task", schema=None) as batch_op:
        batch_op.create_index(
            "uq_phone_task_open",
            ["person"],
            unique=True,
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        )
        batch_op.create_index(
            "ix_phone_task_county",
            ["county", "since"],
            unique=False,
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        )


def downgrade() -> None:
    with op.batch_alter_table("phone_task", schema=None) as batch_op:
        batch_op.drop_index("ix_phone_task_county", sqlite_where=OPEN, postgresql_where=OPEN)
        batch_op.drop_index("uq_phone_task_open", sqlite_where=OPEN, postgresql_where=OPEN)
    op.drop_table("phone_task")
    with op.batch_alter_table("letter", schema=None, recreate="never") as batch_op:
        batch_op.drop_index("ix_letter_mailing", sqlite_where=COUNTED, postgresql_where=COUNTED)
        batch_op.drop_column("mailing")
