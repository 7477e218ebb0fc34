"""What was filled into the forms of a PDF, or typed on its pages, as lines where it stands.

ISO 32000-1, 12.5.6.6 and 12.7
https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_annot.h
"""

import ctypes
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

_LONGEST = 64 * 1024
"""bytes of one value"""
_USUAL_SIZE = 12.0
"""points of type where nothing says how large it is"""
_LEADING = 1.2
"""of the type size: from one baseline to the next"""
_SECRET = 1 << 13
"""flag of a field for a password (ISO 32000-1, table 228)"""


class FilledText(msgspec.Struct, frozen=True):
    """A line that was filled in, its type size, and its box in the page's own coordinates."""

    text: str
    size: float
    left: float
    top: float
    right: float
    bottom: float


def open_forms(pdf: Any) -> None:
    """Let the fields of an open pypdfium2 document be asked for what they hold.

    Forms in XFA are not known to PDFium as it comes; of these the values are read alone.
    """
    import pypdfium2.raw as pdfium

    if pdf.get_formtype() == pdfium.FORMTYPE_ACRO_FORM:
        pdf.init_forms()


def filled_lines(pdf: Any, page: Any) -> Iterator[FilledText]:
    """The lines that lie on a page in its fields and in boxes of text; none that are hidden."""
    import pypdfium2.raw as pdfium

    form = pdf.formenv.raw if pdf.formenv else None
    for at in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, at)
        if not annotation:
            continue
        try:
            value = _value(pdfium, form, annotation)
            if value.strip():
                yield from _lines(pdfium, form, annotation, value)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _value(pdfium: Any, form: Any, annotation: Any) -> str:
    """What is written in a box of text or a field; empty for anything else."""
    unseen = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
    if pdfium.FPDFAnnot_GetFlags(annotation) & unseen:
        return ""
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        return _entry(pdfium, annotation, b"Contents")
    if kind != pdfium.FPDF_ANNOT_WIDGET:
        return ""
    if form is None:
        return _entry(pdfium, annotation, b"V") if _entry(pdfium, annotation, b"FT") == "Tx" else ""
    fields = (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX)
    if pdfium.FPDFAnnot_GetFormFieldType(form, annotation) not in fields:
        return ""
    if pdfium.FPDFAnnot_GetFormFieldFlags(form, annotation) & _SECRET:
        return ""
    return _utf16(pdfium, lambda *to: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, *to))


def _entry(pdfium: Any, annotation: Any, key: bytes) -> str:
    return _utf16(pdfium, lambda *to: pdfium.FPDFAnnot_GetStringValue(annotation, key, *to))


def _utf16(pdfium: Any, ask: Callable[..., int]) -> str:
    """A string that PDFium writes into a buffer: UTF-16 and a zero."""
    size = ask(None, 0)
    if not 2 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    ask(ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def _lines(pdfium: Any, form: Any, annotation: Any, value: str) -> Iterator[FilledText]:
    """The lines of a value, the only one in the middle of its box, several from its top."""
    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rect)):
        return
    (left, right), (bottom, top) = sorted((rect.left, rect.right)), sorted((rect.bottom, rect.top))
    lines = [" ".join(one.split()) for one in value.splitlines()]
    size = _size(pdfium, form, annotation, (top - bottom) / _LEADING / len(lines))
    high = _LEADING * size
    top = top if len(lines) > 1 else (top + bottom + high) / 2
    for text in lines:
        if text:
            yield FilledText(text, size, left, top, right, top - high)
        top -= high


def _size(pdfium: Any, form: Any, annotation: Any, most: float) -> float:
    """Type size in points: as the field says, else the usual one, or what its box has room for."""
    said = ctypes.c_float(0)
    if form is not None and pdfium.FPDFAnnot_GetFontSize(form, annotation, ctypes.byref(said)):
        return round(float(said.value), 1) or max(1.0, min(most, _USUAL_SIZE))
    return max(1.0, min(most, _USUAL_SIZE))
