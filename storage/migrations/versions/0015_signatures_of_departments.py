"""Signatures of two departments under one version of a thing (A25)."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

HOLDS = sa.text("ended_at IS NULL")
UNIQUE = {"uq_key_department": ["subject", "department"], "uq_key_person": ["subject", "by"]}


def upgrade() -> None:
    op.create_table(
        "key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("department", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("end", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("ended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_key_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key")),
    )
    with op.batch_alter_table("key", schema=None) as batch_op:
        batch_op.create_index("ix_key_subject", ["subject", "end"], unique=False)
        batch_op.create_index(
            "ix_key_waiting", ["county"], unique=False, sqlite_where=HOLDS, postgresql_where=HOLDS
        )
        for name, on in UNIQUE.items():
            batch_op.create_index(
                name, on, unique=True, sqlite_where=HOLDS, postgresql_where=HOLDS
            )


def downgrade() -> None:
    with op.batch_alter_table("key", schema=None) as batch_op:
        for name in reversed(UNIQUE):
            batch_op.drop_index(name, sqlite_where=HOLDS, postgresql_where=HOLDS)
        batch_op.drop_index("ix_key_waiting", sqlite_where=HOLDS, postgresql_where=HOLDS)
        batch_op.drop_index("ix_key_subject")
    op.drop_table("key")
