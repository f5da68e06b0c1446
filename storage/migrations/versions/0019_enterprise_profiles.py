"""What enterprises say of themselves, their certificates, their way from county to county."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

WORDS = sqlmodel.sql.sqltypes.AutoString()
MOMENT = sqlmodel.sql.sqltypes.UTCDateTime()
WAITING = sa.text("state = 'waiting'")
UNTOLD = sa.text("told_at IS NULL AND expires_on IS NOT NULL")
ASKED = sa.text("decided_at IS NULL")


def _key(table: str, column: str, to: str, target: str = "id") -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{to}")
    return sa.ForeignKeyConstraint([column], [f"{to}.{target}"], name=name)


def upgrade() -> None:
    op.create_table(
        "profile",
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("confirmed", WORDS, nullable=True),
        sa.Column("proposed", WORDS, nullable=True),
        sa.Column("reason", WORDS, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("sent_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", MOMENT, nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _key("profile", "enterprise", "enterprise"),
        _key("profile", "sent_by", "person"),
        _key("profile", "decided_by", "person"),
        sa.PrimaryKeyConstraint("enterprise", name=op.f("pk_profile")),
    )
    op.create_table(
        "qualification",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("words", WORDS, nullable=False),
        sa.Column("number", WORDS, nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("told_at", MOMENT, nullable=True),
        _key("qualification", "enterprise", "enterprise"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_qualification")),
    )
    op.create_table(
        "transfer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("old", WORDS, nullable=False),
        sa.Column("new", WORDS, nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("reason", WORDS, nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", MOMENT, nullable=True),
        sa.Column("answer", WORDS, nullable=False),
        _key("transfer", "enterprise", "enterprise"),
        _key("transfer", "old", "county", "code"),
        _key("transfer", "new", "county", "code"),
        _key("transfer", "asked_by", "person"),
        _key("transfer", "decided_by", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer")),
    )
    with op.batch_alter_table("profile", schema=None) as batch_op:
        batch_op.create_index(
            "ix_profile_waiting", ["sent_at"], sqlite_where=WAITING, postgresql_where=WAITING
        )
    with op.batch_alter_table("qualification", schema=None) as batch_op:
        batch_op.create_index("ix_qualification_enterprise", ["enterprise"])
        batch_op.create_index(
            "ix_qualification_ends",
            ["expires_on"],
            sqlite_where=UNTOLD,
            postgresql_where=UNTOLD,
        )
    with op.batch_alter_table("transfer", schema=None) as batch_op:
        batch_op.create_index(
            "uq_transfer_asked",
            ["enterprise"],
            unique=True,
            sqlite_where=ASKED,
            postgresql_where=ASKED,
        )


def downgrade() -> None:
    with op.batch_alter_table("transfer", schema=None) as batch_op:
        batch_op.drop_index("uq_transfer_asked", sqlite_where=ASKED, postgresql_where=ASKED)
    with op.batch_alter_table("qualification", schema=None) as batch_op:
        batch_op.drop_index("ix_qualification_ends", sqlite_where=UNTOLD, postgresql_where=UNTOLD)
        batch_op.drop_index("ix_qualification_enterprise")
    with op.batch_alter_table("profile", schema=None) as batch_op:
        batch_op.drop_index("ix_profile_waiting", sqlite_where=WAITING, postgresql_where=WAITING)
    op.drop_table("transfer")
    op.drop_table("qualification")
    op.drop_table("profile")
