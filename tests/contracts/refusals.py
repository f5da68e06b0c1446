"""How the tests say that something must be refused, and with which code."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from core.shared.refusal import Refusal, Refused


@contextmanager
def refused(code: Refusal) -> Iterator[None]:
    """What happens inside must be refused with `code`."""
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.code is code
