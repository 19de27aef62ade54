"""The archive's room: find an invoice again, open its evidence, export the list."""
