"""The people of a place, and who is invited to it."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

UNUSED = sa.text("used_at IS NULL")
PLACES = ("enterprise", "county", "unit")


def upgrade() -> None:
    with op.batch_alter_table("role", schema=None) as batch_op:
        batch_op.create_index("ix_role_unit", ["unit", "role"], unique=False)
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        for place in PLACES:
            batch_op.create_index(
                f"ix_invitation_{place}",
                [place],
                unique=False,
                sqlite_where=UNUSED,
                postgresql_where=UNUSED,
            )


def downgrade() -> None:
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        for place in PLACES:
            batch_op.drop_index(
                f"ix_invitation_{place}", sqlite_where=UNUSED, postgresql_where=UNUSED
            )
    with op.batch_alter_table("role", schema=None) as batch_op:
        batch_op.drop_index("ix_role_unit")
