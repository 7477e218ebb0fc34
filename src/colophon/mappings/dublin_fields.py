"""Elements of Dublin Core → our fields, for what comes in.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

from collections.abc import Mapping

_SAME = """
title subject description type format identifier source language relation rights issued created
dateCopyrighted license creator contributor publisher rightsHolder alternative abstract
tableOfContents extent medium temporal spatial bibliographicCitation audience provenance
accessRights isPartOf hasPart isVersionOf hasVersion isFormatOf hasFormat references
isReferencedBy replaces isReplacedBy
"""
FIELDS: Mapping[str, str] = {
    **{one: one for one in _SAME.split()},
    "date": "issued",
    "coverage": "spatial",
    **dict.fromkeys(("conformsTo", "requires", "isRequiredBy"), "relation"),
    **dict.fromkeys(("educationLevel", "mediator"), "audience"),
}
"""element of DC or DC terms → our field"""

NOTED: Mapping[str, str] = {
    "available": "Available",
    "dateSubmitted": "Date submitted",
    "dateAccepted": "Date accepted",
    "modified": "Modified",
    "valid": "Valid",
    "instructionalMethod": "Instructional method",
    "accrualMethod": "Accrual method",
    "accrualPeriodicity": "Accrual periodicity",
    "accrualPolicy": "Accrual policy",
}
"""element that no field of ours takes → the words before its value in a note"""

_TYPE_NAMES = """
Collection Dataset Event Image InteractiveResource MovingImage PhysicalObject Service Software
Sound StillImage Text
"""
TYPES = frozenset(_TYPE_NAMES.split())
