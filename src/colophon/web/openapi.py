"""The description of the endpoints for programs, as OpenAPI has it.

https://spec.openapis.org/oas/v3.0.3
"""

from functools import lru_cache
from importlib.resources import files

import msgspec
import yaml
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

PATH = "/openapi.json"


@lru_cache(maxsize=4)
def document(base: str) -> bytes:
    """The description in JSON; records lie below the path ``base``, which ends with a slash."""
    text = files("colophon.web").joinpath("openapi.yaml").read_text(encoding="utf-8")
    return msgspec.json.encode(yaml.safe_load(text.replace("{base}", base)))


def route(base: str) -> Route:
    """Where the description is served."""

    async def answer(_: Request) -> Response:
        headers = {"access-control-allow-origin": "*", "cache-control": "public, max-age=3600"}
        return Response(document(base), media_type="application/json", headers=headers)

    return Route(PATH, answer)
