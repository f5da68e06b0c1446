"""The page of the guide that lists the timers, made from their one table (DOMAIN 1.8)."""

from collections.abc import Callable, Iterable
from typing import Final

from bot.texts.catalogue import LANGUAGES, Catalogue
from core.notices.timetable import TIMERS
from core.shared.policy import Policy
from core.timers.model import Hour, Stage, Timer

COLUMNS: Final = (
    "name",
    "since",
    "steps",
    "to",
    "urgency",
    "letters",
    "settings",
    "clause",
)

Say = Callable[..., str]


def page(catalogue: Catalogue, policy: Policy) -> str:
    """Both languages below each other, with the steps as the settings have them."""
    return "\n".join(_part(catalogue, language, policy) for language in LANGUAGES)


def _part(catalogue: Catalogue, language: str, policy: Policy) -> str:
    def say(key: str, **facts: object) -> str:
        return catalogue.plain(language, key, **facts)

    intro = say(
        "timers-page-intro",
        **{"from": f"{policy.quiet_until:%H:%M}", "until": f"{policy.quiet_from:%H:%M}"},
    )
    lines = [
        f"# {say('timers-page-title')}",
        "",
        intro,
        say("timers-page-hour", at=f"{policy.push_at:%H:%M}"),
        "",
        _row(say(f"timers-head-{column}") for column in COLUMNS),
        _row("---" for _ in COLUMNS),
        *(_row(_cells(timer, say, policy)) for timer in TIMERS),
        "",
    ]
    return "\n".join(lines)


def _cells(timer: Timer, say: Say, policy: Policy) -> list[str]:
    stages = [_stage(one, say) for one in timer.steps(policy)]
    if timer.hour is Hour.AT_ONCE:
        stages.append(say(f"timers-hour-{timer.hour}"))
    return [
        say(f"timers-name-{timer.kind}"),
        say(f"timers-anchor-{timer.since}"),
        " · ".join(stages),
        " · ".join(say(f"timers-party-{party}") for party in timer.to),
        say(f"timers-urgency-{timer.urgency}"),
        " ".join(f"`letter-{kind}-text`" for kind in timer.letters),
        " ".join(f"`{setting}`" for setting in timer.settings),
        timer.clause,
    ]


def _stage(stage: Stage, say: Say) -> str:
    numbers = ", ".join(map(str, stage.numbers))
    clock = f"{stage.clock:%H:%M}" if stage.clock else ""
    return say(f"timers-stage-{stage.measure}", numbers=numbers, clock=clock)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
