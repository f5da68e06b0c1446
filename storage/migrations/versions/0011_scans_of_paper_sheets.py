"""Scans of paper sheets"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

WORDS = sqlmodel.sql.sqltypes.AutoString()


def upgrade() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("file_id", WORDS, nullable=False),
        sa.Column("unique_id", WORDS, nullable=False),
        sa.Column("digest", WORDS, nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=False),
        sa.Column("added_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment"], ["appointment.id"], name=op.f("fk_attachment_appointment_appointment")
        ),
        sa.ForeignKeyConstraint(
            ["added_by"], ["person.id"], name=op.f("fk_attachment_added_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index("ix_attachment_unique_id", "attachment", ["unique_id"])
    op.create_index("ix_attachment_digest", "attachment", ["digest"])


def downgrade() -> None:
    op.drop_index("ix_attachment_digest", table_name="attachment")
    op.drop_index("ix_attachment_unique_id", table_name="attachment")
    op.drop_table("attachment")
