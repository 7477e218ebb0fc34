# ruff: noqa: E501 (tables of words read best unbroken)
"""Names of months, seasons, quarters and numbers, as they stand in imprints and datelines."""

MONTHS: tuple[str, ...] = (
    # English · French · German · Spanish · Italian · Portuguese · Dutch · Latin ·
    # Greek (both forms) · Russian · Finnish · Swedish
    "january jan janu januar jänner janvier ianvier janv enero gennaio gennajo gennaro genn janeiro januari ianuarii januarii ianuarij januarius ιανουαρίου ιανουάριος γενάρης γενάρη ιαν января январь янв tammikuu* tammikuun",
    "february feb febr februar februari february februarie feber feurier février févr fevr fév febrero hebrero febbraio febbrajo febraro fevereiro februarii februarij φεβρουαρίου φεβρουάριος φλεβάρης φλεβάρη φεβ февраля февраль фев helmikuu*",
    "march mar märz maerz mars marzo março marco maart maert martii martij μαρτίου μάρτιος μάρτης μάρτη μαρ марта март мар maaliskuu*",
    "april apr apri avril auril avr abril aprile aprilis ἀπριλίου απριλίου απρίλιος απρίλης απρίλη απρ апреля апрель апр huhtikuu*",
    "may mai mayo maggio maio mei maii maij maj μαΐου μαΐος μάιος μάης μάη мая май toukokuu*",
    "june jun juni juin iuin junio giugno junho iunii junii iunij ιουνίου ιούνιος ιούνης ιούνη ιουν июня июнь июн kesäkuu*",
    "july jul juli juillet iuillet juill julio luglio julho iulii julii iulij ιουλίου ιούλιος ιούλης ιούλη ιουλ июля июль июл heinäkuu*",
    "august aug augu août aoust aout agosto augustus augusti augustii αυγούστου αύγουστος αύγουστο αυγ августа август авг elokuu*",
    "september sept sep septemb septembre septiembre setiembre settembre setembro septembris septembri σεπτεμβρίου σεπτέμβριος σεπτέμβρης σεπτέμβρη σεπτ сентября сентябрь сент сен syyskuu*",
    "october oct octo octob octobre oktober okt octubre ottobre outubro octobris οκτωβρίου οκτώβριος οκτώβρης οκτώβρη οκτ октября октябрь окт lokakuu*",
    "november nov novemb novembre noviembre novembro novembris νοεμβρίου νοέμβριος νοέμβρης νοέμβρη νοε ноября ноябрь нояб marraskuu*",
    "december dec decemb dezember dez décembre déc diciembre dic dicembre dezembro decembris δεκεμβρίου δεκέμβριος δεκέμβρης δεκέμβρη δεκ декабря декабрь дек joulukuu*",
)
"""words of the twelve months; trailing dots and capitals do not matter"""

NUMBERED_MONTHS = {"7ber": 9, "8ber": 10, "9ber": 11, "10ber": 12, "xber": 12, "7bre": 9}
NUMBERED_MONTHS |= {"8bre": 10, "9bre": 11, "xbre": 12}

SEASONS: tuple[tuple[int, str], ...] = (
    (21, "spring printemps frühling frühjahr primavera lente voorjaar άνοιξη весна"),
    (22, "summer été sommer verano estate verão zomer καλοκαίρι лето"),
    (23, "autumn fall automne herbst otoño autunno outono herfst φθινόπωρο осень"),
    (24, "winter hiver invierno inverno χειμώνας зима"),
)
"""EDTF numbers of the seasons"""

QUARTERS: tuple[str, ...] = (
    "quarter",
    "trimestre",
    "trim",
    "quartal",
    "vierteljahr",
    "kwartaal",
    "trimester",
    "τρίμηνο",
    "квартал",
)

LINKS: tuple[str, ...] = (
    "of", "de", "du", "del", "dell", "della", "di", "do", "den", "der", "des", "van", "anno",
    "the", "l'an", "en", "an", "año", "ano", "annee", "année", "του", "τοῦ", "этого", "day",
    "iour", "jour", "tag", "día", "giorno", "dia", "dag", "in", "year", "d", "mes",
)  # fmt: skip
"""small words between a day, a month and a year"""

UNITS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "eight": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
    "twelfe": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "premier": 1, "deuxiesme": 2, "deuxieme": 2, "troisiesme": 3, "troisieme": 3,
    "quatriesme": 4, "quatrieme": 4, "cinquiesme": 5, "cinquieme": 5, "sixiesme": 6,
    "sixieme": 6, "septiesme": 7, "septieme": 7, "huictiesme": 8, "huitiesme": 8, "huitieme": 8,
    "neufiesme": 9, "neufuiesme": 9, "neuvieme": 9, "neuviesme": 9, "dixiesme": 10,
    "dixieme": 10, "onziesme": 11, "onzieme": 11, "douziesme": 12, "douzieme": 12,
    "treiziesme": 13, "treizieme": 13, "quatorziesme": 14, "quatorzieme": 14,
    "quinziesme": 15, "quinzieme": 15, "seiziesme": 16, "seizieme": 16,
    "vingtiesme": 20, "vingtieme": 20, "trentiesme": 30, "trentieme": 30,
    "primero": 1, "primo": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
    "catorce": 14, "quince": 15, "veinte": 20,
}  # fmt: skip
"""days as words; ``_dates`` adds "twenty" and "vingt" before a unit"""

TENS = {"twenty": 20, "thirty": 30, "vingt": 20, "trente": 30}

FRENCH_UNITS = {"unieme": 1, "uniesme": 1, "et unieme": 1}

REPUBLICAN: tuple[str, ...] = (
    "vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse", "ventôse",
    "germinal", "floréal", "prairial", "messidor", "thermidor", "fructidor",
)  # fmt: skip

REPUBLICAN_STARTS: tuple[str, ...] = (
    "1792-09-22", "1793-09-22", "1794-09-22", "1795-09-23", "1796-09-22", "1797-09-22",
    "1798-09-22", "1799-09-23", "1800-09-23", "1801-09-23", "1802-09-23", "1803-09-24",
    "1804-09-23", "1805-09-23",
)  # fmt: skip
"""1 vendémiaire of the years I to XIV"""

REIGNS: tuple[tuple[str, str, str], ...] = (
    # name as in "the … year of the reign of King …", accession, end of reign (England; the
    # Stuarts' years are counted from 1649 for Charles II)
    ("elizabeth", "1558-11-17", "1603-03-24"),
    ("charles the first", "1625-03-27", "1649-01-30"),
    ("charles the second", "1649-01-30", "1685-02-06"),
    ("charles ii", "1649-01-30", "1685-02-06"),
    ("james the second", "1685-02-06", "1688-12-11"),
    ("anne", "1702-03-08", "1714-08-01"),
    ("george the first", "1714-08-01", "1727-06-11"),
    ("george the second", "1727-06-11", "1760-10-25"),
    ("george the third", "1760-10-25", "1820-01-29"),
    ("victoria", "1837-06-20", "1901-01-22"),
)

NUMBER_WORDS: tuple[str, ...] = (
    "1:un une vn one uno eins", "2:deux two dos due zwei", "3:trois three tres tre drei", "4:quatre four cuatro quatro quattro vier",
    "5:cinq five cinco cinque fünf", "6:six seis sei sechs zes", "7:sept seven siete sette sete sieben", "8:huit huict eight ocho otto oito acht",
    "9:neuf nine nueve nove neun", "10:dix ten diez dieci dez zehn", "11:onze eleven once undici", "12:douze twelve doce dodici doze",
    "13:treize thirteen trece tredici", "14:quatorze fourteen catorce quattordici", "15:quinze fifteen quince quindici",
    "16:seize sixteen dieciseis sedici", "17:seventeen", "18:eighteen", "19:nineteen",
    "20:vingt vingts twenty veinte venti vinte zwanzig", "30:trente thirty treinta trenta trinta", "40:quarante forty fourty fortie cuarenta quarenta quaranta",
    "50:cinquante fifty fiftie cincuenta cinquenta cinquanta", "60:soixante sixty sixtie sesenta sessanta sessenta", "70:seventy setenta settanta",
    "80:octante eighty ochenta ottanta oitenta", "90:nonante ninety noventa novanta",
    "100:cent cens cents hundred ciento cien cento hundert",
    "500:quinientos cinquecento quinhentos", "600:seiscientos seicento seiscentos", "700:setecientos settecento setecentos",
    "800:ochocientos ottocento oitocentos", "900:novecientos novecento novecentos",
)  # fmt: skip
"""numbers in words, for years; "quatre vingts" is left alone"""
