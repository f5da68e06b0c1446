"""Door codes: the code that changes at the gate every half minute, and what a scan of it says."""
