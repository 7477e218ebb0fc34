"""Topics: candidates, ranking, learning, evaluation."""
