#!/usr/bin/env python3
"""suite.py FOLDER BINARY SECONDS MODE [WORD] - runs the cases and the kill points, ends with 1 on a loss.

MODE is "ci" (the chosen ones), "full" (all), "cases" or "points" (all of that kind), "resume" (the points that have
not come out well yet). WORD picks the cases and points whose name has it. After SECONDS nothing more is begun; 0 is no
limit. FOLDER has images/, and gets everything else."""
import os
import shutil
import socket
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import cases
import kill_points
from emulator import HERE, safe
from machine import Lost, Machine
from plans import PLANS, PROGRAM, Servers
from results import Results
from state import look

STANDINS = HERE.parent / "standins"
VARIANTS = ["timesyncd", "none", "chrony"]


def main():
    folder, binary, seconds, mode = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), int(sys.argv[3]), sys.argv[4]
    word = sys.argv[5] if len(sys.argv) > 5 else ""
    deadline = time.monotonic() + seconds if seconds else None
    binary = small(binary, folder / f"otp-doctor-{mode}")
    servers = Servers(folder / f"servers-{os.getpid()}.json")
    clocks = safe([sys.executable, HERE / "ntp_server.py", "--control", servers.path, 123, 1231, 1232, 1233],
                  stdout=subprocess.PIPE)
    if clocks.stdout.readline() != b"READY\n":
        sys.exit("the test time servers did not start: is UDP port 123 of the loopback taken?")
    results = Results(folder / f"guest-{mode}.log", folder / "points.jsonl", binary, deadline, again=mode != "resume")
    try:
        for variant in VARIANTS:
            run_variant(folder, binary, variant, mode, word, servers, results)
    finally:
        clocks.kill()
        servers.path.unlink()
    sys.exit(results.close())


def run_variant(folder, binary, variant, mode, word, servers, results):
    chosen = [case for case in cases.CASES if case.variant == variant and word in case.name
              and mode not in ("points", "resume") and (case.in_ci or mode != "ci")]
    plans = [plan for plan in PLANS if plan.variant == variant and mode != "cases"]
    if not chosen and not plans:
        return
    machine = Machine(folder, free_port())
    try:
        if not (machine.snapshots / f"{variant}.state").exists():
            results.say(f"booting {variant} once, to keep it running")
            machine.save(variant, cases.warm_up)
        fresh = partial(resume, machine, variant, binary)
        fresh()
        for case in chosen:
            if case.fresh:
                fresh()
            results.take(f"{variant}: {case.name}", lambda: case.run(machine, servers, results.log), fresh)
            if case.fresh:
                fresh()
        for plan in plans:
            gated = partial(with_gates, fresh, machine, plan)
            gated()
            choose = kill_points.some if mode == "ci" else kill_points.every
            try:
                kill_points.table(machine, plan, servers, choose, word, results, gated)
            except Lost as problem:
                results.lose(f"{plan.name}: its places", [str(problem)])
    except Lost as problem:
        results.lose(f"{variant}: the machine", [str(problem)])
    finally:
        machine.remove()


def resume(machine, variant, binary):
    """A fresh machine with today's program, today's date, and a panel."""
    machine.stop()
    machine.resume(variant)
    shell = machine.shell
    shell.run("mkdir -p /state /run/gates")
    put(machine, binary, PROGRAM)
    put(machine, STANDINS / "plesk", "/usr/sbin/plesk")
    put(machine, STANDINS / "lib.sh", "/state/lib.sh")
    shell.run(f"echo yes >/state/extension.enabled; date -s @{time.time():.3f} >/dev/null")
    shell.links = look(shell, None).links


def with_gates(fresh, machine, plan):
    fresh()
    machine.shell.run("/usr/local/lib/gates/install /usr/bin/systemctl /usr/bin/systemd-run " + " ".join(plan.gates))


def put(machine, source, target):
    with open(source, "rb") as file:
        subprocess.run(machine.ssh() + [f"cat >{target}.new && chmod 755 {target}.new && mv {target}.new {target}"],
                       stdin=file, check=True)


def small(binary, target):
    """The program without what only a debugger reads: every guest is sent it."""
    if subprocess.run(["strip", "-o", target, binary]).returncode:
        shutil.copy(binary, target)
    return target


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    main()
