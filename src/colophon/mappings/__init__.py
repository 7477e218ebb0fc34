"""Mappings: where fields go in each standard, as tables."""
