"""A need's form in words: what each line is called, and what it says."""

from datetime import date

from bot.texts.catalogue import Catalogue
from core.needs.form import Budget, ChallengeKind, Decider, Degree, NeedForm, Offer, Part, Rank
from core.needs.form import Mode as Way
from core.needs.model import Need, NeedState
from core.needs.rules import holder
from core.shared.fields import Field


class FormWords:
    """Reads a form aloud in one language; a chain's name is the register's."""

    def __init__(
        self, catalogue: Catalogue, language: str | None, chain: str | None = None
    ) -> None:
        self._catalogue = catalogue
        self._language = language
        self._chain = chain

    def called(self, part: Part) -> str:
        """The name of the line."""
        return self._say(f"need-part-{part.replace('_', '-')}")

    def told(self, form: NeedForm, part: Part) -> str:
        """What the line says; nothing where it is empty."""
        said = getattr(form, part)
        if not form.has(part):
            return ""
        if part is Part.CHAIN:
            return self._chain or ""
        if isinstance(said, tuple):
            return self._say("need-form-between").join(map(self._one, said))
        return self._one(said)

    def kind(self, need: Need) -> str:
        """Post or challenge."""
        return self._say(f"need-kind-{need.kind}")

    def state(self, need: Need) -> str:
        """How far it is."""
        return self._say(f"need-state-{need.state}")

    def holder(self, need: Need) -> str:
        """With whom it lies; nothing where it has ended."""
        who = holder(need.state)
        return self._say(f"need-who-{who}") if who else ""

    def spoken(self, fact: object) -> object:
        """A refusal's fact as its sentence takes it: numbers and moments as they are."""
        if isinstance(fact, NeedState):
            return self._say(f"need-state-{fact}")
        if isinstance(fact, tuple):
            between = self._say("need-form-between")
            return between.join(self.called(part) for part in fact)
        plain = isinstance(fact, int | float) or hasattr(fact, "year")
        return fact if plain else str(fact)

    def _one(self, said: object) -> str:
        if isinstance(said, bool):
            return self._say("need-form-yes" if said else "need-form-no")
        if isinstance(said, int):
            return self._say("need-form-years", years=said)
        if isinstance(said, date):
            return self._say("need-form-day", day=said)
        return self._picked(said)

    def _picked(self, said: object) -> str:  # noqa: PLR0911 - a key must be spelt for each family
        match said:
            case Field():
                return self._say(f"field-{said}")
            case ChallengeKind():
                return self._say(f"need-challenge-kind-{said}")
            case Way():
                return self._say(f"need-mode-{said}")
            case Budget():
                return self._say(f"need-budget-{said}")
            case Decider():
                return self._say(f"need-decider-{said}")
            case Degree():
                return self._say(f"need-degree-{said}")
            case Rank():
                return self._say(f"need-rank-{said}")
            case Offer():
                return self._say(f"need-offer-{said}")
        return str(said)

    def _say(self, key: str, **facts: object) -> str:
        return self._catalogue.plain(self._language, key, **facts)
