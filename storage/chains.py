"""The key chains of the city and its counties."""

from datetime import datetime

from sqlalchemy import Connection, insert, select, update
from sqlmodel import Field

from core.chains.model import Chain
from core.shared.ids import ChainId, CountyCode
from storage.table import Base, columns, table_of, unique_where, value, values


class ChainRow(Base, table=True):
    __tablename__ = "chain"
    __table_args__ = (
        unique_where("uq_chain_city", "county IS NULL AND retired_at IS NULL", "name"),
        unique_where("uq_chain_county", "retired_at IS NULL", "county", "name"),
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str
    county: str | None = Field(default=None, foreign_key="county.code")
    retired_at: datetime | None = None


CHAIN = table_of(ChainRow)


class ChainsInSql:
    """`core.ports.Chains` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, number: ChainId) -> Chain | None:
        return value(
            Chain, self._connection.execute(select(CHAIN).where(CHAIN.c.id == number)).first()
        )

    def every(self) -> tuple[Chain, ...]:
        order = (CHAIN.c.county.is_not(None), CHAIN.c.county, CHAIN.c.id)
        found = select(CHAIN).where(CHAIN.c.retired_at.is_(None)).order_by(*order)
        return values(Chain, self._connection.execute(found))

    def add(self, name: str, county: CountyCode | None) -> Chain:
        row = {"name": name, "county": county}
        adding = insert(CHAIN).values(row).returning(CHAIN.c.id)
        number = self._connection.execute(adding).scalar_one()
        return Chain.model_validate(row | {"id": number})

    def save(self, chain: Chain) -> None:
        kept = update(CHAIN).where(CHAIN.c.id == chain.id).values(columns(chain, "id"))
        self._connection.execute(kept)
