"""What people do on the way to a window: press, type, stand, send."""

from collections.abc import Awaitable, Callable

from tests.dialogs.persona import Persona

Act = Callable[[Persona], Awaitable[None]]

Routes = dict[str, tuple[tuple[str, Act], ...]]
"""By state: who goes there, and how; the first way is the one that restarts are tried on."""


def press(*widgets: str) -> Act:
    """Home, then these buttons one after the other."""

    async def walk(somebody: Persona) -> None:
        await somebody.says("/menu")
        for widget in widgets:
            await somebody.picks(widget)

    return walk


def then(first: Act, *acts: Act) -> Act:
    """One after the other."""

    async def walk(somebody: Persona) -> None:
        for act in (first, *acts):
            await act(somebody)

    return walk


async def stands(somebody: Persona) -> None:
    await somebody.stands(0)


def picks(widget: str) -> Act:
    async def walk(somebody: Persona) -> None:
        await somebody.picks(widget)

    return walk


def types(words: str) -> Act:
    async def walk(somebody: Persona) -> None:
        await somebody.says(words)

    return walk


async def photographs(somebody: Persona) -> None:
    size = {"file_id": "sheet", "file_unique_id": "sheet", "width": 9, "height": 9}
    await somebody.sends(photo=[size])
