"""Hindi."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="hi",
    title="Hindi",
    dates=words.Dates(
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
    private=words.Private(contact=("संपर्क", "सम्पर्क करें"), telephone="फोन मोबाइल"),
)
