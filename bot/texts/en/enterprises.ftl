### An enterprise's profile: how it is written, what follows from it; letters about enterprises

profile-line = { $part }: { $value }
profile-change = { $part }: <s>{ $old }</s> → <b>{ $new }</b>
profile-none = none
profile-open = (not given yet)
profile-comma = { ", " }
profile-semicolon = { "; " }
profile-more = { " " }(and { $count } more)
profile-number = no. { $number }
profile-unnumbered = without a number
profile-until = valid until { $on }
profile-platform-named = { $level } { $kind } ({ $name })
profile-platform-only = { $level } { $kind }
profile-cooperation = { $partner }, contract no. { $number }

profile-part-business = Main business
profile-part-chain = Key chain
profile-part-qualifications = Qualifications
profile-part-platforms = Research platforms
profile-part-ownership = State ownership
profile-part-offers = What it provides
profile-part-cooperations = Earlier cooperation

profile-qualification-above-scale = Industry above scale
profile-qualification-leader = Innovation leader
profile-qualification-gazelle = Gazelle enterprise
profile-qualification-high-tech = High-tech enterprise
profile-qualification-tech-sme = Technology SME
profile-qualification-tech-service = Advanced tech service
profile-qualification-demonstration = Innovation demonstration
profile-qualification-little-giant = Little giant
profile-qualification-specialised = Specialised SME
profile-qualification-innovative-sme = Innovative SME
profile-qualification-agriculture = Agriculture leader
profile-qualification-reform = Sci-tech reform
profile-qualification-other = Another one

profile-platform-academy = industrial institute
profile-platform-engineering = engineering centre
profile-platform-laboratory = key laboratory
profile-platform-technology = technology centre
profile-platform-design = design centre
profile-platform-pilot = pilot base
profile-platform-station = expert workstation
profile-platform-other = other platform
profile-level-national = National
profile-level-province = Provincial
profile-level-city = City
profile-level-county = County

profile-ownership-none = Not state-owned
profile-ownership-whole = Wholly state-owned
profile-ownership-holding = State-held majority
profile-ownership-control = Controlled by the state

profile-flags-none = The county has not confirmed the profile yet; nothing follows from it so far.
profile-flag-qualified-yes = ✓ at least one valid qualification
profile-flag-qualified-no = ○ no valid qualification at present
profile-flag-platform-yes = ✓ research platform of the city's level or above (priority)
profile-flag-platform-no = ○ no research platform of the city's level or above
profile-flag-chain-yes = ✓ on a key chain (priority)
profile-flag-chain-no = ○ on no key chain of the lists
profile-flag-cooperated-yes = ✓ has worked with a university or institute before (priority)
profile-flag-cooperated-no = ○ no earlier cooperation on record
profile-flag-state-yes = ✓ state-owned: the rules for state-owned enterprises apply
profile-flag-state-no = ○ not state-owned

## Letters

letter-about-profile = the enterprise's profile
letter-profile-waiting-text =
    <b>A profile waits for you</b>
    { $enterprise } has sent its profile:

    { $lines }

    Please check and confirm it; if something is wrong, return it with the reason.
letter-profile-waiting-change =
    <b>A change of a profile waits for you</b>
    { $enterprise } has sent a change of its profile:

    { $lines }

    Until it is confirmed the earlier values hold. Please check and confirm it; if something is wrong, return it with the reason.
letter-profile-waiting-why = The enterprise lies in your county. Its county checks each profile and each change; one message for each, which turns to its outcome.
letter-profile-waiting-done = <b>Done ✓</b> The profile of { $enterprise } was dealt with or taken back; nothing is left to do.
letter-profiles-waiting-text =
    <b>Profiles wait for you</b>
    <b>{ $count }</b> { $count ->
        [one] profile waits
       *[other] profiles wait
    } for your county, some of which the city or a colleague has entered by a table.

    Please confirm or return each of them; what was confirmed before holds until then.
letter-profiles-waiting-why = You work in a county department. A table that brings many profiles is told of in one message, which turns to its outcome once all are dealt with.
letter-profiles-waiting-done = <b>Done ✓</b> All profiles that waited have been dealt with; nothing is left to do.
letter-profile-confirmed-text =
    <b>The profile is confirmed</b>
    The county has confirmed the profile of { $enterprise }. From today on:

    { $flags }

    Whenever something changes, edit it and send it again.
letter-profile-confirmed-why = You are the enterprise's contact. When the county confirms its profile you are told once, without a sound.
letter-profile-returned-text =
    <b>The profile was returned</b>
    The profile of { $enterprise } is to be changed and sent again.

    Reason: { $reason }

    All that was entered is kept; press "Details" to change it.
letter-profile-returned-why = You are the enterprise's contact. When the county returns its profile you are told the reason, once for each time.
letter-qualification-ends-text =
    <b>A qualification ends</b>
    "{ $kind }" of { $enterprise } ({ $number }) is valid until <b>{ $on }</b>.

    If it was renewed, please enter the new number and date in the profile. After that day it is no longer counted as valid; appointments in service are not affected.
letter-qualification-ends-why = You are the enterprise's contact, or it lies in your county. Each certificate is told of once, two months before it ends, without a sound.
letter-transfer-asked-text =
    <b>A transfer waits for the city</b>
    { $old } proposes to transfer { $enterprise } to { $new }.

    Reason: { $reason }

    The decision takes effect at once; needs not yet reported go along, the past stays on record.
letter-transfer-asked-why = The city decides which county looks after an enterprise. One message for each proposal, which turns to its outcome.
letter-transfer-asked-done = <b>Done ✓</b> The transfer of { $enterprise } from { $old } to { $new } was decided; nothing is left to do.
letter-transferred-text =
    <b>Another county looks after the enterprise</b>
    From today on { $new } looks after { $enterprise }; so far it was { $old }.

    Reason: { $reason }

    Needs not yet reported and a waiting profile go along, the past stays on record.
letter-transferred-why = You are the enterprise's contact, or work in one of the two counties. You are told once, without a sound.
letter-transfer-declined-text =
    <b>The enterprise stays</b>
    { $old } had proposed to transfer { $enterprise } to { $new }. The city has decided that { $old } goes on looking after it.

    Why: { $answer }
letter-transfer-declined-why = Your county had proposed the transfer. You are told the decision once, without a sound.
