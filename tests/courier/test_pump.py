"""The pump: what it promises about letters whatever the messenger and the store do."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.courier.model import Rendered
from bot.courier.ports import TokenRefusedError
from bot.courier.pump import Pace, Pump
from core.notices.model import Kind, Parcel, Verdict, VerdictKind
from core.shared.actor import Actor
from tests.courier.doubles import (
    AGAIN,
    GONE,
    Messenger,
    PlainWords,
    Shelf,
    closing,
    parcel,
)

BRISK = Pace(poll=0.02, chat_gap=0.0, grace=1.0)


@asynccontextmanager
async def pumping(
    shelf: Shelf, messenger: Messenger, pace: Pace = BRISK, words: PlainWords | None = None
) -> AsyncIterator[Pump]:
    pump = Pump(shelf, words or PlainWords(), pace)
    async with asyncio.TaskGroup() as group:
        group.create_task(pump.run(messenger))
        try:
            yield pump
        finally:
            pump.stop()


async def until(happened: Callable[[], bool], within: float = 10.0) -> None:
    async with asyncio.timeout(within):
        while not happened():  # noqa: ASYNC110 - what happens is in a double, not an event
            await asyncio.sleep(0.005)


def is_settled(shelf: Shelf) -> bool:
    return all(state not in {"queued", "sending", "later"} for state in shelf.states.values())


async def test_every_letter_goes_out_once_and_few_at_a_time() -> None:
    """A hundred letters: each sent once, never more than eight under way."""
    shelf, messenger = Shelf(), Messenger(takes=0.002)
    shelf.put(*(parcel(number) for number in range(1, 101)))

    async with pumping(shelf, messenger) as pump:
        await until(lambda: is_settled(shelf))

    assert sorted(messenger.texts()) == sorted(f"letter {n}" for n in range(1, 101))
    assert messenger.busiest <= 8
    assert shelf.largest_claim <= 8
    assert pump.counts == {"delivered": 100}


async def test_a_429_holds_everything_until_it_is_over() -> None:
    """While the messenger asks for quiet nothing is sent; afterwards nothing is missing."""
    wait = 0.4
    shelf, messenger = Shelf(), Messenger(takes=0.02)
    shelf.put(*(parcel(number) for number in range(1, 121)))
    messenger.will("letter 9", Verdict(kind=VerdictKind.LATER, wait=wait))

    async with pumping(shelf, messenger):
        await until(lambda: is_settled(shelf))

    asked = messenger.answered["letter 9"]
    before = [at for at, _, _ in messenger.sent if at <= asked]
    assert len(before) < 60
    assert not [at for at, _, _ in messenger.sent if asked < at < asked + wait - 0.001]
    assert set(messenger.texts()) == {f"letter {n}" for n in range(1, 121)}
    assert messenger.texts().count("letter 9") == 2
    assert set(shelf.states.values()) == {"delivered"}


async def test_a_failing_network_is_tried_again() -> None:
    """Two failures, then it arrives; the other letters do not wait for it."""
    shelf, messenger = Shelf(), Messenger()
    shelf.put(parcel(1), parcel(2))
    messenger.will("letter 1", AGAIN, AGAIN)

    async with pumping(shelf, messenger) as pump:
        await until(lambda: is_settled(shelf))

    assert messenger.texts().count("letter 1") == 3
    assert messenger.texts()[1] == "letter 2"
    assert pump.counts == {"again": 2, "delivered": 2}


async def test_a_blocked_bot_is_told_to_the_core_and_not_tried_again() -> None:
    """Gone is settled as gone, after a single attempt."""
    shelf, messenger = Shelf(), Messenger()
    shelf.put(parcel(1))
    messenger.will("letter 1", GONE)

    async with pumping(shelf, messenger):
        await until(lambda: is_settled(shelf))
        await asyncio.sleep(0.1)

    assert shelf.states == {1: "gone"}
    assert messenger.texts() == ["letter 1"]


async def test_a_courier_that_dies_between_send_and_settle_repeats_one_letter_once() -> None:
    """Sent but not written down: the next courier sends that letter a second time, no more."""
    shelf, messenger = Shelf(lease=0.1), Messenger()
    shelf.put(parcel(1), parcel(2))
    shelf.faults = [("settle_letter", ConnectionError()) for _ in range(2)]
    pump = Pump(shelf, PlainWords(), BRISK)
    dying = asyncio.get_running_loop().create_task(pump.run(messenger))
    await until(lambda: shelf.asked["settle_letter"] >= 2)
    dying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await dying
    assert not is_settled(shelf)

    async with pumping(shelf, messenger):
        await until(lambda: is_settled(shelf))

    assert sorted(messenger.texts()) == ["letter 1", "letter 1", "letter 2", "letter 2"]


async def test_a_delivery_that_cannot_be_written_down_is_not_sent_again_by_the_same_courier(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Though the lease runs out and the letter is claimed again: only the writing is repeated."""
    monkeypatch.setattr("bot.courier.attempts.SETTLE_PAUSES", (0.01, 0.01))
    shelf, messenger = Shelf(lease=0.1), Messenger()
    shelf.put(parcel(1))
    shelf.faults = [("settle_letter", ConnectionError()) for _ in range(5)]

    async with pumping(shelf, messenger):
        await until(lambda: is_settled(shelf))

    assert messenger.texts() == ["letter 1"]
    assert shelf.states == {1: "delivered"}


async def test_a_letter_slower_than_its_lease_is_not_doubled() -> None:
    """Claimed again while still with the messenger: one sending, one settling."""
    shelf, messenger = Shelf(lease=0.02), Messenger(takes=0.2)
    shelf.put(parcel(1))

    async with pumping(shelf, messenger):
        await until(lambda: is_settled(shelf))

    assert messenger.texts() == ["letter 1"]
    assert len(shelf.verdicts) == 1


async def test_a_stop_settles_what_is_under_way_and_begins_nothing() -> None:
    """In the middle of forty letters: what was sent is settled, the rest is left to its lease."""
    shelf, messenger = Shelf(), Messenger(takes=0.1)
    shelf.put(*(parcel(number) for number in range(1, 41)))

    async with pumping(shelf, messenger):
        await until(lambda: messenger.busy == 8)
        claimed = shelf.asked["claim_letters"]

    assert len(messenger.sent) == 8
    assert [state for state in shelf.states.values() if state == "delivered"] == ["delivered"] * 8
    assert set(shelf.states.values()) == {"delivered", "queued"}
    assert shelf.asked["claim_letters"] == claimed


async def test_a_stop_does_not_wait_longer_than_its_grace(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A messenger that never answers: the stop is over in time and names the letter."""
    shelf, messenger = Shelf(), Messenger(takes=30)
    shelf.put(parcel(1))
    loop = asyncio.get_running_loop()

    async with pumping(shelf, messenger, Pace(poll=0.02, grace=0.1)):
        await until(lambda: messenger.busy == 1)
        began = loop.time()

    assert loop.time() - began < 5
    assert "letter 1" in caplog.text
    assert shelf.states == {1: "sending"}


async def test_a_stop_before_the_start_ends_the_run_at_once() -> None:
    """Stopped while the library was still loading: nothing is claimed."""
    shelf = Shelf()
    shelf.put(parcel(1))
    pump = Pump(shelf, PlainWords(), BRISK)
    pump.stop()
    async with asyncio.timeout(10):
        await pump.run(Messenger())

    assert shelf.asked == {}


async def test_a_stop_while_the_store_is_asked_begins_nothing() -> None:
    """What the claim brings back then is left to its lease, closings included."""

    class Slow(Shelf):
        async def do(self, act: Callable[..., Any], actor: Actor, *args: Any, **facts: Any) -> Any:
            claimed = await super().do(act, actor, *args, **facts)
            pump.stop()
            return claimed

    shelf, messenger = Slow(), Messenger()
    shelf.put(parcel(1))
    shelf.closings = {4: closing(4, Kind.VISITORS)}
    pump = Pump(shelf, PlainWords(), BRISK)
    async with asyncio.timeout(10):
        await pump.run(messenger)

    assert messenger.sent == []
    assert shelf.states == {1: "sending"}


async def test_a_failing_store_is_asked_again(caplog: pytest.LogCaptureFixture) -> None:
    """Claiming fails twice: no letter is lost, and the log does not quote the error's words."""
    shelf, messenger = Shelf(), Messenger()
    shelf.put(parcel(1))
    shelf.faults = [("claim_letters", RuntimeError("王建国")) for _ in range(2)]

    async with pumping(shelf, messenger):
        await until(lambda: is_settled(shelf))

    assert messenger.texts() == ["letter 1"]
    assert "RuntimeError at doubles.py" in caplog.text
    assert "王建国" not in caplog.text


async def test_a_nudge_is_heard_at_once() -> None:
    """With a poll of an hour a nudged letter leaves within a moment."""
    shelf, messenger = Shelf(), Messenger()
    async with pumping(shelf, messenger, Pace(poll=3600)) as pump:
        await until(lambda: shelf.asked["claim_closings"] == 1)
        shelf.put(parcel(1))
        pump.nudge()
        await until(lambda: is_settled(shelf))

    assert messenger.texts() == ["letter 1"]


async def test_two_letters_into_one_chat_keep_their_distance() -> None:
    """The same chat gets its second letter after the gap; another chat does not wait for it."""
    shelf, messenger = Shelf(), Messenger()
    shelf.put(parcel(1, account=5), parcel(2, account=5), parcel(3, account=6))

    async with pumping(shelf, messenger, Pace(poll=0.02, chat_gap=1.0)):
        await until(lambda: is_settled(shelf))

    at = {text: when for when, _, text in messenger.sent}
    assert at["letter 2"] - at["letter 1"] >= 0.99
    assert at["letter 3"] - at["letter 1"] < 0.9


async def test_closings_edit_the_old_message_and_are_written_down() -> None:
    """What is done is shown as done in the message that asked for it."""
    shelf, messenger = Shelf(), Messenger()
    shelf.closings = {4: closing(4, Kind.VISITORS), 5: closing(5, Kind.VISITORS)}
    messenger.will("done 5", GONE)

    async with pumping(shelf, messenger) as pump:
        await until(lambda: not shelf.closings)

    assert messenger.edits == [(55, "done 4"), (55, "done 5")]
    assert pump.counts == {"closed": 2}


async def test_a_closing_that_did_not_get_through_comes_back() -> None:
    """The network fails under an edit: its lease brings it back."""
    shelf, messenger = Shelf(lease=0.1), Messenger()
    shelf.closings = {4: closing(4, Kind.VISITORS)}
    messenger.will("done 4", AGAIN)

    async with pumping(shelf, messenger):
        await until(lambda: not shelf.closings)

    assert messenger.texts() == ["done 4", "done 4"]


async def test_a_letter_that_cannot_be_put_into_words_harms_no_other(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Its error is logged by the letter's number alone; the letter waits for mended words."""

    class Stumbling(PlainWords):
        tries = 0

        def letter(self, parcel: Parcel) -> Rendered | None:
            if parcel.letter.id == 1 and self.tries < 2:
                self.tries += 1
                raise KeyError("王建国")
            return super().letter(parcel)

    shelf, messenger = Shelf(), Messenger()
    shelf.put(parcel(1), parcel(2))

    async with pumping(shelf, messenger, words=Stumbling()):
        await until(lambda: is_settled(shelf))

    assert sorted(messenger.texts()) == ["letter 1", "letter 2"]
    assert "letter 1 not sent: KeyError" in caplog.text
    assert "王建国" not in caplog.text


async def test_a_refused_token_stops_the_courier_loudly(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The run raises, it is logged as critical, and the letter is not given up."""
    shelf, messenger = Shelf(), Messenger()
    shelf.put(parcel(1))
    messenger.will("letter 1", TokenRefusedError())
    with pytest.raises(TokenRefusedError):
        await Pump(shelf, PlainWords(), BRISK).run(messenger)

    assert shelf.verdicts == []
    assert any(record.levelno == logging.CRITICAL for record in caplog.records)
