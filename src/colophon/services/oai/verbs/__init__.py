"""The six verbs: one file each, a closed set."""
