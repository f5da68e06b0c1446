### Claims: day, reason, check, file; the county decides

claims-reason-forgot = Forgot to record
claims-reason-no-signal = No signal on site
claims-reason-phone = Phone out of order
claims-reason-customer = At a customer's
claims-reason-laboratory = Tests in a lab
claims-reason-travel = Travel for the firm
claims-ground-verified = Verified with firm
claims-ground-task = An agreed task
claims-ground-not-there = Firm says absent
claims-ground-unclear = Too little is said
claims-ground-wrong-day = Wrong day
claims-kind-forgotten = on site, not recorded in time
claims-kind-off-site = at work for the enterprise elsewhere
claims-host-yes = The enterprise contact has confirmed.
claims-host-no = The enterprise contact has not confirmed yet.
