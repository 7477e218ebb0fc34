"""Searching for readers: what they write, what is found, and how they are shown it.

Pure: arguments and indexes in, answers out.
"""
