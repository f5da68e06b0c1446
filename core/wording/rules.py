"""When the county may propose a wording."""

from core.needs.model import Help, Need, NeedState
from core.needs.rules import EDITABLE


def may_propose(need: Need) -> bool:
    """Where help was asked for, and for what was sent; a draft is nobody else's business."""
    if need.state in EDITABLE:
        return need.help is not Help.NONE
    return need.state is NeedState.SUBMITTED
