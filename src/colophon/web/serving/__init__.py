"""Serving: what stands under all pages and endpoints, from the socket up."""
