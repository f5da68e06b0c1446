### Gates

sites-list-title = <b>Gates</b>
sites-list-gates =
    { $gates }
sites-list-missing = Once a gate is enrolled, the distance is compared by itself when an appointee comes.
sites-list-add = Enrol a gate
sites-list-change = Change a gate
sites-list-choose = Choose the enterprise
sites-list-whose = Please choose the enterprise first.
sites-list-doubted = · { $name }, radius { $ring } m, enrolled { $on } (its coordinate system is in doubt, please check)
sites-list-proposal = { " " }(there is a proposal: see “Change a gate”)
sites-list-enterprise = { $name }
sites-list-gate = · { $name }, radius { $ring } m, enrolled { $on }
sites-enterprise-title = Gates of which enterprise?
sites-locate-title =
    <b>Enrol a gate: step 1 of 3</b>
    Please stand at the gate and tap “📍 Send the gate's location” on the phone. Within { $ring } m of it counts as on site. If the phone is off by more than { $limit } m, please try again in the open.
sites-locate-move =
    <b>Another place for the gate</b>
    Please stand at the new gate and tap “📍 Send the gate's location” on the phone. If the phone is off by more than { $limit } m, please try again in the open.
sites-locate-type = Type coordinates
sites-locate-typing = Very well, the coordinates are typed.
sites-locate-press = Please stand at the gate first.
sites-locate-button = 📍 Send the gate's location
sites-locate-left = No gate was enrolled.
sites-locate-taken = Location received.
sites-locate-wanted = This step needs the gate's location: please stand at the gate and tap “📍 Send the gate's location”. Your choices are kept; tap “Back” to leave.
sites-locate-not-here = This message is not where you stand now (a place or a forwarded location), so it cannot be used. Please stand at the gate and tap “📍 Send the gate's location”.
sites-locate-coarse = The phone is off by about { $accuracy } m, more than { $limit } m; that would misjudge people. Please wait a moment in the open and tap “📍 Send the gate's location” again.
sites-typed-title =
    <b>Type the gate's coordinates</b>
    Please send latitude and longitude, like “35.302100, 113.920400”, in either order; degrees, minutes and seconds will do. Five decimals or more are exact to a metre.
sites-place = { $latitude } N, { $longitude } E
sites-system-title =
    Read: { $place }

    Where are these coordinates from? Maps differ by 500 to 1,300 m here, so the right answer keeps people from being misjudged.
sites-system-coarse = Please note: with so few decimals the place may be off by about { $coarse } m. Better go back and write more of them.
sites-pick-wgs84 = Phone (GPS)
sites-pick-gcj02 = Amap, Tencent
sites-pick-bd09 = Baidu
sites-system-unsure = Not sure
sites-system-stand = Please do not guess. Stand at the gate and send its location from the phone.
sites-system-ask = Please do not guess. The enterprise's contact can stand at the gate and send its location.
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
sites-check-place =
    Coordinates: { $place }
    From: { $system }
sites-move-title =
    <b>Confirm the gate's new place</b>
    Visits are compared with the new place from now on; earlier records stay.
sites-move-yes = Move it
sites-move-done = The gate was moved
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
