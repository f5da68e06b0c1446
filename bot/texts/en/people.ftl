### People: inviting, changing phones, ending roles

people-kinds-title =
    <b>People</b>
    Whose people do you want to see or invite?
people-kinds-enterprise = Enterprise contacts
people-kinds-county = County departments
people-kinds-unit = Dispatching units

people-places-enterprise =
    <b>Enterprise contacts</b>
    Choose an enterprise, or send its name to find it.
people-places-county =
    <b>County departments</b>
    Choose a county, or send its name to find it.
people-places-unit =
    <b>Dispatching units</b>
    Choose a unit, or send its name to find it.
people-places-found = Looking for “{ $typed }”:
people-places-not-found = Looking for “{ $typed }”: no name comes near it, so here are all.
people-places-none = There is nothing to choose from yet.
people-places-lines =
    { $lines }
people-places-line = { $number }. { $name } · { $people ->
    [0] nobody yet
    [one] { $people } person
   *[other] { $people } people
}
people-places-all = Show all
people-places-new = Register a unit

people-one-title = <b>{ $place }</b>
people-one-none = There is nobody yet. Please invite somebody.
people-one-lines =
    { $lines }
people-one-line = · { $name }, { $role }{ $reachable ->
    [no] {" "}(cannot be reached now)
   *[yes] {""}
}
people-one-invited = · { $name }, { $role } (invited, has not joined yet, until { $until })
people-one-invite-contact = Invite a contact
people-one-invite-county-organisation = Invite organisation dept
people-one-invite-county-science = Invite science dept
people-one-invite-unit-officer = Invite an officer
people-one-invite-scientist = Invite a scientist

people-member-title =
    <b>{ $name }</b>
    Place: { $place }
    Role: { $role }
people-member-reachable = Can be reached through this assistant.
people-member-unreachable = Cannot be reached now: the chat account is gone or has blocked this assistant. Please phone. If the phone was changed, press “New phone”.
people-member-others = Somebody else looks after this person; here you can only look.
people-member-gone = This person is not in this role any more. Please go back to see how things stand.
people-member-phone = New phone
people-member-end = End the role

people-link-title =
    <b>An invitation not used yet</b>
    Name: { $name }
    Role: { $role }
    Place: { $place }
    Valid until: { $until }
people-link-how = A link is shown once, when it is made. If it did not arrive, or went to the wrong person, withdraw it and invite again.
people-link-gone = This invitation was used or withdrawn, or has lapsed. Please go back to see how things stand.
people-link-withdraw = Withdraw it
people-link-withdrawn = Withdrawn: the link works no more

people-name-title =
    <b>{ $place }</b>
    To invite somebody as “{ $role }”, send the person's name.

people-check-invite =
    <b>Please check</b>
    Name: { $name }
    Role: { $role }
    Place: { $place }

    The link and the QR code work once. Please send them to that person only.
people-check-phone =
    <b>Please check</b>
    A new phone for { $name } ({ $place }, { $role }).

    Whoever opens the link uses this assistant as { $name }, in all roles, and the old chat account stops working. Make sure who it is first, and send it to that person only.
people-check-alike = Mind: somebody of this name is here already. If it is the same person with a new phone, go back, choose that person, and press “New phone”.
people-check-yes = Make the invitation
people-check-made = The invitation is in the picture below

people-card-title =
    <b>Invitation</b>
    Name: { $name }
    Role: { $role }
    Place: { $place }
    Valid until: { $until }
people-card-how =
    Please send this picture or the link below to that person. Opening the link, or scanning the picture with a phone's camera, and confirming is all that is needed. It works once.
    { $link }
people-card-copy = Copy the link

people-end-title =
    <b>End the role</b>
    { $name } will not be “{ $role }” for { $place } any more.
people-end-stays = Needs and records that were handed in stay with the place. From then on no letters about it arrive, and nothing can be done for it.
people-end-last = Mind: nobody is left as “{ $role }” then, and nobody gets the letters. Better invite a successor first.
people-end-own = Mind: this is your own role; you cannot act in it afterwards.
people-end-yes = End it
people-end-done = Ended. What was handed in stays
people-end-done-last = Ended. Nobody is “{ $role }” there now: please invite a successor soon
people-end-before = It had ended before; nothing was changed

people-unit-title =
    <b>Register a dispatching unit</b>
    Please send its full name.
people-category-title =
    <b>Register a dispatching unit</b>
    Name: { $name }
    Choose its category; that registers it.
people-category-alike = Mind: units of similar names are on record: { $known }. If it is one of them, go back and do not register it twice.
people-category-university = University
people-category-institute = Institute
people-category-hospital = Hospital
people-category-other = Other
people-category-done = Registered: people can be invited now

people-left-told = Your role “{ $role }” ({ $place }) has ended, and its steps were closed. What you handed in stays. Your other roles go on.
people-left-told-placeless = Your role “{ $role }” has ended, and its steps were closed. What you handed in stays. Your other roles go on.

home-more-people = People
mydata-look-people = · { $at } { $name }: list of people
mydata-look-visits = · { $at } { $name }: visits
refusal-own-last-role = This is your own last role, which you cannot end yourself, so nothing was changed. If it has to end, please ask a colleague or the department above yours.
