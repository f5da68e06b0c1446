"""Whom each kind of letter is for, so that none goes to somebody who has left (PRODUCT 11)."""

import pytest

from core.notices.model import Kind
from core.notices.readers import ANYBODY, BY_PART, OWN, READERS


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_says_whom_it_concerns(kind: Kind) -> None:
    """One place each: his own service, the annual call, or a matter with its roles."""
    places = (OWN, ANYBODY, BY_PART, READERS)
    assert [kind in place for place in places].count(True) == 1
