"""What may become of a post, what its draft begins with, how its list is searched (C21)."""

from datetime import UTC, datetime
from itertools import product

import pytest

from core.needs.form import Degree, Mode, NeedForm
from core.needs.model import Need, NeedKind
from core.posts import rules
from core.posts.model import PostAct, PostPart, PostState
from core.shared.fields import Field
from core.shared.ids import CallId, CountyCode, EnterpriseId, NeedId, PersonId
from core.shared.refusal import Refusal, Refused

NOW = datetime(2026, 5, 6, tzinfo=UTC)
POSSIBLE = {
    (PostState.DRAFT, PostAct.CHANGE): PostState.DRAFT,
    (PostState.DRAFT, PostAct.PUBLISH): PostState.PUBLISHED,
    (PostState.DRAFT, PostAct.DROP): PostState.DROPPED,
    (PostState.PUBLISHED, PostAct.WITHDRAW): PostState.WITHDRAWN,
    (PostState.PUBLISHED, PostAct.CLOSE): PostState.CLOSED,
}


def need(number: int, form: NeedForm, kind: NeedKind = NeedKind.POST, enterprise: int = 1) -> Need:
    return Need(
        id=NeedId(number),
        enterprise=EnterpriseId(enterprise),
        county=CountyCode("410702"),
        call=CallId(1),
        kind=kind,
        form=form,
        created_by=PersonId(1),
        created_at=NOW,
        changed_at=NOW,
    )


@pytest.mark.parametrize(("state", "act"), list(product(PostState, PostAct)))
def test_every_act_in_every_state(state: PostState, act: PostAct) -> None:
    """C21: publish, withdraw, close; what has ended stays ended."""
    if (state, act) in POSSIBLE:
        assert rules.after(state, act) is POSSIBLE[state, act]
        return
    with pytest.raises(Refused) as refused:
        rules.after(state, act)
    assert refused.value.code is Refusal.POST_MOVED


def test_a_draft_begins_with_the_post_and_adds_the_challenges() -> None:
    """C21: one post from several needs; the post need leads, whatever order they came in."""
    post = NeedForm(
        title="电解液工程师",
        text="负责配方",
        degree=Degree.DOCTOR,
        years=2,
        modes=(Mode.ADVICE,),
    )
    challenge = NeedForm(
        title="低温", fails="低温衰减", present="70%", target="85%", field=Field.ENERGY,
        modes=(Mode.ADVICE, Mode.RESEARCH),
    )  # fmt: skip

    draft = rules.draft_of(CallId(1), [need(1, challenge, NeedKind.CHALLENGE), need(2, post)])

    assert draft.needs == (2, 1)
    assert draft.title == "电解液工程师"
    assert draft.text == "负责配方\n低温衰减\n70% → 85%"
    assert (draft.field, draft.degree, draft.years) == (Field.ENERGY, Degree.DOCTOR, 2)
    assert draft.modes == (Mode.ADVICE, Mode.RESEARCH)


def test_what_is_confidential_is_left_to_the_city_to_put_into_words() -> None:
    """DOMAIN 2.2, "confidential or not": nothing of it goes into a public text by itself."""
    secret = NeedForm(title="添加剂", text="配比为三比一", fails="析出", confidential=True)

    assert rules.draft_of(CallId(1), [need(1, secret)]).text == ""


def test_a_post_is_made_of_one_enterprises_needs() -> None:
    """C20: the enterprise decides on its own post."""
    with pytest.raises(Refused) as two:
        rules.draft_of(CallId(1), [need(1, NeedForm()), need(2, NeedForm(), enterprise=2)])
    with pytest.raises(Refused) as none:
        rules.draft_of(CallId(1), [])

    assert two.value.code is Refusal.POST_ONE_ENTERPRISE
    assert none.value.code is Refusal.POST_NEEDS_ONE


def test_a_long_need_still_makes_a_post_that_fits_a_message() -> None:
    """Too much for one message ends in an ellipsis which the city sees and edits."""
    draft = rules.draft_of(CallId(1), [need(1, NeedForm(title="a", text="长" * 2000))])

    assert len(draft.text) == rules.LONGEST_TEXT
    assert draft.text.endswith("…")


def test_numbers_are_the_years() -> None:
    """Slice: 2026-017; beyond a thousand they only grow longer."""
    assert [rules.number(2026, turn) for turn in (17, 1000)] == ["2026-017", "2026-1000"]


@pytest.mark.parametrize(
    ("part", "said", "code"),
    [
        (PostPart.TITLE, " ", Refusal.WORDS_EMPTY),
        (PostPart.TITLE, "长" * 61, Refusal.WORDS_TOO_LONG),
        (PostPart.TEXT, "长" * 1501, Refusal.WORDS_TOO_LONG),
        (PostPart.SPECIALTY, "长" * 101, Refusal.WORDS_TOO_LONG),
        (PostPart.YEARS, 0, Refusal.YEARS_ODD),
        (PostPart.YEARS, 11, Refusal.YEARS_ODD),
    ],
)
def test_lines_are_told_apart_and_never_cut(part: PostPart, said: object, code: Refusal) -> None:
    """PRODUCT 11: what does not fit is refused in words, and not shortened."""
    with pytest.raises(Refused) as refused:
        rules.cleaned(part, said)

    assert refused.value.code is code


def test_words_are_compared_whatever_their_width() -> None:
    """Issue 4: search by free text; full-width and half-width, capitals and small are alike."""
    assert rules.searched(" ＬｉＰＦ６　电解液 lipf6") == ("lipf6", "电解液")
    draft = rules.draft_of(CallId(1), [need(1, NeedForm(title="LiPF₆ 提纯"))])
    assert "lipf6 提纯" in rules.haystack(draft, "2026-001", "甲公司", "电池")
