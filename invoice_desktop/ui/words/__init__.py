"""The one catalogue of words for values, findings, troubles and labels, in three languages."""
