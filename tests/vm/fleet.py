#!/usr/bin/env python3
"""fleet.py FOLDER BINARY SECONDS - the Ansible collection repairs two guests for real, and stops where it cannot.

To be run with the Python of `tests/fleet/run prepare`. FOLDER and SECONDS are those of suite.py. The steps tell one
story, so a guest that does not answer loses what comes after it."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from cases import units, warm_up
from emulator import HERE, safe
from machine import Lost, Machine
from plans import PLANS, SERVERS, Servers, stage_switched_off
from results import Results
from state import journals
from suite import free_port, resume, small

sys.path.append(str(HERE.parent / "fleet"))
from controller import Controller  # noqa: E402
from namespaces import Host  # noqa: E402

# The guest's name, its variant, and by how many seconds its clock is ahead.
GUESTS = [("served", "timesyncd", -10_800), ("bare", "none", 3_600)]
# An emulated server takes its time.
SLOWLY = {"ansible_timeout": 120, "otp_doctor_deadline": 120, "otp_doctor_host_timeout": 300, "otp_doctor_fix_host_timeout": 380,
          "otp_doctor_extra_args": ["--timeout", "5"]}


@dataclass
class Fleet:
    """What `Controller` wants to know of the servers. They are reached from here, through no namespace of their own."""

    folder: Path
    hosts: list = field(default_factory=list)
    control: None = None


class Story:
    """The guests with their clocks, and the controller."""

    def __init__(self, folder, binary, servers, log):
        self.folder, self.binary, self.servers, self.log = folder, binary, servers, log
        self.machines, self.ahead, self.before = {}, {}, {}
        self.fleet = Fleet(Path(tempfile.mkdtemp(prefix="otp-machines-")))

    def begin(self, results):
        for name, variant, ahead in GUESTS:
            machine = self.machines[name] = Machine(self.folder, free_port())
            machine.run /= name
            if not (machine.snapshots / f"{variant}.state").exists():
                results.say(f"booting {variant} once, to keep it running")
                machine.save(variant, warm_up)
            resume(machine, variant, self.binary)
            if variant == "timesyncd":
                stage_switched_off(machine.shell, self.servers)
            machine.shell.set_ahead(ahead)
            self.ahead[name], self.before[name] = ahead, units(machine.shell)
            self.fleet.hosts.append(Host(name, variables=self.reached(machine), address="127.0.0.1"))
            self.fleet.hosts[-1].folder = Path("/root")
        self.ansible = Controller(self.fleet, otp_doctor_binary=str(self.binary))

    def reached(self, machine):
        asked = [word for word in SERVERS.split() if word != "--ntp"]
        return {"ansible_port": machine.port, "ansible_ssh_private_key_file": str(machine.images / "id_ed25519"),
                "otp_doctor_path": "/usr/local/sbin/otp-doctor", "otp_doctor_ntp": asked, **SLOWLY}

    def end(self):
        for machine in self.machines.values():
            machine.remove()
        shutil.rmtree(self.fleet.folder, ignore_errors=True)

    def play(self, playbook, *words):
        try:
            ran = self.ansible.play(playbook, *words)
        except subprocess.TimeoutExpired as slow:
            raise Lost(f"the playbook {playbook} had not ended after {slow.timeout} s") from slow
        self.log.write(f"\n{playbook} {' '.join(words)}: {ran}\n")
        return ran

    def once_only(self):
        """What stands in the way of trying a step again: the guests are no longer as the story left them."""
        raise Lost("the steps tell one story, so this one cannot be tried again alone")

    def untouched(self):
        """What was changed although nothing should have been."""
        wrong = []
        for name, machine in self.machines.items():
            ahead, _ = machine.shell.ahead()
            if abs(ahead - self.ahead[name]) > 2:
                wrong.append(f"the clock of {name} was changed: {ahead:+.1f} s ahead")
            if units(machine.shell) != self.before[name]:
                wrong.append(f"units of {name} were changed")
            if journals(machine.shell) or machine.shell.run("ls -A /var/lib/otp-doctor 2>/dev/null || true").strip():
                wrong.append(f"a repair was begun on {name}")
        return wrong

    def all_right(self, within=1.0):
        clocks = {name: machine.shell.ahead() for name, machine in self.machines.items()}
        return [f"the clock of {name} is {ahead:+.3f} s ahead" for name, (ahead, error) in clocks.items() if abs(ahead) > within + error]

    def check_finds_both_critical(self):
        wrong = expected(self.play("check"), 0, list(self.machines))
        for _ in range(3):
            if all((line.get("report") or {}).get("verdict") != "unknown" for line in self.ansible.lines().values()):
                break
            # The server was too slow to be told the time in, which is no answer to what is asked here.
            wrong += expected(self.play("check"), 0, [])
        for name, line in self.ansible.lines().items():
            report = line.get("report") or {"verdict": line.get("why"), "clock": {"server_ahead_s": None}}
            truth, _ = self.machines[name].shell.ahead()
            told = report["clock"]["server_ahead_s"]
            if report["verdict"] != "critical" or told is None or abs(told - truth) > 0.5 or not line["repairable"]:
                wrong.append(f"{name}: {report['verdict']}, {told} s where it is {truth:+.3f} s, {line.get('why_not')}")
        return wrong + self.untouched()

    def check_mode_shows_the_commands_and_changes_nothing(self):
        ran = self.play("repair", "--check", "--diff")
        shown = re.findall(r"^\+command: (?:\S*/)?(timedatectl set-ntp true|timedatectl set-time|date )", ran.out, re.M)
        return expected(ran, 0, list(self.machines)) + ([] if len(shown) >= 2 else [f"shows {shown}: {ran.out}"]) + self.untouched()

    def a_canary_with_a_masked_service_stops_the_rest(self):
        shell = self.machines["served"].shell
        shell.run("systemctl mask systemd-timesyncd")
        self.before["served"] = units(shell)
        ran = self.play("repair", "-e", "otp_doctor_canary=served")
        wrong = expected(ran, None, []) + self.untouched()
        if ran.status == 0 or "unmask systemd-timesyncd" not in ran.out:
            wrong.append(f"{ran}")
        shell.run("systemctl unmask systemd-timesyncd")
        self.before["served"] = units(shell)
        return wrong

    def the_repair_sets_both_clocks(self):
        ran = self.play("repair", "--diff", "-e", "otp_doctor_canary=bare")
        order = re.findall(r"^changed: \[(\w+)\]", ran.out.split("PLAY [Repair, the canary first]", 1)[-1], re.M)
        wrong = expected(ran, 0, list(self.machines)) + self.all_right()
        return wrong + ([] if order == ["bare", "served"] else [f"repaired in this order: {order}"])

    def a_second_run_changes_nothing(self):
        before = {name: units(machine.shell) for name, machine in self.machines.items()}
        ran = self.play("repair")
        wrong = expected(ran, 0, []) + self.all_right()
        return wrong + [f"units of {name} were changed" for name, machine in self.machines.items() if units(machine.shell) != before[name]]


def expected(ran, status, changed):
    """Whether a playbook ended with this status, and changed these servers."""
    fits = status in (None, ran.status) and ran.changed() == sorted(changed)
    return [] if fits else [f"expected {status} and changes of {changed}: {ran}"]


def main():
    folder, seconds = Path(sys.argv[1]).resolve(), int(sys.argv[3])
    binary = small(Path(sys.argv[2]).resolve(), folder / "otp-doctor-fleet")
    servers = Servers(folder / f"servers-{os.getpid()}.json")
    clocks = safe([sys.executable, HERE / "ntp_server.py", "--control", servers.path, 123, 1231, 1232, 1233],
                  stdout=subprocess.PIPE)
    if clocks.stdout.readline() != b"READY\n":
        sys.exit("the test time servers did not start: is UDP port 123 of the loopback taken?")
    deadline = time.monotonic() + seconds if seconds else None
    results = Results(folder / "guest-fleet.log", folder / "points.jsonl", binary, deadline, again=True)
    story = Story(folder, binary, servers, results.log)
    try:
        story.begin(results)
    except Lost as problem:
        results.skip("the fleet on real machines: all of it", str(problem))
    else:
        for name in [name for name in vars(Story) if name.count("_") > 2 and not name.startswith("_")]:
            results.take(f"fleet: {name.replace('_', ' ')}", getattr(story, name), story.once_only)
    finally:
        story.end()
        clocks.kill()
        servers.path.unlink()
    sys.exit(results.close())


if __name__ == "__main__":
    main()
