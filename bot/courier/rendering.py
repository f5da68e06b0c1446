"""Letters put into words: what happened, due when, what to do now (PRODUCT 11, 13)."""

from collections.abc import Callable
from typing import Final

from bot.courier.letters import (
    briefs,
    broadcasts,
    calls,
    claims,
    difficulties,
    digest,
    disputes,
    followup,
    gates,
    groups,
    keys,
    lists,
    needs,
    profiles,
    reports,
    reviews,
    rhythm,
    rounds,
    service,
    sheets,
    visitors,
    visits,
    waiting,
)
from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from bot.courier.ports import DayCardRenderer
from bot.texts.catalogue import VERSION, Catalogue, Markup
from core.notices.model import Closing, HeldLetter, Kind, Parcel
from core.shared.policy import Policy

BY_KIND: Final[dict[Kind, Callable[[Pen], Rendered | None]]] = {
    Kind.REPORT_DUE: reports.report_due,
    Kind.REPORT_DUE_COUNTY: reports.report_due_county,
    Kind.REPORT_IN: reports.report_in,
    Kind.VISITORS: visitors.visitors,
    Kind.DAY_CHANGED: service.day_changed,
    Kind.CLAIM_FOR_COUNTY: claims.claim_for_county,
    Kind.CLAIM_DECIDED: claims.claim_decided,
    Kind.SHEET_ENTERED: sheets.sheet_entered,
    Kind.DISPUTED: disputes.disputed,
    Kind.DISPUTE_FOR_COUNTY: disputes.for_county,
    Kind.DISPUTE_ENDED: disputes.dispute_ended,
    Kind.REVIEW_DUE: reviews.review_due,
    Kind.VISITS_DUE: rounds.visits_due,
    Kind.REVIEW_NOTED: reviews.review_noted,
    Kind.UNREACHABLE: service.unreachable,
    Kind.SUSPENDED: service.service_changed,
    Kind.RESUMED: service.service_changed,
    Kind.TERMINATED: service.service_changed,
    Kind.CRS_DOUBT: gates.crs_doubt,
    Kind.FENCE_PROPOSAL: gates.fence_proposal,
    Kind.PACE_BEHIND: rhythm.pace_behind,
    Kind.SILENCE: rhythm.silence,
    Kind.SILENCE_COUNTY: rhythm.silence,
    Kind.CALL_OPENED: calls.call_news,
    Kind.CALL_COUNTY: calls.call_county,
    Kind.CALL_EXTENDED: calls.call_news,
    Kind.CALL_CLOSING: calls.call_closing,
    Kind.LIST_REPORTED: lists.list_reported,
    Kind.LIST_HANDED_BACK: lists.list_handed_back,
    Kind.CALL_CLOSING_COUNTY: calls.call_closing_county,
    Kind.CONSOLIDATION_DUE: calls.consolidation_due,
    Kind.GROUP_BRIEF: groups.group_brief,
    Kind.BROADCAST: broadcasts.broadcast,
    Kind.BROADCAST_PROGRESS: broadcasts.progress,
    Kind.BRIEF: briefs.brief,
    Kind.NEW_POSTS: digest.new_posts,
    Kind.KEY_WANTED: keys.key_wanted,
    Kind.PROFILE_WAITING: profiles.profile_waiting,
    Kind.PROFILES_WAITING: profiles.profiles_waiting,
    Kind.PROFILE_CONFIRMED: profiles.profile_confirmed,
    Kind.PROFILE_RETURNED: profiles.profile_returned,
    Kind.QUALIFICATION_ENDS: profiles.qualification_ends,
    Kind.TRANSFER_ASKED: profiles.transfer_told,
    Kind.TRANSFERRED: profiles.transfer_told,
    Kind.TRANSFER_DECLINED: profiles.transfer_told,
    Kind.VISIT_NOTED: visits.visit_told,
    Kind.VISIT_HERE: visits.visit_told,
    Kind.VISIT_REPLY: visits.visit_told,
    Kind.CASE_CONSENT: followup.case_consent,
    Kind.CASE_DECIDED: followup.case_decided,
    Kind.PROCESS_NOTE: followup.process_note,
    Kind.PROCESS_ANSWERED: followup.process_answered,
    Kind.NEEDS_WAITING: needs.needs_waiting,
    Kind.WAITS_LONG: waiting.waits_long,
    Kind.NEED_WITHDRAWN: needs.need_withdrawn,
    Kind.NEED_HELP: needs.need_help,
    Kind.NEED_PROPOSAL: needs.need_proposal,
    Kind.NEED_MOVED: needs.need_moved,
    Kind.DIFFICULTY_WAITING: difficulties.waiting,
    Kind.DIFFICULTY_ANSWERED: difficulties.answered,
    Kind.DIFFICULTY_CLOSING: difficulties.closing,
    Kind.DIFFICULTY_OVERDUE: difficulties.overdue,
}


SETTLED: Final[dict[Kind, Callable[[Pen], dict[str, object]]]] = {
    Kind.PROFILE_WAITING: profiles.profile_settled,
    Kind.LIST_REPORTED: lists.list_settled,
    Kind.LIST_HANDED_BACK: lists.list_settled,
    Kind.TRANSFER_ASKED: profiles.transfer_facts,
    Kind.VISIT_NOTED: visits.facts_of,
    Kind.CASE_CONSENT: followup.case_facts,
    Kind.CASE_DECIDED: followup.case_facts,
    Kind.PROCESS_NOTE: followup.note_facts,
    Kind.PROCESS_ANSWERED: followup.note_facts,
    Kind.VISIT_HERE: visits.facts_of,
    Kind.VISIT_REPLY: visits.facts_of,
    Kind.DIFFICULTY_WAITING: difficulties.settled,
    Kind.DIFFICULTY_CLOSING: difficulties.settled,
    Kind.DIFFICULTY_OVERDUE: difficulties.settled,
}
"""What the words about a settled matter need, by the kind of letter."""


class Letters:
    """`bot.courier.ports.Words` from the catalogue; day cards come from their own dialog."""

    def __init__(self, catalogue: Catalogue, day_card: DayCardRenderer, policy: Policy) -> None:
        self._catalogue = catalogue
        self._day_card = day_card
        self._policy = policy
        self._told = briefs.Told()

    def letter(self, parcel: Parcel) -> Rendered | None:
        """The letter as it goes out; None where there is nothing to say any more."""
        said = self._said(parcel)
        return said.model_copy(update={"version": VERSION}) if said else None

    def _said(self, parcel: Parcel) -> Rendered | None:
        if parcel.letter.kind is not Kind.BRIEF:
            return BY_KIND[parcel.letter.kind](self._pen(parcel))
        found = (self._in_short(parcel, held) for held in parcel.contents.gathered)
        news = tuple(line for line in found if line is not None)
        return briefs.brief(self._pen(parcel), news, self._told)

    def _in_short(self, parcel: Parcel, held: HeldLetter) -> Markup | None:
        """A gathered letter in one line: its title, and its first sentence."""
        if held.contents is None:
            return None
        told = {"letter": held.letter, "contents": held.contents}
        said = BY_KIND[held.letter.kind](self._pen(parcel.model_copy(update=told)))
        if said is None:
            return None
        title, *words = [Markup(line) for line in said.text.splitlines() if line.strip()]
        pen = self._pen(parcel)
        return pen.say("brief-news-short", title=title, words=words[0]) if words else title

    def done(self, closing: Closing) -> Rendered | None:
        """A report that was taken back meanwhile is due again: its reminder stays as it is."""
        report = closing.contents.report
        if report is not None and report.handed_in_at is None:
            return None
        pen = self._pen(closing)
        said = pen.say(
            f"letter-{closing.letter.kind}-done", **SETTLED.get(closing.letter.kind, _settled)(pen)
        )
        return Rendered(text=said, silent=True)

    def _pen(self, parcel: Parcel | Closing) -> Pen:
        return Pen(self._catalogue, self._day_card, self._policy, parcel)


def _settled(pen: Pen) -> dict[str, object]:
    """What a letter whose matter is settled says of the matter."""
    contents = pen.contents
    if contents.report is not None:
        return {
            "name": name(contents.report.name),
            "enterprise": name(contents.report.enterprise),
            "at": contents.report.handed_in_at,
        }
    if contents.case is not None:
        return disputes.facts_of(pen, contents.case)
    if contents.news or contents.key or contents.need:
        return _of_programme(pen)
    if contents.gate is not None:
        return {"gate": name(contents.gate.name), "enterprise": name(contents.enterprise)}
    if contents.claim is not None:
        return {
            "name": name(contents.claim.name),
            "enterprise": name(contents.claim.enterprise_name),
            "on": contents.claim.claim.on,
        }
    return {"name": name(contents.name), "enterprise": name(contents.enterprise)}


def _of_programme(pen: Pen) -> dict[str, object]:
    """The same for the annual call, for signatures and for needs."""
    contents = pen.contents
    if contents.need is not None:
        return needs.facts_of(pen, contents.need)
    if contents.news is not None:
        return calls.facts_of(contents.news)
    return {"matter": keys.matter(pen, contents.key)} if contents.key is not None else {}


def why(catalogue: Catalogue, language: str | None, kind: Kind) -> str:
    """Why somebody got a letter of this kind, in plain text short enough for an alert."""
    return catalogue.plain(language, f"letter-{kind}-why")
