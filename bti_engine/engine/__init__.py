"""The case engine: pure functions from a flow, a case and a command to events or a refusal."""
