"""SPARQL over HTTP: queries run in processes that can be ended."""

from colophon.web.sparql.endpoint import SparqlEndpoint

__all__ = ["SparqlEndpoint"]
