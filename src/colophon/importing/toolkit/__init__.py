"""What importers share: values with their evidence, tables and their mappings."""
