### Door codes: shown by the contact, scanned by the appointee

door-gates-title =
    <b>Door code</b>
    The code of which gate? The picture changes by itself and closes after { $minutes } minutes.
door-gates-none =
    <b>Door code</b>
    No gate is enrolled yet, so there is no code to show. Please enrol the gate first.
door-gates-poster = Poster
door-gates-enrol = Enrol a gate
door-gates-below = The code is shown below

door-live-open =
    <b>{ $enterprise }</b>
    { $gate }
    To be scanned with the appointee's phone camera; START then puts the day on record. It changes every { $seconds } seconds and closes at { $until }. Please do not forward pictures of it: a code out of date counts only once you confirm.
door-live-closed =
    <b>{ $enterprise }</b>
    { $gate }
    The door code is closed.
door-live-close = Close
door-live-again = Open again
door-live-poster = Poster
door-live-closing = The door code is being closed
door-live-opening = The door code is being opened

door-poster-title =
    <b>Poster</b>
    A poster for which gate? Put it up at the gate: scanning it asks the appointee for the location. The poster alone is no evidence.
door-poster-making = The poster is being made, one moment…
door-poster-done = The poster is ready: { $enterprise }, { $gate }. The picture is for sending on; to print it, use the other file (A4).
door-poster-heading = Appointees: check in here
door-poster-step-scan = 1. Scan the code with the phone camera to open the chat
door-poster-step-press = 2. Press START, then “On site” to send the location
door-poster-step-here = 3. Do so near the gate; the scan alone is no evidence
door-poster-own =
    <b>{ $enterprise }</b>
    { $gate }
    Please tap “📍 On site” below to send where you are; that records the day. The poster alone is no evidence, and nothing is on record yet.
door-poster-other =
    <b>{ $enterprise }</b>
    { $gate }
    This is not a gate of your enterprise, so nothing was recorded. If you are at your own enterprise, please tap “📍 On site” below.

door-scan-stranger =
    This code is for the appointees of Xinxiang's programme to check in with. Nothing was recorded.
    If you are an appointee, please join with your invitation link first; the county's science department gives it to you.
door-scan-no-appointee = This code is for appointees to check in with. Your role records no days, so nothing was recorded.
