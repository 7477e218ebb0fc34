"""What of the chat protocol a server honours: learnt from what it refuses.

https://platform.openai.com/docs/guides/structured-outputs ·
https://github.com/ggml-org/llama.cpp/tree/master/tools/server
"""

import base64
from threading import Lock
from typing import Any

import msgspec

from colophon.config.language_model import LanguageModel
from colophon.describe.suggesting.request import ModelRequest

MODES = ("json_schema", "json_schema without bounds", "json_object", "words")
"""ways to ask for the form of an answer, the strictest first"""
_BOUNDS = frozenset({"maxLength", "maxItems"})
_BY_SETTING = {
    "auto": MODES,
    "json_schema": MODES[:2],
    "json_object": MODES[2:3],
    "words": MODES[3:],
}


class ServerDialect:
    """How one server is spoken to; it gets simpler with everything that is refused."""

    def __init__(self, settings: LanguageModel) -> None:
        self._settings = settings
        self._modes = list(_BY_SETTING[settings.schema])
        self._bound = "max_tokens"
        self._temperature = True
        self.takes_pictures = True
        """whether no picture was refused yet"""
        self._lock = Lock()

    @property
    def mode(self) -> str:
        """The way in which the form of answers is asked for now."""
        return self._modes[0]

    def body(self, request: ModelRequest) -> bytes:
        """A request as it is sent."""
        settings = self._settings
        said: dict[str, Any] = {
            "model": settings.name,
            "messages": _messages(request, self.mode),
            self._bound: settings.answer_tokens,
            "stream": False,
        }
        if self._temperature:
            said["temperature"] = settings.temperature
        form = _form(request.schema, self.mode)
        return msgspec.json.encode(said | ({"response_format": form} if form else {}))

    def simplify(self, refusal: str, mode: str) -> bool:
        """Take back what a server's refusal names; whether there was anything to take back.

        ``mode`` is the one that was refused: another thread may have taken it back already.
        """
        with self._lock:
            if "max_completion_tokens" in refusal and self._bound == "max_tokens":
                self._bound = "max_completion_tokens"
                return True
            if "temperature" in refusal and self._temperature:
                self._temperature = False
                return True
            if "image" in refusal and self.takes_pictures:
                self.takes_pictures = False
                return True
            if mode != self.mode:
                return True
            if len(self._modes) > 1:
                self._modes.pop(0)
                return True
            return False


def _messages(request: ModelRequest, mode: str) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = [
        {"role": one.role, "content": one.content} for one in request.messages
    ]
    if mode in MODES[2:]:
        form = msgspec.json.encode(request.schema).decode()
        said[-1]["content"] += f"\nThe object has to be valid against this JSON Schema:\n{form}"
    if request.picture:
        data = base64.b64encode(request.picture).decode("ascii")
        picture = {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{data}"}}
        said[-1]["content"] = [{"type": "text", "text": said[-1]["content"]}, picture]
    return said


def _form(schema: dict[str, Any], mode: str) -> dict[str, Any]:
    if mode == "json_object":
        return {"type": "json_object"}
    if mode not in MODES[:2]:
        return {}
    form = schema if mode == MODES[0] else _without_bounds(schema)
    return {
        "type": "json_schema",
        "json_schema": {"name": "record", "strict": True, "schema": form},
    }


def _without_bounds(schema: Any) -> Any:
    """The schema without the bounds that not every server knows."""
    if isinstance(schema, dict):
        return {key: _without_bounds(value) for key, value in schema.items() if key not in _BOUNDS}
    return [_without_bounds(one) for one in schema] if isinstance(schema, list) else schema
