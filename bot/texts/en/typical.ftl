### Typical cases

typical-library-title = <b>Typical cases</b>: { $count }
typical-library-wanted = Looked for: { $wanted }
typical-library-lines =

    { $lines }
typical-library-line = { $place }. <b>{ $title }</b>
    { $name }, { $enterprise } ({ $state })
typical-library-one = No. { $place }
typical-library-none =

    No such case. A case stands here once a county has proposed it, the appointee and the enterprise agree, and the city has accepted it.
typical-library-search = Search
typical-library-take = Take along
typical-library-open = Proposals

typical-search-ask = <b>Search</b>
    Choose a field, or send words: from title or text, a name, an enterprise, a unit, a county or a year.
typical-search-all = Show all

typical-take-title = <b>Take { $count } cases along</b>
    Public parts only: name, unit, enterprise and the text. That you took them is on record.
typical-take-docx = Word document
typical-take-xlsx = Excel table
typical-take-making = Being made…
typical-take-done = Made: { $count } cases.
typical-take-file = Typical cases

typical-open-title = <b>Proposals</b>
    Proposed, and not in the library yet.
typical-open-none =

    Nothing is proposed at present.
typical-open-propose = Propose a case

typical-mine-title = <b>Cases about me</b>
    A case that the county proposes is kept only if you and the enterprise agree; you can take that back at any time.
typical-mine-none =

    There is no case about you.

typical-one-title = <b>{ $title }</b>
typical-one-about = { $name }, { $unit }
    { $enterprise } ({ $county })
    Field: { $field }
typical-one-story =

    <b>The problem</b>
    { $problem }

    <b>What was done</b>
    { $done }

    <b>What came of it</b>
    { $effect }

typical-one-state = State: { $state }
typical-one-reason = Given back because: { $reason }
typical-one-consents = What was said of it:
    { $consents }
typical-one-ask = The text will stand in the library exactly like this, for officials to read and take along. Whether it may is yours to say.
typical-one-agree = Agree
typical-one-changes = Agree if changed
typical-one-decline = Do not agree
typical-one-accept = Accept
typical-one-return = Give back
typical-one-edit = Change the text
typical-one-drop = Take back
typical-one-accepted = Accepted; the appointee, the enterprise and the county are told.

typical-state-asked = consent is asked
typical-state-agreed = both agree; the city decides
typical-state-accepted = in the library
typical-state-declined = not agreed to
typical-state-returned = given back by the city
typical-state-dropped = taken back
typical-party-person = The appointee
typical-party-enterprise = The enterprise
typical-answer-agrees = · { $party } ({ $by }) agreed, { $at }
typical-answer-changes = · { $party } ({ $by }) proposed changes, { $at }:
typical-answer-declines = · { $party } ({ $by }) did not agree, { $at }
typical-said-agrees = Noted: you agree. You can change that at any time.
typical-said-changes = Your changes have gone to the county; you will be shown the new text.
typical-said-declines = Noted: you do not agree. The case is not in the library.

typical-words-ask = <b>{ $title }</b>
    Say what should be changed; the county will show you the new text.
typical-words-typed =

    You wrote: "{ $words }"
typical-words-send = Send
typical-sure-title = <b>{ $title }</b>
    Without your consent the case is not kept; if it is in the library, it leaves it at once. Should you change your mind, the county has to ask again.
typical-sure-yes = I do not agree
typical-dropping-title = <b>{ $title }</b>
    Nobody is asked any more; if the case is in the library, it leaves it at once.
typical-dropping-yes = Take it back
typical-dropping-done = Taken back
typical-reason-ask = <b>{ $title }</b>
    Say why it is given back; the county will read it.
typical-reason-send = Give back
typical-reason-sent = Given back to the county

typical-whom-title = <b>Propose a case</b>
    Choose the appointee whom it is about.
typical-whom-none =

    Nobody serves in your county at present.
typical-write-ask = <b>{ $part }</b> (up to { $limit } characters)
    { $hint }
typical-write-before =

    It says now: "{ $before }"
typical-part-title = Title
typical-part-title-hint = What was achieved, in one sentence.
typical-part-title-again = Title
typical-part-problem = The problem
typical-part-problem-hint = What the enterprise could not solve, and what it cost.
typical-part-problem-again = Problem
typical-part-done = What was done
typical-part-done-hint = What the appointee did and how, and what the enterprise added.
typical-part-done-again = What was done
typical-part-effect = What came of it
typical-part-effect-hint = In numbers: cost saved, output, patents, contracts. Leave out what cannot be shown.
typical-part-effect-again = What came of it
typical-area-ask = Choose the technical field.
typical-check-told =
    The appointee and the enterprise will see this text in full; once both agree, the city decides. A new text has to be agreed to again.
typical-check-send = Ask for consent
typical-check-sent = Sent to both for consent

typical-paper-name = Typical cases
typical-paper-title = Typical cases of science deputies
typical-paper-left = With the consent of the appointee and the enterprise
typical-paper-right = { $on }
typical-paper-headings = No.|Title|Name|Unit|Enterprise|County|Problem|What was done|What came of it|Accepted
typical-paper-empty = No cases
typical-paper-note = Public parts only. A case whose consent is taken back is used no more.
typical-paper-day = { $on }

typical-word-agrees = agreed
typical-word-changes = changes proposed
typical-word-declines = not agreed
export-cases-sheet = Typical cases
export-cases-headings = Title|Enterprise|State|Problem|What was done|What came of it|My word

home-care-follow = Ledger and cases
home-follow-title =
    <b>Ledger and cases</b>
    The ledger of visits, notes about performance, typical cases.
home-follow-typical = Typical cases
home-more-typical = Typical cases

refusal-case-already = There is a case of this title about this appointee, and it was not proposed again. Open it among the proposals or in the library, or choose another title.
refusal-case-moved = The case has just changed, and this did not take effect; what you wrote is still here. Go back, look at the present text, and try again.
refusal-case-same = The text is as it was, and nobody was asked again. Change it and send it, or go back.
refusal-case-settled = The case is past that, and nothing was changed. Go back to see how it stands.
