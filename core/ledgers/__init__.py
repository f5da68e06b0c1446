"""The visit ledger: visits of a period as a table, in the layout of the campaign asked for."""
