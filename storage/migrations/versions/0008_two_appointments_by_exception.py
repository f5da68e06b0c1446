"""A second appointment beside another one, decided as an exception (A8)."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

IN_SERVICE = "state <> 'ended'"
ORDINARY = "state <> 'ended' AND exception IS NULL"


def upgrade() -> None:
    with op.batch_alter_table("appointment", schema=None, recreate="never") as batch_op:
        batch_op.add_column(
            sa.Column("exception", sqlmodel.sql.sqltypes.AutoString(), nullable=True)
        )
        batch_op.drop_index("uq_appointment_in_service")
        unique(batch_op, "uq_appointment_in_service", ORDINARY, "person")
        unique(batch_op, "uq_appointment_at_enterprise", IN_SERVICE, "person", "enterprise")


def downgrade() -> None:
    # what the older release cannot hold: of two at once, the exceptions end
    op.execute(
        "UPDATE appointment SET state = 'ended' WHERE exception IS NOT NULL AND EXISTS ("
        "SELECT 1 FROM appointment AS other WHERE other.person = appointment.person"
        " AND other.id < appointment.id AND other.state <> 'ended')"
    )
    with op.batch_alter_table("appointment", schema=None, recreate="never") as batch_op:
        batch_op.drop_index("uq_appointment_at_enterprise")
        batch_op.drop_index("uq_appointment_in_service")
        batch_op.drop_column("exception")
        unique(batch_op, "uq_appointment_in_service", IN_SERVICE, "person")


def unique(batch_op: object, name: str, where: str, *columns: str) -> None:
    batch_op.create_index(  # type: ignore[attr-defined]
        name,
        list(columns),
        unique=True,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )
