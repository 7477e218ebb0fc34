"""Georgian."""

from colophon.languages import Dates, Language, Private

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
)
