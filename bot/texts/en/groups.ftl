### Work groups: numbers only, and nobody's name; personal matters belong into the private chat

deliveries-menu-groups = Work groups
deliveries-kind-group-brief = Group briefs
command-bind = Bind this group (officials)
command-unbind = Let this group go (officials)

groups-open = Open private chat
groups-hello =
    Hello, this is the assistant of the Xinxiang programme.
    Once bound, this group gets one brief a week: numbers only, and nobody’s name. An official of the county or the city binds it with /bind.
    What is said here is not kept. Personal matters belong into the private chat.
groups-private = Personal matters belong into the private chat; they are not answered here.
groups-bound = Bound to { $county }. The brief comes on each week’s first working day from { $at } on, in numbers only. To have it daily, or to let the group go: “Deliveries, Work groups” in the private chat.
groups-bound-city = Bound to the whole city. The brief comes on each week’s first working day from { $at } on, in numbers only. To have it daily, or to let the group go: “Deliveries, Work groups” in the private chat.
groups-unbound = This group gets no briefs any more.
groups-bind-officials = Officials of a county or of the city bind a group and let it go, under their own name. Nothing was changed.
groups-bind-which = No such county or binding was found, so nothing was changed. Please name it, like: /bind Hongqi.
refusal-group-taken = This group is bound to another county or to the city, so nothing was changed. Those who bound it let it go with /unbind first.
groups-city = whole city

groups-rhythm-weekly = This week
groups-rhythm-daily = Today
groups-told-weekly = once a week
groups-told-daily = every working day


letter-group-brief-text =
    <b>{ $rhythm }</b> ({ $county }, { $on })
    { $lines }

    Who and what is to be seen in each one’s private chat.
    <i>{ $why }</i>
letter-group-brief-line = · { $what }
letter-group-brief-nothing = Nothing waits.
letter-group-brief-why = An official has bound this group, which is told as often as is set.

groups-list-title = <b>Work groups</b>
groups-list-lines = { $lines }
groups-list-line = { $number }. { $county }, { $rhythm } (bound by { $by } on { $at })
groups-list-how =
    How to bind one: add @{ $bot } to the group, where an official sends /bind. The brief comes on each week’s first working day from { $at } on: numbers only, and nobody’s name. What is said in the group is not kept.
groups-list-one = Group { $number }
groups-one-title = <b>Work group</b> ({ $county })
groups-one-facts =
    Bound by { $by } on { $at }.
    It is told { $rhythm }.
groups-one-daily = Every working day
groups-one-weekly = Once a week
groups-one-drop = Let it go
groups-drop-title =
    <b>Let it go?</b>
    This group of { $county } gets no briefs any more.
groups-drop-yes = Let it go
groups-said-dropped = The group is let go.
