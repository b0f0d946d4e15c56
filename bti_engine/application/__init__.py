"""What users do: check a guide, open a case, ask, choose, look. It names the ports that the outside fills."""
