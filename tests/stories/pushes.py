"""What is pushed to people, held to the plain books: when, how often, and whether still needed."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from core.shared.calendar import local_day, local_time
from tests.bot.phone import Message, buttons_of, words_of
from tests.bot.stage import is_working
from tests.stories.cast import Appointee, Cast
from tests.stories.words import PUSH, undecided, waiting

WHY: Final = "为什么收到"
"""The button of every push (PRODUCT 10), and of nothing else."""
AWAKE: Final = (time(8, 0), time(21, 0))
NOON: Final = time(12, 0)
WEEK: Final = timedelta(days=7)
A_WEEK: Final = 2
SILENCE_DAYS: Final = 30
YEARLY, BEHIND = 45, 5
URGENT: Final = re.compile(r"已超过 \d+ 天|今天截止|还有 [0-3] 天")


@dataclass(frozen=True)
class Push:
    """One message that nobody asked for."""

    person: int
    at: datetime
    number: int
    text: str

    @property
    def title(self) -> str:
        return self.text.splitlines()[0]


class Watch:
    """Reads along; each push is judged at once, by what is true at that moment."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._read = 0
        self.pushes: list[Push] = []
        self.messages: dict[tuple[int, int], Message] = {}

    def reads(self, now: datetime) -> list[Push]:
        """The pushes since the last look; AssertionError where one should not have come."""
        screens = self._cast.screens
        screens.look()
        fresh = []
        for person, message in screens.posted[self._read :]:
            if any(label == WHY for label, _ in buttons_of(message)):
                at = datetime.fromtimestamp(message["date"], UTC)
                push = Push(person, at, message["message_id"], words_of(message))
                self.messages[person, push.number] = message
                self._judge(push, now)
                fresh.append(push)
        self._read = len(screens.posted)
        self.pushes += fresh
        return fresh

    def _judge(self, push: Push, now: datetime) -> None:
        one = self._cast.by_person.get(push.person)
        if push.title == PUSH:
            self._visitors(push, now)
        elif push.title == "补记待认可":
            name, on = _about(push)
            if name in self._cast.by_name:
                assert undecided(self._cast.by_name[name], on), push
        elif one is None:
            return
        elif push.title == "近期没有到岗记录":
            since = local_day(push.at) - timedelta(days=SILENCE_DAYS)
            late = {on: day for on, day in one.book.days.items() if on > since}
            assert all(day.withdrawn or day.declined for day in late.values()), (push, late)
        elif push.title == "本服务年度到岗情况":
            self._pace(one, push)
        elif push.title == "总结报告待提交":
            assert one.last_year, push
            assert not one.reported, push

    def _visitors(self, push: Push, now: datetime) -> None:
        """Exactly those who still wait for this enterprise's word."""
        found = re.findall(r"^· ([^，]+)，(\d{4}-\d\d-\d\d)", push.text, re.MULTILINE)
        listed = {(name, on) for name, on in found if name in self._cast.by_name}
        hosts = {n: h.person for n, h in self._cast.others.items()}
        wanted = {
            (one.name, on.isoformat())
            for one in self._cast.appointees
            if push.person in {hosts[host] for host in one.works.hosts}
            for on in waiting(one, now)
        }
        assert listed <= wanted, (push, listed - wanted)
        assert "另有" in push.text or listed == wanted, (push, wanted - listed)

    def _pace(self, one: Appointee, push: Push) -> None:
        today, book = local_day(push.at), one.book
        first = book.start.replace(year=book.start.year + one.last_year)
        count = book.count(first, today)
        assert f"已计 {count} 天 / {YEARLY} 天" in push.text, (push, count)
        reference = -(-YEARLY * (today - first).days // 365)
        assert count + BEHIND < reference, (push, count, reference)

    def holds(self) -> None:
        """The promises about all of them together (PRODUCT 10, 16)."""
        self._never_at_night()
        self._never_twice()
        self._within_the_budget()

    def _never_at_night(self) -> None:
        for push in self.pushes:
            assert AWAKE[0] <= local_time(push.at) < AWAKE[1], push
            assert is_working(local_day(push.at)), push

    def _never_twice(self) -> None:
        """No appointee reads the same push again, ever; no contact or official in one half-day.

        A contact who lets Monday morning's card of the weekend lie has it again in the evening.
        """
        told = Counter((push.person, push.text, self._half_day(push)) for push in self.pushes)
        twice = {key: times for key, times in told.items() if times > 1}
        assert not twice, twice

    def _within_the_budget(self) -> None:
        by_person: dict[int, list[datetime]] = {}
        for push in self.pushes:
            if self._is_appointee(push) and not URGENT.search(push.text):
                by_person.setdefault(push.person, []).append(push.at)
        for person, at in by_person.items():
            for moment in at:
                within = [other for other in at if moment <= other < moment + WEEK]
                assert len(within) <= A_WEEK, (person, within)

    def _half_day(self, push: Push) -> tuple[date, bool] | None:
        if self._is_appointee(push):
            return None
        return local_day(push.at), local_time(push.at) < NOON

    def _is_appointee(self, push: Push) -> bool:
        return push.person in self._cast.by_person


def _about(push: Push) -> tuple[str, date]:
    found = re.search(r"^([^（\n]+)（.*补记 (\d{4}-\d\d-\d\d)", push.text, re.MULTILINE)
    assert found, push
    return found[1], date.fromisoformat(found[2])


def claim_in(push: Push) -> tuple[str, date] | None:
    """Whose day the county is asked about."""
    return _about(push) if push.title == "补记待认可" else None
