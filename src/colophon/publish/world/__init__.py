"""What maps are drawn from: the outline of the land, where cities lie, and the projection."""
