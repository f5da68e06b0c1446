"""How each group of letters reaches somebody, and when the next brief of an official is due."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

MOMENT = sqlmodel.sql.sqltypes.UTCDateTime()
WORDS = sqlmodel.sql.sqltypes.AutoString()
INDEXES = (
    ("ix_brief_due", "brief", ["next_at"], "next_at IS NOT NULL"),
    ("ix_binding_silent", "binding", ["person"], "ended_at IS NULL AND reachable = false"),
    ("ix_site_doubt", "site", ["enterprise"], "doubt IS NOT NULL AND retired_at IS NULL"),
    ("ix_letter_gathered", "letter", ["to", "held_at"], "held = 'gathered'"),
)


def upgrade() -> None:
    with op.batch_alter_table("preference", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("modes", WORDS, nullable=False, server_default=sa.text("''"))
        )
        batch_op.add_column(sa.Column("brief_at", sa.Integer(), nullable=True))
    op.create_table(
        "brief",
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("next_at", MOMENT, nullable=True),
        sa.Column("told_at", MOMENT, nullable=True),
        sa.Column("weekly_on", sa.Date(), nullable=True),
        sa.Column("said", WORDS, nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_brief_person_person")),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_brief")),
    )
    for name, table, on, condition in INDEXES:
        where = sa.text(condition)
        op.create_index(name, table, on, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    for name, table, _, condition in INDEXES:
        where = sa.text(condition)
        op.drop_index(name, table_name=table, sqlite_where=where, postgresql_where=where)
    op.drop_table("brief")
    with op.batch_alter_table("preference", schema=None) as batch_op:
        batch_op.drop_column("brief_at")
        batch_op.drop_column("modes")
