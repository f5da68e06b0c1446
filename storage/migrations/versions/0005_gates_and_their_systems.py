"""A gate knows in which coordinate system it was given; confirmed visits may correct it."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("site", schema=None, recreate="never") as batch_op:
        for name, default in (("system", "wgs84"), ("origin", "stood")):
            batch_op.add_column(
                sa.Column(
                    name,
                    sqlmodel.sql.sqltypes.AutoString(),
                    nullable=False,
                    server_default=default,
                )
            )
        batch_op.add_column(sa.Column("doubt", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(
            sa.Column("retired_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True)
        )
    for table in ("duty_day", "signal"):
        with op.batch_alter_table(table, schema=None, recreate="never") as batch_op:
            batch_op.add_column(
                sa.Column("shift", sqlmodel.sql.sqltypes.AutoString(), nullable=True)
            )
    op.create_table(
        "fence_sample",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("site", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("held_until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("east_m", sa.Integer(), nullable=False),
        sa.Column("north_m", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["site"], ["site.id"], name=op.f("fk_fence_sample_site_site")),
        sa.ForeignKeyConstraint(
            ["day"], ["duty_day.id"], name=op.f("fk_fence_sample_day_duty_day")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fence_sample")),
    )
    with op.batch_alter_table("fence_sample", schema=None) as batch_op:
        batch_op.create_index("uq_fence_sample_day", ["day"], unique=True)
        batch_op.create_index("ix_fence_sample_site", ["site"])
        batch_op.create_index(
            "ix_fence_sample_held",
            ["held_until"],
            sqlite_where=sa.text("held_until IS NOT NULL"),
            postgresql_where=sa.text("held_until IS NOT NULL"),
        )


def downgrade() -> None:
    op.drop_table("fence_sample")
    for table in ("signal", "duty_day"):
        with op.batch_alter_table(table, schema=None, recreate="never") as batch_op:
            batch_op.drop_column("shift")
    with op.batch_alter_table("site", schema=None, recreate="never") as batch_op:
        for name in ("retired_at", "doubt", "origin", "system"):
            batch_op.drop_column(name)
