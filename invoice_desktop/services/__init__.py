"""Use cases of the desk: they know Protocols, not SQL and not Qt."""
