"""The page workshop: pictures of pages → upright, flat, evenly lit, separate pages.

Pixels only: nothing here knows letters, documents or catalogues.  Every step gives a new
:class:`colophon.pages.page_image.PageImage` that knows the way back to the picture as it came.
"""
