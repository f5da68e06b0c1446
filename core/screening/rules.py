"""Which needs may become one."""

from core.needs.model import Need, NeedState


def may_merge(need: Need, other: Need) -> bool:
    """Two needs of one enterprise, kind and call, of which the other goes on."""
    ours = (need.enterprise, need.kind, need.call)
    together = ours == (other.enterprise, other.kind, other.call)
    alive = other.state in {NeedState.SUBMITTED, NeedState.CONFIRMED, NeedState.CONSOLIDATED}
    return together and alive and need.id != other.id
