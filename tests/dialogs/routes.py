"""How each window is reached, by people who press what they see; in any language."""

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Final

from bot.tables.workbook import workbook
from core.appointments.actions import see_roster
from core.calls.model import CallState
from core.keys.model import Lock
from core.preferences.actions import pause_letters
from core.shared.ids import Account, PersonId
from core.shared.keys import Department, Keys
from core.sheets.model import Scan
from storage.work import SqlWork
from tests.contracts.town import HERE
from tests.core.intake import code
from tests.dialogs.crowd import GATHERED, POSTS, Crowd
from tests.dialogs.filing import STORY
from tests.dialogs.persona import Persona

Act = Callable[[Persona], Awaitable[None]]


def press(*widgets: str) -> Act:
    """Home, then these buttons one after the other."""

    async def walk(somebody: Persona) -> None:
        await somebody.says("/menu")
        for widget in widgets:
            await somebody.picks(widget)

    return walk


def then(first: Act, *acts: Act) -> Act:
    """One after the other."""

    async def walk(somebody: Persona) -> None:
        for act in (first, *acts):
            await act(somebody)

    return walk


async def stands(somebody: Persona) -> None:
    await somebody.stands(0)


async def types_a_place(somebody: Persona) -> None:
    """With too few decimals, which is told."""
    await somebody.says("35.30, 113.92")


def picks(widget: str) -> Act:
    async def walk(somebody: Persona) -> None:
        await somebody.picks(widget)

    return walk


def types(words: str) -> Act:
    async def walk(somebody: Persona) -> None:
        await somebody.says(words)

    return walk


async def photographs(somebody: Persona) -> None:
    size = {"file_id": "sheet", "file_unique_id": "sheet", "width": 9, "height": 9}
    await somebody.sends(photo=[size])


async def uploads_a_sheet(somebody: Persona) -> None:
    """One row that can be entered, and many that cannot."""
    scene = somebody.scene
    actor = await scene.town.who(Account(somebody.account))
    others = await scene.store.do(see_roster, actor, HERE)
    known = Counter((one.name, one.enterprise_name) for one in others)
    line = next(one for one in others if known[one.name, one.enterprise_name] == 1)
    rows = [
        ["Name", "Enterprise", "Dates"],
        [line.name, line.enterprise_name, "2027-09-11, 2027-09-12"],
        *([one.name, one.enterprise_name + "（分公司）", "2027-09-11"] for one in others[:12]),
    ]
    scene.messenger.uploads["table"] = workbook({"1": (rows[0], rows[1:])})
    await somebody.sends(document={"file_id": "table", "file_unique_id": "table"})


async def near(somebody: Persona) -> None:
    """Near the gate, then own words."""
    await somebody.stands(1100)
    card = next(s for s in somebody.chat.pressable() if not s.of_dialog())
    words = next(d for row in card.rows for _, d in row if d.startswith("day:words"))
    await somebody.presses(words, on=card)


def says(words: str) -> Act:
    async def walk(somebody: Persona) -> None:
        await somebody.says(words)

    return walk


def differs() -> Act:
    """From the day's card to what the enterprise says of it."""

    async def walk(somebody: Persona) -> None:
        await somebody.stands(1100)
        card = next(s for s in somebody.chat.pressable() if not s.of_dialog())
        differ = next(d for row in card.rows for _, d in row if d.startswith("day:differ"))
        await somebody.presses(differ, on=card)

    return walk


async def withheld(somebody: Persona) -> None:
    """A report's first reminder falls into a pause."""
    scene = somebody.scene
    actor = await scene.town.who(Account(somebody.account))
    await scene.store.do(pause_letters, actor, scene.clock.now + timedelta(days=7))
    await scene.ticks()


async def one_county(somebody: Persona) -> None:
    await press("counties")(somebody)
    await somebody.forges("one", HERE)


async def one_of_county(somebody: Persona) -> None:
    await somebody.forges("one", HERE)


async def an_appointment(somebody: Persona) -> None:
    """The first of the town's county."""
    await press("more", "appointments")(somebody)
    await one_of_county(somebody)
    await picks("one")(somebody)


suspended = then(
    press("more", "appointments"),
    one_of_county,
    *(picks(widget) for widget in ("earlier", "one", "suspend", "reason", "day", "yes")),
)
suspending = then(an_appointment, picks("suspend"), picks("reason"))
ending = then(an_appointment, picks("end"), picks("reason"), picks("day"))

telling = press("need", "post", "enterprise:1")


async def begins_anew(somebody: Persona) -> None:
    """A challenge of the second enterprise; what an earlier walk left of it is thrown away."""
    await press("need", "challenge", "enterprise:2")(somebody)
    if any("discard" in data for row in somebody.window().rows for _, data in row):
        for widget in ("discard", "yes", "challenge", "enterprise:2"):
            await somebody.picks(widget)


async def proposed(somebody: Persona) -> None:
    """The need for which the county proposes a wording."""
    await somebody.taps(f"XQ2027-{POSTS + GATHERED:04d}")


async def old_draft(somebody: Persona) -> None:
    """The draft that was there before anybody walked here."""
    await press("need")(somebody)
    ids = [data.rpartition(":")[2] for row in somebody.window().rows for _, data in row]
    await somebody.picks(f"one:{min(int(one) for one in ids if one.isdecimal())}")


told = then(begins_anew, types(STORY * 4))


async def skips(somebody: Persona) -> None:
    """Whatever is still asked is passed over."""
    while any("skip" in data for row in somebody.window().rows for _, data in row):
        await somebody.picks("skip")


FIRST_LISTED = 3999
"""A year after every other call's, so that its call stands first."""


def a_call(state: CallState) -> Act:
    """A call that stands first in the list is there in this state, its words as long as may be."""

    async def walk(somebody: Persona) -> None:
        scene = somebody.scene
        now, year = scene.clock.now, FIRST_LISTED

        def write(work: SqlWork) -> None:
            found = [call for call in work.calls.every() if call.year == year]
            call = (
                found[0]
                if found
                else work.calls.add(
                    year=year,
                    title="新乡市科技副总需求征集通知" * 6,
                    text="请各接收企业围绕主营业务提出需求。" * 140,
                    opens_at=now - timedelta(days=5),
                    closes_at=now + timedelta(days=20),
                    born_since=date(1978, 1, 1),
                    by=None,
                )
            )
            facts = {"state": state, "version": call.version + 1, "extend_to": None}
            work.calls.save(call.model_copy(update=facts), call.version)
            for number in range(4 - len(work.call_files.of(call.id))):
                scan = Scan(file_id="f", unique_id="u", digest=str(number))
                work.call_files.add(call.id, scan, "附件名称很长" * 15, PersonId(1), now)

        await scene.store.write(write)

    return walk


def call_in(state: CallState, *widgets: str) -> Act:
    """To that call, and on from there."""
    return then(a_call(state), press("work", "call", "one", *widgets))


async def signed_by_another(somebody: Persona) -> None:
    """Two of the other department's signatures wait for this one."""
    now = somebody.scene.clock.now

    def write(work: SqlWork) -> None:
        for number in (901, 902):
            lock = Lock(subject=f"call:{number}", version=1, name="通知" * 40, needed=Keys.BOTH)
            if not work.keys.of(lock.subject):
                work.keys.add(lock, Department.ORGANISATION, PersonId(1), now)

    await somebody.scene.store.write(write)


a_contact = then(press("more", "people"), types("第1公司"), picks("one"), picks("one:m"))


async def invited_already(somebody: Persona) -> None:
    """To a place that a link is out for."""
    await press("more", "people", "one", "role")(somebody)
    await somebody.says("司马相如" * 20)
    await somebody.picks("yes")


DRAFT, PUBLISHED = CallState.DRAFT, CallState.PUBLISHED

import_ = press("more", "appointments", "import")


async def uploads_a_table(somebody: Persona) -> None:
    """Enterprises: one new, many that are refused, one that is called almost as another."""
    scene = somebody.scene
    works = await scene.store.read(lambda work: work.organisations.enterprises())
    known = works[0].name.replace("（中外合资）", "")
    rows = [
        ["统一社会信用代码", "企业名称", "县区", "联系电话"],
        [code("MC"), "红旗区沐川精密轴承制造与热处理工艺研究开发有限公司", "红旗区", "138"],
        ["", known, "红旗区", ""],
        *(["9141", f"第{n}家信用代码有误的企业", "红旗区", ""] for n in range(12)),
    ]
    scene.messenger.uploads["intake"] = workbook({"1": (rows[0], rows[1:])})
    await somebody.sends(document={"file_id": "intake", "file_unique_id": "intake"})


intake = press("work", "intake", "kind:enterprises")
mine = press("work", "profile", "enterprise:2", "change")
"""The contact's draft, and its parts to choose from."""
qualifications = then(mine, picks("part:qualifications"))
platforms = then(mine, picks("part:platforms"), picks("add"))
cooperations = then(mine, picks("part:cooperations"))
profile_one = press("work", "profiles", "one")
transfer_one = press("work", "profiles", "transfers", "one")
city_chains = press("work", "chains", "one:city")

words_one = press("needs", "one", "word", "part")
words_more = then(words_one, types("振动筛筛网寿命由三个月提高到六个月"))


async def a_reported_list(somebody: Persona) -> None:
    """From the letter that a county has reported."""
    scene = somebody.scene
    scene.clock.on(hours=1)
    await scene.ticks()
    titles = ("县级汇总表已报送", "A county has reported its list")
    letter = next(s for s in somebody.chat.all() if s.text.startswith(titles))
    open_ = next(d for row in letter.rows for _, d in row if d.startswith("letter:open"))
    await somebody.presses(open_, on=letter)


theirs = ("work", "browse", "filter", "chain", "one")
"""The posts of the first chain, which are the host's and the officer's own."""

ROUTES: Final[dict[str, tuple[tuple[str, Act], ...]]] = {
    "Home:menu": tuple(
        (who, press()) for who in ("appointee-0", "idle", "host", "officer", "city", "expert")
    ),
    "Home:work": (("host", press("work")),),
    "Home:more": (("appointee-0", press("more")),),
    "Explain:words": (("appointee-20", near),),
    "Record:year": (
        ("appointee-0", press("record")),
        ("appointee-20", press("record")),
        ("appointee-0", press("record", "earlier")),
    ),
    "Visitors:one": (
        ("host", press("visitors", "one:see-")),
        ("host", press("visitors", "one:see-", "number")),
    ),
    "Claims:day": (
        ("appointee-20", press("claim")),
        ("appointee-2", press("claim")),
        ("idle", press("claim")),
    ),
    "Claims:enterprise": (("appointee-22", press("claim", "day")),),
    "Claims:reason": (("appointee-20", press("claim", "day")),),
    "Claims:away": (("appointee-20", press("claim", "day", "elsewhere")),),
    "Claims:words": (("appointee-20", press("claim", "day", "words")),),
    "Claims:check": (
        ("appointee-20", press("claim", "day", "reason")),
        ("appointee-21", press("claim", "day", "elsewhere", "reason")),
    ),
    "Claims:done": (("appointee-20", press("claim", "day", "reason", "yes")),),
    "Decisions:list": (
        ("officer", press("decisions")),
        ("officer", press("decisions", "earlier")),
    ),
    "Decisions:one": (("officer", press("decisions", "one")),),
    "Decisions:ground": (("officer", press("decisions", "one", "decline")),),
    "Decisions:check": (
        ("officer", then(press("decisions", "one", "decline"), types("企业反映当天未到" * 20))),
    ),
    "NeedWork:list": (
        ("officer", press("needs")),
        ("officer", press("needs", "earlier")),
    ),
    "NeedWork:one": (
        ("officer", press("needs", "one")),
        ("officer", press("needs", "one", "confirm")),
        ("officer", press("needs", "one", "contact")),
        ("officer", press("needs", "one", "files")),
    ),
    "NeedWork:whole": (("officer", press("needs", "one", "whole")),),
    "NeedWork:reason": (
        ("officer", press("needs", "one", "return")),
        ("officer", press("needs", "one", "decline")),
    ),
    "NeedWork:check": (
        ("officer", then(press("needs", "one", "return"), types("请补充现有指标。" * 30))),
    ),
    "NeedWork:twins": (("officer", press("needs", "one", "twins")),),
    "NeedWork:twin": (("officer", press("needs", "one", "twins", "one")),),
    "NeedWork:wording": (
        ("officer", press("needs", "one", "word")),
        ("officer", words_more),
    ),
    "NeedWork:line": (("officer", words_one),),
    "NeedWork:offer": (("officer", then(words_more, picks("next"))),),
    "NeedLists:one": (
        ("officer", press("work", "needlists")),
        ("officer", press("work", "needlists", "export")),
    ),
    "NeedLists:rows": (
        ("officer", press("work", "needlists", "rows")),
        ("officer", press("work", "needlists", "rows", "earlier")),
    ),
    "NeedLists:row": (("officer", press("work", "needlists", "rows", "one")),),
    "NeedLists:report": (("officer", press("work", "needlists", "sign")),),
    "Sheets:month": (("officer", press("more", "appointments", "one", "sheet")),),
    "Sheets:days": (("officer", press("more", "appointments", "one", "sheet", "month")),),
    "Sheets:scan": (
        (
            "officer",
            then(press("more", "appointments", "one", "sheet", "month"), types("1-28")),
        ),
    ),
    "Sheets:check": (
        (
            "officer",
            then(
                press("more", "appointments", "one", "sheet", "month"), types("1-28"), photographs
            ),
        ),
    ),
    "Intake:kinds": (("officer", press("work", "intake")), ("city", press("work", "intake"))),
    "Intake:file": (
        ("officer", intake),
        ("city", press("work", "intake", "kind:mixed")),
    ),
    "Intake:report": (("officer", then(intake, uploads_a_table)),),
    "Intake:ask": (("officer", then(intake, uploads_a_table, picks("ask"))),),
    "Intake:done": (("officer", then(intake, uploads_a_table, picks("enter"))),),
    "Imports:file": (("officer", import_),),
    "Imports:report": (("officer", then(import_, uploads_a_sheet)),),
    "Imports:scan": (("officer", then(import_, uploads_a_sheet, picks("next"))),),
    "Imports:check": (("officer", then(import_, uploads_a_sheet, picks("next"), photographs)),),
    "Collecting:menu": (("city", press("posts")),),
    "Collecting:counties": (
        ("city", press("posts", "counties")),
        ("city", press("posts", "counties", "earlier")),
    ),
    "Collecting:county": (("city", press("posts", "counties", "one")),),
    "Collecting:needs": (
        ("city", press("posts", "needs")),
        ("city", press("posts", "needs", "earlier")),
        ("city", press("posts", "kept")),
    ),
    "Collecting:need": (
        ("city", press("posts", "needs", "one")),
        ("city", press("posts", "kept", "one")),
    ),
    "Collecting:join": (
        ("city", press("posts", "needs", "one", "make")),
        ("city", press("posts", "needs", "one", "make", "one")),
    ),
    "Collecting:reason": (("city", press("posts", "needs", "one", "decline")),),
    "Collecting:check": (
        ("city", press("posts", "needs", "one", "decline", "reason")),
        ("city", then(press("posts", "needs", "one", "decline"), types("内容还要补充" * 20))),
    ),
    "Posts:list": (
        ("city", press("posts", "drafts")),
        ("city", press("posts", "posts")),
        ("city", press("posts", "posts", "earlier")),
    ),
    "Posts:one": (
        ("city", press("posts", "drafts", "one")),
        ("city", press("posts", "posts", "one")),
    ),
    "Posts:edit": (
        ("city", press("posts", "drafts", "one", "edit")),
        ("city", press("posts", "drafts", "one", "edit", "earlier")),
    ),
    "Posts:words": (("city", press("posts", "drafts", "one", "edit", "part:title")),),
    "Posts:pick": (
        ("city", press("posts", "drafts", "one", "edit", "part:field")),
        ("city", press("posts", "drafts", "one", "edit", "earlier", "part:modes")),
    ),
    "Posts:sure": (
        ("city", press("posts", "drafts", "one", "publish")),
        ("city", press("posts", "drafts", "one", "publish", "yes", "publish")),
    ),
    "Posts:batch": (("city", press("posts", "drafts", "batch")),),
    "Posts:reason": (("city", press("posts", "posts", "one", "withdraw")),),
    "Posts:check": (("city", press("posts", "posts", "one", "withdraw", "reason")),),
    "Overview:page": (
        ("city", press("posts", "overview")),
        ("city", press("posts", "overview", "by:qualification")),
    ),
    "Exports:menu": (("officer", press("work", "lists")), ("city", press("posts", "lists"))),
    "Exports:whose": (("two-counties", press("work", "lists", "kind")),),
    "Needs:start": (("host", press("need")),),
    "Needs:enterprise": (("host", press("need", "post")),),
    "Needs:tell": (
        ("host", telling),
        ("host", then(begins_anew, photographs)),
    ),
    "Needs:found": (("host", told),),
    "Needs:sift": (("host", then(told, picks("sift"))),),
    "Needs:ask": (
        ("host", then(told, picks("no"))),
        ("host", then(told, picks("no"), types("筛板焊缝"))),
        ("host", then(told, picks("no"), types("筛板焊缝"), picks("skip"))),
        ("host", then(old_draft, picks("change"), picks("line"))),
        ("host", then(old_draft, picks("change"), picks("earlier"), picks("line"))),
    ),
    "Needs:check": (("host", old_draft), ("host", then(told, picks("yes"), skips))),
    "Needs:lines": (
        ("host", then(old_draft, picks("change"))),
        ("host", then(old_draft, picks("change"), picks("earlier"))),
    ),
    "Needs:files": (
        ("host", then(old_draft, picks("files"))),
        ("host", then(old_draft, picks("files"), photographs)),
    ),
    "Needs:post": (("host", then(old_draft, picks("post"))),),
    "Needs:discard": (("host", then(old_draft, picks("discard"))),),
    "Needs:done": (("host", then(old_draft, picks("send"))),),
    "MyNeeds:list": (
        ("host", press("need", "mine")),
        ("host", press("need", "mine", "earlier")),
    ),
    "MyNeeds:one": (("host", press("need", "mine", "one")),),
    "MyNeeds:withdraw": (("host", press("need", "mine", "one", "withdraw")),),
    "MyNeeds:proposal": (("host", then(press("need", "mine"), proposed, picks("look"))),),
    "Visitors:absent": (("host", press("visitors", "one:see-", "absent")),),
    "Visitors:words": (("host", press("visitors", "one:see-", "absent", "words")),),
    "Objection:one": (
        ("appointee-12", differs()),
        ("appointee-12", then(differs(), picks("here"))),
    ),
    "Objection:words": (("appointee-12", then(differs(), picks("reply"))),),
    "Objection:mistaken": (("appointee-12", then(differs(), picks("mistaken"))),),
    "Cases:list": (("officer", press("cases")),),
    "Cases:one": (("officer", press("cases", "one")),),
    "Cases:reason": (
        ("officer", press("cases", "one", "counts")),
        ("officer", press("cases", "one", "not")),
    ),
    "Cases:words": (("officer", press("cases", "one", "not", "words")),),
    "Visitors:waiting": (
        ("host", press("visitors")),
        ("host", press("visitors", "earlier")),
        ("host", press("visitors", "all")),
    ),
    "Sites:list": (
        ("host", press("sites")),
        ("officer", press("sites")),
        ("officer", press("sites", "choose", "enterprise")),
    ),
    "Sites:enterprise": (
        ("host", press("sites", "add")),
        ("city", press("sites", "choose")),
    ),
    "Record:months": (
        ("appointee-0", press("record", "months")),
        ("appointee-0", press("record", "months", "other")),
    ),
    "Record:years": (("appointee-0", press("record", "years")),),
    "Record:day": (
        ("appointee-0", press("record", "day")),
        ("appointee-0", press("record", "earlier", "day")),
    ),
    "Record:reason": (("appointee-0", press("record", "earlier", "day", "reverse")),),
    "Record:work": (("appointee-0", press("record", "day", "work")),),
    "Record:line": (("appointee-0", press("record", "day", "work", "service")),),
    "Record:left": (("appointee-0", press("record", "day", "left")),),
    "Sites:locate": (("host", press("sites", "add", "enterprise")),),
    "Sites:typed": (
        ("host", press("sites", "add", "enterprise", "type")),
        ("officer", press("sites", "choose", "enterprise", "add")),
    ),
    "Sites:system": (("host", then(press("sites", "add", "enterprise", "type"), types_a_place)),),
    "Sites:move": (("host", then(press("sites", "change", "one", "move"), stands)),),
    "Gates:pick": (("host", press("sites", "change")),),
    "Gates:one": (
        ("host", press("sites", "change", "one")),
        ("officer", press("sites", "choose", "enterprise", "change", "one")),
    ),
    "Gates:rename": (("host", press("sites", "change", "one", "rename")),),
    "Gates:retire": (("host", press("sites", "change", "one", "retire")),),
    "Gates:fence": (("host", press("sites", "change", "one", "fence")),),
    "Sites:name": (("host", then(press("sites", "add", "enterprise"), stands)),),
    "Sites:check": (("host", then(press("sites", "add", "enterprise"), stands, picks("name"))),),
    "Door:gates": (("host", press("door")),),
    "Door:poster": (("host", press("door", "posters")),),
    "Presence:list": (
        ("city", press("presence")),
        ("officer", press("presence", "earlier")),
        ("host", press("presence")),
    ),
    "Presence:pick": (("officer", press("presence", "days")),),
    "Presence:day": (
        ("officer", press("presence", "days", "one")),
        ("host", press("presence", "days", "one")),
    ),
    "Presence:county": (
        ("city", press("presence", "county")),
        ("city", press("presence", "county", "earlier")),
    ),
    "Reports:mine": (
        ("appointee-0", press("report")),
        ("appointee-0", press("report", "mark")),
        ("idle", press("report")),
    ),
    "Reports:list": (
        ("officer", press("report")),
        ("city", press("report", "earlier")),
        ("city", press("report", "earlier", "earlier")),
    ),
    "Reports:one": (
        ("officer", press("report", "one")),
        ("officer", press("report", "one", "mark")),
        ("city", press("report", "one")),
    ),
    "People:kinds": (("city", press("more", "people")),),
    "People:places": (
        ("city", press("more", "people", "kind:enterprise")),
        ("city", press("more", "people", "kind:county", "earlier")),
        ("city", press("more", "people", "kind:unit")),
        ("officer", then(press("more", "people"), types("第2公司"))),
        ("officer", then(press("more", "people"), types("不存在的厂"))),
    ),
    "People:one": (
        ("officer", press("more", "people", "one")),
        ("officer", invited_already),
        ("city", press("more", "people", "kind:county", "one")),
        ("city", press("more", "people", "kind:unit", "one")),
    ),
    "People:member": (("officer", a_contact),),
    "People:link": (("officer", then(invited_already, picks("one:i"))),),
    "People:name": (("officer", press("more", "people", "one", "role")),),
    "People:check": (
        ("officer", then(press("more", "people", "one", "role"), types("欧阳慕容" * 25))),
        ("officer", then(a_contact, picks("phone"))),
    ),
    "People:end": (("officer", then(a_contact, picks("end"))),),
    "People:unit": (("city", press("more", "people", "kind:unit", "new")),),
    "People:category": (
        ("city", then(press("more", "people", "kind:unit", "new"), types("University 1"))),
    ),
    "Counties:list": (("city", press("counties")), ("city", press("counties", "earlier"))),
    "Counties:one": (("city", one_county),),
    "Counties:rename": (
        ("city", then(one_county, picks("name"))),
        ("city", then(one_county, picks("english"))),
    ),
    "Appointments:county": (
        ("city", press("more", "appointments")),
        ("city", press("more", "appointments", "earlier")),
    ),
    "Appointments:list": (
        ("officer", press("more", "appointments")),
        ("officer", press("more", "appointments", "earlier", "earlier")),
    ),
    "Appointments:one": (
        ("city", an_appointment),
        ("officer", press("more", "appointments", "one")),
        ("city", suspended),
    ),
    "Appointments:reason": (
        ("city", then(an_appointment, picks("suspend"))),
        ("city", then(an_appointment, picks("end"))),
    ),
    "Appointments:day": (("city", suspending),),
    "Appointments:check": (("city", then(suspending, picks("day"))), ("city", ending)),
    "Appointments:sure": (("city", then(ending, picks("on"))),),
    "Expertise:menu": (
        ("scientist", press("expertise")),
        ("sender", press("expertise")),
        ("idle", press("work", "expertise")),
    ),
    "Expertise:purpose": (("idle", press("work", "expertise", "fill")),),
    "Expertise:fields": (
        ("scientist", press("expertise", "fill")),
        ("idle", press("work", "expertise", "fill", "yes", "field", "earlier")),
    ),
    "Expertise:chains": (
        ("scientist", press("expertise", "fill", "next")),
        ("sender", press("expertise", "fill", "next", "one", "earlier")),
    ),
    "Expertise:words": (
        ("scientist", press("expertise", "fill", "next", "next")),
        ("idle", press("work", "expertise", "fill", "yes", "next", "next")),
    ),
    "Expertise:check": (
        ("scientist", press("expertise", "fill", "next", "next", "keep")),
        ("sender", press("expertise", "fill", "next", "next", "none")),
        (
            "idle",
            then(press("work", "expertise", "fill", "yes", "next", "next"), types("阻尼、AI")),
        ),
    ),
    "Expertise:sure": (("scientist", press("expertise", "withdraw")),),
    "Expertise:following": (
        ("scientist", press("expertise", "following")),
        ("idle", press("work", "expertise", "following", "one", "earlier")),
    ),
    "Browse:list": (
        ("scientist", press("browse")),
        ("city", press("work", "browse", "earlier")),
        ("idle", press("work", "browse", "filter", "field", "field")),
    ),
    "Browse:files": (
        ("scientist", press("browse", "files")),
        ("host", press("work", "browse", "files", "docx")),
    ),
    "Browse:filter": (
        ("scientist", press("browse", "filter")),
        ("scientist", press("browse", "filter", "chain", "one", "filter")),
    ),
    "Browse:field": (("scientist", press("browse", "filter", "field", "earlier")),),
    "Browse:chain": (("scientist", press("browse", "filter", "chain", "earlier")),),
    "Browse:county": (("scientist", press("browse", "filter", "county", "earlier")),),
    "Browse:words": (("scientist", press("browse", "filter", "words")),),
    "Browse:one": (
        ("scientist", press("browse", "one")),
        ("host", press("work", "browse", "one")),
        ("expert", press("work", "browse", "earlier", "one")),
    ),
    "Browse:solvers": (
        ("host", press(*theirs, "one", "who")),
        ("officer", press(*theirs, "one", "who", "earlier")),
    ),
    "Browse:fits": (
        ("scientist", press("expertise", "fits")),
        ("sender", press("expertise", "fits", "earlier")),
    ),
    "Settings:menu": (("appointee-0", press("more", "settings")),),
    "Settings:quiet": (
        ("appointee-0", press("more", "settings", "quiet")),
        ("appointee-0", press("more", "settings", "quiet", "hours")),
    ),
    "Settings:pause": (
        ("appointee-0", press("more", "settings", "pause")),
        ("appointee-0", press("more", "settings", "pause", "week")),
    ),
    "Settings:pause_check": (
        ("appointee-0", then(press("more", "settings", "pause"), says("2027-11-20"))),
    ),
    "Settings:kinds": (
        ("appointee-0", press("more", "settings", "kinds")),
        ("officer", press("more", "settings", "kinds", "group")),
        ("expert", press("more", "settings", "kinds")),
    ),
    "Settings:held": (("appointee-3", then(withheld, press("more", "settings", "held"))),),
    "Settings:held_one": (
        ("appointee-3", then(withheld, press("more", "settings", "held", "one"))),
    ),
    "Profile:enterprise": (("host", press("work", "profile")),),
    "Profile:card": (
        ("host", press("work", "profile", "enterprise:2")),
        ("host", press("work", "profile", "enterprise:1")),
    ),
    "Profile:parts": (("host", mine),),
    "Profile:business": (("host", then(mine, picks("part:business"))),),
    "Profile:chain": (
        ("host", then(mine, picks("part:chain"))),
        ("host", then(mine, picks("part:chain"), picks("earlier"))),
    ),
    "Profile:qualifications": (("host", qualifications),),
    "Profile:qualification": (
        ("host", then(qualifications, picks("add"))),
        ("host", then(qualifications, picks("add"), picks("earlier"))),
    ),
    "Profile:other": (
        ("host", then(qualifications, picks("add"), picks("earlier"), picks("kind:other"))),
    ),
    "Profile:number": (("host", then(qualifications, picks("add"), picks("kind"))),),
    "Profile:expiry": (
        ("host", then(qualifications, picks("add"), picks("kind"), picks("none"))),
    ),
    "Profile:platforms": (("host", then(mine, picks("part:platforms"))),),
    "Profile:platform": (("host", platforms),),
    "Profile:level": (("host", then(platforms, picks("platform"))),),
    "Profile:title": (("host", then(platforms, picks("platform"), picks("level"))),),
    "Profile:ownership": (("host", then(mine, picks("part:ownership"))),),
    "Profile:offers": (("host", then(mine, picks("part:offers"))),),
    "Profile:cooperations": (("host", cooperations),),
    "Profile:partner": (("host", then(cooperations, picks("add"))),),
    "Profile:contract": (("host", then(cooperations, picks("add"), types("豫北理工大学"))),),
    "Profile:discard": (("host", press("work", "profile", "enterprise:2", "discard")),),
    "Profiles:list": (
        ("officer", press("work", "profiles")),
        ("city", press("work", "profiles")),
        ("officer", then(press("work", "profiles"), types("没有这家"))),
        ("officer", press("work", "profiles", "wait")),
    ),
    "Profiles:one": (
        ("officer", profile_one),
        ("city", profile_one),
        ("officer", press("work", "profiles", "one:2")),
    ),
    "Profiles:reason": (("officer", then(profile_one, picks("return"))),),
    "Profiles:rename": (("officer", then(profile_one, picks("rename"))),),
    "Profiles:move": (("officer", then(profile_one, picks("move"))),),
    "Profiles:why": (("officer", then(profile_one, picks("move"), picks("one"))),),
    "Profiles:check": (
        ("officer", then(profile_one, picks("move"), picks("one"), picks("why"))),
        ("city", then(profile_one, picks("move"), picks("one"), types("厂区位于功能区内" * 20))),
    ),
    "Profiles:past": (("officer", then(profile_one, picks("past"))),),
    "Profiles:transfers": (("city", press("work", "profiles", "transfers")),),
    "Profiles:transfer": (("city", transfer_one),),
    "Profiles:answer": (("city", then(transfer_one, picks("no"))),),
    "Chains:whose": (("city", press("work", "chains")),),
    "Chains:list": (
        ("city", city_chains),
        ("city", press("work", "chains", "one:410702")),
        ("city", press("work", "chains", "one:410703")),
    ),
    "Chains:one": (("city", then(city_chains, picks("one"))),),
    "Chains:name": (
        ("city", then(city_chains, picks("add"))),
        ("city", then(city_chains, picks("one"), picks("rename"))),
    ),
    "Chains:retire": (("city", then(city_chains, picks("one"), picks("retire"))),),
    "MyData:menu": (
        ("appointee-0", press("more", "data")),
        ("host", press("more", "data")),
        ("appointee-0", press("more", "data", "export")),
    ),
    "Calls:list": (
        ("host", then(a_call(PUBLISHED), press("work", "call"))),
        ("city", then(a_call(DRAFT), press("work", "call"))),
    ),
    "Calls:one": (
        ("city", call_in(DRAFT)),
        ("city", call_in(PUBLISHED)),
        ("host", call_in(PUBLISHED)),
    ),
    "Calls:year": (("city", press("work", "call", "new")),),
    "Calls:change": (("city", call_in(DRAFT, "change")),),
    "Calls:part": tuple(
        ("city", then(call_in(DRAFT, "change"), picks(f"part:{part}")))
        for part in ("text", "title", "first", "last", "born")
    ),
    "Calls:files": (
        ("city", call_in(DRAFT, "files")),
        ("host", call_in(PUBLISHED, "files")),
    ),
    "Calls:sure": (("city", call_in(DRAFT, "sign")),),
    "Calls:drop": (("city", call_in(DRAFT, "drop")),),
    "Calls:extend": (("city", call_in(PUBLISHED, "extend")),),
    "Calls:longer": (("city", call_in(PUBLISHED, "extend", "day")),),
    "Calls:reason": (("city", call_in(PUBLISHED, "gone")),),
    "Signing:list": (("city", then(signed_by_another, press("signing"))),),
    "Rules:page": (("appointee-0", press("more", "rules")),),
    # last, for the clock moves on and letters go out
    "NeedLists:city": (
        ("city", a_reported_list),
        ("city", then(a_reported_list, picks("export"))),
    ),
    "NeedLists:back": (("city", then(a_reported_list, picks("give"))),),
    "NeedLists:back_check": (
        ("city", then(a_reported_list, picks("give"), types("汇总表缺少难题一项"))),
    ),
}
"""By state: who goes there, and how; the first way is the one that restarts are tried on."""


async def go(crowd: Crowd, part: str, way: Act) -> Persona:
    """Somebody of the crowd goes that way."""
    somebody = crowd.persona(part)
    await way(somebody)
    return somebody
