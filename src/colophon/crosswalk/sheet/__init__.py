"""Spreadsheets: one row an item, for people who edit in a table and bring it back.

They are not among :data:`colophon.crosswalk.FORMATS`, for they hold many records and are
never harvested.
"""
