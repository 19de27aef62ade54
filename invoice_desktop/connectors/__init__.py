"""The outer world behind Protocols: keyring, preferences, clock."""
