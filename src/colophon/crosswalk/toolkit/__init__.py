"""What formats share, for formats of other packages too."""
