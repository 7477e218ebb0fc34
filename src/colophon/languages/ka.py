"""Georgian."""

from colophon.languages import Dates, Editions, Language, Private

# fmt: off
LANGUAGE = Language(
    name="ka",
    title="Georgian",
    dates=Dates(
        months=(
            "იანვარი იანვრის",
            "თებერვალი თებერვლის",
            "მარტი მარტის",
            "აპრილი აპრილის",
            "მაისი მაისის",
            "ივნისი ივნისის",
            "ივლისი ივლისის",
            "აგვისტო აგვისტოს",
            "სექტემბერი სექტემბრის",
            "ოქტომბერი ოქტომბრის",
            "ნოემბერი ნოემბრის",
            "დეკემბერი დეკემბრის",
        ),
        years="წ წლის",
        year_first=True,
    ),
    private=Private(
        contact="საკონტაქტო დარეკეთ",
    ),
    editions=Editions(
        patterns=(
            r"(?:პირველი|მეორე|მესამე)\sგამოცემა(?!\w)",
        ),
        stems=("გამოცემ",),
    ),
)
