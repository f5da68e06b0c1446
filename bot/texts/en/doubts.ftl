### What wants a word: facts with numbers, shown to the person first; what is on record stays

doubt-fact-repeated-point = Note: this location is exactly the same (to 6 decimals) as the one of { $earlier }; mostly that is the phone's cache.
doubt-fact-shared-point = Note: this location is exactly the same (to 6 decimals) as one of somebody else; that can happen when people come together.
doubt-fact-fast-travel = Note: { $minutes } min after the last location and at least { $km } km from it, which makes { $kmh } km/h; mostly that is a phone's drift.
doubt-fact-regular-jitter = Note: { $points } points of the live location are exactly the same (accuracy { $metres } m each); that can happen while a phone lies still.
doubt-ask = Please choose an explanation. The record is safe and its grade stays as it is.
doubt-answered = Your explanation: { $answer }
doubt-told = He or she says: { $answer }
doubt-unanswered = Not explained yet. Whether to confirm is up to you; this note changes no grade.
doubt-thanks = Noted
doubt-thanks-before = This has been explained or has lapsed; nothing needs to be done

doubt-answer-cache = Phone's cache
doubt-answer-same-spot = Same spot
doubt-answer-together = Came together
doubt-answer-drift = Phone was wrong
doubt-answer-rail = By fast train
doubt-answer-still = Phone lay still
doubt-answer-live = Checked by live location
doubt-words = Other (one line)

doubt-step-up = For stronger evidence please share your live location before { $until }: the paper clip beside the input field, “Location”, “Share My Live Location” (15 minutes); 2 minutes of it are enough, and one that runs already will do. You may leave it: the record is safe.
doubt-step-up-done = The live location was checked; the evidence is stronger. You can stop sharing.
