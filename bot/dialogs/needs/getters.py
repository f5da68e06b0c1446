"""What the windows of filing show: where to begin, what was found, the question, the files."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.needcards import excerpt, titled
from bot.dialogs.common.pager import page_of as leaf_of
from bot.dialogs.needs.chosen import shown_page, words_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.filing.questions import filing_desk
from core.needs.completeness import parts
from core.needs.model import NeedKind, NeedState, NeedView
from core.needs.rules import last_open_day
from core.shared.calendar import local_day

PER_PAGE: Final = 6
DRAFTS: Final = 4
NAME: Final = 24


async def start(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The window of the call, and the drafts with their age."""
    me = talk(dialog_manager)
    desk = await me.store.ask(filing_desk, me.actor)
    drafts, leaf = leaf_of(dialog_manager, desk.drafts, DRAFTS)
    called = desk.call or desk.latest
    several = len(desk.enterprises) > 1
    now = me.house.clock()
    return leaf | {
        "open": desk.call is not None,
        "begins": called is not None and called.closes_at > now,
        "ahead": desk.call is None and called is not None and called.opens_at > now,
        "closed": desk.call is None and called is not None and called.opens_at <= now,
        "never": called is None,
        "call": called.title if called else "",
        "opens": local_day(called.opens_at if called else now),
        "closes": last_open_day(called) if called else local_day(now),
        "drafts": Markup("\n".join(_draft(me, view, several=several) for view in drafts)),
        "has_drafts": bool(drafts),
        "continue": [(_draft_label(me, view), view.need.id) for view in drafts],
        "others": desk.others,
    }


async def enterprise(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Those he speaks for, the one he filed for last before the others."""
    me = talk(dialog_manager)
    desk = await me.store.ask(filing_desk, me.actor)
    kind = NeedKind(str(dialog_manager.dialog_data.get("kind", NeedKind.POST)))
    shown, leaf = leaf_of(dialog_manager, desk.enterprises, PER_PAGE)
    return leaf | {
        "kind": me.text(f"need-kind-{kind}"),
        "choices": [(name[:NAME], number) for number, name in shown],
    }


async def tell(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What was told so far."""
    page = await shown_page(dialog_manager)
    me, need = talk(dialog_manager), page.view.need
    return {
        "kind": me.text(f"need-kind-{need.kind}"),
        "post": need.kind is NeedKind.POST,
        "challenge": need.kind is NeedKind.CHALLENGE,
        "enterprise": page.view.enterprise_name,
        "excerpt": excerpt(need.form.text),
        "told": bool(need.form.text),
        "files": len(page.files),
        "some": bool(need.form.text or page.files),
    }


async def lines(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All lines of the form, to choose one to change."""
    page = await shown_page(dialog_manager)
    words, form = words_of(dialog_manager, page), page.view.need.form
    shown, leaf = leaf_of(dialog_manager, parts(page.view.need.kind), PER_PAGE)
    return leaf | {
        "choices": [
            (f"{'✓' if form.has(part) else '·'} {words.called(part)}", part.value)
            for part in shown
        ],
    }


async def files(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What was sent along, to take single ones out."""
    page = await shown_page(dialog_manager)
    me = talk(dialog_manager)
    shown, leaf = leaf_of(dialog_manager, [*enumerate(page.files, 1)], PER_PAGE)
    return leaf | {
        "files": Markup(
            "\n".join(
                me.text(
                    "needs-files-line",
                    number=number,
                    kind=me.text(f"needs-file-{file.kind}"),
                    at=file.added_at,
                )
                for number, file in shown
            )
        ),
        "some": bool(page.files),
        "none": not page.files,
        "most": me.store.policy.need_files,
        "choices": [
            (me.plain("needs-files-drop", number=number), file.id) for number, file in shown
        ],
    }


async def post(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The enterprise's posts that the challenge may belong to."""
    page = await shown_page(dialog_manager)
    shown, leaf = leaf_of(dialog_manager, page.posts, PER_PAGE)
    mine = next((p for p in page.posts if p.need.id == page.view.need.of_post), None)
    return leaf | {
        "choices": [(titled(one)[:NAME] or str(one.need.id), one.need.id) for one in shown],
        "belongs": mine is not None,
        "post": titled(mine) if mine else "",
    }


def _draft(me: Turn, view: NeedView, *, several: bool) -> Markup:
    key = "needs-start-draft-of" if several else "needs-start-draft"
    if view.need.state is NeedState.RETURNED:
        return me.text(
            "needs-start-returned",
            reference=view.need.reference or "",
            title=titled(view),
            reason=view.need.reason or "",
        )
    days = (local_day(me.house.clock()) - local_day(view.need.changed_at)).days
    facts: dict[str, object] = {
        "kind": me.text(f"need-kind-{view.need.kind}"),
        "title": titled(view),
        "days": days,
    }
    if several:
        facts["enterprise"] = view.enterprise_name
    return me.text(key, **facts)


def _draft_label(me: Turn, view: NeedView) -> str:
    if view.need.state is NeedState.RETURNED:
        return me.plain("needs-start-change", reference=view.need.reference or "")
    return me.plain(f"needs-start-continue-{view.need.kind}")
