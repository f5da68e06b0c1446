### The annual call

refusal-call-not-draft = The call is published or withdrawn and cannot be changed; nothing was changed. A published one can be given more time, or be withdrawn.
refusal-call-not-open = The call is not published, or withdrawn, so nothing was done. Please look at the list for how it stands.
refusal-call-changed = A colleague has just changed this call, so your change was not saved. Please read it as it is now, then go on.
refusal-call-year-far = A call can be prepared for last year, this year or next year; nothing was made. Please choose the year again.
refusal-call-dates-crossed = The last day ({ $last }) lies before the first ({ $first }), so nothing was saved. Please send the date again; everything else is kept.
refusal-call-born-unlikely = { $born } is far from the usual reference date ({ $usual }) and may be a slip, so nothing was saved. Please check it and send it again.
refusal-call-files-full = A call has at most { $most } files, so this one was not added. Please take one off first, or send them as one.
refusal-call-over = The last day for filing ({ $last }) has passed, so nothing was signed. Please change it first.
refusal-call-no-longer = Filing is open until { $present }; the new day must be later and not past, so nothing was changed. Please choose another day.
refusal-call-has-needs = Companies that have filed already: { $count }. The call cannot be withdrawn, and nothing was changed. You can give it more time.
