"""Ways to sheets and tables that are taken in."""

from collections import Counter
from typing import Final

from bot.tables.workbook import workbook
from core.appointments.actions import see_roster
from core.shared.ids import Account
from tests.contracts.town import HERE
from tests.core.intake import code
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import (
    Routes,
    photographs,
    picks,
    press,
    then,
    types,
)


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


intake = press("work", "affairs", "intake", "kind:enterprises")

ROUTES: Final[Routes] = {
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
    "Imports:file": (("officer", import_),),
    "Imports:report": (("officer", then(import_, uploads_a_sheet)),),
    "Imports:scan": (("officer", then(import_, uploads_a_sheet, picks("next"))),),
    "Imports:check": (("officer", then(import_, uploads_a_sheet, picks("next"), photographs)),),
    "Intake:kinds": (
        ("officer", press("work", "affairs", "intake")),
        ("city", press("work", "affairs", "intake")),
    ),
    "Intake:file": (
        ("officer", intake),
        ("city", press("work", "affairs", "intake", "kind:mixed")),
    ),
    "Intake:report": (("officer", then(intake, uploads_a_table)),),
    "Intake:ask": (("officer", then(intake, uploads_a_table, picks("ask"))),),
    "Intake:done": (("officer", then(intake, uploads_a_table, picks("enter"))),),
}
