"""The catalogue: everything the tool can do, wired together; the API for programs.

>>> from colophon.catalogue import Catalogue
>>> catalogue = Catalogue.here(or_lent=True)
>>> catalogue.lent or catalogue.folder.is_dir()
True
"""

from colophon.catalogue.drafting import Drafted
from colophon.catalogue.founding import QUESTIONS, found
from colophon.catalogue.whole import Catalogue

__all__ = ["QUESTIONS", "Catalogue", "Drafted", "found"]
