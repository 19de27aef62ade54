"""The desk: hand an invoice over, read the verdict, see what it rests on."""
