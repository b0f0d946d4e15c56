"""What a guide means: five small tables. Engine, options and prover read these; nobody else interprets a guide."""
