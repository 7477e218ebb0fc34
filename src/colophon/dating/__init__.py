"""One grammar of dates: what stands in a text, what a field of a record says, how it is shown."""
