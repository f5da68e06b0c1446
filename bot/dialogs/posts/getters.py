"""What the city sees of posts."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.post import county_called, lines, part_said
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.common.signatures import signers
from bot.dialogs.posts.options import options
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.keys.model import Standing
from core.posts import rules
from core.posts.model import PostPart, PostState, PostView
from core.posts.questions import post_of, posts_of_call, signed_for
from core.shared.ids import PostId
from core.shared.refusal import Refusal, Refused

PER_PAGE: Final = 6
LONGEST_LABEL: Final = 24
LONGEST_TOLD: Final = 700
"""Characters of a line on a card, so that all of it fits into one message."""
LIMITS: Final = {
    PostPart.TITLE: rules.LONGEST_TITLE,
    PostPart.TEXT: rules.LONGEST_TEXT,
    PostPart.SPECIALTY: rules.LONGEST_SPECIALTY,
    PostPart.YEARS: rules.MOST_YEARS,
}
"""Lines that are typed, with how much they hold."""
SHOWN: Final = (PostState.PUBLISHED, PostState.CLOSED, PostState.WITHDRAWN)


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Drafts, or what has been published."""
    me = talk(dialog_manager)
    start: Any = dialog_manager.start_data or {}
    # whoever comes from a signature for several of them looks at drafts, too
    drafts = bool(start.get("drafts") or start.get("call"))
    states = (PostState.DRAFT,) if drafts else SHOWN
    found = await me.store.ask(posts_of_call, me.actor, states)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    ready = sum(rules.complete(view.post) for view in found) if drafts else 0
    return leaf | {
        "drafts": drafts,
        "published": not drafts,
        "ready": ready,
        "lines": Markup("\n".join(line_of(me, view) for view in page)),
        "choices": [(_label(view), view.post.id) for view in page],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The whole of one post."""
    me = talk(dialog_manager)
    view = await view_of(dialog_manager)
    post = view.post
    draft, complete = post.state is PostState.DRAFT, rules.complete(post)
    signed = await signed_of(me, (post.id,)) if draft and complete else None
    return {
        "title": post.title or post.id,
        "state": me.text(f"posts-state-{post.state}", number=post.number or ""),
        "reason": post.reason or "",
        "draft": draft,
        "ready": signed is not None and signed.may_turn,
        "signing": signed is not None and not signed.may_turn,
        "missing": draft and not complete,
        "public": post.state is PostState.PUBLISHED,
        "signed": signers(me, signed.turned) if signed else "",
    } | card_of(me, view)


def card_of(me: Turn, view: PostView) -> dict[str, Any]:
    """Whose post it is, and each line of it: also where it is signed."""
    return {
        "enterprise": view.enterprise_name,
        "county": county_called(view, me.language),
        "needs": len(view.post.needs),
        "lines": Markup(
            "\n".join(
                me.text("collecting-need-line", heading=heading, said=said[:LONGEST_TOLD])
                for part, heading, said in lines(me.plain, view)
                if part is not PostPart.TITLE
            )
        ),
    }


async def parts(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The lines that may be changed."""
    me = talk(dialog_manager)
    view = await view_of(dialog_manager)
    page, leaf = page_of(dialog_manager, tuple(PostPart), PER_PAGE)
    return leaf | {
        "title": view.post.title,
        "parts": [(me.plain(f"posts-part-{part}"), part.value) for part in page],
    }


async def words(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A line that is typed: what it says now, and how much it holds."""
    me, part = talk(dialog_manager), part_of(dialog_manager)
    view = await view_of(dialog_manager)
    return {
        "part": me.text(f"posts-part-{part}"),
        "limit": LIMITS.get(part, rules.LONGEST_TITLE),
        "now": part_said(me.plain, view, part),
    }


async def pick(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A line that is picked; of several ways of cooperation each is on or off."""
    me, part = talk(dialog_manager), part_of(dialog_manager)
    view = await view_of(dialog_manager)
    offered = await options(me, view.post, part)
    page, leaf = page_of(dialog_manager, offered, PER_PAGE)
    return leaf | {
        "part": me.text(f"posts-part-{part}"),
        "now": part_said(me.plain, view, part),
        "choices": list(page),
    }


async def reason(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Why the post is taken off the list."""
    me = talk(dialog_manager)
    view = await view_of(dialog_manager)
    return {
        "title": view.post.title,
        "reasons": [(me.plain(f"posts-reason-{code}"), code) for code in rules.REASONS],
        "words": str(dialog_manager.dialog_data.get("words", "")),
    }


async def view_of(manager: DialogManager) -> PostView:
    """The post that is looked at. Raises Refused(NOT_FOUND)."""
    me, data = talk(manager), manager.dialog_data
    start: Any = manager.start_data or {}
    number = data.setdefault("post", start.get("post"))
    if number is None:
        raise Refused(Refusal.NOT_FOUND)
    return await me.store.ask(post_of, me.actor, PostId(int(number)))


def part_of(manager: DialogManager) -> PostPart:
    """The line that is being changed. Raises Refused(NOT_FOUND)."""
    try:
        return PostPart(str(manager.dialog_data.get("part")))
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None


async def signed_of(me: Turn, posts: tuple[PostId, ...]) -> Standing:
    """Whose signatures these posts have."""
    return await me.store.ask(signed_for, me.actor, posts)


def _label(view: PostView) -> str:
    return (view.post.number or view.post.title or str(view.post.id))[:LONGEST_LABEL]


def line_of(me: Turn, view: PostView) -> str:
    """A post in a list."""
    post = view.post
    return me.text(
        "posts-list-line",
        title=post.title or post.id,
        enterprise=view.enterprise_name,
        state=me.text(f"posts-state-{post.state}", number=post.number or ""),
    )
