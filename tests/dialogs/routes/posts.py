"""Ways to the city's posts: collecting, drafting, publishing, lists."""

from typing import Final

from tests.dialogs.routes.ways import Routes, press, then, types

ROUTES: Final[Routes] = {
    "Collecting:menu": (("city", press("posts")),),
    "Collecting:counties": (
        ("city", press("posts", "counties")),
        ("city", press("posts", "counties", "earlier")),
    ),
    "Collecting:county": (("city", press("posts", "counties", "one")),),
    "Collecting:needs": (
        ("city", press("posts", "needs")),
        ("city", press("posts", "needs", "earlier")),
        ("city", press("posts", "kept")),
    ),
    "Collecting:need": (
        ("city", press("posts", "needs", "one")),
        ("city", press("posts", "kept", "one")),
    ),
    "Collecting:join": (
        ("city", press("posts", "needs", "one", "make")),
        ("city", press("posts", "needs", "one", "make", "one")),
    ),
    "Collecting:reason": (("city", press("posts", "needs", "one", "decline")),),
    "Collecting:check": (
        ("city", press("posts", "needs", "one", "decline", "reason")),
        ("city", then(press("posts", "needs", "one", "decline"), types("内容还要补充" * 20))),
    ),
    "Posts:list": (
        ("city", press("posts", "drafts")),
        ("city", press("posts", "posts")),
        ("city", press("posts", "posts", "earlier")),
    ),
    "Posts:one": (
        ("city", press("posts", "drafts", "one")),
        ("city", press("posts", "posts", "one")),
    ),
    "Posts:edit": (
        ("city", press("posts", "drafts", "one", "edit")),
        ("city", press("posts", "drafts", "one", "edit", "earlier")),
    ),
    "Posts:words": (("city", press("posts", "drafts", "one", "edit", "part:title")),),
    "Posts:pick": (
        ("city", press("posts", "drafts", "one", "edit", "part:field")),
        ("city", press("posts", "drafts", "one", "edit", "earlier", "part:modes")),
    ),
    "Posts:sure": (
        ("city", press("posts", "drafts", "one", "publish")),
        ("city", press("posts", "drafts", "one", "publish", "yes", "signing")),
    ),
    "Posts:batch": (("city", press("posts", "drafts", "batch")),),
    "Posts:reason": (("city", press("posts", "posts", "one", "withdraw")),),
    "Posts:check": (("city", press("posts", "posts", "one", "withdraw", "reason")),),
    "Overview:page": (
        ("city", press("posts", "overview")),
        ("city", press("posts", "overview", "by:qualification")),
    ),
    "Exports:menu": (
        ("officer", press("work", "affairs", "lists")),
        ("city", press("posts", "lists")),
    ),
    "Exports:whose": (("two-counties", press("work", "affairs", "lists", "kind")),),
}
