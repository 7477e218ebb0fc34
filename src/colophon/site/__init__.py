"""The static site: what ``serve`` answers, as files for a web server that runs no program.

:mod:`colophon.site.building` writes it from the addresses' own answers,
:mod:`colophon.site.checking` proves it.
"""
