"""Points of the earth in a drawing of the world.

Equal Earth: areas keep their proportions.  Šavrič, Patterson, Jenny: The Equal Earth map
projection. https://doi.org/10.1080/13658816.2018.1504949
"""

from math import asin, cos, radians, sin, sqrt

WIDTH, HEIGHT = 10_000, 4_867
"""units from west to east and from pole to pole"""
_A = (1.340264, -0.081106, 0.000893, 0.003796)
_HALF = 2.7066299836
"""the projection's own units from its middle to its east"""


def project(latitude: float, longitude: float) -> tuple[float, float]:
    """Where a point lies, in units from the upper left corner; degrees are given."""
    t = asin(sqrt(3) / 2 * sin(radians(latitude)))
    a, b, c, d = _A
    slope = 9 * d * t**8 + 7 * c * t**6 + 3 * b * t**2 + a
    x = 2 * sqrt(3) * radians(longitude) * cos(t) / (3 * slope)
    y = d * t**9 + c * t**7 + b * t**3 + a * t
    unit = WIDTH / (2 * _HALF)
    return WIDTH / 2 + x * unit, HEIGHT / 2 - y * unit
