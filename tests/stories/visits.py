"""What appointees do in their chats, each act noted in the plain book as well."""

from datetime import date, datetime, timedelta
from itertools import count
from random import Random

from core.shared.calendar import local_day
from tests.bot.phone import buttons_of
from tests.contracts.plain import Day
from tests.stories.cast import Appointee, Works
from tests.stories.hands import Cost, Hands

INSIDE, OUTSIDE = "👌", "✍"


class Visits:
    """Acts of a moment. Nobody ever stands twice on the same spot: see PRODUCT 1, row 4."""

    def __init__(self) -> None:
        self._spots = count()

    async def at_the_gate(self, one: Appointee, now: datetime) -> None:
        """Two taps and one new message, never more (PRODUCT 3)."""
        _book(one, now).location = True
        point = await self._sends(one, 20)
        await self._seen(one, point, INSIDE, now)
        cost = one.hands.cost()
        assert cost in (Cost(2, 0, 1), Cost(2, 0, 0)), (one.name, cost)

    async def near(self, one: Appointee, now: datetime, far_m: float, *, explains: bool) -> None:
        """Out of the ring: on record, and open."""
        _book(one, now)
        point = await self._sends(one, far_m)
        await self._seen(one, point, OUTSIDE, now)
        if explains:
            await one.hands.taps("手机定位不准", f"到岗记录 {local_day(now)}")

    async def unheard(self, one: Appointee, now: datetime) -> tuple[Appointee, int, str]:
        """A location while no bot runs: its answer is waited for later."""
        _book(one, now).location = True
        return one, await self._sends(one, 20), INSIDE

    async def heard(self, one: Appointee, point: int, reaction: str) -> None:
        """That answer."""
        assert await one.hands.reaction(point) == reaction

    async def slip(self, one: Appointee, now: datetime) -> None:
        """A visit that is taken back at once."""
        await self.at_the_gate(one, now)
        await one.hands.taps("撤销", f"到岗记录 {local_day(now)}")
        await one.hands.sees(f"到岗记录 {local_day(now)}", "已由您本人撤销")
        one.book.days[local_day(now)].withdrawn = True

    async def scan(self, one: Appointee, now: datetime, link: str) -> None:
        """The code at the door."""
        _book(one, now).door = True
        one.hands.begins()
        started = await one.hands.scans(link)
        await self._seen(one, started, INSIDE, now)
        assert one.hands.cost().messages <= 1

    async def claim(self, one: Appointee, on: date, now: datetime) -> None:
        """Forgotten and told afterwards: yesterday by a button, older days by their date."""
        today, hands = local_day(now), one.hands
        asked = await hands.types("/claim")
        await hands.sees("补记哪一天", after=asked)
        if (today - on).days == 1:
            await hands.taps("昨天", "补记哪一天", after=asked)
        else:
            await hands.types(on.isoformat())
        await hands.taps("忘记记录", f"补记 {on}", after=asked)
        await hands.taps("提交", f"{on}", after=asked)
        await hands.sees(f"补记 {on}", "待企业确认", after=asked)
        one.book.claim(on, today, now)

    async def _sends(self, one: Appointee, north_m: float) -> int:
        one.hands.begins()
        spot = next(self._spots)
        north, east = north_m + spot % 500 / 4, spot // 500 * 3
        return await one.hands.sends(one.works.gate, north, east)

    async def _seen(self, one: Appointee, sent: int, reaction: str, now: datetime) -> None:
        assert await one.hands.reaction(sent) == reaction, one.name
        await one.hands.sees(f"到岗记录 {local_day(now)}")


async def opened_door(host: Hands, works: Works) -> str:
    """The link in the code that the contact shows."""
    asked = await host.types("/door")

    def code() -> str | None:
        for number, message in host.screens.chats[host.person].items():
            if number > asked and message.get("qr"):
                return str(message["qr"])
        return None

    first = await host.sees(after=asked)
    if any(works.door in label for label, _ in buttons_of(first)):
        await host.taps(works.door, after=asked)
    return await host.screens.until(code, lambda: f"{host.name} sees no code")


def _book(one: Appointee, now: datetime) -> Day:
    return one.book.day(local_day(now), now)


def claims_due(one: Appointee, today: date) -> list[date]:
    """Days whose claim he files now, as far as the table allows it."""
    due = [on for since, on in one.forgotten if since <= today]
    one.forgotten = [(since, on) for since, on in one.forgotten if since > today]
    return [on for on in due if one.book.may_claim(on, today)]


def will_claim(one: Appointee, on: date, chance: Random) -> None:
    """Whether and when a day without a record comes to his mind."""
    after = chance.choice((1, 1, 1, 2, 3, 5, 9, 14, 0))
    if after:
        one.forgotten.append((on + timedelta(days=after), on))
