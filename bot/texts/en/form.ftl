## technical fields
field-electronics = electronics and information
field-biomedicine = biology and new medicine
field-aerospace = aerospace
field-materials = new materials
field-services = high-tech services
field-energy = new energy and saving energy
field-environment = resources and environment
field-manufacturing = advanced manufacturing and automation
field-agriculture = modern agriculture
field-other = other fields

## needs: kinds, states, with whom
need-kind-post = post
need-kind-challenge = technical challenge
need-state-draft = draft
need-state-submitted = sent, waiting for the county
need-state-returned = returned, to be changed
need-state-confirmed = confirmed by the county
need-state-consolidated = on the county's list
need-state-reported = reported to the city
need-state-published = published as a post
need-state-kept = kept as a challenge
need-state-declined = not taken up
need-state-withdrawn = withdrawn
need-state-merged = merged with another
need-who-enterprise = the company
need-who-county = the county science department
need-who-city = the city science bureau

## the lines of the form
need-part-title = Title
need-part-text = In your words
need-part-field = Field
need-part-chain = Industrial chain
need-part-challenge-kind = Kind of problem
need-part-fails = What fails
need-part-where = Where
need-part-present = Present value
need-part-target = Target value
need-part-tried = Tried so far
need-part-degree = Degree
need-part-rank = Professional title
need-part-specialty = Speciality
need-part-years = Term
need-part-modes = Ways to work together
need-part-deadline = Deadline
need-part-budget = Budget
need-part-decider = Who decides
need-part-offers = What the company provides
need-part-offer-words = More on that
need-part-confidential = Confidential

## what is picked in the form
need-challenge-kind-product = developing a product
need-challenge-kind-process = designing a process
need-challenge-kind-technology = solving a technical problem
need-challenge-kind-quality = quality engineering
need-mode-research = joint research
need-mode-transfer = transfer of results
need-mode-advice = expert advice
need-mode-centre = a joint R&D centre
need-mode-interns = internships
need-budget-under-10 = under 100,000 yuan
need-budget-to-50 = 100,000 to 500,000 yuan
need-budget-to-100 = 0.5 to 1 million yuan
need-budget-to-500 = 1 to 5 million yuan
need-budget-over-500 = over 5 million yuan
need-budget-open = to be agreed
need-decider-owner = head of the company
need-decider-engineer = technical lead
need-decider-together = decided together
need-decider-other = someone else
need-degree-any = any
need-degree-master = master or higher
need-degree-doctor = doctor
need-rank-any = any
need-rank-vice-senior = associate senior or higher
need-rank-senior = senior
need-offer-work = working conditions
need-offer-research = research conditions
need-offer-living = living conditions
need-offer-safety = safety

## how the lines are told
need-form-between = {", "}
need-form-yes = yes
need-form-no = no
need-form-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
need-form-day = { $day }
