"""Typical cases with their texts and consents, and notes about performance with answers."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString
MOMENT = sqlmodel.sql.sqltypes.UTCDateTime


def upgrade() -> None:
    op.create_table(
        "typical_case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("county", TEXT(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.Column("field", TEXT(), nullable=False),
        sa.Column("origin", TEXT(), nullable=False),
        sa.Column("title", TEXT(), nullable=False),
        sa.Column("state", TEXT(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("proposed_by", sa.Integer(), nullable=False),
        sa.Column("proposed_at", MOMENT(), nullable=False),
        sa.Column("changed_at", MOMENT(), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("reason", TEXT(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment"],
            ["appointment.id"],
            name=op.f("fk_typical_case_appointment_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["county"], ["county.code"], name=op.f("fk_typical_case_county_county")
        ),
        sa.ForeignKeyConstraint(
            ["enterprise"], ["enterprise.id"], name=op.f("fk_typical_case_enterprise_enterprise")
        ),
        sa.ForeignKeyConstraint(
            ["unit"], ["dispatching_unit.id"], name=op.f("fk_typical_case_unit_dispatching_unit")
        ),
        sa.ForeignKeyConstraint(
            ["proposed_by"], ["person.id"], name=op.f("fk_typical_case_proposed_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_typical_case")),
    )
    with op.batch_alter_table("typical_case", schema=None) as batch_op:
        batch_op.create_index(
            "uq_typical_case_live",
            ["appointment", "title"],
            unique=True,
            sqlite_where=sa.text("state <> 'dropped'"),
            postgresql_where=sa.text("state <> 'dropped'"),
        )
    op.create_table(
        "typical_text",
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", TEXT(), nullable=False),
        sa.Column("problem", TEXT(), nullable=False),
        sa.Column("done", TEXT(), nullable=False),
        sa.Column("effect", TEXT(), nullable=False),
        sa.Column("at", MOMENT(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"], ["typical_case.id"], name=op.f("fk_typical_text_case_typical_case")
        ),
        sa.PrimaryKeyConstraint("case", "version", name=op.f("pk_typical_text")),
    )
    op.create_table(
        "typical_consent",
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("party", TEXT(), nullable=False),
        sa.Column("answer", TEXT(), nullable=False),
        sa.Column("words", TEXT(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_typical_consent_by_person")),
        sa.ForeignKeyConstraint(
            ["case"], ["typical_case.id"], name=op.f("fk_typical_consent_case_typical_case")
        ),
        sa.PrimaryKeyConstraint("case", "version", "party", name=op.f("pk_typical_consent")),
    )
    op.create_table(
        "process_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("county", TEXT(), nullable=False),
        sa.Column("category", TEXT(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("words", TEXT(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT(), nullable=False),
        sa.Column("supersedes", sa.Integer(), nullable=True),
        sa.Column("why", TEXT(), nullable=False),
        sa.Column("superseded_by", sa.Integer(), nullable=True),
        sa.Column("shown_at", MOMENT(), nullable=True),
        sa.Column("answer", TEXT(), nullable=False),
        sa.Column("answered_at", MOMENT(), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment"],
            ["appointment.id"],
            name=op.f("fk_process_note_appointment_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["county"], ["county.code"], name=op.f("fk_process_note_county_county")
        ),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_process_note_by_person")),
        sa.ForeignKeyConstraint(
            ["supersedes"],
            ["process_note.id"],
            name=op.f("fk_process_note_supersedes_process_note"),
        ),
        sa.ForeignKeyConstraint(
            ["superseded_by"],
            ["process_note.id"],
            name=op.f("fk_process_note_superseded_by_process_note"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_process_note")),
    )
    with op.batch_alter_table("process_note", schema=None) as batch_op:
        batch_op.create_index(
            "uq_process_note_supersedes",
            ["supersedes"],
            unique=True,
            sqlite_where=sa.text("supersedes IS NOT NULL"),
            postgresql_where=sa.text("supersedes IS NOT NULL"),
        )
        batch_op.create_index(
            "uq_process_note_words",
            ["appointment", "on", "category", "words"],
            unique=True,
            sqlite_where=sa.text("superseded_by IS NULL"),
            postgresql_where=sa.text("superseded_by IS NULL"),
        )


def downgrade() -> None:
    op.drop_table("process_note")
    op.drop_table("typical_consent")
    op.drop_table("typical_text")
    op.drop_table("typical_case")
