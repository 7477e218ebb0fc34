"""Lithuanian."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="lt",
    title="Lithuanian",
    dates=Dates(
        months=(
            "sausis sausio",
            "vasaris vasario",
            "kovas kovo",
            "balandis balandžio",
            "gegužė gegužės",
            "birželis birželio",
            "liepa liepos",
            "rugpjūtis rugpjūčio",
            "rugsėjis rugsėjo",
            "spalis spalio",
            "lapkritis lapkričio",
            "gruodis gruodžio",
        ),
        seasons=(
            "pavasaris pavasarį",
            "vasara vasarą",
            "ruduo rudenį",
            "žiema žiemą",
        ),
        quarters="ketvirtis",
        weekdays="""
            pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
        """,
        links="d diena dieną mėn",
        years="m metai metų metais",
        year_first=True,
        circa="apie",
        before="iki prieš",
        after="po",
        both="ir",
        either="arba",
        centuries="amžius a",
        undated="b_m be_metų nedatuota",
    ),
)
