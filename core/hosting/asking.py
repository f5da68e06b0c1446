"""The evening card asks for nobody any more: it is edited to say so (PRODUCT 11)."""

from datetime import timedelta

from core.desk import Desk
from core.hosting.rules import asked
from core.notices.model import Outcome
from core.shared.ids import EnterpriseId


def close_card(desk: Desk, enterprise: EnterpriseId) -> None:
    """Once nobody of the last 72 hours is asked about."""
    since = desk.now - timedelta(hours=desk.policy.host_window_hours)
    if not any(asked(v) for v in desk.work.duty.recent_visitors(enterprise, since)):
        desk.work.letters.close(f"visitors:{enterprise}", Outcome.DONE)
