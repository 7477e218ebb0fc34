"""Dates of a document: found, told apart, corrected."""
