"""Pictures of pages for viewers of all archives (https://iiif.io/), as a pure function."""
