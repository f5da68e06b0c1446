"""The windows of officials: what waits for an office, and how counties stand."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import listing
from bot.dialogs.difficulties import clicks, tables
from bot.dialogs.states import Difficulties


def shelf(name: str, when: str) -> Button:
    """A list to read; its id is the list's name."""
    return Button(Label(f"difficulties-show-{name}"), id=name, on_click=clicks.shelf, when=when)


OFFICE = listing(
    T("difficulties-office-title", "shelf", "count"),
    T("difficulties-office-sorted", "sort", when="sorted"),
    T("difficulties-office-none", when="none"),
    Format("\n{lines}", when="count"),
    chosen=clicks.chosen,
    state=Difficulties.office,
    getter=tables.office_list,
    more=(SwitchTo(Label("difficulties-office-sort"), id="sort", state=Difficulties.sort),),
)

SORT = Window(
    T("difficulties-sort-title"),
    Group(
        shelf("waiting", "not_waiting"),
        shelf("all", "not_all"),
        shelf("closed", "not_closed"),
        SwitchTo(Label("difficulties-sort-kinds"), id="kinds", state=Difficulties.kinds),
        SwitchTo(
            Label("difficulties-sort-figures"),
            id="figures",
            state=Difficulties.figures,
            on_click=clicks.first_page,
            when="counts",
        ),
        width=2,
    ),
    back_to(Difficulties.office),
    state=Difficulties.sort,
    getter=tables.office_list,
)

KINDS = Window(
    T("difficulties-kinds-title"),
    choice("category", "choices", clicks.sort),
    Button(Label("difficulties-kinds-all"), id="every", on_click=clicks.every_sort, when="sorted"),
    back_to(Difficulties.sort),
    state=Difficulties.kinds,
    getter=tables.sorts,
)

FIGURES = Window(
    T("difficulties-figures-title", "first", "last", "least"),
    Format("\n{lines}", when="count"),
    T("difficulties-figures-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    Group(
        Button(Label("difficulties-figures-month"), id="month", on_click=clicks.period),
        Button(Label("difficulties-figures-quarter"), id="quarter", on_click=clicks.period),
        Button(Label("difficulties-figures-year"), id="year", on_click=clicks.period),
        width=2,
    ),
    pager(),
    back_to(Difficulties.sort, clicks.first_page),
    state=Difficulties.figures,
    getter=tables.figures,
)
