"""The numbers of the rules, from the settings in force."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk


async def page(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What counts as a day, how it is graded, when the bot writes."""
    policy = talk(dialog_manager).store.policy
    return {
        "days": policy.days_per_year,
        "years": policy.min_term_years,
        "ring": policy.ring_inside_m,
        "cap": policy.ring_accuracy_cap_m,
        "least": policy.fence_least_m,
        "most": policy.fence_most_m,
        "near": policy.ring_near_m,
        "hours": policy.host_window_hours,
        "late": policy.door_late_hours,
        "undo": policy.undo_minutes,
        "percent": policy.step_up_percent,
        "minutes": policy.step_up_seconds // 60,
        "kmh": policy.travel_kmh,
        "shown": policy.doubt_days,
        "drawn": policy.review_percent,
        "call_days": policy.review_workdays,
        "host_days": policy.claim_host_days,
        "older": policy.claim_host_days + 1,
        "county_days": policy.claim_county_days,
        "claims": policy.claims_per_month,
        "answer_days": policy.dispute_answer_days,
        "months": policy.report_due_months,
        "first": policy.report_first_months,
        "quiet": policy.quiet_from,
        "budget": policy.push_budget,
        "week": policy.push_budget_days,
        "silent": min(policy.silence_days),
        "county": policy.silence_county_days,
        "awake": policy.quiet_until,
        "consolidation": policy.consolidation_days,
        "age": policy.call_age,
    }
