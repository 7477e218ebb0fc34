"""The review desk in the browser: a thin layer over the catalogue's desk."""

from colophon.web.desk.serving import serve

__all__ = ["serve"]
