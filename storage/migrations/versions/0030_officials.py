"""Officials are found among a million roles."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

OFFICIAL = sa.text(
    "role IN ('city-organisation', 'city-science', 'county-organisation', 'county-science', "
    "'unit-officer')"
)
SILENT = sa.text("ended_at IS NULL AND reachable = false")
"""Nobody asks so any more: whom to phone stands on a list of its own."""


def upgrade() -> None:
    op.drop_index(
        "ix_binding_silent", table_name="binding", sqlite_where=SILENT, postgresql_where=SILENT
    )
    op.create_index(
        "ix_role_official", "role", ["person"], sqlite_where=OFFICIAL, postgresql_where=OFFICIAL
    )


def downgrade() -> None:
    op.create_index(
        "ix_binding_silent", "binding", ["person"], sqlite_where=SILENT, postgresql_where=SILENT
    )
    op.drop_index(
        "ix_role_official", table_name="role", sqlite_where=OFFICIAL, postgresql_where=OFFICIAL
    )
