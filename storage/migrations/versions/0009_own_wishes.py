"""Own quiet hours, pauses and kinds; why a letter was withheld, and with which texts it went"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString
MOMENT = sqlmodel.sql.sqltypes.UTCDateTime


def upgrade() -> None:
    op.create_table(
        "preference",
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("quiet_from", sa.Integer(), nullable=True),
        sa.Column("quiet_until", sa.Integer(), nullable=True),
        sa.Column("paused_until", MOMENT(), nullable=True),
        sa.Column("off", TEXT(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["person.id"], name=op.f("fk_preference_person_person")
        ),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_preference")),
    )
    with op.batch_alter_table("letter", schema=None, recreate="never") as batch_op:
        batch_op.add_column(sa.Column("version", TEXT(), nullable=True))
        batch_op.add_column(sa.Column("held", TEXT(), nullable=True))
        batch_op.add_column(sa.Column("held_at", MOMENT(), nullable=True))
        batch_op.create_index("ix_letter_to", ["to", "sent_at"], unique=False)


def downgrade() -> None:
    # an older release knows no withheld letter: it takes it for one that nobody needs
    op.execute("UPDATE letter SET state = 'cancelled' WHERE state = 'withheld'")
    with op.batch_alter_table("letter", schema=None, recreate="never") as batch_op:
        batch_op.drop_index("ix_letter_to")
        for name in ("held_at", "held", "version"):
            batch_op.drop_column(name)
    op.drop_table("preference")
