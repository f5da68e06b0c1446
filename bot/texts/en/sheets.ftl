### Entering a paper sheet

sheets-month-title = <b>Enter a paper sheet</b>
    { $name } ({ $enterprise })
    Of which month is the sheet?
sheets-days-title = <b>{ $name }, { $month }</b>
    Please send the days on the sheet, such as "3 5 12-14".
sheets-days-unread = These days could not be read, and nothing was saved. Please write the days of that month only, such as "3 5 12-14".
sheets-scan-title = <b>{ $name }, { $month }</b>
    { $lines }

    Please send a photo or a scan of the sheet.
sheets-scan-wanted = A photo or a scan of the sheet is wanted here: please send a picture or a file. The days are not lost.
sheets-scan-large = The file has more than { $megabytes } megabytes and was not saved. Please send a photo or a smaller scan; the days are not lost.
sheets-check-title = <b>Please check</b>
    { $name } ({ $enterprise }), { $month }
    { $lines }
sheets-check-doubt = Please note: the same scan was used for another appointee before. If several people share a sheet, go on.
sheets-check-nothing = No day is left to enter. Please go back and change them.
sheets-check-yes = Enter ({ $count })
sheets-check-done = { $count } entered; the scan is kept
sheets-fate-taken = To enter ({ $count }): <b>{ $days }</b>
sheets-fate-already = Counted already, left as they are: { $days }
sheets-fate-ahead = Not come yet, left out: { $days }
sheets-fate-outside-term = Outside the service, left out: { $days }
sheets-fate-suspended = During a suspension, left out: { $days }
