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
import threading
import time
from functools import partial
from pathlib import Path

import cases
import kill_points
import wizard
from emulator import HERE, safe
from machine import Lost, Machine
from plans import PLANS, PROGRAM, Servers
from results import Results
from state import look

STANDINS = HERE.parent / "standins"
VARIANTS = ["timesyncd", "none", "chrony", "ntpsec", "openntpd"]
# What was begun just before the time was up may take this much longer, in seconds.
GRACE = 90


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
    named = [plan for plan in PLANS if word.startswith(plan.name)]
    plans = [plan for plan in named or PLANS if plan.variant == variant and mode != "cases"]
    if not chosen and not plans:
        return
    if results.out_of_time():
        # A boot alone takes minutes on a slow machine.
        results.skip(f"{variant}: all of it", "the time was up")
        return
    machine = Machine(folder, free_port())
    watch = watchdog(machine, results)
    fresh = partial(resume, machine, variant, binary)
    try:
        if not (machine.snapshots / f"{variant}.state").exists():
            results.say(f"booting {variant} once, to keep it running")
            machine.save(variant, cases.warm_up)
        fresh()
    except Lost as problem:
        # Nothing of ours has run yet: that says something about the machine that all of this runs on.
        results.skip(f"{variant}: all of it", str(problem))
        machine.remove()
        return
    try:
        for case in chosen:
            if case.fresh and not results.out_of_time():
                fresh()
            results.take(f"{variant}: {case.name}", lambda: case.run(machine, servers, results.log), fresh)
            if case.fresh and not results.out_of_time():
                fresh()
        for plan in plans:
            if results.out_of_time():
                results.skip(f"{plan.name}: its kill points", "the time was up")
                continue
            gated = partial(with_gates, fresh, machine, plan)
            gated()
            for kind in (kill_points, wizard):
                choose = kind.some if mode == "ci" else kill_points.every
                try:
                    kind.table(machine, plan, servers, choose, word, results, gated)
                except Lost as problem:
                    give_up(results, f"{plan.name}: its places", problem)
    except Lost as problem:
        give_up(results, f"{variant}: the rest of it", problem)
    finally:
        watch.cancel()
        machine.remove()


def give_up(results, what, problem):
    (results.skip if results.out_of_time() else results.lose)(what, str(problem))


def watchdog(machine, results):
    """Ends a guest that still has not answered long after the time was up; what was tried there counts as skipped."""
    wait = threading.TIMEOUT_MAX if results.deadline is None else max(1.0, results.deadline + GRACE - time.monotonic())
    watch = threading.Timer(min(wait, threading.TIMEOUT_MAX), machine.stop)
    watch.daemon = True
    watch.start()
    return watch


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
