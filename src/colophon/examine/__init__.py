"""Examining a provider: is it harvestable, and where does it break the specification?

https://www.openarchives.org/OAI/openarchivesprotocol.html
"""

from colophon.examine.asking import ExaminationBounds
from colophon.examine.examination import CHECKS, OUT_OF_SIGHT, examine
from colophon.examine.finding import CheckOutcome, Finding

__all__ = ["CHECKS", "OUT_OF_SIGHT", "CheckOutcome", "ExaminationBounds", "Finding", "examine"]
