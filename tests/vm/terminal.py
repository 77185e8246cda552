"""A person at a terminal in a guest: the screen as it is seen, and keys."""
import os
import re
import selectors
import subprocess
import time

from machine import PATIENCE, Lost
from plans import PROGRAM, SERVERS

COLUMNS, ROWS = 100, 40
RIGHT, ENTER = "\x1b[C", "\r"
# A control sequence, a string for the terminal itself, any other escape, or a run of what is shown.
PIECE = re.compile(r"\x1b\[(?P<given>[0-9;?]*)(?P<does>[@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[^\[\]]|[^\x1b]+")
UNFINISHED = re.compile(r"\x1b(?:\[[0-9;?]*|\][^\x07\x1b]*)?\Z")


class Screen:
    """What the bytes of a program look like: as much of a terminal as the program uses."""

    def __init__(self):
        self.rows, self.row, self.column, self.rest = [[" "] * COLUMNS for _ in range(ROWS)], 0, 0, ""

    def take(self, text):
        text, self.rest = self.rest + text, ""
        if unfinished := UNFINISHED.search(text):
            text, self.rest = text[:unfinished.start()], unfinished.group()
        for piece in PIECE.finditer(text):
            if piece["does"]:
                self._control(piece["does"], [int(number or 0) for number in piece["given"].lstrip("?").split(";")])
            elif not piece.group().startswith("\x1b"):
                for letter in piece.group():
                    self._letter(letter)

    def _control(self, does, given):
        first = max(1, given[0])
        if does in "Hf":
            self.row, self.column = first - 1, (max(1, given[1]) if len(given) > 1 else 1) - 1
        elif does == "G":
            self.column = first - 1
        elif does in "ABCD":
            self.row += {"A": -first, "B": first}.get(does, 0)
            self.column += {"C": first, "D": -first}.get(does, 0)
        elif does == "J":
            self.rows = [[" "] * COLUMNS for _ in range(ROWS)]
        elif does == "K":
            self.rows[self.row][self.column:] = [" "] * (COLUMNS - self.column)

    def _letter(self, letter):
        if letter == "\r":
            self.column = 0
        elif letter == "\n":
            self.row = min(self.row + 1, ROWS - 1)
        elif letter >= " " and self.row < ROWS and self.column < COLUMNS:
            self.rows[self.row][self.column] = letter
            self.column += 1

    def words(self):
        """The text of the step, right of the rail, as one line."""
        lines = (re.split("[|│]", "".join(row))[-1] for row in self.rows)
        return " ".join(" ".join(lines).split())

    def focused(self):
        """The button with the focus: it has an arrow before it."""
        found = re.search(r">\[!? ?(.*?) ?\]", " ".join("".join(row) for row in self.rows))
        return found[1].strip() if found else ""

    def __str__(self):
        return "\n".join("".join(row).rstrip() for row in self.rows).strip("\n")


class Wizard:
    """The wizard, in a session of its own over ssh."""

    def __init__(self, machine, log, command=f"{PROGRAM} --ascii {SERVERS}"):
        self.log, self.screen = log, Screen()
        self.link = subprocess.Popen(
            machine.ssh(terminal=True) + [f"stty rows {ROWS} cols {COLUMNS}; export TERM=xterm; exec {command}"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        os.set_blocking(self.link.stdout.fileno(), False)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.link.poll() is None:
            self.link.kill()
        self.link.wait()

    def type(self, keys):
        try:
            self.link.stdin.write(keys.encode())
            self.link.stdin.flush()
        except OSError as error:
            raise Lost(f"the terminal is gone: {error}") from error

    def see(self, holds, what, patience=PATIENCE):
        """Reads the screen until it `holds`."""
        end = time.monotonic() + patience
        with selectors.DefaultSelector() as selector:
            selector.register(self.link.stdout, selectors.EVENT_READ)
            while not (found := holds(self.screen)):
                if not selector.select(max(0.0, end - time.monotonic())):
                    raise Lost(f"waited {patience} s in vain for {what}; on the screen:\n{self.screen}")
                part = self.link.stdout.read()
                if not part:
                    raise Lost(f"the program ended before {what}; on the screen:\n{self.screen}")
                self.screen.take(part.decode(errors="replace"))
        self.log.write(f"----- {what}\n{self.screen}\n")
        return found

    def wait_for(self, words):
        self.see(lambda screen: words in screen.words(), words)

    def choose(self, button):
        """Moves the focus to this button, and presses it."""
        self.see(lambda screen: any(f"[{mark} {button}" in str(screen) for mark in ("", "!")), button)
        for _ in range(15):
            focus = self.screen.focused()
            if button in focus:
                # As somebody who has read the question: what says yes to it at once is no person.
                time.sleep(0.3)
                self.type(ENTER)
                return
            self.type(RIGHT)
            self.see(lambda screen: screen.focused() not in ("", focus), "another focus")
        raise Lost(f"no button {button}; on the screen:\n{self.screen}")

    def checked_up(self):
        """Waits until every fact is known or unknown, which the rail shows."""
        self.see(lambda screen: "1 + Check-up" in str(screen) or "1 ! Check-up" in str(screen) or "1 x Check-up" in str(screen) or "1 ? Check-up" in str(screen),
                 "the end of the check-up")
