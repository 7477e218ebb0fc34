"""Colophon: from a pamphlet to a harvestable catalogue record."""

__version__ = "0.1.0"
