"""What a check-in is compared with is found at the end of an index, however much there is."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

LOCATED = sa.text("digest IS NOT NULL")
NEW = {
    "ix_signal_appointment": ["appointment", "on", "at"],
    "ix_signal_digest": ["digest", "by", "on"],
}
OLD = {"ix_signal_appointment": ["appointment", "on"], "ix_signal_digest": ["digest"]}


def upgrade() -> None:
    _index(NEW)


def downgrade() -> None:
    _index(OLD)


def _index(wanted: dict[str, list[str]]) -> None:
    with op.batch_alter_table("signal", schema=None, recreate="never") as batch_op:
        batch_op.drop_index("ix_signal_digest", sqlite_where=LOCATED, postgresql_where=LOCATED)
        batch_op.drop_index("ix_signal_appointment")
        batch_op.create_index(
            "ix_signal_appointment", wanted["ix_signal_appointment"], unique=False
        )
        batch_op.create_index(
            "ix_signal_digest",
            wanted["ix_signal_digest"],
            unique=False,
            sqlite_where=LOCATED,
            postgresql_where=LOCATED,
        )
