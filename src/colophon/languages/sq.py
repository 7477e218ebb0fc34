"""Albanian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="sq",
    title="Albanian",
    dates=words.Dates(
        months=(
            "janar janari",
            "shkurt shkurti",
            "mars marsi",
            "prill prilli",
            "maj maji",
            "qershor qershori",
            "korrik korriku",
            "gusht gushti",
            "shtator shtatori",
            "tetor tetori",
            "nëntor nëntori",
            "dhjetor dhjetori",
        ),
        seasons=("pranverë pranvera", "verë vera", "vjeshtë vjeshta", "dimër dimri"),
        weekdays=("hënë", "martë", "mërkurë", "enjte", "premte", "shtunë", "diel"),
        years="viti",
        circa="rreth",
        before="para",
        after="pas",
        both="dhe",
        either="ose",
        undated="pa_datë",
    ),
    private=words.Private(contact="kontakt kontaktoni telefononi", streets_before="rruga"),
)
