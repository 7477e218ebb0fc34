"""Imprints: who published, printed and sold a document, and where."""
