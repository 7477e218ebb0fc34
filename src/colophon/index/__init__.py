"""The index: renderings of records in harvesting order."""
