"""Challenges that belong to a post: they follow it into another, and part from one that ends."""

from core.desk import Desk
from core.needs import rules
from core.needs.model import Need, NeedKind
from core.shared.actor import Actor


def follow(desk: Desk, actor: Actor, post: Need) -> None:
    """Once a post has ended, its challenges stand alone, or belong to what it was merged into.

    Nobody is left with a challenge that points to what there is no more (C19).
    """
    if post.state in rules.NO_POST:
        part(desk, actor, post)


def part(desk: Desk, actor: Actor, post: Need) -> None:
    """The challenges of this post belong to what it was merged into, or to none."""
    if post.kind is not NeedKind.POST:
        return
    for view in desk.work.needs.of_enterprises({post.enterprise}):
        challenge = view.need
        if challenge.of_post != post.id:
            continue
        # its words stay as they are, but a list signed with it has changed
        facts = {"of_post": post.merged_into, "version": challenge.version + 1}
        if desk.work.needs.save(challenge.model_copy(update=facts), challenge.version):
            desk.work.audit.append(f"need:{challenge.id}", actor, desk.now, "need-of-post")
