"""The month's draw, the days that took part in it, and the calls about those that were drawn."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString
MOMENT = sqlmodel.sql.sqltypes.UTCDateTime
OPEN = sa.text("outcome IS NULL")


def upgrade() -> None:
    op.create_table(
        "review_draw",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("commitment", TEXT(), nullable=False),
        sa.Column("committed_at", MOMENT(), nullable=False),
        sa.Column("secret", TEXT(), nullable=False),
        sa.Column("root", TEXT(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("drawn_at", MOMENT(), nullable=True),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("picked", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_review_draw")),
    )
    op.create_table(
        "review_ballot",
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("reference", TEXT(), nullable=False),
        sa.Column("picked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["day"], ["duty_day.id"], name=op.f("fk_review_ballot_day_duty_day")
        ),
        sa.ForeignKeyConstraint(
            ["month"], ["review_draw.month"], name=op.f("fk_review_ballot_month_review_draw")
        ),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_review_ballot")),
    )
    with op.batch_alter_table("review_ballot", schema=None) as batch_op:
        batch_op.create_index("ix_review_ballot_month", ["month", "reference"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("reference", TEXT(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("outcome", TEXT(), nullable=True),
        sa.Column("words", TEXT(), nullable=True),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("called_at", MOMENT(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["day"], ["duty_day.id"], name=op.f("fk_review_day_duty_day")),
        sa.ForeignKeyConstraint(
            ["month"], ["review_draw.month"], name=op.f("fk_review_month_review_draw")
        ),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_review_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.create_index("uq_review_day", ["day"], unique=True)
        batch_op.create_index("ix_review_month", ["month"], unique=False)
        batch_op.create_index(
            "ix_review_open", ["due_on"], unique=False, sqlite_where=OPEN, postgresql_where=OPEN
        )


def downgrade() -> None:
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.drop_index("ix_review_open", sqlite_where=OPEN, postgresql_where=OPEN)
        batch_op.drop_index("ix_review_month")
        batch_op.drop_index("uq_review_day")
    op.drop_table("review")
    with op.batch_alter_table("review_ballot", schema=None) as batch_op:
        batch_op.drop_index("ix_review_ballot_month")
    op.drop_table("review_ballot")
    op.drop_table("review_draw")
