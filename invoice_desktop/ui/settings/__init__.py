"""The settings: what the user chooses about the program and the desk."""
