"""Files of annual calls, a longer window that waits for a signature, why one was withdrawn."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "call_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("call", sa.Integer(), nullable=False),
        sa.Column("file_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("unique_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=False),
        sa.Column("added_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["call"], ["call.id"], name=op.f("fk_call_file_call_call")),
        sa.ForeignKeyConstraint(
            ["added_by"], ["person.id"], name=op.f("fk_call_file_added_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_file")),
    )
    with op.batch_alter_table("call_file", schema=None) as batch_op:
        batch_op.create_index("ix_call_file_call", ["call"], unique=False)
    with op.batch_alter_table("call", schema=None, recreate="never") as batch_op:
        batch_op.add_column(sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column("extend_to", sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("call", schema=None, recreate="never") as batch_op:
        batch_op.drop_column("extend_to")
        batch_op.drop_column("reason")
    with op.batch_alter_table("call_file", schema=None) as batch_op:
        batch_op.drop_index("ix_call_file_call")
    op.drop_table("call_file")
