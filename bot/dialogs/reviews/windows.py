"""The windows about drawn days: the county's list, the public draw, the person's own."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.reviews import clicks, getters, public
from bot.dialogs.states import Reviews

LIST = Window(
    T("reviews-list-title"),
    T("reviews-list-lines", "lines", "count", when="count"),
    T("reviews-list-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose, width=1),
    pager(),
    home(),
    state=Reviews.list,
    getter=getters.listed,
)

ONE = Window(
    T("reviews-one-title", "name", "enterprise", "on"),
    T("reviews-one-evidence", "evidence", "contacts", "reference"),
    T("reviews-one-ask", "due", "tries", when="open"),
    T("reviews-one-outcome", "outcome", "called_at", when="called"),
    T("reviews-one-words", "words", when="worded"),
    T("reviews-one-answer", "answer", when="answered"),
    T("reviews-one-undo-until", "until", when="undo"),
    Row(
        Button(Label("reviews-one-as"), id="as", on_click=clicks.called, when="open"),
        Button(Label("reviews-one-not"), id="not", on_click=clicks.ask_words, when="open"),
    ),
    Row(
        Button(Label("reviews-one-nobody"), id="nobody", on_click=clicks.called, when="open"),
        Button(Label("reviews-one-other"), id="other", on_click=clicks.ask_words, when="open"),
    ),
    Button(Label("reviews-one-undo"), id="undo", on_click=clicks.undo, when="undo"),
    back_to(Reviews.list),
    state=Reviews.one,
    getter=getters.one,
)

WORDS = Window(
    T("reviews-words-not", "name", "enterprise", "on", when="not_confirmed"),
    T("reviews-words-other", "name", "enterprise", "on", when="other"),
    MessageInput(clicks.words, content_types=[ContentType.TEXT]),
    Button(Label("reviews-words-none"), id="none", on_click=clicks.no_words, when="not_confirmed"),
    back_to(Reviews.one),
    state=Reviews.words,
    getter=getters.asked,
)

DRAWS = Window(
    T("reviews-draws-title", "percent"),
    T("reviews-draws-lines", "lines", when="any"),
    T("reviews-draws-none", when="none"),
    T("reviews-draws-promised", "month", "commitment", "promised_at", when="running"),
    choice("month", "choices", clicks.choose_draw),
    Button(Label("reviews-draws-mine"), id="mine", on_click=clicks.to_mine, when="may_own"),
    home(),
    state=Reviews.draws,
    getter=public.every,
)

DRAW = Window(
    T("reviews-draw-title", "month"),
    T("reviews-draw-numbers", "days", "picked", "calls", "drawn_at"),
    T("reviews-draw-seed", "percent", "seed", "secret", "commitment", "promised_at"),
    Button(Label("reviews-draw-list"), id="list", on_click=clicks.take_list),
    back_to(Reviews.draws),
    state=Reviews.draw,
    getter=public.draw,
)

MINE = Window(
    T("reviews-mine-title"),
    T("reviews-mine-drawn", "lines", when="drawn"),
    T("reviews-mine-never", when="never"),
    T("reviews-mine-references", "month", "references", when="took_part"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose_own),
    pager(),
    back_to(Reviews.draws),
    state=Reviews.mine,
    getter=public.mine,
)

OWN = Window(
    T("reviews-own-title", "enterprise", "on"),
    T("reviews-own-evidence", "evidence", "reference", "outcome"),
    T("reviews-one-words", "words", when="worded"),
    T("reviews-own-answer", "answer", when="answered"),
    T("reviews-own-ask", "until", when="wanted"),
    choice("say", "answers", clicks.say),
    SwitchTo(Label("doubt-words"), id="words", state=Reviews.answer, when="wanted"),
    back_to(Reviews.mine),
    state=Reviews.own,
    getter=public.own,
)

ANSWER = Window(
    T("reviews-answer-ask", "on", "enterprise"),
    MessageInput(clicks.written, content_types=[ContentType.TEXT]),
    back_to(Reviews.own),
    state=Reviews.answer,
    getter=public.own,
)

dialog = Dialog(LIST, ONE, WORDS, DRAWS, DRAW, MINE, OWN, ANSWER)
"""The county's call-backs first; the rest is for everybody, and for the person himself."""
