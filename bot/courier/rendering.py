"""Letters put into words: what happened, due when, what to do now (PRODUCT 11, 13)."""

from collections.abc import Callable
from functools import partial
from typing import Final

from bot.cards.dispute import evidence, outcome, remark, reply
from bot.cards.fence import proposed_change
from bot.cards.pace import needed, pace_notes
from bot.courier.model import Button, Rendered
from bot.courier.ports import DayCardRenderer
from bot.texts.catalogue import VERSION, Catalogue, Markup
from bot.texts.reasons import claim_said, reason_said
from core.assessment.model import ReportStanding
from core.disputes.model import Case, DisputeState
from core.duty.model import Visitor
from core.duty.rules import confirm_until
from core.hosting.rules import together
from core.notices.model import Closing, Kind, Parcel
from core.notices.rules import SILENT
from core.shared.calendar import local_time
from core.shared.policy import Policy

MOST_VISITORS: Final = 20
"""On one card; 20 names of any length allowed still leave room in a message of 4,096."""
LONGEST_NAME: Final = 60

NO_ACT_TODAY: Final = SILENT | {
    Kind.REPORT_IN,
    Kind.CRS_DOUBT,
    Kind.FENCE_PROPOSAL,
    Kind.CLAIM_DECIDED,
    Kind.DISPUTE_ENDED,
}

ABOUT: Final = {
    "report": "letter-about-report",
    "visitors": "letter-about-visitors",
    "appointment": "letter-about-service",
    "dispute": "letter-about-dispute",
    "case": "letter-about-dispute",
    "ended": "letter-about-dispute",
    "crs": "letter-about-gates",
    "fence": "letter-about-gates",
    "pace": "letter-about-pace",
    "silence": "letter-about-pace",
    "claim": "letter-about-claim",
}


class Letters:
    """`bot.courier.ports.Words` from the catalogue; day cards come from their own dialog.

    Buttons send `letter:<verb>:<letter id>`; the verbs are report-in, open, confirm, each,
    here, reply, mistaken, why.
    """

    def __init__(self, catalogue: Catalogue, day_card: DayCardRenderer, policy: Policy) -> None:
        self._catalogue = catalogue
        self._day_card = day_card
        self._policy = policy
        self._by_kind: dict[Kind, Callable[[Parcel], Rendered | None]] = {
            Kind.REPORT_DUE: self._report_due,
            Kind.REPORT_DUE_COUNTY: self._report_due_county,
            Kind.REPORT_IN: self._report_in,
            Kind.VISITORS: self._visitors,
            Kind.DAY_CHANGED: self._day_changed,
            Kind.CLAIM_FOR_COUNTY: self._claim_for_county,
            Kind.CLAIM_DECIDED: self._claim_decided,
            Kind.DISPUTED: self._disputed,
            Kind.DISPUTE_FOR_COUNTY: self._for_county,
            Kind.DISPUTE_ENDED: self._dispute_ended,
            Kind.UNREACHABLE: self._unreachable,
            Kind.SUSPENDED: self._service_changed,
            Kind.RESUMED: self._service_changed,
            Kind.TERMINATED: self._service_changed,
            Kind.CRS_DOUBT: self._crs_doubt,
            Kind.FENCE_PROPOSAL: self._fence_proposal,
            Kind.PACE_BEHIND: self._pace_behind,
            Kind.SILENCE: self._silence,
            Kind.SILENCE_COUNTY: self._silence,
        }

    def letter(self, parcel: Parcel) -> Rendered | None:
        said = self._by_kind[parcel.letter.kind](parcel)
        return said.model_copy(update={"version": VERSION}) if said else None

    def done(self, closing: Closing) -> Rendered | None:
        """A report that was taken back meanwhile is due again: its reminder stays as it is."""
        kind, contents = closing.letter.kind, closing.contents
        facts: dict[str, object] = {
            "name": _name(contents.name),
            "enterprise": _name(contents.enterprise),
        }
        if contents.report is not None:
            if contents.report.handed_in_at is None:
                return None
            facts = {
                "name": _name(contents.report.name),
                "enterprise": _name(contents.report.enterprise),
                "at": contents.report.handed_in_at,
            }
        if contents.case is not None:
            facts = self._case(closing.language, contents.case)
        if contents.gate is not None:
            facts = {"gate": _name(contents.gate.name), "enterprise": _name(contents.enterprise)}
        if contents.claim is not None:
            facts = {
                "name": _name(contents.claim.name),
                "enterprise": _name(contents.claim.enterprise_name),
                "on": contents.claim.claim.on,
            }
        return Rendered(
            text=self._catalogue.text(closing.language, f"letter-{kind}-done", **facts),
            silent=True,
        )

    def _report_due(self, parcel: Parcel) -> Rendered | None:
        report = parcel.contents.report
        if report is None:
            return None
        text = self._catalogue.text(
            parcel.language,
            "letter-report-due-text",
            enterprise=_name(report.enterprise),
            end=report.term.last,
            when=self._when(parcel.language, report),
        )
        first = self._button(parcel, "report-in", "letter-button-report-in")
        return self._rendered(parcel, text, (first,), (self._open(parcel), self._why(parcel)))

    def _report_due_county(self, parcel: Parcel) -> Rendered | None:
        report = parcel.contents.report
        if report is None:
            return None
        text = self._catalogue.text(
            parcel.language,
            "letter-report-due-county-text",
            name=_name(report.name),
            enterprise=_name(report.enterprise),
            when=self._when(parcel.language, report),
        )
        first = self._button(parcel, "report-in", "letter-button-report-received")
        return self._rendered(parcel, text, (first,), (self._open(parcel), self._why(parcel)))

    def _report_in(self, parcel: Parcel) -> Rendered | None:
        """Silent about a report whose mark was taken back before this letter went out."""
        report = parcel.contents.report
        if report is None or report.handed_in_at is None:
            return None
        own = report.person == parcel.letter.to
        text = self._catalogue.text(
            parcel.language,
            "letter-report-in-own" if own else "letter-report-in-text",
            name=_name(report.name),
            enterprise=_name(report.enterprise),
            at=report.handed_in_at,
        )
        return self._rendered(parcel, text, (self._open(parcel), self._why(parcel)))

    def _visitors(self, parcel: Parcel) -> Rendered | None:
        """Whoever does not see all names on the card confirms one by one, not all at once."""
        waiting = parcel.contents.visitors
        if not waiting:
            return None
        lines = [self._visitor(parcel.language, visitor) for visitor in waiting[:MOST_VISITORS]]
        unseen = len(waiting) - len(lines)
        count = sum(map(together, waiting))
        if unseen:
            lines.append(
                self._catalogue.text(parcel.language, "letter-visitors-more", count=unseen)
            )
        text = self._catalogue.text(
            parcel.language,
            "letter-visitors-text",
            enterprise=_name(parcel.contents.enterprise),
            people=Markup("\n".join(lines)),
            until=min(confirm_until(v.first_at, self._policy) for v in waiting),
            how=self._catalogue.text(
                parcel.language,
                "letter-visitors-how-each" if unseen or not count else "letter-visitors-how-all",
            ),
        )
        confirm = self._button(parcel, "confirm", "letter-button-confirm-all", count=count)
        each = self._button(parcel, "each", "letter-button-each")
        last = (each, self._why(parcel))
        rows = [last] if unseen or not count else [(confirm,), last]
        return self._rendered(parcel, text, *rows)

    def _day_changed(self, parcel: Parcel) -> Rendered | None:
        card = parcel.contents.card
        if card is None:
            return None
        return self._day_card(parcel.language, card).model_copy(update={"silent": True})

    def _claim_for_county(self, parcel: Parcel) -> Rendered | None:
        found, language = parcel.contents.claim, parcel.language
        if found is None:
            return None
        heard = found.confirmed_at is not None
        text = self._catalogue.text(
            language,
            "letter-claim-for-county-text",
            name=_name(found.name),
            enterprise=_name(found.enterprise_name),
            on=found.claim.on,
            kind=self._catalogue.text(language, f"claims-kind-{found.claim.kind}"),
            reason=claim_said(self._catalogue, language, found.claim.reason),
            host=self._catalogue.text(language, "claims-host-yes" if heard else "claims-host-no"),
        )
        return self._rendered(parcel, text, (self._open(parcel), self._why(parcel)))

    def _claim_decided(self, parcel: Parcel) -> Rendered | None:
        found, language = parcel.contents.claim, parcel.language
        if found is None:
            return None
        how = "declined" if found.claim.declined_at else "accepted" if found.counts else "half"
        text = self._catalogue.text(
            language,
            f"letter-claim-decided-{how}",
            on=found.claim.on,
            enterprise=_name(found.enterprise_name),
            reason=claim_said(self._catalogue, language, found.claim.decision),
        )
        return self._rendered(parcel, text, (self._open(parcel), self._why(parcel)))

    def _disputed(self, parcel: Parcel) -> Rendered | None:
        """The person hears the enterprise's words first, with his answers beneath."""
        case = parcel.contents.case
        if case is None:
            return None
        facts = self._case(parcel.language, case)
        text = self._catalogue.text(parcel.language, "letter-disputed-text", **facts)
        return self._rendered(
            parcel,
            text,
            (self._button(parcel, "here", "objection-one-here"),),
            (self._button(parcel, "reply", "objection-one-reply"),),
            (self._button(parcel, "mistaken", "objection-one-mistaken"), self._why(parcel)),
        )

    def _for_county(self, parcel: Parcel) -> Rendered | None:
        case = parcel.contents.case
        if case is None:
            return None
        facts = self._case(parcel.language, case)
        text = self._catalogue.text(parcel.language, "letter-dispute-for-county-text", **facts)
        return self._rendered(parcel, text, (self._open(parcel), self._why(parcel)))

    def _dispute_ended(self, parcel: Parcel) -> Rendered | None:
        case = parcel.contents.case
        if case is None:
            return None
        facts = self._case(parcel.language, case)
        text = self._catalogue.text(parcel.language, "letter-dispute-ended-text", **facts)
        return self._rendered(parcel, text, (self._why(parcel),))

    def _case(self, language: str | None, case: Case) -> dict[str, object]:
        def say(key: str, /, **facts: object) -> Markup:
            return self._catalogue.text(language, key, **facts)

        told = case.dispute.state is DisputeState.TOLD
        return {
            "name": _name(case.visitor.name),
            "enterprise": _name(case.visitor.enterprise_name),
            "on": case.visitor.on,
            "words": remark(say, case.dispute),
            "answer": reply(say, case.dispute),
            "evidence": evidence(say, case),
            "until": case.dispute.answer_until,
            "outcome": "" if told else outcome(say, case.dispute),
        }

    def _unreachable(self, parcel: Parcel) -> Rendered | None:
        contents, language = parcel.contents, parcel.language
        person: str = _name(contents.name)
        if contents.enterprise:
            person = self._catalogue.text(
                language,
                "letter-unreachable-person",
                name=person,
                enterprise=_name(contents.enterprise),
            )
        about = ABOUT.get(parcel.letter.step.partition(":")[0], "letter-about-other")
        text = self._catalogue.text(
            language,
            "letter-unreachable-text",
            person=person,
            about=self._catalogue.text(language, about),
        )
        return self._rendered(parcel, text, (self._why(parcel),))

    def _service_changed(self, parcel: Parcel) -> Rendered | None:
        change, kind = parcel.contents.change, parcel.letter.kind
        if change is None:
            return None
        text = self._catalogue.text(
            parcel.language,
            f"letter-{kind}-text",
            enterprise=_name(change.enterprise),
            on=change.on,
            since=change.since or change.on,
            reason=_name(reason_said(self._catalogue, parcel.language, change.reason)),
            days=self._policy.days_per_year,
        )
        return self._rendered(parcel, text, (self._open(parcel), self._why(parcel)))

    def _crs_doubt(self, parcel: Parcel) -> Rendered | None:
        """Facts about the gate alone: whose visit made them known is nobody's business."""
        gate, language = parcel.contents.gate, parcel.language
        if gate is None or gate.doubt is None:
            return None
        text = self._catalogue.text(
            language,
            "letter-crs-doubt-text",
            enterprise=_name(parcel.contents.enterprise),
            gate=_name(gate.name),
            given=self._catalogue.text(language, f"sites-system-{gate.system}"),
            system=self._catalogue.text(language, f"sites-system-{gate.doubt}"),
            metres=parcel.contents.metres,
        )
        return self._rendered(parcel, text, (self._open(parcel), self._why(parcel)))

    def _fence_proposal(self, parcel: Parcel) -> Rendered | None:
        contents = parcel.contents
        if contents.gate is None or contents.proposal is None:
            return None
        text = self._catalogue.text(
            parcel.language,
            "letter-fence-proposal-text",
            enterprise=_name(contents.enterprise),
            gate=_name(contents.gate.name),
            visits=contents.proposal.visits,
            change=proposed_change(
                self._catalogue, parcel.language, contents.gate, contents.proposal
            ),
        )
        return self._rendered(parcel, text, (self._open(parcel), self._why(parcel)))

    def _pace_behind(self, parcel: Parcel) -> Rendered | None:
        """The forecast where there is one, and what rhythm fills the year; no scolding."""
        pace = parcel.contents.pace
        if pace is None or not pace.slips:
            return None
        say = partial(self._catalogue.text, parcel.language)
        forecast = "letter-pace-behind-forecast" if pace.forecast else "letter-pace-behind-none"
        text = say(
            "letter-pace-behind-text",
            enterprise=_name(parcel.contents.enterprise),
            last=pace.year.last,
            count=pace.count,
            goal=pace.goal,
            forecast=say(forecast, on=pace.forecast or pace.year.last, goal=pace.goal),
            needed=needed(say, pace),
        )
        said = "\n".join([text, *pace_notes(say, pace)])
        return self._rendered(parcel, said, (self._open(parcel), self._why(parcel)))

    def _silence(self, parcel: Parcel) -> Rendered | None:
        found = parcel.contents.silence
        if found is None:
            return None
        recorded = "letter-silence-recorded" if found.recorded else "letter-silence-begun"
        text = self._catalogue.text(
            parcel.language,
            f"letter-{parcel.letter.kind}-text",
            name=_name(found.name),
            enterprise=_name(found.enterprise),
            days=found.days,
            since=self._catalogue.text(parcel.language, recorded, on=found.since),
        )
        first = () if parcel.letter.kind is Kind.SILENCE_COUNTY else (self._open(parcel),)
        return self._rendered(parcel, text, (*first, self._why(parcel)))

    def _visitor(self, language: str | None, visitor: Visitor) -> str:
        if visitor.reason is not None:
            return self._catalogue.text(
                language,
                "letter-visitors-claim",
                name=_name(visitor.name),
                on=visitor.on,
                at=visitor.first_at,
                reason=claim_said(self._catalogue, language, visitor.reason),
            )
        return self._catalogue.text(
            language,
            "letter-visitors-line",
            name=_name(visitor.name),
            on=visitor.on,
            at=local_time(visitor.first_at),
        )

    def _when(self, language: str | None, report: ReportStanding) -> Markup:
        """The deadline with its weekday and the days left, or the days by which it is passed."""
        late = report.days_left < 0
        return self._catalogue.text(
            language,
            "letter-due-late" if late else "letter-due-ahead",
            due=report.due,
            days=abs(report.days_left),
        )

    def _rendered(self, parcel: Parcel, text: str, *rows: tuple[Button, ...]) -> Rendered:
        return Rendered(text=text, rows=rows, silent=parcel.letter.kind in NO_ACT_TODAY)

    def _button(self, parcel: Parcel, verb: str, key: str, **facts: object) -> Button:
        return Button(
            label=self._catalogue.plain(parcel.language, key, **facts),
            data=f"letter:{verb}:{parcel.letter.id}",
        )

    def _open(self, parcel: Parcel) -> Button:
        return self._button(parcel, "open", "letter-button-open")

    def _why(self, parcel: Parcel) -> Button:
        return self._button(parcel, "why", "letter-button-why")


def why(catalogue: Catalogue, language: str | None, kind: Kind) -> str:
    """Why somebody got a letter of this kind, in plain text short enough for an alert."""
    return catalogue.plain(language, f"letter-{kind}-why")


def _name(words: str) -> str:
    """On one line and of bearable length, whatever was entered once."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1]}…"
