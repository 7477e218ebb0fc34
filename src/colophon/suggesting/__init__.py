"""Language models as a client: servers that speak the chat protocol of OpenAI.

https://platform.openai.com/docs/api-reference/chat ; what is asked and what of an answer
holds is in ``describe/suggesting/``.  ``suggesting/fake.py`` has a server for tests.
"""
