"""The summary report; opinions and results come with the assessment itself."""
