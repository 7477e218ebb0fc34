"""Serving: what stands under all pages and doors, from the socket up."""
