"""Disclosure: what of a record may leave the house."""
