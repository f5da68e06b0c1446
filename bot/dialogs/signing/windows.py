"""The one window of what waits for a signature."""

from aiogram_dialog import Dialog

from bot.dialogs.common.texts import T
from bot.dialogs.common.windows import listing
from bot.dialogs.signing import clicks, getters
from bot.dialogs.states import Signing

LIST = listing(
    T("signing-list-title"),
    T("signing-list-lines", "lines", when="count"),
    T("signing-list-none", when="none"),
    chosen=clicks.choose,
    state=Signing.list,
    getter=getters.listed,
)

dialog = Dialog(LIST)
