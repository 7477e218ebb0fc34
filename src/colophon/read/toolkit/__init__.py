"""What readers share, for readers of other packages too."""
