# SPDX-License-Identifier: MIT OR Apache-2.0
"""Sums up what a fleet answered: a table sorted worst first, JSON lines, and metrics. Imports nothing of Ansible, so recorded lines
can be summed up anywhere:

    python3 summary.py [--all] [--width COLUMNS] FILE     FILE has one JSON object a line; - is standard input

A line: {"host", "asked_at", "outcome", "why", "repairable", "why_not", "report", "repair", "deployed"}. The last line of a host
counts. asked_at is when it gave its answer, or gave none, in seconds of Unix time by the controller's clock."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import stat
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass

# What stands first in the table. A server that gave no answer may be anything, so it stands before every lesser evil.
WORST_FIRST = ("critical", "no answer", "warning", "unknown", "healthy")

# Words of the table for the outcomes that gave no report.
SILENT = {
    "unreachable": "unreachable",
    "timed-out": "hanging",
    "missing": "no program",
    "foreign": "foreign program",
    "not-deployed": "not deployed",
    "failed": "failed",
    "not-asked": "not asked",
}


@dataclass(frozen=True)
class Row:
    """One server in the table."""

    host: str
    state: str  # One of WORST_FIRST.
    shown: str  # The same in the table's words: "unreachable" and not only "no answer".
    ahead_s: float | None  # Positive: the server's clock is ahead of the reference.
    error_s: float | None
    findings: tuple  # Ids of what is not healthy, most urgent first.
    why: str  # The first finding of that state, or why there is no answer.
    repairable: bool
    why_not: str
    failure: str  # Why a repair failed, where one did.
    sources: tuple  # How many time sources agree, and how many were asked.
    asked_at: float | None  # Seconds of Unix time, by the controller's clock.

    @property
    def urgency(self):
        """Sorts the worst first; among equals the clock that is off by most, then by name."""
        return (WORST_FIRST.index(self.state), -abs(self.ahead_s or 0.0), self.host)


def row(line):
    """The row of one recorded line. A report that cannot be read is no answer."""
    host, outcome, asked_at = str(line["host"]), str(line.get("outcome", "failed")), line.get("asked_at")
    if not isinstance(asked_at, (int, float)):
        asked_at = None
    if outcome == "checked":
        try:
            return _checked(host, line, line["report"], asked_at)
        except (KeyError, TypeError, ValueError) as error:
            outcome, line = "foreign", {"why": f"its report cannot be read: {error!r}"}
    why = str(line.get("why") or "no reason was given")
    return Row(host, "no answer", SILENT.get(outcome, "failed"), None, None, (), why, False, "", "", (0, 0), asked_at)


def _checked(host, line, report, asked_at):
    clock, state = report["clock"], report["verdict"]
    if state not in WORST_FIRST:
        raise ValueError(f"the verdict is {state!r}")
    bad = [finding for finding in report["findings"] if finding["severity"] != "healthy"]
    # What makes it that state, which need not be what stands first.
    decisive = next((finding for finding in bad if finding["severity"] == state), bad[0] if bad else None)
    ahead, error = clock["server_ahead_s"], clock["error_s"]
    return Row(
        host=host,
        state=state,
        shown=state,
        ahead_s=None if ahead is None else float(ahead),
        error_s=None if error is None else float(error),
        findings=tuple(dict.fromkeys(str(finding["id"]) for finding in bad)),
        why=str(decisive["title"]) if decisive else "",
        repairable=bool(line.get("repairable")),
        why_not=str(line.get("why_not") or ""),
        failure=str(line.get("why") or ""),
        sources=(int(clock["reference"]["agreeing"]), int(clock["reference"]["asked"])),
        asked_at=asked_at,
    )


def sum_up(lines):
    """The rows of all lines, worst first."""
    latest = {str(line["host"]): line for line in lines}
    return sorted(map(row, latest.values()), key=lambda one: one.urgency)


def merge(inventory, kept, earlier, newest):
    """What is to be recorded, in the order of the inventory, and which servers of it only `kept` tells of.

    `kept` was recorded by earlier runs, `earlier` by this run's check, `newest` is what is summed up now. The newest line counts, but
    a server that this run did not come to again keeps what it said when it was checked. Who left the inventory is dropped from `kept`.
    """
    present = set(inventory)
    old = {str(line["host"]): line for line in kept if str(line["host"]) in present}
    now = {line["host"]: line for line in earlier}
    now.update({line["host"]: line for line in newest if line["outcome"] != "not-asked" or line["host"] not in now})
    order = {host: place for place, host in enumerate(inventory)}
    lines = sorted({**old, **now}.values(), key=lambda line: order.get(line["host"], len(order)))
    return lines, [host for host in old if host not in now]


def named(metrics, hosts):
    """Those of the hosts that a page of `openmetrics` tells of."""
    head = "otp_doctor_fleet_answered{host="
    told = {line[len(head) :].rsplit("}", 1)[0] for line in metrics.split("\n") if line.startswith(head)}
    return {host for host in hosts if f'"{_label(host)}"' in told}


def read(file):
    """The lines of a JSON lines file. Raises ValueError with the number of a line that is none."""
    for number, text in enumerate(file, 1):
        if not text.strip():
            continue
        try:
            line = json.loads(text)
            line["host"]
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"line {number} is no line of this collection: {error}") from error
        yield line


def counts(rows):
    """How many servers are in each state; every state is named."""
    counted = Counter(one.state for one in rows)
    return {state: counted[state] for state in WORST_FIRST}


def clock(one):
    """How far the clock is off, for the table."""
    return "?" if one.ahead_s is None else f"{one.ahead_s:+.3f} s"


def because(one):
    """What is wrong and what can be done about it, for the table; or why it could not be done."""
    if one.failure or one.state != "critical":
        return one.failure or one.why
    return f"{one.why} - {'can be repaired' if one.repairable else f'not repaired here: {one.why_not}'}"


def table(rows, width=100, everything=False):
    """The summary as text. Healthy servers are only counted unless everything is asked for."""
    if not rows:
        return "No server was asked.\n"
    shown = [one for one in rows if everything or one.state != "healthy"]
    number = counts(rows)
    said = ", ".join(f"{count} {state}" for state, count in number.items() if count)
    out = [f"{len(rows)} server{'s' * (len(rows) != 1)}: {said}"]
    if shown:
        cells = [(one.host, one.shown, clock(one), because(one)) for one in shown]
        cells.insert(0, ("SERVER", "STATE", "CLOCK AHEAD", "WHY"))
        cells = [tuple(map(printable, line)) for line in cells]
        wide = [min(max(len(line[column]) for line in cells), 40) for column in range(3)]
        for host, state, ahead, why in cells:
            line = f"{host:<{wide[0]}}  {state:<{wide[1]}}  {ahead:>{wide[2]}}  {why}".rstrip()
            out.append(line if len(line) <= width else line[: max(width - 3, 0)] + "...")
    healthy = number["healthy"]
    if healthy and not everything:
        out.append(f"and {healthy} healthy, not shown")
    return "\n".join(out) + "\n"


def printable(text):
    """Text of a server that nobody has to trust: without what a terminal would obey."""
    return "".join(sign if sign.isprintable() else "?" for sign in text)


METRICS = (
    ("otp_doctor_fleet_answered", None, "Whether the server gave a report.", lambda one: float(one.state != "no answer")),
    ("otp_doctor_fleet_asked_timestamp_seconds", "seconds", "When the server gave this answer, or none.", lambda one: one.asked_at),
    ("otp_doctor_fleet_server_ahead_seconds", "seconds", "How far the server's clock is ahead of the reference.", lambda one: one.ahead_s),
    ("otp_doctor_fleet_server_ahead_error_seconds", "seconds", "The largest error of that.", lambda one: one.error_s),
    ("otp_doctor_fleet_repairable", None, "Whether its clock may be set unwatched.", lambda one: float(one.repairable)),
)


def openmetrics(rows, now):
    """All servers for Prometheus, with the label host. 'now' is when it was summed up, in seconds of Unix time."""
    out = []
    for name, unit, text, value in METRICS:
        out += _head(name, unit, text)
        out += [f'{name}{{host="{_label(one.host)}"}} {value(one)}' for one in rows if value(one) is not None]
    out += _head("otp_doctor_fleet_verdict", None, "1 for the state that the server is in.")
    for one in rows:
        host = _label(one.host)
        out += [f'otp_doctor_fleet_verdict{{host="{host}",verdict="{state}"}} {int(state == one.state)}' for state in WORST_FIRST]
    out += _head("otp_doctor_fleet_finding", None, "1 for everything that is wrong.")
    for one in rows:
        host = _label(one.host)
        out += [f'otp_doctor_fleet_finding{{host="{host}",id="{_label(cause)}"}} 1' for cause in one.findings]
    out += _head("otp_doctor_fleet_last_summary_timestamp_seconds", "seconds", "When this was summed up.")
    out += [f"otp_doctor_fleet_last_summary_timestamp_seconds {now}", "# EOF"]
    return "\n".join(out) + "\n"


def _head(name, unit, text):
    return [f"# TYPE {name} gauge"] + ([f"# UNIT {name} {unit}"] if unit else []) + [f"# HELP {name} {text}"]


def _label(text):
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


# What a name may belong to besides a file, in the words of the refusal.
NO_FILE = (
    (stat.S_ISLNK, "a link"),
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def refused(path):
    """Why nothing is written to that name; None where a file or nothing has it. A device that is replaced by a file, /dev/null
    above all, is gone for the whole machine."""
    try:
        kind = os.lstat(path).st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISREG(kind):
        return None
    what = next((words for test, words in NO_FILE if test(kind)), "something else")
    return f"{path} is {what}, and only a file is ever replaced: nothing was written. Name a file, or nothing at all where you want none."


def write(path, text, mode=0o644):
    """Writes a file in one piece: whoever reads it sees the old one or the new one. Raises OSError, also where that name is `refused`."""
    why_not = refused(path)
    if why_not:
        raise OSError(why_not)
    folder = os.path.dirname(os.path.abspath(path))
    handle, new = tempfile.mkstemp(prefix=".otp-doctor-", dir=folder)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(new, mode)
        os.replace(new, path)
    except BaseException:
        os.unlink(new)
        raise


def reason(error):
    """What the system says, without number and path; otherwise all that there is."""
    return getattr(error, "strerror", None) or error


def main():
    reader = argparse.ArgumentParser(description="Sums up recorded reports of a fleet, worst first.")
    reader.add_argument("file", metavar="FILE", help="JSON lines; - is standard input")
    reader.add_argument("--all", action="store_true", help="show healthy servers as well")
    reader.add_argument("--width", type=int, default=shutil.get_terminal_size((100, 24)).columns)
    asked = reader.parse_args()
    try:
        with sys.stdin if asked.file == "-" else open(asked.file, encoding="utf-8") as file:
            rows = sum_up(read(file))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"could not read {asked.file}: {reason(error)}\n")
        return 3
    try:
        sys.stdout.write(table(rows, asked.width, asked.all))
        sys.stdout.flush()
    except OSError as error:
        # Python tries once more when it ends, and would complain in its own way.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if isinstance(error, BrokenPipeError):
            return 0
        sys.stderr.write(f"could not write the summary: {reason(error)}\n")
        return 3
    found = counts(rows)
    return 2 if found["critical"] else 3 if found["no answer"] or found["unknown"] else 1 if found["warning"] else 0


if __name__ == "__main__":
    sys.exit(main())
