### Gates

sites-list-title = <b>Gates</b>
sites-list-gates =
    { $gates }
sites-list-missing = Once a gate is enrolled, the distance is compared by itself when an appointee comes.
sites-list-add = Enrol a gate
sites-list-enterprise = { $name }
sites-list-gate = · { $name }, radius { $ring } m, enrolled { $on }
sites-enterprise-title = A gate of which enterprise?
sites-locate-title =
    <b>Enrol a gate: step 1 of 3</b>
    Please stand at the gate and tap “📍 Send the gate's location” on the phone. Within { $ring } m of it counts as on site. If the phone is off by more than { $limit } m, please try again in the open.
sites-locate-press = Please stand at the gate first.
sites-locate-button = 📍 Send the gate's location
sites-locate-left = No gate was enrolled.
sites-locate-taken = Location received.
sites-locate-wanted = This step needs the gate's location: please stand at the gate and tap “📍 Send the gate's location”. Your choices are kept; tap “Back” to leave.
sites-locate-not-here = This message is not where you stand now (a place or a forwarded location), so it cannot be used. Please stand at the gate and tap “📍 Send the gate's location”.
sites-locate-coarse = The phone is off by about { $accuracy } m, more than { $limit } m; that would misjudge people. Please wait a moment in the open and tap “📍 Send the gate's location” again.
sites-name-title =
    <b>Enrol a gate: step 2 of 3</b>
    Which gate is it? Choose, or send a name.
sites-name-main = Main gate
sites-name-east = East gate
sites-name-west = West gate
sites-name-south = South gate
sites-name-north = North gate
sites-name-goods = Goods gate
sites-check-title =
    <b>Enrol a gate: step 3 of 3</b>
    Name: { $name }
    Radius: { $ring } m
sites-check-accuracy = Accuracy: about { $accuracy } m
sites-check-yes = Enrol it
sites-check-done = The gate is enrolled

## Systems and changes in words

sites-system-wgs84 = WGS-84 (phones, GPS)
sites-system-gcj02 = GCJ-02 (Amap, Tencent)
sites-system-bd09 = BD-09 (Baidu)
sites-change-both = move its centre { $where } and have a radius of { $ring } m
sites-change-centre = move its centre { $where } and keep the radius of { $ring } m
sites-change-ring = keep its centre and change the radius from { $old } m to { $ring } m
sites-change-one = { $metres } m { $direction }
sites-change-two = { $first } and { $second }
sites-change-east = east
sites-change-west = west
sites-change-north = north
sites-change-south = south
