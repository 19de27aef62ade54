"""The tax bureau's exports: any of their layouts, in any of the forms in which they come."""
