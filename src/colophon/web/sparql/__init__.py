"""SPARQL over HTTP: queries run in processes that can be ended."""

from colophon.web.sparql.door import SparqlDoor

__all__ = ["SparqlDoor"]
