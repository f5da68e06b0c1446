"""The first tables"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("facts", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("hash", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
    )
    with op.batch_alter_table("audit_entry", schema=None) as batch_op:
        batch_op.create_index("uq_audit_entry", ["subject", "seq"], unique=True)

    op.create_table(
        "county",
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("english", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("zone", sa.Boolean(), nullable=False),
        sa.Column("has_organisation_department", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_county")),
    )
    op.create_table(
        "dispatching_unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("category", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatching_unit")),
    )
    with op.batch_alter_table("dispatching_unit", schema=None) as batch_op:
        batch_op.create_index("uq_dispatching_unit_name", ["name"], unique=True)

    op.create_table(
        "memory",
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("chat", "key", name=op.f("pk_memory")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "timer",
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("kind", "subject", name=op.f("pk_timer")),
    )
    with op.batch_alter_table("timer", schema=None) as batch_op:
        batch_op.create_index(
            "ix_timer_due",
            ["kind", "next_on"],
            unique=False,
            sqlite_where=sa.text("next_on IS NOT NULL"),
            postgresql_where=sa.text("next_on IS NOT NULL"),
        )

    op.create_table(
        "binding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("account", sa.BigInteger(), nullable=False),
        sa.Column("bound_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("ended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_binding_person_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_binding")),
    )
    with op.batch_alter_table("binding", schema=None) as batch_op:
        batch_op.create_index(
            "uq_binding_account",
            ["account"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
        batch_op.create_index(
            "uq_binding_person",
            ["person"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )

    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("purpose", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("given_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("withdrawn_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_consent_person_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(
            "uq_consent_live",
            ["person", "purpose"],
            unique=True,
            sqlite_where=sa.text("withdrawn_at IS NULL"),
            postgresql_where=sa.text("withdrawn_at IS NULL"),
        )

    op.create_table(
        "enterprise",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("credit_code", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["county"], ["county.code"], name=op.f("fk_enterprise_county_county")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enterprise")),
    )
    with op.batch_alter_table("enterprise", schema=None) as batch_op:
        batch_op.create_index("ix_enterprise_county", ["county"], unique=False)
        batch_op.create_index("uq_enterprise_credit_code", ["credit_code"], unique=True)

    op.create_table(
        "invitation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("role", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("enterprise", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Integer(), nullable=True),
        sa.Column("person", sa.Integer(), nullable=True),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("used_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("used_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"], ["person.id"], name=op.f("fk_invitation_person_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
    )
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        batch_op.create_index(
            "ix_invitation_open",
            ["person"],
            unique=False,
            sqlite_where=sa.text("used_at IS NULL"),
            postgresql_where=sa.text("used_at IS NULL"),
        )
        batch_op.create_index("uq_invitation_digest", ["digest"], unique=True)

    op.create_table(
        "letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("to", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("step", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("due_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("leased_until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=True),
        sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("outcome", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["to"], ["person.id"], name=op.f("fk_letter_to_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
    )
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.create_index(
            "ix_letter_closing",
            ["id"],
            unique=False,
            sqlite_where=sa.text("outcome IS NOT NULL AND closed = false AND state = 'delivered'"),
            postgresql_where=sa.text(
                "outcome IS NOT NULL AND closed = false AND state = 'delivered'"
            ),
        )
        batch_op.create_index(
            "ix_letter_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("state IN ('queued','sending','later')"),
            postgresql_where=sa.text("state IN ('queued','sending','later')"),
        )
        batch_op.create_index("ix_letter_subject", ["subject"], unique=False)
        batch_op.create_index("uq_letter_key", ["key"], unique=True)

    op.create_table(
        "look",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at_person", sa.Integer(), nullable=False),
        sa.Column("viewer", sa.Integer(), nullable=False),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["at_person"], ["person.id"], name=op.f("fk_look_at_person_person")
        ),
        sa.ForeignKeyConstraint(["viewer"], ["person.id"], name=op.f("fk_look_viewer_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_look")),
    )
    with op.batch_alter_table("look", schema=None) as batch_op:
        batch_op.create_index("ix_look_at_person", ["at_person", "id"], unique=False)

    op.create_table(
        "role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("role", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("county", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_role_person_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role")),
    )
    with op.batch_alter_table("role", schema=None) as batch_op:
        batch_op.create_index("ix_role_county", ["county", "role"], unique=False)
        batch_op.create_index("ix_role_enterprise", ["enterprise", "role"], unique=False)
        batch_op.create_index(
            "uq_role", ["person", "role", "county", "enterprise", "unit"], unique=True
        )

    op.create_table(
        "appointment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.Column("level", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("ended_because", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(
            ["enterprise"], ["enterprise.id"], name=op.f("fk_appointment_enterprise_enterprise")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["person.id"], name=op.f("fk_appointment_person_person")
        ),
        sa.ForeignKeyConstraint(
            ["unit"], ["dispatching_unit.id"], name=op.f("fk_appointment_unit_dispatching_unit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.create_index("ix_appointment_end", ["end"], unique=False)
        batch_op.create_index("ix_appointment_enterprise", ["enterprise"], unique=False)
        batch_op.create_index("ix_appointment_last_day", ["state", "last_day"], unique=False)
        batch_op.create_index("ix_appointment_person", ["person", "start"], unique=False)
        batch_op.create_index(
            "uq_appointment_in_service",
            ["person"],
            unique=True,
            sqlite_where=sa.text("state <> 'ended'"),
            postgresql_where=sa.text("state <> 'ended'"),
        )

    op.create_table(
        "site",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=False),
        sa.Column("longitude", sa.Float(), nullable=False),
        sa.Column("ring_m", sa.Integer(), nullable=False),
        sa.Column("enrolled_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["enterprise"], ["enterprise.id"], name=op.f("fk_site_enterprise_enterprise")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )
    with op.batch_alter_table("site", schema=None) as batch_op:
        batch_op.create_index("ix_site_enterprise", ["enterprise"], unique=False)
        batch_op.create_index("ix_site_place", ["latitude", "longitude"], unique=False)

    op.create_table(
        "duty_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("kinds", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("grade", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("why_not", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("ring", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("distance_m", sa.Integer(), nullable=True),
        sa.Column("accuracy_m", sa.Integer(), nullable=True),
        sa.Column("first_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("confirmed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("card_message", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment"], ["appointment.id"], name=op.f("fk_duty_day_appointment_appointment")
        ),
        sa.ForeignKeyConstraint(
            ["enterprise"], ["enterprise.id"], name=op.f("fk_duty_day_enterprise_enterprise")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_day")),
    )
    with op.batch_alter_table("duty_day", schema=None) as batch_op:
        batch_op.create_index("ix_duty_day_enterprise", ["enterprise", "on"], unique=False)
        batch_op.create_index("ix_duty_day_on", ["on"], unique=False)
        batch_op.create_index(
            "ix_duty_day_unconfirmed",
            ["first_at"],
            unique=False,
            sqlite_where=sa.text("confirmed_at IS NULL"),
            postgresql_where=sa.text("confirmed_at IS NULL"),
        )
        batch_op.create_index("uq_duty_day", ["appointment", "on"], unique=True)

    op.create_table(
        "signal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("ring", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("distance_m", sa.Integer(), nullable=True),
        sa.Column("accuracy_m", sa.Integer(), nullable=True),
        sa.Column("site", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment"], ["appointment.id"], name=op.f("fk_signal_appointment_appointment")
        ),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_signal_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signal")),
    )
    with op.batch_alter_table("signal", schema=None) as batch_op:
        batch_op.create_index("ix_signal_appointment", ["appointment", "on"], unique=False)
        batch_op.create_index("uq_signal_source", ["source"], unique=True)

    op.create_table(
        "summary_report",
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("handed_in_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment"],
            ["appointment.id"],
            name=op.f("fk_summary_report_appointment_appointment"),
        ),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_summary_report_by_person")),
        sa.PrimaryKeyConstraint("appointment", name=op.f("pk_summary_report")),
    )
    op.create_table(
        "suspension",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment"], ["appointment.id"], name=op.f("fk_suspension_appointment_appointment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suspension")),
    )
    with op.batch_alter_table("suspension", schema=None) as batch_op:
        batch_op.create_index("ix_suspension_appointment", ["appointment", "first"], unique=False)
        batch_op.create_index(
            "uq_suspension_open",
            ["appointment"],
            unique=True,
            sqlite_where=sa.text("last IS NULL"),
            postgresql_where=sa.text("last IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("suspension", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_suspension_open",
            sqlite_where=sa.text("last IS NULL"),
            postgresql_where=sa.text("last IS NULL"),
        )
        batch_op.drop_index("ix_suspension_appointment")

    op.drop_table("suspension")
    op.drop_table("summary_report")
    with op.batch_alter_table("signal", schema=None) as batch_op:
        batch_op.drop_index("uq_signal_source")
        batch_op.drop_index("ix_signal_appointment")

    op.drop_table("signal")
    with op.batch_alter_table("duty_day", schema=None) as batch_op:
        batch_op.drop_index("uq_duty_day")
        batch_op.drop_index(
            "ix_duty_day_unconfirmed",
            sqlite_where=sa.text("confirmed_at IS NULL"),
            postgresql_where=sa.text("confirmed_at IS NULL"),
        )
        batch_op.drop_index("ix_duty_day_on")
        batch_op.drop_index("ix_duty_day_enterprise")

    op.drop_table("duty_day")
    with op.batch_alter_table("site", schema=None) as batch_op:
        batch_op.drop_index("ix_site_place")
        batch_op.drop_index("ix_site_enterprise")

    op.drop_table("site")
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_appointment_in_service",
            sqlite_where=sa.text("state <> 'ended'"),
            postgresql_where=sa.text("state <> 'ended'"),
        )
        batch_op.drop_index("ix_appointment_person")
        batch_op.drop_index("ix_appointment_last_day")
        batch_op.drop_index("ix_appointment_enterprise")
        batch_op.drop_index("ix_appointment_end")

    op.drop_table("appointment")
    with op.batch_alter_table("role", schema=None) as batch_op:
        batch_op.drop_index("uq_role")
        batch_op.drop_index("ix_role_enterprise")
        batch_op.drop_index("ix_role_county")

    op.drop_table("role")
    with op.batch_alter_table("look", schema=None) as batch_op:
        batch_op.drop_index("ix_look_at_person")

    op.drop_table("look")
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.drop_index("uq_letter_key")
        batch_op.drop_index("ix_letter_subject")
        batch_op.drop_index(
            "ix_letter_due",
            sqlite_where=sa.text("state IN ('queued','sending','later')"),
            postgresql_where=sa.text("state IN ('queued','sending','later')"),
        )
        batch_op.drop_index(
            "ix_letter_closing",
            sqlite_where=sa.text("outcome IS NOT NULL AND closed = false AND state = 'delivered'"),
            postgresql_where=sa.text(
                "outcome IS NOT NULL AND closed = false AND state = 'delivered'"
            ),
        )

    op.drop_table("letter")
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        batch_op.drop_index("uq_invitation_digest")
        batch_op.drop_index(
            "ix_invitation_open",
            sqlite_where=sa.text("used_at IS NULL"),
            postgresql_where=sa.text("used_at IS NULL"),
        )

    op.drop_table("invitation")
    with op.batch_alter_table("enterprise", schema=None) as batch_op:
        batch_op.drop_index("uq_enterprise_credit_code")
        batch_op.drop_index("ix_enterprise_county")

    op.drop_table("enterprise")
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_consent_live",
            sqlite_where=sa.text("withdrawn_at IS NULL"),
            postgresql_where=sa.text("withdrawn_at IS NULL"),
        )

    op.drop_table("consent")
    with op.batch_alter_table("binding", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_binding_person",
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_binding_account",
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )

    op.drop_table("binding")
    with op.batch_alter_table("timer", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_timer_due",
            sqlite_where=sa.text("next_on IS NOT NULL"),
            postgresql_where=sa.text("next_on IS NOT NULL"),
        )

    op.drop_table("timer")
    op.drop_table("person")
    op.drop_table("memory")
    with op.batch_alter_table("dispatching_unit", schema=None) as batch_op:
        batch_op.drop_index("uq_dispatching_unit_name")

    op.drop_table("dispatching_unit")
    op.drop_table("county")
    with op.batch_alter_table("audit_entry", schema=None) as batch_op:
        batch_op.drop_index("uq_audit_entry")

    op.drop_table("audit_entry")
