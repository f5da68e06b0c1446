"""Ways to drawn days: the county's calls, the public draw, a person's own."""

from datetime import date
from typing import Final

from core.doubts.model import DoubtKind, Finding
from core.reviews import rules
from core.reviews.model import Ballot, Outcome
from core.shared.calendar import Span
from core.shared.ids import Account
from storage.work import SqlWork
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, picks, press, then

MONTH: Final = date(2027, 10, 1)
DUE: Final = date(2027, 11, 15)
WORDS: Final = "企业联系人说当天人员较多，记不清是否见过本人，请向车间值班人员再作了解。" * 3


async def drawn(somebody: Persona) -> None:
    """All of October's days are drawn, and this month's draw is promised."""
    scene = somebody.scene
    secret = rules.secret_of(MONTH, scene.tokens)

    def write(work: SqlWork) -> None:
        now = scene.clock.now
        if work.reviews.draws(1):
            return
        for month in (MONTH, date(2027, 11, 1)):
            work.reviews.promise(month, rules.commitment_of(secret), now)
        days = work.reviews.days_for(Span(first=MONTH, last=date(2027, 11, 30)))
        ballots = [
            Ballot(day=day, reference=rules.reference_of(day, scene.tokens), picked=True)
            for day in days
        ]
        told = {
            "secret": secret,
            "root": rules.root_of(one.reference for one in ballots),
            "percent": 100,
            "drawn_at": now,
            "days": len(ballots),
            "picked": len(ballots),
        }
        draw = work.reviews.draw_of(MONTH)
        assert draw is not None
        work.reviews.hold(draw.model_copy(update=told), ballots, DUE)

    await scene.store.write(write)


LIST: Final = then(drawn, press("work", "care", "reviews"))
ONE: Final = then(LIST, picks("one"))
DRAWS: Final = then(drawn, press("more", "rules", "draws"))


async def noted(somebody: Persona) -> None:
    """The enterprise says something else of the latest of one's own days."""
    await drawn(somebody)
    actor = await somebody.scene.town.who(Account(somebody.account))

    def write(work: SqlWork) -> None:
        now = somebody.scene.clock.now
        review = work.reviews.of_person(actor.known())[0]
        said = {"outcome": Outcome.NOT_CONFIRMED, "words": WORDS, "called_at": now}
        work.reviews.save(review.model_copy(update=said), review)
        finding = Finding(kind=DoubtKind.CALL_BACK, facts={})
        work.doubts.add(review.day, [finding], now, DUE)

    await somebody.scene.store.write(write)
    await then(DRAWS, picks("mine"), picks("one"))(somebody)


ROUTES: Final[Routes] = {
    "Reviews:list": (
        ("officer", press("work", "care", "reviews")),
        ("officer", LIST),
    ),
    "Reviews:one": (
        ("officer", ONE),
        ("officer", then(ONE, picks("nobody"))),
        ("officer", then(ONE, picks("as"))),
    ),
    "Reviews:words": (
        ("officer", then(ONE, picks("not"))),
        ("officer", then(ONE, picks("other"))),
    ),
    "Reviews:draws": (
        ("appointee-0", press("more", "rules", "draws")),
        ("host", DRAWS),
    ),
    "Reviews:draw": (("expert", then(DRAWS, picks("month"))),),
    "Reviews:mine": (
        ("appointee-1", then(DRAWS, picks("mine"))),
        ("appointee-0", then(DRAWS, picks("mine"))),
    ),
    "Reviews:own": (("appointee-0", noted),),
    "Reviews:answer": (("appointee-0", then(noted, picks("words"))),),
}
