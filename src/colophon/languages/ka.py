"""Georgian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ka",
    title="Georgian",
    dates=words.Dates(
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
    private=words.Private(contact="საკონტაქტო დარეკეთ"),
    editions=words.Editions(
        patterns=(r"(?:პირველი|მეორე|მესამე)\sგამოცემა(?!\w)",),
        stems=("გამოცემ",),
    ),
)
