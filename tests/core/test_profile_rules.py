"""What becomes of a profile by which act, in every state (C14, PRODUCT 6)."""

from itertools import product

import pytest

from core.profiles import rules
from core.profiles.form import Part, ProfileForm
from core.profiles.model import Profile, ProfileAct, ProfileState
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused

S, A = ProfileState, ProfileAct
POSSIBLE = {
    (S.DRAFT, A.SEND): S.WAITING,
    (S.RETURNED, A.SEND): S.WAITING,
    (S.WAITING, A.TAKE_BACK): S.DRAFT,
    (S.WAITING, A.CONFIRM): S.CONFIRMED,
    (S.WAITING, A.RETURN): S.RETURNED,
}
"""The whole table said a second time."""


@pytest.mark.parametrize(("state", "act"), list(product(ProfileState, ProfileAct)))
def test_only_these_acts_are_possible(state: ProfileState, act: ProfileAct) -> None:
    """C14: the county decides about what waits for it, and about nothing else."""
    if (state, act) in POSSIBLE:
        assert rules.after(state, act) is POSSIBLE[state, act]
    else:
        with pytest.raises(Refused) as told:
            rules.after(state, act)
        assert told.value.code is Refusal.PROFILE_MOVED


@pytest.mark.parametrize("state", ProfileState)
def test_what_is_written_waits_to_be_sent(state: ProfileState) -> None:
    """A confirmed profile is changed by a proposal; what waits is not changed under the reader."""
    old = ProfileForm(business="pumps")
    sure = old if state is S.CONFIRMED else None
    profile = Profile(enterprise=EnterpriseId(1), state=state, confirmed=sure)
    new = rules.says(old, Part.BUSINESS, business="screens")
    if state is S.WAITING:
        with pytest.raises(Refused, match="profile-waits"):
            rules.written(profile, new)
        return
    written = rules.written(profile, new)

    assert written.state is (S.RETURNED if state is S.RETURNED else S.DRAFT)
    assert (written.confirmed, written.proposed) == (sure, new)
