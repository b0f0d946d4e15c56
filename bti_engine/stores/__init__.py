"""Where logs, guides and people are kept; each store is imported by its own name, so only one is loaded."""
