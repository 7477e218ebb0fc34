"""Providers that understand from and until in their own way."""

from tests.examine.fake import case, days, deaf, error

LIST = "^verb=ListIdentifiers"
DAY = r"\d{4}-\d\d-\d\d"
TIME = r"T\d\d%3A\d\d%3A\d\dZ"

SPOILINGS = {
    "from": case(deaf(rf"&from={DAY}{TIME}$", when=LIST)),
    "until": case(deaf(rf"(?<!Z)&until={DAY}{TIME}$", when=LIST), "token-until"),
    "from-until": case(error("noRecordsMatch", rf"{LIST}.*oai_dc&from={DAY}{TIME}&until=")),
    "from-day": case(error("badArgument", rf"{LIST}.*&from={DAY}$")),
    "until-day": case(error("noRecordsMatch", rf"{LIST}.*&from={DAY}&until={DAY}$")),
    "nothing-before": case(error("badArgument", r"&until=2026-02-28T")),
    "nothing-after": case(deaf("&from=2046-11-01", when=LIST)),
    "finer-refused": case(days(lenient=True)),
}
