"""What scientists and units declare, what is followed, and when followers were told last."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

PERSONS = sa.text("person IS NOT NULL")
UNITS = sa.text("unit IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "expertise",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Integer(), nullable=True),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("declared_by", sa.Integer(), nullable=False),
        sa.Column("declared_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["person.id"], name=op.f("fk_expertise_person_person")
        ),
        sa.ForeignKeyConstraint(
            ["unit"], ["dispatching_unit.id"], name=op.f("fk_expertise_unit_dispatching_unit")
        ),
        sa.ForeignKeyConstraint(
            ["declared_by"], ["person.id"], name=op.f("fk_expertise_declared_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expertise")),
    )
    with op.batch_alter_table("expertise", schema=None) as batch_op:
        batch_op.create_index(
            "uq_expertise_person",
            ["person"],
            unique=True,
            sqlite_where=PERSONS,
            postgresql_where=PERSONS,
        )
        batch_op.create_index(
            "uq_expertise_unit", ["unit"], unique=True, sqlite_where=UNITS, postgresql_where=UNITS
        )
    op.create_table(
        "expertise_mark",
        sa.Column("expertise", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("said", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["expertise"], ["expertise.id"], name=op.f("fk_expertise_mark_expertise_expertise")
        ),
        sa.PrimaryKeyConstraint("expertise", "turn", name=op.f("pk_expertise_mark")),
    )
    with op.batch_alter_table("expertise_mark", schema=None) as batch_op:
        batch_op.create_index("ix_expertise_mark_key", ["kind", "key"], unique=False)
    op.create_table(
        "followed",
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_followed_person_person")),
        sa.PrimaryKeyConstraint("person", "kind", "key", name=op.f("pk_followed")),
    )
    op.create_table(
        "follower",
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("since", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_follower_person_person")),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_follower")),
    )
    with op.batch_alter_table("follower", schema=None) as batch_op:
        batch_op.create_index("ix_follower_due", ["next_on"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("follower", schema=None) as batch_op:
        batch_op.drop_index("ix_follower_due")
    op.drop_table("follower")
    op.drop_table("followed")
    with op.batch_alter_table("expertise_mark", schema=None) as batch_op:
        batch_op.drop_index("ix_expertise_mark_key")
    op.drop_table("expertise_mark")
    with op.batch_alter_table("expertise", schema=None) as batch_op:
        batch_op.drop_index("uq_expertise_unit", sqlite_where=UNITS, postgresql_where=UNITS)
        batch_op.drop_index("uq_expertise_person", sqlite_where=PERSONS, postgresql_where=PERSONS)
    op.drop_table("expertise")
