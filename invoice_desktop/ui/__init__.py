"""Windows, panels and models; no thought of their own."""
