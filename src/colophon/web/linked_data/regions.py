"""Parts of pictures, made when they are asked for: in child processes, within bounds, and kept.

https://iiif.io/api/image/3.0/#4-image-requests
"""

import asyncio
import io
import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from msgspec.structs import replace

from colophon import processes
from colophon.catalogue.page_pictures import keep_within
from colophon.model import files
from colophon.services.answer import Answer, PictureRegion, refusal

KEPT = 64 * 1024 * 1024
"""bytes of all parts that are kept"""
_AT_ONCE, _WAITING = 1, 32
_LIMITS = processes.TaskLimits(memory=512 * 1024 * 1024, seconds=10.0, by_the_clock=20.0)
_QUALITY = 82


class PictureRegions:
    """Makes parts of pictures; the last ones are kept in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._asked = 0
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="colophon-regions")

    async def answer(self, answer: Answer) -> Answer:
        """The answer with its part of a picture; 503 where too many are asked for at once."""
        if self._asked >= _WAITING:
            again = (("retry-after", "2"),)
            return replace(refusal(503, "Too many pictures at once."), headers=again)
        self._asked += 1
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, self._answer_region, answer)
        finally:
            self._asked -= 1

    def close(self) -> None:
        """End its threads."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _answer_region(self, answer: Answer) -> Answer:
        region = answer.region
        if region is None:
            return answer
        try:
            seen = region.path.stat()
        except OSError:
            return refusal(404, "The picture is being made: try again soon.")
        said = f"{region.path} {seen.st_mtime_ns} {region.box} {region.size}"
        name = blake2b(said.encode(), digest_size=16).hexdigest()
        kept = self._folder / f"{region.path.parent.name}-{name}.jpg"
        try:
            body = self._keep_region(kept, region)
        except (processes.ProcessFault, OSError, ValueError):
            return refusal(500, "This part of the picture cannot be made.")
        return replace(answer, body=body, region=None)

    def _keep_region(self, path: Path, region: PictureRegion) -> bytes:
        with suppress(OSError):
            data = path.read_bytes()
            os.utime(path)  # the oldest by use go first
            return data
        data = processes.call(_LIMITS, cut, str(region.path), region.box, region.size)
        with suppress(OSError):
            files.write(path, data, lasting=False)
            keep_within(path.parent, KEPT)
        return data


def cut(path: str, box: tuple[int, int, int, int], size: tuple[int, int]) -> bytes:
    """A part of a picture as JPEG; to be called in a child."""
    from PIL import Image

    left, top, width, height = box
    with Image.open(path) as picture:
        part = picture.convert("RGB").resize(
            size, Image.Resampling.LANCZOS, box=(left, top, left + width, top + height)
        )
    made = io.BytesIO()
    part.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()
