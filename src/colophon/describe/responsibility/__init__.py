"""Who is responsible for a document's content."""
