"""SPARQL 1.1: queries over the published records, read only.

https://www.w3.org/TR/sparql11-protocol/ · https://www.w3.org/TR/sparql11-service-description/
"""
