"""Chains, annual calls, needs with their files, and series of numbers."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

WORDS = sqlmodel.sql.sqltypes.AutoString()
MOMENT = sqlmodel.sql.sqltypes.UTCDateTime()


def upgrade() -> None:
    op.create_table(
        "series",
        sa.Column("name", WORDS, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_series")),
    )
    op.create_table(
        "call",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("title", WORDS, nullable=False),
        sa.Column("text", WORDS, nullable=False),
        sa.Column("opens_at", MOMENT, nullable=False),
        sa.Column("closes_at", MOMENT, nullable=False),
        sa.Column("born_since", sa.Date(), nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("published_at", MOMENT, nullable=True),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["created_by"], ["person.id"], name=op.f("fk_call_created_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
    )
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.create_index(
            "uq_call_year",
            ["year"],
            unique=True,
            sqlite_where=sa.text("withdrawn_at IS NULL"),
            postgresql_where=sa.text("withdrawn_at IS NULL"),
        )

    op.create_table(
        "chain",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("county", WORDS, nullable=True),
        sa.Column("retired_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["county"], ["county.code"], name=op.f("fk_chain_county_county")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chain")),
    )
    with op.batch_alter_table("chain", schema=None) as batch_op:
        batch_op.create_index(
            "uq_chain_city",
            ["name"],
            unique=True,
            sqlite_where=sa.text("county IS NULL AND retired_at IS NULL"),
            postgresql_where=sa.text("county IS NULL AND retired_at IS NULL"),
        )
        batch_op.create_index(
            "uq_chain_county",
            ["county", "name"],
            unique=True,
            sqlite_where=sa.text("retired_at IS NULL"),
            postgresql_where=sa.text("retired_at IS NULL"),
        )

    op.create_table(
        "need",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("county", WORDS, nullable=False),
        sa.Column("call", sa.Integer(), nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("form", WORDS, nullable=False),
        sa.Column("chain", sa.Integer(), nullable=True),
        sa.Column("reference", WORDS, nullable=True),
        sa.Column("of_post", sa.Integer(), nullable=True),
        sa.Column("help", WORDS, nullable=False),
        sa.Column("proposal", WORDS, nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("submitted_at", MOMENT, nullable=True),
        sa.Column("moved_at", MOMENT, nullable=True),
        sa.Column("moved_by", sa.Integer(), nullable=True),
        sa.Column("reason", WORDS, nullable=True),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["call"], ["call.id"], name=op.f("fk_need_call_call")),
        sa.ForeignKeyConstraint(["chain"], ["chain.id"], name=op.f("fk_need_chain_chain")),
        sa.ForeignKeyConstraint(["county"], ["county.code"], name=op.f("fk_need_county_county")),
        sa.ForeignKeyConstraint(
            ["created_by"], ["person.id"], name=op.f("fk_need_created_by_person")
        ),
        sa.ForeignKeyConstraint(
            ["enterprise"], ["enterprise.id"], name=op.f("fk_need_enterprise_enterprise")
        ),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["need.id"], name=op.f("fk_need_merged_into_need")
        ),
        sa.ForeignKeyConstraint(["moved_by"], ["person.id"], name=op.f("fk_need_moved_by_person")),
        sa.ForeignKeyConstraint(["of_post"], ["need.id"], name=op.f("fk_need_of_post_need")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_need")),
    )
    with op.batch_alter_table("need", schema=None) as batch_op:
        batch_op.create_index("ix_need_call", ["call", "county", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_need_enterprise"), ["enterprise"], unique=False)
        batch_op.create_index(
            "ix_need_help",
            ["county"],
            unique=False,
            sqlite_where=sa.text("help = 'asked'"),
            postgresql_where=sa.text("help = 'asked'"),
        )
        batch_op.create_index(
            "uq_need_draft",
            ["enterprise", "kind"],
            unique=True,
            sqlite_where=sa.text("submitted_at IS NULL"),
            postgresql_where=sa.text("submitted_at IS NULL"),
        )
        batch_op.create_index(
            "uq_need_reference",
            ["reference"],
            unique=True,
            sqlite_where=sa.text("reference IS NOT NULL"),
            postgresql_where=sa.text("reference IS NOT NULL"),
        )

    op.create_table(
        "need_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("need", sa.Integer(), nullable=False),
        sa.Column("file_id", WORDS, nullable=False),
        sa.Column("unique_id", WORDS, nullable=False),
        sa.Column("digest", WORDS, nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["added_by"], ["person.id"], name=op.f("fk_need_file_added_by_person")
        ),
        sa.ForeignKeyConstraint(["need"], ["need.id"], name=op.f("fk_need_file_need_need")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_need_file")),
    )
    with op.batch_alter_table("need_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_need_file_need"), ["need"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("need_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_need_file_need"))

    op.drop_table("need_file")
    with op.batch_alter_table("need", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_need_reference",
            sqlite_where=sa.text("reference IS NOT NULL"),
            postgresql_where=sa.text("reference IS NOT NULL"),
        )
        batch_op.drop_index(
            "uq_need_draft",
            sqlite_where=sa.text("submitted_at IS NULL"),
            postgresql_where=sa.text("submitted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_need_help",
            sqlite_where=sa.text("help = 'asked'"),
            postgresql_where=sa.text("help = 'asked'"),
        )
        batch_op.drop_index(batch_op.f("ix_need_enterprise"))
        batch_op.drop_index("ix_need_call")

    op.drop_table("need")
    with op.batch_alter_table("chain", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_chain_county",
            sqlite_where=sa.text("retired_at IS NULL"),
            postgresql_where=sa.text("retired_at IS NULL"),
        )
        batch_op.drop_index(
            "uq_chain_city",
            sqlite_where=sa.text("county IS NULL AND retired_at IS NULL"),
            postgresql_where=sa.text("county IS NULL AND retired_at IS NULL"),
        )

    op.drop_table("chain")
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_call_year",
            sqlite_where=sa.text("withdrawn_at IS NULL"),
            postgresql_where=sa.text("withdrawn_at IS NULL"),
        )

    op.drop_table("call")
    op.drop_table("series")
