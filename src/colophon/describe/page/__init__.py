"""The page: what each of its lines is."""
