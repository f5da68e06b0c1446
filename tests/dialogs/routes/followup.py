"""Ways to typical cases and to notes about performance."""

from datetime import timedelta
from typing import Final

from core.process.model import Category
from core.shared.calendar import local_day
from core.shared.fields import Field
from core.shared.ids import Account
from core.typical.model import Answer, CaseState, Consent, Party, Story
from storage.work import SqlWork
from tests.contracts.town import HERE
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Act, Routes, picks, press, then, types

LONG: Final = "高温合金轴承套圈热处理变形与开裂问题的定位、攻关与验证"
FULL: Final = Story(title=(LONG * 2)[:40], problem=LONG * 22, done=LONG * 22, effect=LONG * 22)
"""As long as the parts may be."""
NOTES: Final = 8


async def followed(somebody: Persona) -> None:
    """Cases in three states about somebody, and notes about him; his own, where he serves."""
    scene = somebody.scene
    actor = await scene.town.who(Account(somebody.account))

    def write(work: SqlWork) -> None:
        mine = work.appointments.all_of(actor.known())
        number = mine[0].id if mine else work.rosters.of_county(HERE)[0].appointment
        about, [officer, *_] = work.appointments.get(number), work.people.officers_of(HERE)
        assert about is not None
        if work.typical.about([about.id], []):
            return
        now = scene.clock()
        for turn, state in enumerate((CaseState.ACCEPTED, CaseState.AGREED, CaseState.ASKED)):
            story = FULL.model_copy(update={"title": f"{FULL.title[:38]}{turn}"})
            case = work.typical.add(about, Field.MATERIALS, story, "", by=officer, now=now)
            on = local_day(now) if state is CaseState.ACCEPTED else None
            new = {"state": state, "accepted_on": on, "revision": 2}
            assert work.typical.save(case.model_copy(update=new), 1)
            for party in Party if state is not CaseState.ASKED else ():
                said = Consent(
                    party=party,
                    version=1,
                    answer=Answer.AGREES,
                    words=LONG * 10,
                    by=about.person,
                    at=now,
                )
                work.typical.consent(case.id, said)
        for turn in range(NOTES):
            on = local_day(now) - timedelta(days=turn)
            note = work.process.add(about, Category.PROGRESS, on, LONG * 18, by=officer, now=now)
            if turn % 2:
                work.process.answer(note.id, LONG * 18, now)

    await scene.store.write(write)


def after(*widgets: str) -> Act:
    """The same buttons, once there is something to see."""
    return then(followed, press(*widgets))


library = ("work", "care", "follow", "typical")
process = ("work", "care", "follow", "process")
_written: Final = then(
    after(*process, "whom", "who", "add", "category", "day"), types("到岗三天，参加了两次试验。")
)
_proposed: Final = then(
    after(*library, "open", "propose", "who"),
    *(types(words) for words in (LONG[:30], FULL.problem, FULL.done, FULL.effect)),
)

ROUTES: Final[Routes] = {
    "Home:follow": (("officer", press("work", "care", "follow")),),
    "Typical:library": (("officer", after(*library)), ("city", after(*library))),
    "Typical:search": (
        ("officer", after(*library, "search")),
        ("officer", after(*library, "search", "field", "search", "earlier")),
    ),
    "Typical:take": (("city", after(*library, "take")),),
    "Typical:open": (("officer", after(*library, "open")), ("city", after(*library, "open"))),
    "Typical:mine": (
        ("appointee-0", after("more", "mine")),
        ("host", after("more", "mine")),
        ("idle", press("more", "mine")),
    ),
    "Typical:one": (
        ("officer", after(*library, "open", "one")),
        ("city", then(after(*library, "open", "one"))),
        ("city", then(after(*library, "one"))),
        ("appointee-0", after("more", "mine", "one")),
    ),
    "Typical:words": (
        ("appointee-0", after("more", "mine", "one", "changes")),
        ("appointee-0", then(after("more", "mine", "one", "changes"), types(LONG * 10))),
    ),
    "Typical:sure": (("appointee-0", after("more", "mine", "one", "decline")),),
    "Typical:dropping": (("officer", after(*library, "open", "one", "drop")),),
    "Typical:reason": (("city", then(after(*library, "open"), picks("one:2"), picks("return"))),),
    "Typical:whom": (("officer", after(*library, "open", "propose")),),
    "Typical:write": (
        ("officer", after(*library, "open", "propose", "who")),
        ("officer", after(*library, "open", "one", "edit", "part")),
    ),
    "Typical:area": (("officer", _proposed),),
    "Typical:check": (
        ("officer", then(_proposed, picks("area"))),
        ("officer", after(*library, "open", "one", "edit")),
    ),
    "Process:list": (("officer", after(*process)), ("city", after(*process))),
    "Process:whom": (("officer", after(*process, "whom")),),
    "Process:notes": (
        ("officer", after(*process, "one", "all")),
        ("officer", press(*process, "whom", "who")),
    ),
    "Process:one": (("officer", after(*process, "one")), ("city", after(*process, "one"))),
    "Process:category": (("officer", after(*process, "one", "correct")),),
    "Process:day": (("officer", after(*process, "one", "correct", "category")),),
    "Process:words": (("officer", after(*process, "one", "correct", "category", "day")),),
    "Process:why": (
        (
            "officer",
            then(after(*process, "one", "correct", "category", "day"), types(LONG * 18)),
        ),
    ),
    "Process:check": (("officer", _written),),
    "MyNotes:list": (
        ("appointee-0", after("more", "mynotes")),
        ("appointee-0", after("more", "mynotes", "earlier")),
        ("idle", press("more", "mynotes")),
    ),
    "MyNotes:words": (("appointee-0", after("more", "mynotes", "answer")),),
    "MyNotes:check": (
        ("appointee-0", then(after("more", "mynotes", "answer"), types(LONG * 18))),
    ),
}
