"""Rows of needs, and what is like them already (C19, C20)."""

from typing import Final

from core.imports.batch import NewNeed
from core.imports.chains import Chains
from core.imports.columns import Column
from core.imports.forms import Forms
from core.imports.known import KnownNeed
from core.imports.of_posts import Posts
from core.imports.places import Places, code_of
from core.imports.register import Register
from core.imports.rows import Line
from core.imports.why import Why
from core.needs.form import NeedForm
from core.needs.model import NeedState
from core.organisations.model import Enterprise
from core.similarity.texts import LIKELY, alike_texts, plain_text

GONE: Final = frozenset({NeedState.WITHDRAWN, NeedState.DECLINED, NeedState.MERGED})


class Needs:
    """What is on record in this call, by enterprise, and what the table brings."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._forms = Forms(Chains(register.chains))
        self._there: dict[str, list[KnownNeed]] = {}
        for one in register.needs:
            if one.state not in GONE:
                self._there.setdefault(one.enterprise, []).append(one)
        self._references = {
            one.reference.casefold(): one for one in register.needs if one.reference
        }
        self._taken: dict[str, list[tuple[NewNeed, int]]] = {}
        self._posts = Posts()

    def judge(self, line: Line, places: Places) -> None:
        """A need of the enterprise; several rows may name the same one."""
        line.name = line.words(Column.ENTERPRISE) or line.words(Column.CREDIT_CODE)
        if self._register.call is None:
            line.refuse(Why.CALL_NONE)
        elif self._register.by is None:
            line.refuse(Why.PERSON_NEEDED)
        works = None if line.refused else places.enterprise(line)
        if works is None:
            return
        kind = self._forms.kind(line)
        form = self._forms.form(line, kind, works)
        if line.refused:
            return
        new = NewNeed(enterprise=code_of(works), kind=kind, form=form)
        if self._is_numbered(line, new) or self._is_there(line, new):
            return
        self._taken.setdefault(new.enterprise, []).append((new, line.row.number))
        if not isinstance(works, Enterprise):
            places.take(works)
        self._posts.take(line, new)

    def linked(self) -> tuple[NewNeed, ...]:
        """All that is taken, challenges with the posts that they belong to (C19)."""
        return self._posts.linked(self._there)

    def _is_numbered(self, line: Line, new: NewNeed) -> bool:
        """A reference that was given says which need it is; a table changes nothing of it."""
        known = self._references.get(line.words(Column.REFERENCE).casefold())
        if known is not None:
            same = (known.enterprise, known.kind) == (new.enterprise, new.kind)
            if same and _said(known.form) == _said(new.form):
                self._posts.there(line, known)
                line.already = True
            else:
                line.refuse(Why.REFERENCE_KNOWN, Column.REFERENCE, other=known.reference or "")
        return known is not None

    def _is_there(self, line: Line, new: NewNeed) -> bool:
        """The same words are there already; similar ones are told, for they may be meant twice."""
        said = _said(new.form)
        for known in self._there.get(new.enterprise, ()):
            if known.kind is new.kind and _said(known.form) == said:
                self._posts.there(line, known)
                line.already = True
                return True
        for other, number in self._taken.get(new.enterprise, ()):
            if other.kind is new.kind and _said(other.form) == said:
                line.refuse(Why.REPEATED, other=number)
                return True
        words = f"{new.form.title} {new.form.text}"
        for known in self._there.get(new.enterprise, ()):
            if alike_texts(words, f"{known.form.title} {known.form.text}") >= LIKELY:
                line.warn(Why.NEED_ALIKE, Column.TITLE, other=known.reference or known.form.title)
                return False
        for other, number in self._taken.get(new.enterprise, ()):
            if alike_texts(words, f"{other.form.title} {other.form.text}") >= LIKELY:
                line.warn(Why.NEED_ALIKE_ROW, Column.TITLE, other=number)
                return False
        return False


def _said(form: NeedForm) -> tuple[str, str]:
    return plain_text(form.title), plain_text(form.text)
