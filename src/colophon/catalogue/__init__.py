"""The catalogue: everything the tool can do, wired together; the API for programs.

>>> from colophon.catalogue import Catalogue
>>> catalogue = Catalogue.here(or_lent=True)
>>> catalogue.lent or catalogue.folder.is_dir()
True
"""

from colophon.catalogue.catalogue import Catalogue
from colophon.catalogue.drafting import Drafted
from colophon.catalogue.new_catalogue import QUESTIONS, check_answer, make_catalogue

__all__ = ["QUESTIONS", "Catalogue", "Drafted", "check_answer", "make_catalogue"]
