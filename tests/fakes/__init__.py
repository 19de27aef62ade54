"""Stand-ins for the outer world that behave like it, trouble included."""
