"""The nouns: what a guide, a finding, a condition, a case and an event are. No behaviour of the engine lives here."""
