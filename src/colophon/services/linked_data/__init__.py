"""Linked data: every address of the catalogue answers, for people and for programs.

https://www.w3.org/TR/cooluris/ · https://www.w3.org/TR/ld-bp/
"""
