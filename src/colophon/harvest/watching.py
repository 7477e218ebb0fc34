"""Watching a harvest go on: whoever waits for it is told why, and how much there is."""


class Watcher:
    """Sees a harvest go on.  This one looks away; a terminal overrides it."""

    def on_waiting(self, seconds: float, why: str) -> None:
        """The provider is given some seconds before it is asked again."""

    def singly(self, why: str) -> None:
        """A page cannot be had; from here on records are asked for one by one."""

    def page(self, before: int, total: int | None) -> None:
        """A page has come: records of the list before it, and in all, where that is said."""
