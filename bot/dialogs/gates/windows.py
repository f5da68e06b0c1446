"""The windows about one gate."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, listing, sure
from bot.dialogs.gates import clicks, getters
from bot.dialogs.states import Gates

PICK = listing(
    T("gates-pick-title"),
    T("gates-pick-none", when="none"),
    chosen=clicks.choose,
    state=Gates.pick,
    getter=getters.gates,
)

ONE = Window(
    T("gates-one-title", "name", "enterprise"),
    T("gates-one-given", "ring", "how", "on"),
    T("gates-one-doubt", "system", when="doubt"),
    T("gates-one-retired", when="retired"),
    T("gates-one-proposal", "change", when="proposal"),
    SwitchTo(Label("gates-one-fence"), id="fence", state=Gates.fence, when="proposal"),
    Group(
        Button(Label("gates-one-move"), id="move", on_click=clicks.move, when="live"),
        SwitchTo(Label("gates-one-rename"), id="rename", state=Gates.rename, when="live"),
        SwitchTo(Label("gates-one-retire"), id="retire", state=Gates.retire, when="live"),
        width=2,
    ),
    home(),
    state=Gates.one,
    getter=getters.one,
)

RENAME = asking(
    T("gates-rename-title", "name"),
    typed=clicks.renamed,
    back=Gates.one,
    state=Gates.rename,
    getter=getters.one,
)

RETIRE = sure(
    T("gates-retire-title", "name", "enterprise"),
    yes=Label("gates-retire-yes"),
    act=clicks.retire,
    back=Gates.one,
    state=Gates.retire,
    getter=getters.one,
)

FENCE = Window(
    T("gates-fence-title", "name"),
    T("gates-fence-proposal", "change", "visits", when="proposal"),
    T("gates-fence-none", when="settled"),
    Button(Label("gates-fence-accept"), id="accept", on_click=clicks.accept, when="proposal"),
    Button(Label("gates-fence-keep"), id="keep", on_click=clicks.keep, when="proposal"),
    back_to(Gates.one),
    state=Gates.fence,
    getter=getters.fence,
)

dialog = Dialog(PICK, ONE, RENAME, RETIRE, FENCE)
