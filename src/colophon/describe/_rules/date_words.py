"""Words beside a date that say what it is the date of, in every language that is read."""

from colophon.languages import every

_ROLES = (
    "published", "first", "edition", "printing", "year", "later printing", "deposit",
    "copyright", "given", "dateline",
)  # fmt: skip
_OTHERS = {
    "an update": "update",
    "a visit": "visit",
    "a submission": "submission",
    "a life": "life",
    "an act of law": "act_of_law",
    "a registration": "registration",
    "a beginning": "beginning",
    "another edition": "other_edition",
    "a meeting to come": "coming",
    "an earlier meeting": "past_meeting",
}

ROLES: dict[str, tuple[str, ...]] = {
    role: every(f"date_roles.{role.replace(' ', '_')}") for role in _ROLES
}
"""cues by what the date that follows is the date of"""
OTHERS: dict[str, tuple[str, ...]] = {
    role: every(f"date_roles.{field}") for role, field in _OTHERS.items()
}
"""cues by what other than issue the date that follows is the date of"""
LIMITS = every("date_roles.limits")
AFTERWARDS = frozenset({"an update", "a visit", "a meeting to come"})
"""what comes after issue, so that no text is dated by it"""
BEHIND = every("date_roles.behind")
BEHIND_PRINTING = every("date_roles.behind_printing")
RECORDS = every("date_roles.records")
BEHIND_IMPRINT = every("date_roles.behind_imprint")
ARTICLES = every("date_roles.before_year")
RELATED = every("date_roles.related")
