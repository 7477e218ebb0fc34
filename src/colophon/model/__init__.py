"""Values that everything else speaks in: records, documents, problems, dates, errors."""
