"""Campaigns, arrivals, and visits with whom they were about, photos and replies (C5, C34)."""

import json
from pathlib import Path

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

SEED = Path(__file__).parents[2] / "seed" / "campaigns.json"


def upgrade() -> None:
    op.create_table(
        "campaign",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("retired_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["county"], ["county.code"], name=op.f("fk_campaign_county_county")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
    )
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.create_index(
            "uq_campaign_city",
            ["name"],
            unique=True,
            sqlite_where=sa.text("county IS NULL AND retired_at IS NULL"),
            postgresql_where=sa.text("county IS NULL AND retired_at IS NULL"),
        )
        batch_op.create_index(
            "uq_campaign_county",
            ["county", "name"],
            unique=True,
            sqlite_where=sa.text("retired_at IS NULL"),
            postgresql_where=sa.text("retired_at IS NULL"),
        )

    op.bulk_insert(
        sa.table("campaign", sa.column("name", sa.String)),
        [{"name": name} for name in json.loads(SEED.read_text(encoding="utf-8"))],
    )
    op.create_table(
        "arrival",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("how", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("ring", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("distance_m", sa.Integer(), nullable=True),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_arrival_by_person")),
        sa.ForeignKeyConstraint(
            ["enterprise"], ["enterprise.id"], name=op.f("fk_arrival_enterprise_enterprise")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrival")),
    )
    with op.batch_alter_table("arrival", schema=None) as batch_op:
        batch_op.create_index("ix_arrival_by", ["by", "on"], unique=False)
        batch_op.create_index("uq_arrival_source", ["source"], unique=True)

    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("side", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("role", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("channel", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("met", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("summary", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("remark", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("arrival", sa.Integer(), nullable=True),
        sa.Column("why_late", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("withdrawn_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("withdrawn_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_why", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arrival"], ["arrival.id"], name=op.f("fk_visit_arrival_arrival")
        ),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_visit_by_person")),
        sa.ForeignKeyConstraint(["county"], ["county.code"], name=op.f("fk_visit_county_county")),
        sa.ForeignKeyConstraint(
            ["enterprise"], ["enterprise.id"], name=op.f("fk_visit_enterprise_enterprise")
        ),
        sa.ForeignKeyConstraint(
            ["withdrawn_by"], ["person.id"], name=op.f("fk_visit_withdrawn_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
    )
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.create_index("ix_visit_by", ["by", "on"], unique=False)
        batch_op.create_index("ix_visit_county", ["county", "on"], unique=False)
        batch_op.create_index("ix_visit_enterprise", ["enterprise", "on"], unique=False)
        batch_op.create_index("ix_visit_on", ["on"], unique=False)
        batch_op.create_index("uq_visit_key", ["key"], unique=True)

    op.create_table(
        "visit_campaign",
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("campaign", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign"], ["campaign.id"], name=op.f("fk_visit_campaign_campaign_campaign")
        ),
        sa.ForeignKeyConstraint(
            ["visit"], ["visit.id"], name=op.f("fk_visit_campaign_visit_visit")
        ),
        sa.PrimaryKeyConstraint("visit", "campaign", name=op.f("pk_visit_campaign")),
    )
    op.create_table(
        "visit_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("file_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("unique_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=False),
        sa.Column("added_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["added_by"], ["person.id"], name=op.f("fk_visit_file_added_by_person")
        ),
        sa.ForeignKeyConstraint(["visit"], ["visit.id"], name=op.f("fk_visit_file_visit_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_file")),
    )
    with op.batch_alter_table("visit_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_file_visit"), ["visit"], unique=False)

    op.create_table(
        "visit_reply",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=True),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("words", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("read_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("read_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment"],
            ["appointment.id"],
            name=op.f("fk_visit_reply_appointment_appointment"),
        ),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_visit_reply_by_person")),
        sa.ForeignKeyConstraint(
            ["read_by"], ["person.id"], name=op.f("fk_visit_reply_read_by_person")
        ),
        sa.ForeignKeyConstraint(["visit"], ["visit.id"], name=op.f("fk_visit_reply_visit_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_reply")),
    )
    with op.batch_alter_table("visit_reply", schema=None) as batch_op:
        batch_op.create_index(
            "ix_visit_reply_visit",
            ["visit"],
            unique=False,
        )
        batch_op.create_index(
            "uq_visit_reply_enterprise",
            ["visit"],
            unique=True,
            sqlite_where=sa.text("appointment IS NULL"),
            postgresql_where=sa.text("appointment IS NULL"),
        )
        batch_op.create_index(
            "uq_visit_reply_person",
            ["visit", "appointment"],
            unique=True,
            sqlite_where=sa.text("appointment IS NOT NULL"),
            postgresql_where=sa.text("appointment IS NOT NULL"),
        )

    op.create_table(
        "visit_seen",
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("thinking", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("thinking_line", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("work", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("work_line", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("life", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("life_line", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment"], ["appointment.id"], name=op.f("fk_visit_seen_appointment_appointment")
        ),
        sa.ForeignKeyConstraint(["visit"], ["visit.id"], name=op.f("fk_visit_seen_visit_visit")),
        sa.PrimaryKeyConstraint("visit", "appointment", name=op.f("pk_visit_seen")),
    )
    with op.batch_alter_table("visit_seen", schema=None) as batch_op:
        batch_op.create_index("ix_visit_seen_appointment", ["appointment", "visit"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("visit_seen", schema=None) as batch_op:
        batch_op.drop_index("ix_visit_seen_appointment")

    op.drop_table("visit_seen")
    with op.batch_alter_table("visit_reply", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_visit_reply_person",
            sqlite_where=sa.text("appointment IS NOT NULL"),
            postgresql_where=sa.text("appointment IS NOT NULL"),
        )
        batch_op.drop_index(
            "uq_visit_reply_enterprise",
            sqlite_where=sa.text("appointment IS NULL"),
            postgresql_where=sa.text("appointment IS NULL"),
        )
        batch_op.drop_index(
            "ix_visit_reply_visit",
        )

    op.drop_table("visit_reply")
    with op.batch_alter_table("visit_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visit_file_visit"))

    op.drop_table("visit_file")
    op.drop_table("visit_campaign")
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_index("uq_visit_key")
        batch_op.drop_index("ix_visit_on")
        batch_op.drop_index("ix_visit_enterprise")
        batch_op.drop_index("ix_visit_county")
        batch_op.drop_index("ix_visit_by")

    op.drop_table("visit")
    with op.batch_alter_table("arrival", schema=None) as batch_op:
        batch_op.drop_index("uq_arrival_source")
        batch_op.drop_index("ix_arrival_by")

    op.drop_table("arrival")
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_campaign_county",
            sqlite_where=sa.text("retired_at IS NULL"),
            postgresql_where=sa.text("retired_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_campaign_city",
            sqlite_where=sa.text("county IS NULL AND retired_at IS NULL"),
            postgresql_where=sa.text("county IS NULL AND retired_at IS NULL"),
        )

    op.drop_table("campaign")
