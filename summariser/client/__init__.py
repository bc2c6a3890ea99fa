"""The façade that programs use: `Summariser`, `AsyncSummariser`, provider batch jobs."""
