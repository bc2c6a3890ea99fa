"""What programs use: `Summariser`, `AsyncSummariser`, and provider batch jobs."""
