# Difficulties

refusal-difficulty-moved = { $number } has moved on a moment ago, so nothing was done and nothing else was changed. Please go back and look at it as it is.
refusal-difficulty-changed = Somebody else has dealt with this a moment ago, so it was not saved. Please go back and look at it as it is.
refusal-difficulty-files-full = Each matter takes { $limit } files at most, so this one was not saved; the files and words that you sent before are kept.
refusal-difficulty-reopened = { $number } was opened again once before and cannot be opened another time; nothing was changed. If there is still a difficulty, please raise a new one.
refusal-difficulty-reopen-over = { $number } was closed more than { $days } days ago and cannot be opened again; nothing was changed. If there is still a difficulty, please raise a new one.
refusal-difficulty-extended = The date of { $number } was moved once before and cannot be moved again; it stays as it was.
refusal-difficulty-date = The new date must be after the present one and at most { $days } working days later; the date stays as it was. Please choose again.
refusal-difficulty-same-owner = This office has it in hand already, nothing was changed. Please choose another one.
refusal-difficulty-concerned = Feedback is not passed to those whom it is about, nor are they asked to take part; it was not passed on. Please choose another office.
refusal-difficulty-in-chat = Whoever raised it can confirm in the bot, so nobody else confirms in their place; nothing was changed. You can ask them to confirm.
