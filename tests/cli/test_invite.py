"""`fuzong invite`: a real city can begin with nothing but the command line."""

import asyncio
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from bot.clock.now import Clock
from bot.config import load
from bot.database import opened
from bot.links import INVITATION, invitation_link
from core.appointments.model import Level
from core.people.actions import accept_invitation
from core.people.questions import who_is
from core.shared.actor import Actor, Role
from core.shared.calendar import local_day
from core.shared.ids import Account, CountyCode, PersonId
from tests.cli.conftest import TOKEN, USERNAME, Run

CODE = "91410721MA9Q7K2D91"
NEW_ENTERPRISE = ("--new-enterprise", "砺宸公司", "--credit-code", CODE, "--county", "新乡县")
NEW_UNIT = ("--new-unit", "豫北理工大学", "--category", "university")


def link_in(out: str) -> str:
    """The one line that is a link."""
    (link,) = [line for line in out.splitlines() if line.startswith("https://")]
    return link


@pytest.fixture
def invite(fuzong: Run, api: str) -> Run:
    """The command, with a Bot API that answers."""
    assert api
    return lambda *words: fuzong("invite", *words)


def test_the_link_and_its_picture_say_the_same(invite: Run, folder: Path) -> None:
    """A phone's camera reads from the picture what a finger would tap."""
    code, out, err = invite("--role", "operator", "--name", " 方  寸 ")

    assert (code, err) == (0, "")
    link = link_in(out)
    assert link.startswith(f"https://t.me/{USERNAME}?start={INVITATION}")
    assert "Invited 方 寸 as Operator" in out
    until = local_day(Clock().now()) + timedelta(days=14)
    assert f"{until.day} {until:%b} {until.year}" in out
    picture = folder / "data" / "invitations" / "1.png"
    assert f"QR code: {picture.relative_to(folder)}" in out
    (read,) = zxingcpp.read_barcodes(Image.open(BytesIO(picture.read_bytes())))
    assert read.text == link


def test_only_its_maker_can_read_the_picture(invite: Run, folder: Path) -> None:
    """Whoever finds the link gets in; an older file is closed, too."""
    (folder / "open.png").touch(mode=0o644)

    invite("--role", "expert", "--name", "A")
    invite("--role", "expert", "--name", "B", "--qr", "open.png")

    assert (folder / "data" / "invitations").stat().st_mode & 0o777 == 0o700
    assert (folder / "data" / "invitations" / "1.png").stat().st_mode & 0o777 == 0o600
    assert (folder / "open.png").stat().st_mode & 0o777 == 0o600


def test_a_city_begins_with_one_command(invite: Run) -> None:
    """Enterprise, unit and appointment are entered on the way to the appointee's link."""
    code, out, err = invite(
        *("--role", "appointee", "--name", "周牧川", "--start", "2026-03-01", "--years", "3"),
        *("--level", "province", *NEW_ENTERPRISE, *NEW_UNIT),
    )

    assert (code, err) == (0, "")
    assert "Entered enterprise 1: 砺宸公司." in out
    assert "Entered dispatching unit 1: 豫北理工大学." in out
    assert "Opened appointment 1: Sun 1 Mar 2026 to Wed 28 Feb 2029, person 1." in out


async def accepted(link: str, account: int) -> Actor:
    """Who the account speaks for after the link was followed."""
    token = link.partition(f"={INVITATION}")[2]
    async with opened(load()) as store:
        await store.do(accept_invitation, Actor(account=Account(account)), token, "zh")
        return await store.ask(who_is, Actor(account=Account(account)))


@pytest.fixture
def founded(invite: Run) -> str:
    """A city with one enterprise, unit and appointee; his link."""
    first = ("--role", "appointee", "--name", "周牧川", "--start", "2026-03-01")
    return link_in(invite(*first, *NEW_ENTERPRISE, *NEW_UNIT)[1])


def test_a_second_enterprise_takes_an_exception(invite: Run, founded: str) -> None:
    """A8: refused as it is; with --exception and the city's reason the appointment is opened."""
    assert founded
    other = ("--new-enterprise", "B", "--credit-code", "91410702MA9R3HWP9K", "--county", "410702")
    again = ("--role", "appointee", "--person", "1", "--start", "2026-04-01", "--unit", "1")

    assert invite(*again, *other)[0] != 0
    assert invite(*again, *other, "--exception", " ")[0] != 0
    code, out, _ = invite(*again, *other, "--exception", "会议纪要第 3 号")

    assert code == 0
    assert "Opened appointment 2" in out


async def test_the_appointee_comes_in_by_his_link(founded: str) -> None:
    """As the person whose appointment was entered, for the programme's shortest term."""
    who = await accepted(founded, 71)

    assert (who.name, who.person) == ("周牧川", PersonId(1))
    assert who.roles() == {Role.APPOINTEE}
    async with opened(load()) as store:
        served = await store.read(lambda work: work.appointments.latest_of(PersonId(1)))
    assert served is not None
    assert served.county == CountyCode("410721")
    assert served.level is Level.CITY
    assert str(served.end) == "2028-02-29"


@pytest.mark.parametrize("typed", ["1", CODE, CODE.lower(), "砺宸公司", " 砺宸公司 "])
@pytest.mark.usefixtures("founded")
def test_an_enterprise_is_found_by_whatever_names_it(typed: str, invite: Run) -> None:
    """Number, credit code, name."""
    code, out, err = invite("--role", "contact", "--name", "赵恒", "--enterprise", typed)
    assert (code, err) == (0, "")
    assert link_in(out)


@pytest.mark.parametrize("typed", ["410721", "新乡县", "xinxiang county", "Z-GAOXIN"])
def test_a_county_is_found_by_code_or_name(typed: str, invite: Run) -> None:
    """In either language, for either department."""
    for role in ("county-science", "county-organisation"):
        assert invite("--role", role, "--name", "A", "--county", typed)[0] == 0


@pytest.mark.usefixtures("founded")
def test_a_new_phone_and_a_second_link(invite: Run) -> None:
    """A person on record is invited by number; his name is known."""
    code, out, _ = invite("--role", "appointee", "--person", "1")
    assert code == 0
    assert "Invited 周牧川 as Appointee" in out


@pytest.mark.usefixtures("founded")
@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("--role contact --name A --enterprise 砺宸", "Did you mean 1 砺宸公司?"),
        ("--role contact --name A --enterprise 99", "There is no --enterprise 99."),
        ("--role county-science --name A --county 新乡", "新乡县 410721"),
        ("--role county-science --name A --county 410799", "There is no --county 410799"),
        ("--role unit-officer --name A --unit 豫北大学", "Did you mean 1 豫北理工大学?"),
        ("--role appointee --person 99", "There is no --person 99."),
        ("--role appointee --name A", "--role appointee needs --start --enterprise --unit"),
        ("--role appointee --name A --start 2026-03-01", "needs --enterprise --unit"),
        ("--role appointee --person 1 --unit 1", "--role appointee needs --start"),
        ("--role contact --name A", "needs --enterprise / --new-enterprise"),
        ("--role unit-officer --name A", "needs --unit / --new-unit"),
        ("--role scientist --name A", "--role scientist needs --unit / --new-unit"),
        ("--role county-science --name A", "--role county-science needs --county"),
        ("--role operator", "--role operator needs --name"),
        ("--role operator --name A --county 410721", "has no use for --county"),
        ("--role contact --name A --enterprise 1 --start 2026-03-01", "no use for --start"),
        ("--role contact --name A --new-enterprise B", "--new-enterprise goes with --credit-code"),
        ("--role contact --name A --enterprise 1 --county 410721", "goes with --new-enterprise"),
        ("--role unit-officer --name A --new-unit B", "--new-unit goes with --category"),
        ("--role appointee --person 1 --years 2", "--years goes with --start"),
        ("--role appointee --person 1 --start 01.03.2026", "01.03.2026 is no date"),
        ("--role appointee --person 1 --start 9999-12-31", "9999-12-31 is no date"),
        (
            "--role contact --name A --new-enterprise B --credit-code 123 --county 410721",
            "123",
        ),
        (
            f"--role contact --name A --new-enterprise B --credit-code {CODE} --county 410721",
            "credit code",
        ),
        ("--role unit-officer --name A --new-unit 豫北理工大学 --category other", "name"),
        ("--role appointee --person 1 --start 2026-06-01 --enterprise 1 --unit 1", "appoint"),
        ("--role appointee --person 0", "argument --person"),
        ("--role appointee --person 99999999999999999999", "argument --person"),
        ("--role contact --name A --enterprise 1 --new-enterprise B", "not allowed with"),
    ],
)
def test_what_does_not_hang_together_is_one_line(words: str, says: str, invite: Run) -> None:
    """It names the option; nothing is entered and no link is made."""
    code, out, err = invite(*words.split())

    assert (code, out) == (2, "")
    assert says in err
    assert err.count("\n") == 1
    assert "cli-" not in err
    assert "refusal-" not in err


async def test_what_is_refused_enters_nothing(invite: Run, founded: str) -> None:
    """The enterprise that comes with a refused appointment is not left behind."""
    assert founded
    other = ("--new-enterprise", "B", "--credit-code", "91410702MA9R3HWP9K", "--county", "410702")
    # the same person again: one appointment at a time
    words = ("--role", "appointee", "--person", "1", "--start", "2026-06-01", "--unit", "1")
    async with opened(load()) as store:
        before = await store.read(lambda work: work.organisations.enterprises())
        # the command runs a loop of its own, so it needs a thread of its own
        code, out, err = await asyncio.to_thread(invite, *words, *other)
        after = await store.read(lambda work: work.organisations.enterprises())

    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert before == after


def test_a_picture_that_cannot_be_written_loses_no_link(invite: Run, folder: Path) -> None:
    """The invitation stands: its link is printed, the picture's failure is told."""
    (folder / "file").touch()

    code, out, err = invite("--role", "expert", "--name", "A", "--qr", "file/in/qr.png")

    assert code == 1
    assert link_in(out)
    assert "file/in/qr.png cannot be written: Not a directory" in err


@pytest.mark.parametrize(
    ("token", "says"),
    [
        ("123456:AAFwrong", " does not accept this token."),
        ("1:AAFbadgateway", "cannot be reached"),
    ],
)
def test_a_bot_api_that_does_not_know_the_bot(
    token: str, says: str, invite: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line, without the token."""
    monkeypatch.setenv("FUZONG_BOT_TOKEN", token)

    code, out, err = invite("--role", "expert", "--name", "A")

    assert (code, out) == (2, "")
    assert says in err
    assert token not in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("proxy", ["", "http://127.0.0.1:9", "socks5://127.0.0.1:9"])
def test_nobody_at_the_other_end(proxy: str, fuzong: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dead Bot API, a dead proxy of either kind: told with the reason, without the token."""
    monkeypatch.setenv("FUZONG_BOT_API", "http://127.0.0.1:9")
    monkeypatch.setenv("FUZONG_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("FUZONG_PROXY", proxy)

    code, out, err = fuzong("invite", "--role", "expert", "--name", "A")

    assert (code, out) == (2, "")
    assert err.startswith("http://127.0.0.1:9 cannot be reached: ")
    assert TOKEN not in err
    assert err.count("\n") == 1


def test_a_payload_never_outgrows_its_link() -> None:
    """Telegram cuts what is longer than 64 characters, and the link would open nothing."""
    assert invitation_link("a_bot", "x" * 62).endswith("?start=i_" + "x" * 62)
    with pytest.raises(ValueError, match="64"):
        invitation_link("a_bot", "x" * 63)
