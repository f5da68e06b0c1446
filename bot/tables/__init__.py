"""Tables that somebody takes along: rows in words, and the workbook that holds them."""
