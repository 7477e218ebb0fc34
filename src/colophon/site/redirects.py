"""Pages that lead on: for addresses at which a server would say where to look.

https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh
"""

from html import escape


def page(there: str, canonical: str) -> bytes:
    """A page that leads on at once; ``there`` is relative, ``canonical`` the whole address."""
    target, whole = escape(there), escape(canonical)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<title>{whole}</title>\n<meta http-equiv="refresh" content="0; url={target}">\n'
        f'<link rel="canonical" href="{whole}">\n</head>\n<body>\n<main>\n<h1>{whole}</h1>\n'
        f'<p>This is described at <a href="{target}">{target}</a>.</p>\n</main>\n</body>\n</html>\n'
    ).encode()
