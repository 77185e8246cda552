#!/usr/bin/env python3
"""record.py FOLDER BINARY SECONDS MODE [WORD] - records what the tools of a release say, as whole transcripts.

The sessions are those of TRANSCRIPTS/debian12 that need neither a terminal nor a container: each of their commands is
run again, in a guest of the release that FOLDER has, and what comes out is written to TRANSCRIPTS/RELEASE. Comments in
a session say how the time server behaves from there on (BEHAVIOUR). WORD picks the sessions whose name has it. BINARY,
SECONDS and MODE are not used."""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from cases import warm_up
from emulator import HERE, safe
from machine import Lost, Machine
from plans import Servers
from suite import free_port

TRANSCRIPTS = HERE.parent / "fixtures" / "transcripts"
TEMPLATES = TRANSCRIPTS / "debian12"
YEAR = 365 * 86_400
# What the server on port 123 does from a comment on, by a part of the comment.
BEHAVIOUR = [
    ("server silent", {"silent": True}), ("server not answering", {"silent": True}), ("Kiss-o-Death", {"kiss": "RATE"}),
    ("kiss-o-death", {"kiss": "RATE"}), ("leap=3", {"leap": 3}), ("stratum 16", {"stratum": 16}),
    ("nothing listens", {"silent": True}), ("one year ahead", {"ahead": YEAR}), ("right again", {}), ("answers again", {}),
]
# Sessions with the variant of the guest and the user.
SESSIONS = {
    "timesyncd-synced": ("timesyncd", "root"),
    "timesyncd-wrong-clock-server-silent": ("timesyncd", "root"),
    "timesyncd-bad-server": ("timesyncd", "root"),
    "units-masked-or-stopped": ("timesyncd", "root"),
    "timezone-set": ("timesyncd", "root"),
    "nonroot-polkit-present": ("timesyncd", "tester"),
    "no-ntp-service": ("none", "root"),
    "chrony-all": ("chrony", "root"),
}
VERSIONS = (". /etc/os-release; echo $PRETTY_NAME; uname -r; systemctl --version | head -1; "
            "dpkg-query -W -f '${Package} ${Version}; ' systemd systemd-timesyncd chrony polkitd 2>/dev/null; true")


def main():
    folder, word = Path(sys.argv[1]).resolve(), sys.argv[5] if len(sys.argv) > 5 else ""
    servers = Servers(Path(tempfile.mkdtemp()) / "servers.json")
    clock = safe([sys.executable, HERE / "ntp_server.py", "--control", servers.path, 123], stdout=subprocess.PIPE)
    if clock.stdout.readline() != b"READY\n":
        sys.exit("the test time server did not start: is UDP port 123 of the loopback taken?")
    try:
        for name, (variant, user) in SESSIONS.items():
            if word in name:
                record(folder, name, variant, user, servers)
    finally:
        clock.kill()


def record(folder, name, variant, user, servers):
    """A machine of its own for each, since a session leaves it in any state."""
    machine = Machine(folder, free_port())
    try:
        if not (machine.snapshots / f"{variant}.state").exists():
            machine.save(variant, warm_up)
        machine.resume(variant)
        servers.answer()
        machine.shell.set_ahead(0)
        versions = machine.shell.run(VERSIONS)
        release = "debian" + re.search(r"Linux (\d+)", versions)[1]
        target = TRANSCRIPTS / release / f"{name}.txt"
        target.parent.mkdir(exist_ok=True)
        lines = (TEMPLATES / f"{name}.txt").read_text().splitlines()
        text = [lines[0], f"# guest: {'; '.join(versions.split(chr(10))).strip('; ')}", f"# user: {user}"]
        behave(servers, lines[0])
        for line in commands(lines):
            text += [line] if line.startswith("#") else answered(machine, user, line)
            behave(servers, line)
            print(line, flush=True)
        target.write_text("\n".join(text) + "\n")
    finally:
        machine.remove()


def commands(lines):
    """The commands of a transcript and the comments between them. One that is printed has no blank line before it."""
    before = ""
    for line in lines[3:]:
        if line.startswith("$ "):
            yield line
        elif line.startswith("# ") and not before:
            yield line
        before = line


def behave(servers, comment):
    """Comments alone say how the server behaves: the first behaviour that fits, or the one that there was."""
    for part, rule in BEHAVIOUR:
        if comment.startswith("# ") and part in comment:
            servers.path.write_text(json.dumps({"123": rule}))
            return


def answered(machine, user, line):
    done = subprocess.run(machine.ssh(user) + [line.removeprefix("$ ")], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=600)
    if done.returncode == 255:
        raise Lost(f"no connection for {line}: {done.stderr}")
    text = [line, *done.stdout.splitlines()]
    if done.stderr:
        text += ["[stderr]", *done.stderr.splitlines()]
    return [*text, f"[exit {done.returncode}]", ""]


if __name__ == "__main__":
    main()
