"""In which columns a campaign's ledger of visits is asked for."""

import json
from pathlib import Path

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

SEED = Path(__file__).parents[2] / "seed" / "campaigns.json"
LAYOUTS = ("help", "research", "tracking")
"""Of the city's first campaigns, in the order of the seed."""


def upgrade() -> None:
    with op.batch_alter_table("campaign", schema=None, recreate="never") as batch_op:
        batch_op.add_column(
            sa.Column(
                "layout",
                sqlmodel.sql.sqltypes.AutoString(),
                nullable=False,
                server_default="tracking",
            )
        )
    campaign = sa.table(
        "campaign",
        sa.column("name", sa.String),
        sa.column("county", sa.String),
        sa.column("layout", sa.String),
    )
    names = json.loads(SEED.read_text(encoding="utf-8"))
    for name, layout in zip(names, LAYOUTS, strict=True):
        named = campaign.update().where(campaign.c.name == name, campaign.c.county.is_(None))
        op.execute(named.values(layout=layout))


def downgrade() -> None:
    with op.batch_alter_table("campaign", schema=None, recreate="never") as batch_op:
        batch_op.drop_column("layout")
