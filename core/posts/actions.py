"""The city makes posts of reported needs, numbers and publishes them, takes them off again."""

from collections.abc import Mapping, Sequence

from core.desk import Desk, action
from core.keys import turning
from core.needs.model import Move, NeedState
from core.needs.moving import move
from core.posts import rules
from core.posts.model import Post, PostAct, PostDraft, PostPart, PostState, Publishing
from core.posts.views import lock_of_posts
from core.shared.actor import Actor, May
from core.shared.ids import NeedId, PostId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


@action(May.MAKE_POSTS)
def make_post(desk: Desk, actor: Actor, needs: Sequence[NeedId]) -> Post:
    """A draft of a post from one or more reported needs of one enterprise (C21).

    It begins with the enterprise's own words; what is confidential is left out. The enterprise
    hears of it once it is published. Raises Refused(NOT_FOUND), Refused(NEED_MOVED) for one that
    is not with the city, Refused(NEED_IN_POST) for one that is part of another post,
    Refused(POST_NEEDS_ONE, POST_ONE_ENTERPRISE).
    """
    work = desk.work
    found = [work.needs.get(number) for number in dict.fromkeys(needs)]
    known = [need for need in found if need is not None]
    if len(known) != len(found):
        raise Refused(Refusal.NOT_FOUND)
    for need in known:
        if need.state is not NeedState.REPORTED:
            raise Refused(Refusal.POST_NEED_ELSEWHERE, reference=need.reference or need.id)
    draft = rules.draft_of(max(need.call for need in known), known) if known else None
    if draft is None:
        raise Refused(Refusal.POST_NEEDS_ONE, most=rules.MOST_NEEDS)
    post = work.posts.add(draft, words=_words(desk, draft), by=actor.known(), at=desk.now)
    _note(desk, actor, post, "post-made", needs=list(post.needs))
    return post


@action(May.MAKE_POSTS)
def change_post(
    desk: Desk, actor: Actor, number: PostId, changes: Mapping[PostPart, object]
) -> Post:
    """Lines of a draft are put otherwise; keys that were turned for it turn nothing any more.

    Raises Refused(NOT_FOUND), Refused(POST_MOVED) once it is published, Refused(WORDS_EMPTY,
    WORDS_TOO_LONG), Refused(YEARS_ODD).
    """
    post = _post(desk, number)
    rules.after(post.state, PostAct.CHANGE)
    said = {part: rules.cleaned(part, said) for part, said in changes.items()}
    changed = Post.model_validate({**dict(post), **{p.value: v for p, v in said.items()}})
    if changed == post:
        return post
    kept = _save(desk, actor, changed, post)
    _note(desk, actor, kept, "post-changed", lines=sorted(part.value for part in said))
    return kept


@action(May.MAKE_POSTS)
def drop_post(desk: Desk, actor: Actor, number: PostId) -> Post:
    """A draft is given up: its needs are with the city as before.

    Raises Refused(NOT_FOUND), Refused(POST_MOVED).
    """
    post = _post(desk, number)
    state = rules.after(post.state, PostAct.DROP)
    kept = _save(desk, actor, post.model_copy(update={"state": state, "ended_at": desk.now}), post)
    _note(desk, actor, kept, "post-dropped")
    return kept


@action(May.MAKE_POSTS)
def publish_posts(desk: Desk, actor: Actor, seen: Mapping[PostId, int]) -> Publishing:
    """Drafts become public, each with the next number of its call's year (C21).

    Where the setting asks for both departments, the first one signs and the second one's
    signature publishes (A25). `seen` names the version of each that was looked at. Their needs
    become part of them, and enterprises and counties are told. All are published or none.

    Raises Refused(NOT_FOUND, POST_MOVED), Refused(POST_CHANGED) where one was changed since,
    Refused(POST_INCOMPLETE) for one without title, text or field, Refused(NEED_MOVED) for a need
    that was taken back, and what `core.keys.turning.turn` raises.
    """
    posts = [_ready(desk, number, version) for number, version in sorted(seen.items())]
    if not posts:
        raise Refused(Refusal.NOT_FOUND)
    lock = lock_of_posts(desk, posts)
    if not turning.turn(desk, actor, lock, seen=lock.version):
        return Publishing(posts=tuple(posts), done=False)
    return Publishing(posts=tuple(_publish(desk, actor, post) for post in posts), done=True)


@action(May.MAKE_POSTS)
def take_back_key(desk: Desk, actor: Actor, seen: Mapping[PostId, int]) -> None:
    """The actor takes his signature back while the posts are drafts.

    Raises Refused(NOT_FOUND, POST_MOVED, POST_CHANGED), Refused(KEY_NOT_TURNED).
    """
    posts = [_ready(desk, number, version) for number, version in sorted(seen.items())]
    turning.take_back(desk, actor, lock_of_posts(desk, posts).subject)


def _ready(desk: Desk, number: PostId, version: int) -> Post:
    post = _post(desk, number)
    rules.after(post.state, PostAct.PUBLISH)
    if post.version != version:
        raise Refused(Refusal.POST_CHANGED, title=post.title)
    if not rules.complete(post):
        raise Refused(Refusal.POST_INCOMPLETE, title=post.title)
    return post


def _publish(desk: Desk, actor: Actor, post: Post) -> Post:
    state = rules.after(post.state, PostAct.PUBLISH)
    call = desk.work.calls.get(post.call)
    year = call.year if call else desk.now.year
    turn = desk.work.series.next(f"post-{year}")
    facts = {"state": state, "number": rules.number(year, turn), "published_at": desk.now}
    kept = _save(desk, actor, post.model_copy(update=facts), post)
    for need in post.needs:
        _move(desk, actor, need, Move.PUBLISH)
    _note(desk, actor, kept, "post-published", number=kept.number)
    return kept


@action(May.MAKE_POSTS)
def withdraw_post(desk: Desk, actor: Actor, number: PostId, reason: str) -> Post:
    """A published post is taken off the list, with a reason; its needs are with the city again.

    Its number is given to no other. Raises Refused(NOT_FOUND, POST_MOVED), Refused(WORDS_EMPTY,
    WORDS_TOO_LONG).
    """
    post = _post(desk, number)
    state = rules.after(post.state, PostAct.WITHDRAW)
    said = own_words(reason, desk.policy.reason_signs)
    facts = {"state": state, "ended_at": desk.now, "reason": said}
    kept = _save(desk, actor, post.model_copy(update=facts), post)
    for need in post.needs:
        _move(desk, actor, need, Move.UNPUBLISH)
    _note(desk, actor, kept, "post-withdrawn", number=kept.number)
    return kept


@action(May.MAKE_POSTS)
def close_post(desk: Desk, actor: Actor, number: PostId) -> Post:
    """A published post can be applied for no longer; its needs stay part of it.

    Raises Refused(NOT_FOUND, POST_MOVED).
    """
    post = _post(desk, number)
    state = rules.after(post.state, PostAct.CLOSE)
    kept = _save(desk, actor, post.model_copy(update={"state": state, "ended_at": desk.now}), post)
    _note(desk, actor, kept, "post-closed", number=kept.number)
    return kept


def _post(desk: Desk, number: PostId) -> Post:
    post = desk.work.posts.get(number)
    if post is None:
        raise Refused(Refusal.NOT_FOUND)
    return post


def _save(desk: Desk, actor: Actor, post: Post, was: Post) -> Post:
    """Kept unless somebody was quicker; what was signed for an older version falls."""
    newer = post.model_copy(update={"version": was.version + 1})
    if not desk.work.posts.save(newer, was.version, words=_words(desk, newer, newer.number)):
        raise Refused(Refusal.POST_CHANGED, title=post.title)
    if was.state is PostState.DRAFT and newer.state is not PostState.PUBLISHED:
        for subject in (f"post:{post.id}", f"posts:{post.call}"):
            turning.fall(desk, actor, subject)
    return newer


def _words(desk: Desk, draft: PostDraft, number: str | None = None) -> str:
    enterprise = desk.work.organisations.enterprise(draft.enterprise)
    chain = desk.work.chains.get(draft.chain) if draft.chain else None
    names = (enterprise.name if enterprise else "", chain.name if chain else None)
    return rules.haystack(draft, number, *names)


def _move(desk: Desk, actor: Actor, number: NeedId, what: Move) -> None:
    need = desk.work.needs.get(number)
    if need is None:
        raise Refused(Refusal.NOT_FOUND)
    move(desk, actor, need, what)


def _note(desk: Desk, actor: Actor, post: Post, what: str, **facts: object) -> None:
    desk.work.audit.append(f"post:{post.id}", actor, desk.now, what, facts)
