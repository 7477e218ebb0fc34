"""Norwegian Nynorsk."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="nn",
    title="Norwegian Nynorsk",
    texts=words.Texts(
        commonest="""
            og i det er på ein som til å av at for med den dei har ikkje han eit var eg frå så kan
            men vi me om seg òg eller ho vart etter ved no skal vere kor under over alle noko denne
            mot når mykje hans meir enn sin hadde berre blir blei kva kven meg deg deira inn opp ut
            innan sjølv må vil kunne skulle oss vår våre utan mellom ingen gjer kjem
        """,
    ),
    editions=words.Editions(
        patterns=(

            r"(?:\d{1,2}\.|fyrste|forste|andre|tredie|fierde|femte|ny)\s(?:(?:reuidert|utuida|forbetra|uendra)\s(?:og\s)?){0,3}(?:utgaue|opplag)(?!\w)",
        ),
        stems=("utgåve", "opplag",),
    ),
)
