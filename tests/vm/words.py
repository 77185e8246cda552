"""What the program says, from its own messages: they may be reworded, and a guest is still understood."""
import re
from functools import cache

from emulator import HERE


@cache
def messages():
    found = {}
    for file in sorted((HERE.parents[1] / "assets/locales/en").glob("*.ftl")):
        for name, said in re.findall(r"^([a-z][a-z0-9-]*) =((?:.*)(?:\n(?:[ \t]+|\}).*)*)", file.read_text(), re.MULTILINE):
            found[name] = " ".join(said.split())
    return found


def said(name):
    """The longest run of words in the message `name` that stands between its arguments."""
    return max(re.split(r"\{[^}]*\}", messages()[name]), key=len).strip()
