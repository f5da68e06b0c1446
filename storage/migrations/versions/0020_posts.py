"""Posts that the city makes of reported needs."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

WORDS = sqlmodel.sql.sqltypes.AutoString()
MOMENT = sqlmodel.sql.sqltypes.UTCDateTime()
LIVE = sa.text("released_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("call", sa.Integer(), nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("county", WORDS, nullable=False),
        sa.Column("title", WORDS, nullable=False),
        sa.Column("text", WORDS, nullable=False),
        sa.Column("field", WORDS, nullable=True),
        sa.Column("chain", sa.Integer(), nullable=True),
        sa.Column("degree", WORDS, nullable=True),
        sa.Column("rank", WORDS, nullable=True),
        sa.Column("specialty", WORDS, nullable=False),
        sa.Column("years", sa.Integer(), nullable=True),
        sa.Column("modes", WORDS, nullable=False),
        sa.Column("words", WORDS, nullable=False),
        sa.Column("number", WORDS, nullable=True),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("published_at", MOMENT, nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("reason", WORDS, nullable=True),
        sa.ForeignKeyConstraint(["call"], ["call.id"], name=op.f("fk_post_call_call")),
        sa.ForeignKeyConstraint(
            ["enterprise"], ["enterprise.id"], name=op.f("fk_post_enterprise_enterprise")
        ),
        sa.ForeignKeyConstraint(["county"], ["county.code"], name=op.f("fk_post_county_county")),
        sa.ForeignKeyConstraint(["chain"], ["chain.id"], name=op.f("fk_post_chain_chain")),
        sa.ForeignKeyConstraint(
            ["created_by"], ["person.id"], name=op.f("fk_post_created_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
    )
    with op.batch_alter_table("post", schema=None) as batch_op:
        batch_op.create_index("uq_post_number", ["number"], unique=True)
        batch_op.create_index("ix_post_call", ["call", "state"], unique=False)
        batch_op.create_index("ix_post_state", ["state", "published_at"], unique=False)
    op.create_table(
        "post_need",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post", sa.Integer(), nullable=False),
        sa.Column("need", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("released_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["post"], ["post.id"], name=op.f("fk_post_need_post_post")),
        sa.ForeignKeyConstraint(["need"], ["need.id"], name=op.f("fk_post_need_need_need")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_need")),
    )
    with op.batch_alter_table("post_need", schema=None) as batch_op:
        batch_op.create_index("ix_post_need_post", ["post", "turn"], unique=False)
        batch_op.create_index(
            "uq_post_need_live", ["need"], unique=True, sqlite_where=LIVE, postgresql_where=LIVE
        )


def downgrade() -> None:
    with op.batch_alter_table("post_need", schema=None) as batch_op:
        batch_op.drop_index("uq_post_need_live", sqlite_where=LIVE, postgresql_where=LIVE)
        batch_op.drop_index("ix_post_need_post")
    op.drop_table("post_need")
    with op.batch_alter_table("post", schema=None) as batch_op:
        batch_op.drop_index("ix_post_state")
        batch_op.drop_index("ix_post_call")
        batch_op.drop_index("uq_post_number")
    op.drop_table("post")
