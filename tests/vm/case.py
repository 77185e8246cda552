"""What a case is."""
from dataclasses import dataclass


@dataclass
class Case:
    """One case; `run` returns what was wrong."""

    name: str
    variant: str
    run: object
    in_ci: bool = True
    # Needs a machine of its own, and leaves one behind that nobody else wants.
    fresh: bool = False
