"""The windows of visits about oneself."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, listing
from bot.dialogs.ownvisits import clicks, getters
from bot.dialogs.states import OwnVisits

LIST = listing(
    T("ownvisits-list-title", "count"),
    T("ownvisits-list-none", when="none"),
    Format("{lines}", when="some"),
    chosen=clicks.choose,
    state=OwnVisits.list,
    getter=getters.listed,
)

ONE = Window(
    T("visits-one-title", "number"),
    T("ownvisits-one-withdrawn", when="withdrawn"),
    T("visits-one-where", "on", "enterprise", "channel", "role", "by"),
    Format("{people}", when="someone"),
    T("visits-card-met", "met", when="met"),
    T("visits-one-summary", "summary", when="summary"),
    T("visits-card-tags", "tags", when="tags"),
    T("ownvisits-one-said", "own", when="said"),
    T("ownvisits-one-read", when="read"),
    T("ownvisits-one-ask", when="may_reply"),
    SwitchTo(Label("ownvisits-one-reply"), id="reply", state=OwnVisits.reply, when="may_reply"),
    back_to(OwnVisits.list),
    state=OwnVisits.one,
    getter=getters.one,
)

REPLY = asking(
    T("ownvisits-reply-title"),
    typed=clicks.replied,
    back=OwnVisits.one,
    state=OwnVisits.reply,
    getter=getters.one,
)

dialog = Dialog(LIST, ONE, REPLY)
