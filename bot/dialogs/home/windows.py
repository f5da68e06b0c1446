"""The pages of home, gathered."""

from aiogram_dialog import Dialog

from bot.dialogs.home.affairs import AFFAIRS
from bot.dialogs.home.care import CARE
from bot.dialogs.home.follow import FOLLOW
from bot.dialogs.home.menu import MENU
from bot.dialogs.home.more import MORE
from bot.dialogs.home.work import WORK

dialog = Dialog(MENU, WORK, CARE, FOLLOW, AFFAIRS, MORE)
