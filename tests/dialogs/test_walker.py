"""A walk through the bot by people who press, type and send anything.

Longer: `pytest tests/dialogs/test_walker.py --hypothesis-profile=long`, which walks other ways
each time it is started.
"""

from collections.abc import Callable

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.dialogs.walk import Walk

SHORT = settings(
    max_examples=16,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate,),  # shrinking takes minutes; the long profile does it
    print_blob=False,
)


def test_a_walk(fresh_url: Callable[[], str]) -> None:
    """Nothing fails, nothing is silent, nothing counts twice, and home is always reachable."""

    class Here(Walk):
        make_url = staticmethod(fresh_url)

    long = settings.get_current_profile_name() == "long"
    run_state_machine_as_test(Here, settings=settings.default if long else SHORT)
