"""Training of the learnt reader (needs the ``learn`` extra): examples → weights as text."""
