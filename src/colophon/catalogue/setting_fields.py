"""Fields that the settings of a catalogue name, by label or term."""

from colophon.catalogue.new_catalogue import CONFIG
from colophon.model.errors import ConfigError, UnknownTerm
from colophon.profile import Field, Profile


def field_of_setting(profile: Profile, setting: str, name: str) -> Field:
    """The field that a setting names; raises :class:`ConfigError` where there is none."""
    try:
        return profile.field_named(name)
    except UnknownTerm as error:
        raise ConfigError(
            f"{setting}: {error.message}", place=CONFIG, remedy=error.remedy
        ) from None
