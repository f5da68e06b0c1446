"""The campaigns of the city and its counties."""

from datetime import datetime

from sqlalchemy import Connection, insert, select, update
from sqlmodel import Field

from core.campaigns.model import Campaign, Layout
from core.shared.ids import CampaignId, CountyCode
from storage.table import Base, columns, table_of, unique_where, value, values


class CampaignRow(Base, table=True):
    __tablename__ = "campaign"
    __table_args__ = (
        unique_where("uq_campaign_city", "county IS NULL AND retired_at IS NULL", "name"),
        unique_where("uq_campaign_county", "retired_at IS NULL", "county", "name"),
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str
    county: str | None = Field(default=None, foreign_key="county.code")
    retired_at: datetime | None = None
    layout: str = Field(default="tracking", sa_column_kwargs={"server_default": "tracking"})


CAMPAIGN = table_of(CampaignRow)


class CampaignsInSql:
    """`core.ports.Campaigns` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, number: CampaignId) -> Campaign | None:
        found = select(CAMPAIGN).where(CAMPAIGN.c.id == number)
        return value(Campaign, self._connection.execute(found).first())

    def every(self, *, retired: bool = False) -> tuple[Campaign, ...]:
        order = (CAMPAIGN.c.county.is_not(None), CAMPAIGN.c.county, CAMPAIGN.c.id)
        found = select(CAMPAIGN).order_by(*order)
        if not retired:
            found = found.where(CAMPAIGN.c.retired_at.is_(None))
        return values(Campaign, self._connection.execute(found))

    def add(self, name: str, county: CountyCode | None) -> Campaign:
        row = {"name": name, "county": county, "layout": Layout.TRACKING.value}
        adding = insert(CAMPAIGN).values(row).returning(CAMPAIGN.c.id)
        number = self._connection.execute(adding).scalar_one()
        return Campaign.model_validate(row | {"id": number})

    def save(self, campaign: Campaign) -> None:
        kept = update(CAMPAIGN).where(CAMPAIGN.c.id == campaign.id)
        row = {**columns(campaign, "id"), "layout": campaign.layout.value}
        self._connection.execute(kept.values(row))
