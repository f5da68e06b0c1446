"""The windows of the published posts."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, Row, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.browse import card, clicks, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, listing
from bot.dialogs.states import Browse, Expertise

LIST = listing(
    T("browse-list-title"),
    T("browse-list-conditions", "conditions", when="conditions"),
    T("browse-list-lines", "lines", "count", when="count"),
    T("browse-list-none", when="none"),
    chosen=clicks.choose,
    more=(
        Group(
            SwitchTo(Label("browse-list-filter"), id="filter", state=Browse.filter),
            SwitchTo(Label("browse-list-files"), id="files", state=Browse.files),
            Start(Label("browse-list-mine"), id="mine", state=Expertise.menu, when="may_declare"),
            width=2,
        ),
    ),
    state=Browse.list,
    getter=getters.listed,
)

FILES = Window(
    T("browse-files-title"),
    T("browse-list-conditions", "conditions", when="conditions"),
    Row(
        Button(Label("browse-files-xlsx"), id="xlsx", on_click=clicks.take),
        Button(Label("browse-files-docx"), id="docx", on_click=clicks.take),
    ),
    back_to(Browse.list),
    state=Browse.files,
    getter=getters.filters,
)

FILTER = Window(
    T("browse-filter-title"),
    T("browse-list-conditions", "conditions", when="conditions"),
    T("browse-filter-all", when="all"),
    Group(
        SwitchTo(
            Label("browse-filter-field"),
            id="field",
            state=Browse.field,
            on_click=clicks.to_first_page,
        ),
        SwitchTo(
            Label("browse-filter-chain"),
            id="chain",
            state=Browse.chain,
            on_click=clicks.to_first_page,
        ),
        SwitchTo(
            Label("browse-filter-county"),
            id="county",
            state=Browse.county,
            on_click=clicks.to_first_page,
        ),
        SwitchTo(Label("browse-filter-words"), id="words", state=Browse.words),
        Button(Label("browse-filter-clear"), id="clear", on_click=clicks.clear, when="conditions"),
        width=2,
    ),
    back_to(Browse.list, clicks.to_first_page),
    state=Browse.filter,
    getter=getters.filters,
)

FIELD = Window(
    T("browse-field-title"),
    choice("field", "choices", clicks.pick_field),
    pager(),
    back_to(Browse.filter),
    state=Browse.field,
    getter=getters.fields,
)

CHAIN = Window(
    T("browse-chain-title", when="some"),
    T("browse-chain-none", when="none"),
    choice("one", "choices", clicks.pick_chain),
    pager(),
    back_to(Browse.filter),
    state=Browse.chain,
    getter=getters.chains,
)

COUNTY = Window(
    T("browse-county-title"),
    choice("one", "choices", clicks.pick_county),
    pager(),
    back_to(Browse.filter),
    state=Browse.county,
    getter=getters.counties,
)

WORDS = asking(
    T("browse-words-title"),
    typed=clicks.words_typed,
    back=Browse.filter,
    state=Browse.words,
)

ONE = Window(
    T("browse-one-title", "number", "title"),
    T("browse-one-where", "enterprise", "county"),
    T("browse-one-field", "field", when="field"),
    T("browse-one-chain", "chain", when="chain"),
    T("browse-one-wanted", "wanted", when="wanted"),
    T("browse-one-modes", "modes", when="modes"),
    T("browse-one-text", "text"),
    T("browse-one-open", "on", when="open"),
    T("browse-one-apply", when="applies"),
    T("browse-one-closed", when="closed"),
    T("browse-one-withdrawn", when="withdrawn"),
    Group(
        CopyText(Label("browse-one-copy"), Format("{number}")),
        Button(
            Label("browse-one-follow"), id="on", on_click=clicks.follow_field, when="may_follow"
        ),
        Button(
            Label("browse-one-unfollow"),
            id="off",
            on_click=clicks.unfollow_field,
            when="may_unfollow",
        ),
        Button(Label("browse-one-who"), id="who", on_click=clicks.ask_who, when="may_find"),
        width=2,
    ),
    home(),
    state=Browse.one,
    getter=card.one,
)

SOLVERS = Window(
    T("browse-solvers-title", "title"),
    T("browse-solvers-lines", "lines", "count", when="count"),
    T("browse-solvers-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    T("browse-solvers-how", when="count"),
    pager(),
    home(),
    state=Browse.solvers,
    getter=card.solvers,
)

FITS = listing(
    T("browse-fits-title"),
    T("browse-list-lines", "lines", "count", when="count"),
    T("browse-fits-none", when="none"),
    chosen=clicks.choose,
    state=Browse.fits,
    getter=getters.fits,
)

dialog = Dialog(LIST, FILES, FILTER, FIELD, CHAIN, COUNTY, WORDS, ONE, SOLVERS, FITS)
