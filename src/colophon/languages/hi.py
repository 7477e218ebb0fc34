"""Hindi."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="hi",
    title="Hindi",
    dates=Dates(
        months=(
            "जनवरी",
            "फ़रवरी फरवरी",
            "मार्च",
            "अप्रैल",
            "मई",
            "जून",
            "जुलाई",
            "अगस्त",
            "सितंबर सितम्बर",
            "अक्टूबर अक्तूबर",
            "नवंबर नवम्बर",
            "दिसंबर दिसम्बर",
        ),
        years="सन् वर्ष",
    ),
)
