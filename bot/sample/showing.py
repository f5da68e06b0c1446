"""The sample city for whoever plays it: people, gates, unused links (the play API's JSON)."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.links import invitation_link
from bot.sample.plan import AppointeePlan, CityPlan, EnterprisePlan, OtherPlan
from bot.sample.steps import City
from bot.texts.catalogue import at_hand
from core.shared.actor import Role
from core.shared.ids import CountyCode

Json = dict[str, Any]


class Showing:
    """The city in its language. `counties` are the register's names by code."""

    def __init__(self, city: City, counties: Mapping[CountyCode, str], username: str) -> None:
        self._city = city
        self._plan: CityPlan = city.plan
        self._counties = counties
        self._username = username
        self._language = city.language
        self._texts = at_hand()

    def invitations(self) -> list[Json]:
        """One unused link for each role, with whom it is for and until when it is good."""
        return [
            {
                "role": somebody.role.value,
                "name": somebody.name,
                "account": somebody.account,
                "link": self.link(somebody),
                "expires_at": self._city.unused[
                    somebody.account
                ].invitation.expires_at.isoformat(),
            }
            for somebody in self._plan.invited
        ]

    def link(self, somebody: OtherPlan) -> str:
        """The link that lets an invited person in."""
        return invitation_link(self._username, self._city.unused[somebody.account].token)

    def people(self) -> list[Json]:
        """Everybody with a chat: who is enrolled already, then who has only a link."""
        return [*map(self._appointee, self._plan.appointees), *self._others()]

    def places(self) -> list[Json]:
        """The gates, each with the people who go there."""
        found = []
        for enterprise in self._plan.enterprises:
            here = [p.account for p in self._plan.appointees if p.enterprise == enterprise.key]
            here += [
                p.account
                for p in (*self._plan.others, *self._plan.invited)
                if p.enterprise == enterprise.key
            ]
            found += [
                {
                    "id": f"{enterprise.key}-{number}",
                    "name": f"{enterprise.name} · {gate.name}",
                    "latitude": gate.latitude,
                    "longitude": gate.longitude,
                    "people": here,
                }
                for number, gate in enumerate(enterprise.gates, 1)
            ]
        return found

    def groups(self) -> list[Json]:
        """Work groups with the bot in them."""
        return [
            {
                "id": plan.id,
                "title": plan.title.in_(self._language),
                "members": list(plan.members),
                "note": self._counties[plan.county],
            }
            for plan in self._plan.groups
        ]

    def _appointee(self, plan: AppointeePlan) -> Json:
        where = self._enterprise(plan.enterprise)
        note = f"{where.name} · {plan.note.in_(self._language)}"
        return self._person(plan.account, plan.name, plan.language, Role.APPOINTEE, note)

    def _others(self) -> Iterator[Json]:
        for somebody in self._plan.others:
            yield self._person(
                somebody.account, somebody.name, somebody.language, somebody.role,
                self._place(somebody),
            )  # fmt: skip
        for somebody in self._plan.invited:
            role = self._texts.plain(self._language, f"role-{somebody.role}")
            what = " · ".join(filter(None, (role, self._place(somebody))))
            note = self._texts.plain(self._language, "cli-sample-invited", what=what)
            yield self._person(somebody.account, somebody.name, somebody.language, None, note)

    def _person(
        self, account: int, name: str, language: str | None, role: Role | None, note: str
    ) -> Json:
        roles = [] if role is None else [self._texts.plain(self._language, f"role-{role}")]
        return {
            "id": account,
            "name": name,
            "language": language or self._language,
            "roles": roles,
            "note": note,
        }

    def _place(self, somebody: OtherPlan) -> str:
        if somebody.enterprise is not None:
            return self._enterprise(somebody.enterprise).name
        if somebody.unit is not None:
            return next(unit.name for unit in self._plan.units if unit.key == somebody.unit)
        return self._counties[somebody.county] if somebody.county is not None else ""

    def _enterprise(self, key: str) -> EnterprisePlan:
        return next(e for e in self._plan.enterprises if e.key == key)
