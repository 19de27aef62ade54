"""Documents opened once, under limits: what is verified, read and drawn are the same bytes."""
