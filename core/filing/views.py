"""A need's page, put together; for those who have been let through already."""

from typing import Final

from core.chains.model import Chain
from core.desk import Desk
from core.filing.model import NeedPage, NeedStep
from core.mining.model import Found
from core.mining.rules import mine
from core.needs import rules
from core.needs.completeness import parts
from core.needs.form import Part
from core.needs.model import Move, NeedKind, NeedState, NeedView
from core.profiles.views import profile_of
from core.shared.calendar import local_day
from core.shared.refusal import Refusal, Refused

_MOVES: Final = {f"need-{move}": move for move in Move}
"""What an entry says, and the move that it stands for."""


def page_of(desk: Desk, view: NeedView) -> NeedPage:
    """All that the need's enterprise may know of it. Raises Refused(NOT_FOUND)."""
    need, work = view.need, desk.work
    call = work.calls.get(need.call)
    if call is None:
        raise Refused(Refusal.NOT_FOUND)
    chains = tuple(one for one in work.chains.every() if one.county in {None, need.county})
    return NeedPage(
        view=view,
        call=call,
        files=work.need_files.of(need.id),
        steps=steps(desk, view),
        found=suggestions(desk, view, chains),
        posts=posts(desk, view) if need.kind is NeedKind.CHALLENGE else (),
        chains=chains,
        may_send=rules.may_send(need, call, desk.now, desk.workdays, desk.policy),
        undo_until=rules.undo_until(need, desk.policy),
        confirmed_by=rules.last_day(call, desk.workdays, desk.policy),
    )


def suggestions(desk: Desk, view: NeedView, chains: tuple[Chain, ...]) -> tuple[Found, ...]:
    """What the text says of empty lines, then what the enterprise's profile says of the others."""
    need = view.need
    said = mine(need.form.text, need.kind, local_day(desk.now))
    profile = profile_of(desk, need.enterprise).form()
    known: dict[Part, object] = {
        Part.OFFERS: profile.offers,
        Part.OFFER_WORDS: profile.offer_words,
    }
    if profile.chain in {chain.id for chain in chains}:
        known[Part.CHAIN] = profile.chain
    told = {one.part for one in said}
    fit = frozenset(parts(need.kind)) - told
    more = (Found(part=part, value=value) for part, value in known.items() if value)
    every = (*said, *(one for one in more if one.part in fit))
    return tuple(one for one in every if not need.form.has(one.part))


def steps(desk: Desk, view: NeedView) -> tuple[NeedStep, ...]:
    """How its state has changed, out of the chain of what was done."""
    return tuple(
        NeedStep(what=what, at=entry.at, who=rules.MOVES[what].who)
        for entry in desk.work.audit.of(f"need:{view.need.id}")
        if (what := _MOVES.get(entry.what)) is not None
    )


def posts(desk: Desk, view: NeedView) -> tuple[NeedView, ...]:
    """The enterprise's posts of the need's call that are under way."""
    need = view.need
    return tuple(
        one
        for one in desk.work.needs.of_enterprises((need.enterprise,))
        if one.need.state is not NeedState.DRAFT and rules.may_belong(need, one.need)
    )
