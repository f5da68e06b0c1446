"""What contacts and counties say in their chats, noted in the plain books as well."""

import re
from datetime import date, datetime
from random import Random

from tests.bot.phone import Message, buttons_of
from tests.contracts.plain import WINDOW
from tests.stories.cast import Appointee, Cast, Manner, Works
from tests.stories.hands import Hands

PUSH = "到厂人员待确认"


def waiting(one: Appointee, now: datetime) -> set[date]:
    """Days of which the contact may still speak, and has not."""
    return {
        on
        for on, day in one.book.days.items()
        if not (day.host or day.declined or day.withdrawn) and now <= day.since + WINDOW
    }


class Words:
    """Acts of a moment."""

    def __init__(self, cast: Cast, chance: Random) -> None:
        self._cast = cast
        self._chance = chance

    async def host(self, works: Works, now: datetime, push: Message) -> None:
        """The contact with the card before him."""
        if self._chance.random() >= works.diligence:
            return
        hands = self._cast.others[works.hosts[0]]
        many = not any("全部确认" in label for label, _ in buttons_of(push))
        if works.manner is Manner.EACH:
            await self._each(hands, now, push)
        elif works.manner is Manner.LIST or many:
            asked = await hands.types("/menu")
            await hands.taps("到厂确认", after=asked)
            await self._all(hands, works, now, "到厂确认", asked)
        else:
            hands.begins()
            await self._all(hands, works, now, PUSH, push["message_id"] - 1)
            assert hands.cost().taps == 1

    async def _all(
        self, hands: Hands, works: Works, now: datetime, words: str, after: int
    ) -> None:
        said = (await hands.taps("全部确认", words, after=after))["text"]
        ours = sum(len(waiting(one, now)) for one in self._cast.of(works))
        found = re.search(r"已确认 (\d+) 条", said)
        assert found, said
        assert int(found[1]) >= ours, said
        for one in self._cast.of(works):
            one.book.host_says(now)

    async def _each(self, hands: Hands, now: datetime, push: Message) -> None:
        asked = push["message_id"] - 1
        await hands.taps("逐个确认", PUSH, after=asked)
        for _ in range(self._chance.randint(1, 9)):
            window = await hands.sees("到厂确认", after=asked)
            label = next((text for text, _ in buttons_of(window) if text[0] == "✓"), None)
            if label is None:
                return
            assert "已确认 1 条" in (await hands.taps(label, "到厂确认", after=asked))["text"]
            await self._gone(hands, window["message_id"], label)
            _, name, day = label.split()
            one = self._cast.by_name.get(name)
            if one is not None:
                on = next(on for on in waiting(one, now) if f"{on:%m-%d}" == day)
                one.book.days[on].host = True

    async def _gone(self, hands: Hands, number: int, label: str) -> None:
        def gone() -> bool | None:
            shown = hands.screens.chats[hands.person].get(number)
            there = shown and any(label == text for text, _ in buttons_of(shown))
            return None if there else True

        await hands.screens.until(gone, lambda: f"{hands.name} still sees {label}")

    async def county(self, officer: Hands, one: Appointee, on: date, push: Message) -> None:
        """The officer decides about an older claim, mostly for it."""
        accepts = self._chance.random() < 0.75
        after = push["message_id"] - 1
        await officer.taps("查看详情", "补记待认可", one.name, str(on), after=after)
        label = "认可" if accepts else "不予认可"
        window = await officer.sees(f"补记：{one.name}", str(on), button="不予认可", after=after)
        exact = next(text for text, _ in buttons_of(window) if text == label)
        said = (await officer.taps(exact, f"补记：{one.name}", after=after))["text"]
        if "结果" not in said:
            ground = "已向企业核实" if accepts else "情况说明不充分"
            said = (await officer.taps(ground, one.name, after=after))["text"]
        assert "结果" in said, said
        day = one.book.days[on]
        if accepts:
            day.county = True
        else:
            day.declined, day.claim = True, False


def undecided(one: Appointee, on: date) -> bool:
    """Whether the county still has to say something about the day."""
    day = one.book.days.get(on)
    return day is not None and day.claim and day.old and not day.county
