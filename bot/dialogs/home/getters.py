"""What home shows."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.cards.pace import pace_line
from bot.dialogs.common.context import talk
from bot.doors.showing import shows_doors
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.assessment.questions import count_awaited
from core.claims.questions import count_claims
from core.disputes.questions import cases_waiting
from core.duty.questions import my_record, my_services
from core.holidays.questions import missing_holidays
from core.hosting.questions import visitors_to_confirm
from core.hosting.rules import asked
from core.keys.questions import keys_waiting
from core.needwork.questions import count_needs
from core.pace.questions import my_pace
from core.shared.actor import Actor, May, Role
from core.shared.ids import AppointmentId

OFFICES = frozenset(
    {
        Role.COUNTY_ORGANISATION,
        Role.COUNTY_SCIENCE,
        Role.CITY_ORGANISATION,
        Role.CITY_SCIENCE,
    }
)
RAISERS = frozenset({Role.APPOINTEE, Role.CONTACT, Role.UNIT_OFFICER})
"""Who raises difficulties of his own."""


def doors(actor: Actor) -> dict[str, bool]:
    """Which buttons are shown: courtesy, not security; the core asks again."""
    return {
        "may_check_in": actor.may(May.CHECK_IN),
        "may_claim": actor.may(May.FILE_CLAIM),
        "may_decide": actor.may(May.DECIDE_CLAIM),
        "may_confirm": actor.may(May.CONFIRM_VISITORS),
        "may_file_need": actor.may(May.FILE_NEED),
        "shows_doors": shows_doors(actor),
        "may_keep_sites": actor.may(May.KEEP_SITES),
        "sites_on_menu": actor.may(May.KEEP_SITES) and not actor.counties(),
        "visits_on_menu": actor.may(May.LOG_VISIT) and not actor.of_city(),
        "may_log_visit": actor.may(May.LOG_VISIT),
        "reads_own_visits": actor.may(May.READ_OWN_VISITS),
        "may_keep_campaigns": actor.may(May.KEEP_CAMPAIGNS),
        "may_see_presence": actor.may(May.SEE_PRESENCE),
        "raises": bool(actor.roles() & RAISERS),
        "may_handle_difficulties": actor.may(May.HANDLE_DIFFICULTY),
        "may_see_reports": actor.may(May.SEE_REPORTS),
        "may_see_appointments": actor.may(May.SEE_APPOINTMENTS),
        "may_take_ledgers": actor.may(May.TAKE_LEDGERS),
        "may_round": actor.may(May.PLAN_ROUNDS),
        "may_review": actor.may(May.REVIEW_DAYS),
        "may_import": actor.may(May.IMPORT_TABLES),
        "may_keep_profile": actor.may(May.KEEP_PROFILE),
        "may_see_profiles": actor.may(May.SEE_PROFILES),
        "may_keep_register": actor.may(May.KEEP_REGISTER),
        "may_keep_chains": actor.may(May.KEEP_CHAINS),
        "may_work_on_needs": actor.may(May.WORK_ON_NEEDS),
        "may_report_list": actor.may(May.REPORT_LIST),
        "may_read_brief": actor.may(May.READ_BRIEF),
        "may_invite": actor.may(May.INVITE),
        "may_edit_counties": actor.may(May.EDIT_COUNTIES),
        "may_browse": actor.may(May.BROWSE_POSTS),
        "may_declare": actor.may(May.DECLARE_EXPERTISE),
        "researches": actor.may(May.FOLLOW_POSTS) and not actor.may(May.CHECK_IN),
        "may_make_posts": actor.may(May.MAKE_POSTS),
        "may_take_lists": actor.may(May.TAKE_LISTS),
        "may_see_mailings": actor.may(May.SEE_MAILINGS),
        "sees_process": actor.may(May.SEE_PROCESS),
        "sees_cases": actor.may(May.SEE_CASES),
        "answers_cases": actor.may(May.ANSWER_CASES),
        "cares": bool(actor.roles() & OFFICES)
        or actor.may(May.PLAN_ROUNDS)
        or actor.may(May.SEE_CASES),
        "handles": actor.may(May.IMPORT_TABLES) or actor.may(May.TAKE_LISTS),
    }


async def menu(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The person's roles, what waits for him, and which tasks he has."""
    me = talk(dialog_manager)
    facts = doors(me.actor)
    facts |= {"has_year": False, "one_year": False, "no_appointment": False}
    shown: dict[str, Any] = {**facts, "name": me.actor.name, "open": 0, "services": ""}
    if facts["may_check_in"]:
        shown |= await _year(me)
    waiting = await me.store.ask(visitors_to_confirm, me.actor) if facts["may_confirm"] else ()
    shown["waiting"] = sum(map(asked, waiting))
    may_settle = me.actor.may(May.SETTLE_DISPUTES)
    shown["cases"] = len(await me.store.ask(cases_waiting, me.actor)) if may_settle else 0
    office = bool(me.actor.roles() & OFFICES)
    shown["reports"] = await me.store.ask(count_awaited, me.actor) if office else 0
    decides = facts["may_decide"]
    shown["claims"] = await me.store.ask(count_claims, me.actor) if decides else 0
    signs = me.actor.may(May.TURN_KEYS)
    shown["keys"] = len(await me.store.ask(keys_waiting, me.actor)) if signs else 0
    works = facts["may_work_on_needs"]
    shown["needs"] = await me.store.ask(count_needs, me.actor) if works else 0
    keeps = facts["may_keep_register"]
    missing = await me.store.ask(missing_holidays, me.actor) if keeps else None
    shown |= {"holidays": missing is not None, "year": str(missing or "")}
    # the menu has room for eight; the page of the programme's work leads there too
    shown["needs_here"] = shown["needs"] and not (shown["cases"] and shown["keys"])
    shown["drafting"] = len(dialog_manager.current_stack().intents) > 1
    waits = ("waiting", "claims", "cases", "needs", "reports", "keys", "holidays")
    nothing = not any(shown[what] for what in ("has_year", "no_appointment", *waits))
    briefed = me.actor.may(May.READ_BRIEF)
    # what stands in a brief takes a look at every list, which home does not wait for
    shown |= {"nothing": nothing and not briefed, "nothing_today": nothing and briefed}
    return shown


async def _year(me: Turn) -> dict[str, Any]:
    services = await me.store.ask(my_services, me.actor)
    if not services:
        return {"no_appointment": True}
    if len(services) > 1:
        return await _years(me, [number for number, _ in services])
    record = await me.store.ask(my_record, me.actor)
    pace = await me.store.ask(my_pace, me.actor)
    return {
        "has_year": True,
        "one_year": True,
        "pace": pace_line(me.text, pace) if pace else "",
        "count": record.count,
        "target": record.days_per_year,
        "open": record.open,
        "first": record.year.first.isoformat(),
        "last": record.year.last.isoformat(),
    }


async def _years(me: Turn, numbers: list[AppointmentId]) -> dict[str, Any]:
    """A line for each appointment of somebody who serves at two enterprises (A8)."""
    records = [await me.store.ask(my_record, me.actor, number) for number in numbers]
    lines = (
        me.text(
            "home-menu-service",
            enterprise=record.enterprise,
            count=record.count,
            target=record.days_per_year,
            first=record.year.first.isoformat(),
            last=record.year.last.isoformat(),
        )
        for record in records
    )
    return {
        "has_year": True,
        "services": Markup("\n".join(lines)),
        "open": sum(record.open for record in records),
    }


async def work(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Which of the programme's work the person has."""
    return doors(talk(dialog_manager).actor)


async def more(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Which of the rest the person has."""
    return doors(talk(dialog_manager).actor)
