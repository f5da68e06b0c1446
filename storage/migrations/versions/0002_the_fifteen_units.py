"""The fifteen reporting units (DOMAIN 1), which the city edits from here on."""

import json
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

UNITS = Path(__file__).parents[2] / "seed" / "counties.json"
COUNTY = sa.table(
    "county",
    sa.column("code", sa.String),
    sa.column("name", sa.String),
    sa.column("english", sa.String),
    sa.column("zone", sa.Boolean),
    sa.column("has_organisation_department", sa.Boolean),
)
ENTERPRISE = sa.table("enterprise", sa.column("county", sa.String))


def upgrade() -> None:
    there = set(op.get_bind().scalars(sa.select(COUNTY.c.code)))
    units = json.loads(UNITS.read_text(encoding="utf-8"))
    op.bulk_insert(COUNTY, [unit for unit in units if unit["code"] not in there])


def downgrade() -> None:
    # one that an enterprise lies in stays, with what the city has made of it
    op.execute(COUNTY.delete().where(COUNTY.c.code.not_in(sa.select(ENTERPRISE.c.county))))
