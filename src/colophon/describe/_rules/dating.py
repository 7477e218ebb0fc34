"""Words of texts that tell in which year they were written, in every language that is read."""

from colophon.languages import every

UNCERTAIN_FUTURE = every("years.bounds")
NAMING = every("years.naming")
LATER = every("years.later")
NUMBERS: dict[str, int] = {
    word: int(number)
    for word, _, number in (entry.partition("=") for entry in every("years.numbers"))
}
PRESENT = every("years.present")
ALREADY = every("years.already")
