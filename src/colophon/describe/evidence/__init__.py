"""Making evidence, and how far each kind of it is trusted."""
