"""The first start, and what to do when the archive does not open by itself."""
