"""Armoured keys and signatures are no text of the item."""

from colophon.describe.page.armour import armour

KEY = "-----BEGIN PGP PUBLIC KEY BLOCK-----\nmQENBF\nabc=\n-----END PGP PUBLIC KEY BLOCK-----"


def test_a_block_is_found_whole() -> None:
    text = f"Bread\n\n{KEY}\n\nand roses\n"
    ((start, end),) = armour(text)
    assert text[start:end] == KEY


def test_a_signed_text_stays_and_its_signature_goes() -> None:
    text = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nBread and roses\n"
        "-----BEGIN PGP SIGNATURE-----\niQEz\n-----END PGP SIGNATURE-----\n"
    )
    ((start, _),) = armour(text)
    assert text[start:].startswith("-----BEGIN PGP SIGNATURE")


def test_an_open_block_is_none() -> None:
    assert armour("-----BEGIN PGP PUBLIC KEY BLOCK-----\nmQENBF\n" * 3) == []
    assert armour("We BEGIN again.") == []
