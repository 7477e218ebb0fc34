"""Harvesting: another repository's records come in, and any provider is examined.

https://www.openarchives.org/OAI/openarchivesprotocol.html
"""
