"""The visit ledger is asked for: period, county, campaign, enterprise (C5, C34)."""
