### The county's list of needs

county-list-title = { $county }: { $what } for science-and-technology vice-presidents, { $year }
county-list-unit = Reported by: { $county }
county-list-day = Date: { $year }-{ $month }-{ $day }
county-list-number = No.
county-list-reference = Reference
county-list-enterprise = Enterprise
county-list-remark = Remarks
county-list-empty = None in this county ({ $what }).
county-list-note = Note: gathered by enterprise and numbered; without contact persons and numbers.
county-list-note-since = New, changed and taken out in the remarks are against the list exported on { $at }.
county-list-seal-organisation = County organisation department (seal)
county-list-seal-science = County science department (seal)
county-list-dated = Date:
county-list-page = Page &P of &N
county-list-change-new = New
county-list-change-changed = Changed: { $parts }
county-list-change-gone = Taken out
county-list-confidential = Confidential at the enterprise's wish

## How the lines of a need are said

need-said-confidential = confidential
need-said-open = not confidential
need-said-years = { $years } { $years ->
    [one] year
   *[other] years
}
need-said-between = {", "}
