"""Counties' lists of a call, and what was exported of them."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "county_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("call", sa.Integer(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reported_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("reported_by", sa.Integer(), nullable=True),
        sa.Column("handed_back_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("handed_back_by", sa.Integer(), nullable=True),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county"], ["county.code"], name=op.f("fk_county_list_county_county")
        ),
        sa.ForeignKeyConstraint(["call"], ["call.id"], name=op.f("fk_county_list_call_call")),
        sa.ForeignKeyConstraint(
            ["reported_by"], ["person.id"], name=op.f("fk_county_list_reported_by_person")
        ),
        sa.ForeignKeyConstraint(
            ["handed_back_by"], ["person.id"], name=op.f("fk_county_list_handed_back_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_county_list")),
    )
    with op.batch_alter_table("county_list", schema=None) as batch_op:
        batch_op.create_index("uq_county_list", ["call", "county"], unique=True)
    op.create_table(
        "list_export",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("call", sa.Integer(), nullable=False),
        sa.Column("by_city", sa.Boolean(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["county"], ["county.code"], name=op.f("fk_list_export_county_county")
        ),
        sa.ForeignKeyConstraint(["call"], ["call.id"], name=op.f("fk_list_export_call_call")),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_list_export_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_list_export")),
    )
    with op.batch_alter_table("list_export", schema=None) as batch_op:
        batch_op.create_index("ix_list_export", ["call", "county", "by_city"], unique=False)
    op.create_table(
        "list_export_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("export", sa.Integer(), nullable=False),
        sa.Column("need", sa.Integer(), nullable=False),
        sa.Column("form", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["export"], ["list_export.id"], name=op.f("fk_list_export_line_export_list_export")
        ),
        sa.ForeignKeyConstraint(["need"], ["need.id"], name=op.f("fk_list_export_line_need_need")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_list_export_line")),
    )
    with op.batch_alter_table("list_export_line", schema=None) as batch_op:
        batch_op.create_index("ix_list_export_line", ["export"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("list_export_line", schema=None) as batch_op:
        batch_op.drop_index("ix_list_export_line")
    op.drop_table("list_export_line")
    with op.batch_alter_table("list_export", schema=None) as batch_op:
        batch_op.drop_index("ix_list_export")
    op.drop_table("list_export")
    with op.batch_alter_table("county_list", schema=None) as batch_op:
        batch_op.drop_index("uq_county_list")
    op.drop_table("county_list")
