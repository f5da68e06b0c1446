### A gate: looking, renaming, moving, retiring, its visits' proposal

gates-pick-title = <b>Change a gate</b>
gates-pick-none = No gate is enrolled yet.
gates-one-title =
    <b>{ $name }</b>
    { $enterprise }
gates-one-given =
    Radius: { $ring } m
    Enrolled: { $on }, { $how }
gates-one-doubt = Visits fit the place that { $system } would give, so the coordinate system may be wrong. Please tap “Another place”, and stand at the gate or choose where the coordinates are from.
gates-one-retired = Not in use: visits are not compared with it any more; earlier records stay.
gates-one-proposal = By the visits that were confirmed, the gate should { $change }.
gates-one-fence = See the proposal
gates-one-move = Another place
gates-one-rename = Rename
gates-one-retire = Retire
gates-how-stood = by standing there
gates-how-typed = typed ({ $system })
gates-how-imported = imported ({ $system })
gates-how-proposed = as its visits proposed
gates-rename-title = What is “{ $name }” to be called? Please send the name.
gates-retire-title =
    <b>Retire “{ $name }”?</b>
    { $enterprise }
    Visits will not be compared with it any more; earlier records stay. It can be enrolled again.
gates-retire-yes = Retire it
gates-retire-done = The gate is not in use any more
gates-fence-title = <b>Proposal: { $name }</b>
gates-fence-proposal =
    By { $visits } visits that your enterprise confirmed, the gate should { $change }.

    Once accepted, visits are compared with the new ring; earlier records stay. Either way, these samples are deleted.
gates-fence-none = There is no proposal now.
gates-fence-accept = Accept
gates-fence-keep = Keep as it is
gates-fence-accepted = Accepted, the gate was changed
gates-fence-kept = Kept as it is
