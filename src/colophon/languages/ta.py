"""Tamil."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="ta",
    title="Tamil",
    dates=Dates(
        months=(
            "ஜனவரி",
            "பிப்ரவரி",
            "மார்ச்",
            "ஏப்ரல்",
            "மே",
            "ஜூன்",
            "ஜூலை",
            "ஆகஸ்ட்",
            "செப்டம்பர்",
            "அக்டோபர்",
            "நவம்பர்",
            "டிசம்பர்",
        ),
    ),
)
