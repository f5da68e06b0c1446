"""Proposing a case, its text anew, consent, the city's decision, exporting the library."""

from core.desk import Desk, action
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.fields import Field
from core.shared.ids import AppointmentId, TypicalCaseId
from core.shared.refusal import Refusal, Refused
from core.shared.words import REMARK, own_text, own_words
from core.typical import keeping, rules, telling, views
from core.typical.model import (
    Answer,
    CaseState,
    CaseView,
    Consent,
    Party,
    Story,
    Wanted,
)
from core.typical.questions import found_in


@action(May.PROPOSE_CASES)
def propose_case(  # noqa: PLR0913, PLR0917 - whom it is about, what it says, where it is from
    desk: Desk,
    actor: Actor,
    appointment: AppointmentId,
    field: Field,
    story: Story,
    origin: str = "",
) -> CaseView:
    """A county proposes a case; the appointee and the enterprise are asked at once (C34).

    Nobody proposes a case about himself or his own enterprise. Raises Refused(NOT_FOUND,
    NOT_YOURS, OWN_MATTER, WORDS_EMPTY, WORDS_TOO_LONG), Refused(CASE_ALREADY) where one with
    this title about this appointment is open.
    """
    about = desk.work.appointments.get(appointment)
    if about is None:
        raise Refused(Refusal.NOT_FOUND)
    if about.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    if about.person == actor.person or about.enterprise in actor.enterprises():
        raise Refused(Refusal.OWN_MATTER)
    keeping.check_origin(desk, origin, about.county)
    case = desk.work.typical.add(
        about, field, rules.checked(story, desk.policy), origin, by=actor.known(), now=desk.now
    )
    view = views.named(desk, case)
    keeping.noted(desk, actor, case, "proposed")
    telling.asked(desk, view)
    return view


@action(May.PROPOSE_CASES)
def change_case(
    desk: Desk, actor: Actor, number: TypicalCaseId, story: Story, seen: int
) -> CaseView:
    """The county writes the text anew: both are asked again, and it leaves the library meanwhile.

    `seen` is the revision that was shown. Raises Refused(NOT_FOUND, NOT_YOURS, CASE_SETTLED,
    CASE_MOVED, WORDS_EMPTY, WORDS_TOO_LONG), Refused(CASE_SAME) where nothing was changed.
    """
    view = keeping.ours(desk, actor, number)
    said = rules.checked(story, desk.policy)
    if said == view.case.story:
        raise Refused(Refusal.CASE_SAME)
    after = keeping.kept(
        desk,
        view.case,
        seen,
        {
            "story": said,
            "version": view.case.version + 1,
            "state": CaseState.ASKED,
            "accepted_on": None,
            "reason": "",
        },
    )
    keeping.noted(desk, actor, after, "changed")
    found = views.named(desk, after)
    telling.asked(desk, found)
    return found


@action(May.PROPOSE_CASES)
def drop_case(desk: Desk, actor: Actor, number: TypicalCaseId, seen: int) -> CaseView:
    """The county takes its proposal back, for good. Raises as `change_case`."""
    view = keeping.ours(desk, actor, number)
    after = keeping.kept(desk, view.case, seen, {"state": CaseState.DROPPED, "accepted_on": None})
    keeping.noted(desk, actor, after, "dropped")
    telling.decided(desk, view.model_copy(update={"case": after}))
    return views.named(desk, after)


@action(May.ANSWER_CASES)
def answer_case(  # noqa: PLR0913, PLR0917 - which text, as whom, what
    desk: Desk,
    actor: Actor,
    number: TypicalCaseId,
    party: Party,
    version: int,
    answer: Answer,
    words: str = "",
) -> CaseView:
    """A party agrees, proposes changes, or declines; its word may be changed at any time.

    Declined after it was accepted, the case leaves the library at once. Raises Refused(NOT_FOUND,
    NOT_YOURS), Refused(CASE_MOVED) for another text than the present one, Refused(CASE_SETTLED),
    and for changes without words WORDS_EMPTY.
    """
    view = views.seen_by(desk, actor, number)
    if party not in view.mine:
        raise Refused(Refusal.NOT_YOURS)
    case = view.case
    rules.check_stands(case, rules.ANSWERABLE)
    if version != case.version:
        raise Refused(Refusal.CASE_MOVED)
    said = own_text(words, REMARK) if answer is Answer.CHANGES or words else ""
    consent = Consent(
        party=party, version=version, answer=answer, words=said, by=actor.known(), at=desk.now
    )
    desk.work.typical.consent(case.id, consent)
    told = desk.work.typical.consents(case.id, case.version)
    state = rules.state_after(told, case.state)
    out = {} if state is CaseState.ACCEPTED else {"accepted_on": None}
    after = keeping.kept(desk, case, case.revision, {"state": state, **out})
    facts = {"party": party, "answer": answer, "version": version}
    desk.work.audit.append(rules.subject(after), actor, desk.now, "answered", facts)
    telling.answered(desk, after, party)
    return views.seen_by(desk, actor, number)


@action(May.DECIDE_CASES)
def accept_case(desk: Desk, actor: Actor, number: TypicalCaseId, seen: int) -> CaseView:
    """The city takes the case into the library.

    Raises Refused(NOT_FOUND, OWN_MATTER, CASE_SETTLED), Refused(CASE_MOVED) where it changed
    since it was shown.
    """
    view = keeping.theirs(desk, actor, number)
    today = local_day(desk.now)
    after = keeping.kept(
        desk, view.case, seen, {"state": CaseState.ACCEPTED, "accepted_on": today}
    )
    keeping.noted(desk, actor, after, "accepted")
    found = views.named(desk, after)
    telling.decided(desk, found)
    return found


@action(May.DECIDE_CASES)
def return_case(
    desk: Desk, actor: Actor, number: TypicalCaseId, seen: int, reason: str
) -> CaseView:
    """The city gives the case back to its county, with a reason. Raises as `accept_case`."""
    view = keeping.theirs(desk, actor, number)
    said = own_words(reason, REMARK)
    after = keeping.kept(desk, view.case, seen, {"state": CaseState.RETURNED, "reason": said})
    keeping.noted(desk, actor, after, "returned")
    found = views.named(desk, after)
    telling.decided(desk, found)
    return found


@action(May.SEE_CASES)
def export_cases(desk: Desk, actor: Actor, wanted: Wanted) -> tuple[CaseView, ...]:
    """The library's cases that are looked for, to be taken along; that somebody did is on record.

    Only what is public: name, unit, enterprise, county and the text (DOMAIN 5).
    """
    found = found_in(desk, wanted)
    facts = {"cases": len(found)}
    desk.work.audit.append("typical:library", actor, desk.now, "exported", facts)
    return found
