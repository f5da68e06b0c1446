### The visit ledger: by period, county, campaign and enterprise, in the campaign's layout

home-care-ledger = Visit ledger

ledger-menu-title = <b>Visit ledger</b>  Choose what it covers, then have it made.
ledger-menu-lines =
    Period: { $first } to { $last }
    County: { $county }
    Campaign: { $campaign }
    Enterprise: { $enterprise }
    Layout: { $layout }

    Visits found: <b>{ $count }</b>
ledger-menu-period = Period
ledger-menu-county = County
ledger-menu-campaign = Campaign
ledger-menu-enterprise = Enterprise
ledger-menu-take = Make the ledger
ledger-making = Making the ledger …
ledger-made = The ledger is ready: { $rows ->
    [one] one row
   *[other] { $rows } rows
}. It holds internal remarks; please keep it safe.
ledger-all-counties = all
ledger-all-campaigns = all campaigns
ledger-all-enterprises = all enterprises
ledger-chosen = • { $name }
ledger-offered = { $name }
ledger-period-title = <b>Visits of which period?</b>
ledger-period-this-month = this month
ledger-period-last-month = last month
ledger-period-this-quarter = this quarter
ledger-period-last-quarter = last quarter
ledger-period-this-year = this year
ledger-period-own = own dates
ledger-first-ask = From which day on? Please send the date, such as 2026-9-1 or 1 Sep.
ledger-last-ask = From { $first }, up to which day? Please send the date.
ledger-county-title = <b>Visits of which county?</b>
ledger-campaign-title = <b>Visits counted for which campaign?</b>  The table is made in its layout.
ledger-enterprise-title = <b>Visits to which enterprise?</b>  Those visited in the period are listed.
ledger-layout-tracking = how appointees do
ledger-layout-help = help for enterprises
ledger-layout-research = research activity

ledger-paper-name = Visits
ledger-paper-title = Visits to appointees
ledger-paper-titled = { $campaign }: visits
ledger-paper-city = Xinxiang city
ledger-paper-unit = Unit: { $place }
ledger-paper-period = Period: { $first } to { $last}; made { $on }
ledger-paper-empty = No visit of this period fits
ledger-paper-note = Made from the record of visits; what became of problems stands in the list of difficulties.
ledger-column-number = No.
ledger-column-on = Date
ledger-column-county = County
ledger-column-enterprise = Enterprise
ledger-column-credit-code = Credit code
ledger-column-people = Appointees
ledger-column-units = Dispatching units
ledger-column-visitor = Visitor
ledger-column-office = Office
ledger-column-channel = Channel
ledger-column-met = Met
ledger-column-thinking = Frame of mind
ledger-column-work = Work
ledger-column-life = Daily life
ledger-column-summary = Summary
ledger-column-troubles = Problems raised
ledger-column-solved = What became of them
ledger-column-campaigns = Counted for
ledger-column-remark = Internal remark
ledger-channel-on-site = on site
ledger-channel-phone = phone
ledger-channel-video = video
ledger-trouble = { $number }  { $text }
ledger-closed = { $number }  closed
ledger-open = { $number }  in hand
ledger-absent = { $name } (not there)
ledger-mark = { $state }: { $line }
ledger-of = { $name }: { $words }

campaigns-one-layout = Layout of its ledger: { $layout }
campaigns-one-lay = Layout of ledger
campaigns-layout-title = <b>{ $name }</b>  In which layout are its ledgers made?
campaigns-layout-done = The layout was changed

refusal-day-unread = The date could not be read, so nothing was changed. Please write it as 2026-9-1 or 1 Sep and send it again; the other filters are unchanged.
refusal-span-turned = The last day { $last } lies before the first day { $first }; nothing was changed. Please send the last day again.
refusal-span-ahead = The first day { $first } has not come yet, so there is nothing to list; nothing was changed. Please go back and choose again.
refusal-span-long = A ledger covers { $days } days at most; nothing was changed. Please choose a shorter period, or make several.
