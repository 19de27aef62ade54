"""Judgement: small pure checks over evidence, and the verdict drawn from their findings."""
