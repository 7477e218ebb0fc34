"""Keys of values in record files: what JSON-LD calls them, and where a second name is needed.

https://www.w3.org/TR/json-ld11/#keywords
"""

from collections.abc import Mapping

AS_KEYWORD: Mapping[str, str] = {"text": "@value", "language": "@language", "datatype": "@type"}
"""key of a text → the keyword that it stands for"""
KEYWORDS: Mapping[str, str] = {keyword: key for key, keyword in AS_KEYWORD.items()}
"""keyword → key; below a field that is called like a key, files have the keyword"""
SPOKEN = "nameLanguage"
"""the language of an agent's name, in fields where ``language`` is that of a text"""
