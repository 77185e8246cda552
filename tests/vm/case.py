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


def patiently(shell, command, patience=300):
    """Exit status and output of `command`, again where the guest itself was too slow to be believed.

    Then the program rightly does nothing, and that is no answer to what a case asks."""
    for _ in range(4):
        status, text = shell.try_run(command, patience)
        if "gave no answer within" not in text:
            break
    return status, text
