#!/usr/bin/env python3
"""suite.py FOLDER BINARY MODE [WORD] - runs the cases and the kill points, prints a table, ends with 1 on a loss.

MODE is "ci" (the chosen ones), "full" (all), "cases" or "points" (all of that kind). WORD picks the cases and plans
whose name has it. FOLDER has images/, and gets everything else."""
import socket
import subprocess
import sys
import time
from pathlib import Path

import cases
import kill_points
from machine import HERE, Lost, Machine, safe
from plans import PLANS, PROGRAM, Servers, masked

STANDINS = HERE.parent / "standins"
VARIANTS = ["timesyncd", "none", "chrony"]


def main():
    folder, binary, mode = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), sys.argv[3]
    word = sys.argv[4] if len(sys.argv) > 4 else ""
    servers = Servers(folder / "servers.json")
    clocks = safe([sys.executable, HERE / "ntp_server.py", "--control", servers.path, 123, 1231, 1232, 1233],
                  stdout=subprocess.PIPE)
    if clocks.stdout.readline() != b"READY\n":
        sys.exit("the test time servers did not start: is UDP port 123 of the loopback taken?")
    results = Results(folder / "guest.log")
    try:
        for variant in VARIANTS:
            run_variant(folder, binary, variant, mode, word, servers, results)
    finally:
        clocks.kill()
    sys.exit(results.close())


def run_variant(folder, binary, variant, mode, word, servers, results):
    chosen = [case for case in cases.CASES if case.variant == variant and word in case.name
              and mode != "points" and (case.in_ci or mode != "ci")]
    plans = [plan for plan in PLANS if plan.variant == variant and mode != "cases"]
    if not chosen and not plans:
        return
    machine = Machine(folder, free_port())
    try:
        if not (machine.snapshots / f"{variant}.state").exists():
            results.say(f"booting {variant} once, to keep it running")
            machine.save(variant, cases.warm_up)
        resume(machine, variant, binary)
        for case in chosen:
            if case.fresh:
                machine.stop()
                resume(machine, variant, binary)
            results.take(f"{variant}: {case.name}", lambda: case.run(machine, servers, results.log))
            if case.fresh:
                machine.stop()
                resume(machine, variant, binary)
        for plan in plans:
            machine.shell.run("/usr/local/lib/gates/install /usr/bin/systemctl /usr/bin/systemd-run " + " ".join(plan.gates))
            choose = kill_points.some if mode == "ci" else kill_points.every
            try:
                kill_points.table(machine, plan, servers, choose, word, results)
            except Lost as problem:
                results.lose(f"{plan.name}: its places", [str(problem)])
    except Lost as problem:
        results.lose(f"{variant}: the machine", [str(problem)])
    finally:
        machine.stop()


def resume(machine, variant, binary):
    """A machine with today's program, today's date, and a panel."""
    machine.resume(variant)
    shell = machine.shell
    shell.run("mkdir -p /state /run/gates")
    put(machine, binary, PROGRAM)
    put(machine, STANDINS / "plesk", "/usr/sbin/plesk")
    put(machine, STANDINS / "lib.sh", "/state/lib.sh")
    shell.run(f"echo yes >/state/extension.enabled; date -s @{time.time():.3f} >/dev/null")
    shell.masked = masked(shell)


def put(machine, source, target):
    with open(source, "rb") as file:
        subprocess.run(machine.ssh() + [f"cat >{target}.new && chmod 755 {target}.new && mv {target}.new {target}"],
                       stdin=file, check=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Results:
    """What was tried and what was lost."""

    def __init__(self, log):
        self.log, self.passed, self.lost, self.started = open(log, "w"), 0, [], time.monotonic()

    def say(self, text):
        print(f"[{time.monotonic() - self.started:5.0f} s] {text}", flush=True)

    def take(self, name, attempt):
        started = time.monotonic()
        try:
            wrong = attempt()
        except Lost as problem:
            wrong = [str(problem)]
        took = time.monotonic() - started
        self.log.write(f"\n===== {name}: {wrong or 'ok'}\n")
        self.log.flush()
        if wrong:
            self.lose(f"{name} ({took:.0f} s)", wrong)
        else:
            self.passed += 1
            self.say(f"ok   {name} ({took:.0f} s)")

    def lose(self, name, wrong):
        self.lost.append((name, wrong))
        self.say(f"LOST {name}: {'; '.join(wrong)}")

    def close(self):
        for name, wrong in self.lost:
            print(f"lost: {name}\n" + "\n".join(f"      {what}" for what in wrong))
        print(f"\n{self.passed} passed, {len(self.lost)} failed")
        return 1 if self.lost else 0


if __name__ == "__main__":
    main()
