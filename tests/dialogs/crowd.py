"""A town with long names and full lists, to see every window at its fullest."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from core.appointments.actions import open_appointment
from core.calls.model import Call
from core.chains.actions import add_chain
from core.claims.actions import file_claim
from core.claims.model import ClaimKind
from core.consolidation.actions import gather_list, report_list
from core.consolidation.questions import my_list
from core.disputes.actions import answer, not_here
from core.expertise.actions import declare, follow
from core.expertise.model import Declaration
from core.needs.actions import attach, begin, submit, write
from core.needs.completeness import LIMITS, parts
from core.needs.form import Mode, Offer, Part
from core.needs.model import FileKind, NeedKind
from core.organisations.actions import enrol_site, register_enterprise
from core.organisations.credit_code import check_digit
from core.organisations.model import Enterprise
from core.people.actions import accept_invitation, choose_language, consent_to_location, invite
from core.profiles.actions import (
    confirm_profile,
    return_profile,
    send_profile,
    write_profile,
)
from core.profiles.form import (
    Cooperation,
    Held,
    Ownership,
    Platform,
    PlatformKind,
    PlatformLevel,
    Qualification,
)
from core.profiles.form import Part as ProfilePart
from core.screening.actions import confirm_need
from core.shared.actor import Actor, Role
from core.shared.fields import Field
from core.shared.ids import PersonId, UnitId
from core.sheets.model import Scan
from core.transfers.actions import ask_transfer
from core.wording.actions import propose_wording
from tests.contracts.shelf import chain as city_chain
from tests.contracts.shelf import publish
from tests.contracts.town import HERE, OPERATOR, THERE
from tests.core.samples import holding, point, shanghai
from tests.dialogs.filing import READY, open_call, sent
from tests.dialogs.persona import Persona
from tests.dialogs.posted import settle_posts
from tests.dialogs.scene import Scene
from tests.dialogs.troubled import settle_troubles
from tests.dialogs.visited import settle_visits

LONG = (
    "河南省新乡市红旗区高新技术产业开发区先进振动筛分与环保过滤装备"
    "制造研究院有限责任公司（中外合资）"
)
SURNAMES = "周吴郑王冯陈褚卫蒋沈韩杨"
VISITORS = 12
POSTS = 7
REPORTS = 23
GATHERED = 10
"""Needs on the county's list."""
MORE = range(14, 20)
"""Appointees of whom the host said in many words that they were not there."""
TODAY = date(2027, 11, 10)
"""Every term of the town ends so that its report is awaited now."""


@dataclass
class Crowd:
    """Who plays which part, in the language that everybody of the town speaks."""

    scene: Scene
    language: str
    people: dict[str, Actor] = field(default_factory=dict)

    def persona(self, part: str) -> Persona:
        return Persona.of(self.scene, self.people[part], self.language)

    async def settle(self) -> None:
        """Everything happens: people enrol, come, are confirmed, are looked at."""
        town, store = self.scene.town, self.scene.store
        works = [await self._works(1), await self._works(2)]
        host = await self._enrol(Role.CONTACT, str(works[0].id), name="欧阳慕容司马长名" * 2)
        await self._also(host, Role.CONTACT, str(works[1].id))
        host = await town.who(host.account)
        for one in works:
            for number in range(3):
                gate = f"第{number + 1}号物流及人员出入大门（研发楼西侧）"
                await store.do(enrol_site, host, one.id, gate, point(number * 200, 8))
        unit = await town.unit()
        self.people["host"] = host
        self.people["officer"] = await self._enrol(Role.COUNTY_SCIENCE, HERE)
        self.people["city"] = await self._enrol(Role.CITY_SCIENCE)
        two = await self._enrol(Role.COUNTY_SCIENCE, HERE)
        await self._also(two, Role.COUNTY_SCIENCE, THERE)
        self.people["two-counties"] = await town.who(two.account)
        self.people["organisation"] = await self._enrol(Role.CITY_ORGANISATION)
        self.people["expert"] = await self._enrol(Role.EXPERT)
        self.people["idle"] = await self._enrol(Role.APPOINTEE)
        for number in range(REPORTS):
            self.scene.clock.at(date(2025, 12, 28))
            opened = await store.do(
                open_appointment,
                OPERATOR,
                name=SURNAMES[number % 12] + "牧川朗然沐雨" * (1 + number % 2),
                enterprise=works[number % 2].id,
                unit=unit.id,
                start=date(2026, 1, 2),
                end=date(2028, 1, 1),
            )
            actor = await self._enrol(Role.APPOINTEE, person=opened.person)
            await store.do(consent_to_location, actor)
            self.people[f"appointee-{number}"] = await town.who(actor.account)
        await store.do(
            open_appointment,
            OPERATOR,
            name="",
            enterprise=works[(REPORTS - 1 + 1) % 2].id,
            unit=unit.id,
            start=date(2026, 1, 2),
            end=date(2028, 1, 1),
            person=self.people[f"appointee-{REPORTS - 1}"].person,
            exception="一事一议",
        )
        wang = self.people["appointee-0"]
        for month in (1, 2, 3, 4, 5, 6, 9, 10):
            for day in (5, 6, 7, 8):
                self.scene.clock.at(date(2027, month, day))
                card = await town.here(wang, 0 if day != 7 else 1100)
                if month in (5, 6) and day != 7:
                    await town.confirm(host, card)
        self.scene.clock.at(TODAY, 10)
        for number in range(VISITORS):
            visitor = self.people[f"appointee-{number}"]
            await town.here(visitor, 1100)
        for number, words in ((12, "not-ours"), (13, "wrong-date"), *((n, LONG) for n in MORE)):
            person = self.people[f"appointee-{number}"]
            card = await town.here(person, 1100)
            said = await store.do(not_here, host, card.day.id, words)
            if number != 12:
                await store.do(answer, person, said.id, LONG)
        self.scene.clock.on(minutes=5)
        await self._claims()
        await self._posts(works[1], str(unit.id))
        await self._needs(works)
        await self._profiles(works)
        city = (self.people["city"], self.people["organisation"])
        await settle_visits(self.scene, self.people, works[0], LONG)
        await settle_posts(self.scene, await self._works(3), host, city, LONG)
        await settle_troubles(self.scene, works[0], self.people, LONG)

    async def _claims(self) -> None:
        """Eight claims wait for the county, the words as long as they may be."""
        for number in range(8):
            who, kind = self.people[f"appointee-{number}"], list(ClaimKind)[number % 2]
            reason = "customer" if number % 3 else "当天在客户现场调试设备" * 18
            on = TODAY - timedelta(days=5 + number)
            await self.scene.store.do(file_claim, who, on, kind, reason)

    async def _needs(self, works: list[Enterprise]) -> None:
        """Posts that were sent, one of them with a proposal, and a challenge that is a draft."""
        store, (host, officer) = self.scene.store, (self.people["host"], self.people["officer"])
        self.scene.clock.at(date(2027, 11, 9), 10)
        call = await open_call(
            self.scene,
            year=2027,
            title=LONG,
            opens_at=shanghai(date(2027, 10, 1), 0),
            closes_at=shanghai(date(2027, 12, 1), 0),
        )
        await self._lists(works[1], call)
        for number in range(POSTS):
            ready = READY | {Part.TITLE: f"{LONG[:50]}{number}", Part.TEXT: LONG * 30}
            post = await sent(self.scene, host, works[0], NeedKind.POST, ready)
            if number == POSTS - 1:
                proposed: dict[Part, object] = {Part.TITLE: LONG[:60], Part.TEXT: LONG * 36}
                await store.do(propose_wording, officer, post.id, proposed, post.version)
        draft = await store.do(begin, host, works[0].id, NeedKind.CHALLENGE)
        full: dict[Part, object] = {
            part: (LONG * 40)[:limit]
            for part, limit in LIMITS.items()
            if part in parts(NeedKind.CHALLENGE)
        }
        full |= {Part.FIELD: Field.MANUFACTURING, Part.MODES: tuple(Mode)}
        await store.do(write, host, draft.id, full, draft.version)
        self.scene.clock.at(TODAY, 10, 5)

    async def _profiles(self, works: list[Enterprise]) -> None:
        """One is confirmed and a change of it waits; another is a draft, and may be moved."""
        store, host, city = self.scene.store, self.people["host"], self.people["city"]
        chain = await store.do(add_chain, city, LONG, None)
        for number in range(8):
            await store.do(add_chain, city, f"先进装备制造与智能成套产业链群{number}", HERE)
        said: dict[ProfilePart, dict[str, object] | None] = {
            ProfilePart.BUSINESS: {"business": LONG * 2},
            ProfilePart.CHAIN: {"chain": chain.id},
            ProfilePart.QUALIFICATIONS: {
                "qualifications": tuple(
                    Held(kind=kind, words=LONG, number="GR202341000123", expires_on=TODAY)
                    for kind in Qualification
                )
            },
            ProfilePart.PLATFORMS: {
                "platforms": tuple(
                    Platform(kind=kind, level=PlatformLevel.PROVINCE, name=LONG)
                    for kind in PlatformKind
                )
            },
            ProfilePart.OWNERSHIP: {"ownership": Ownership.CONTROL},
            ProfilePart.OFFERS: {"offers": tuple(Offer), "offer_words": LONG * 2},
            ProfilePart.COOPERATIONS: {
                "cooperations": tuple(
                    Cooperation(partner=LONG, number=f"2026-{number}") for number in range(6)
                )
            },
        }
        for part, values in said.items():
            for one in works:
                await store.do(write_profile, host, one.id, part, values)
        first, second = works
        officer = self.people["officer"]
        sent = await store.do(send_profile, host, first.id)
        await store.do(confirm_profile, officer, first.id, sent.profile.version)
        for part in (ProfilePart.QUALIFICATIONS, ProfilePart.COOPERATIONS):
            await store.do(write_profile, host, first.id, part, None)
        await store.do(write_profile, host, first.id, ProfilePart.BUSINESS, {"business": LONG})
        await store.do(send_profile, host, first.id)
        await store.do(write_profile, host, second.id, ProfilePart.CHAIN, None)
        sent = await store.do(send_profile, host, second.id)
        again = await store.do(return_profile, officer, second.id, sent.profile.version, LONG * 2)
        assert again.profile.reason
        await store.do(ask_transfer, officer, second.id, THERE, LONG)

    async def _posts(self, works: Enterprise, unit: str) -> None:
        """Published posts, and people and a unit who declared what fits every one of them."""
        town, store, host = self.scene.town, self.scene.store, self.people["host"]
        chains = [await city_chain(town, f"{LONG[:30]}产业链群{n}") for n in range(9)]
        words = tuple(f"高性能减振降噪阻尼材料与结构{n}" for n in range(10))
        said = Declaration(fields=tuple(Field), chains=tuple(chains), words=words, open=True)
        self.people["scientist"] = await self._enrol(Role.SCIENTIST, unit, name=LONG)
        self.people["sender"] = await self._enrol(Role.UNIT_OFFICER, unit)
        for number in range(7):
            await store.do(declare, self.people[f"appointee-{number}"], said)
        await store.do(declare, self.people["scientist"], said)
        await store.do(declare, self.people["sender"], said, UnitId(int(unit)))
        for followed in (Field.MATERIALS, Field.MANUFACTURING):
            await store.do(follow, self.people["scientist"], followed, on=True)
        for number in range(7):
            title = f"{LONG[:55]}{number}"
            text = ("、".join(words) + "。") * 7
            wide, key = Field.MANUFACTURING, chains[0]
            await publish(town, works, host, title, field=wide, on_chain=key, text=text[:1500])

    async def _lists(self, works: Enterprise, call: Call) -> None:
        """Two that read alike wait the longest; others are listed; another county is done."""
        store, host, officer = self.scene.store, self.people["host"], self.people["officer"]
        for number in range(GATHERED + 2):
            kind = NeedKind.CHALLENGE if number < 2 else NeedKind.POST
            begun = await store.do(begin, host, works.id, kind)
            words: dict[Part, object] = {
                part: (LONG * 40)[: LIMITS[part] - 2] + f"{number:02}"
                for part in parts(kind)
                if part in LIMITS
            }
            words |= {Part.FIELD: Field.MANUFACTURING}
            await store.do(write, host, begun.id, words, begun.version)
            scan = Scan(file_id="f", unique_id=f"u{number}", digest=str(number))
            await store.do(attach, host, begun.id, scan, FileKind.DOCUMENT)
            await store.do(submit, host, begun.id)
            if kind is NeedKind.POST:
                await store.do(confirm_need, officer, begun.id)
        await store.do(gather_list, officer, HERE, call.id)
        for role in (Role.COUNTY_SCIENCE, Role.COUNTY_ORGANISATION):
            other = await self._enrol(role, THERE)
            seen = (await store.ask(my_list, other, THERE, call.id)).stands.content
            await store.do(report_list, other, THERE, call.id, seen=seen)

    async def _works(self, number: int) -> Enterprise:
        body = f"91410700MB{number:07d}"
        name = f"{LONG}第{number}公司"
        code = body + check_digit(body)
        return await self.scene.store.do(register_enterprise, OPERATOR, code, name, HERE)

    async def _enrol(
        self, role: Role, place: str = "", *, name: str = "", person: PersonId | None = None
    ) -> Actor:
        actor = await self.scene.town.enrol(role, place, name=name or "诸葛明远", person=person)
        await self.scene.store.do(choose_language, actor, self.language)
        return await self.scene.town.who(actor.account)

    async def _also(self, actor: Actor, role: Role, place: str) -> None:
        fresh = await self.scene.store.do(invite, OPERATOR, holding(role, place), "x", None)
        await self.scene.store.do(accept_invitation, actor, fresh.token, None)
