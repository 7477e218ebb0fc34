"""The catalogue's addresses over HTTP."""
