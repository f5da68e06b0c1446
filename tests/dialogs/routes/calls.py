"""Ways to the city's calls, and what waits for a second key."""

from datetime import date, timedelta
from typing import Final

from core.calls.model import CallState
from core.keys.model import Lock
from core.shared.ids import PersonId
from core.shared.keys import Department, Keys
from core.sheets.model import Scan
from storage.work import SqlWork
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Act, Routes, picks, press, then

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


DRAFT, PUBLISHED = CallState.DRAFT, CallState.PUBLISHED

ROUTES: Final[Routes] = {
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
}
