#!/usr/bin/env python3
"""Kills repairs of the program for Windows at each of their steps, under Wine, and looks at what is left.

    kill_points.py SCRATCH EXE [all]      SCRATCH holds the prefix, as assets/packaging/wine.sh makes it

A stand-in of tests/wine/standin.c holds still before or after the work of one call. Then a part is killed: the program that was started, the executor, both,
or both with the running command. What was not killed goes on; a repair whose executor is gone is finished by `recover`, which is killed in its turn. Without
"all" only executors of a reset of MFA are killed; with it OTP_DOCTOR_WINE_POINTS=WORDS takes the plans whose name matches these words (a regular expression). Each line is a point; the table at the end has how many were tried and lost."""
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

SCRATCH, EXE = Path(sys.argv[1]), sys.argv[2]
ALL = "all" in sys.argv[3:]
ONLY = os.environ.get("OTP_DOCTOR_WINE_POINTS", "")
DRIVE = SCRATCH / "prefix/drive_c"
STANDINS, STATE, TASKS = DRIVE / "standins", DRIVE / "ProgramData/otp-doctor", DRIVE / "windows/system32/Tasks"
PORTS = ["12301", "12302", "12303", "12304"]
SOURCES = [word for port in PORTS for word in ("--ntp", f"127.0.0.1:{port}")]
PATIENCE = 120.0

# What is started, how far the clock is off in seconds, how far W32Time corrects it, and the calls in their order: words of each, and which call with these
# words it is.
PLANS = {
    "reset MFA": (["fix", "mfa"], 0, 54000, [("schtasks /create", 1), ("--disable", 1), ("--enable", 1), ("schtasks /delete", 1)]),
    "W32Time asks": (["fix", "time"], 95, 54000, [("sc start", 1), ("/resync", 1), ("/resync", 2)]),
    "the clock is set": (["fix", "time"], 95, 60, [("Set-Date", 1), ("sc start", 1), ("/resync", 1), ("/resync", 2)]),
}
# Who is killed: the program that was started (p), the executor (e), the running command (c).
VICTIMS = {"program": "p", "executor": "e", "both": "pe", "all": "pec"}


def wine(*words):
    return [str(SCRATCH / "in-wine"), *words]


def ran(*words):
    return subprocess.run(wine(*words), capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, timeout=PATIENCE)


def processes(kinds):
    """Those of this prefix that are of one of these kinds, with how they were called."""
    found = {}
    for folder in Path("/proc").iterdir():
        try:
            ours = f"WINEPREFIX={SCRATCH}/prefix".encode() in (folder / "environ").read_bytes().split(b"\0")
            words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if ours and (what := kind(words)) and what in kinds:
            found[int(folder.name)] = words
    return found


def kind(words):
    if re.search(r"[\\/](schtasks|extension|sc|w32tm|powershell)\.exe", words, re.I):
        return "c"
    if re.search(r"otp-doctor[^ ]*\.exe", words):
        return "e" if "execute-plan" in words else "p"
    return ""


def kill(kinds):
    struck = processes(kinds)
    for process in struck:
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            pass
    return struck


def come(condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


def clean(ahead):
    for left in [*(STANDINS / name for name in ("gate", "waiting", "calls.txt")), *TASKS.glob("otp-doctor-*"), *STATE.glob("otp-doctor-rescue-*"),
                 *STATE.glob("*.jsonl"), *STATE.glob("finished/*")]:
        left.unlink(missing_ok=True)
    (STANDINS / "mfa").touch()
    (SCRATCH / "servers.json").write_text(json.dumps({port: {"ahead": float(ahead)} for port in PORTS}))


def held_still(gate, words):
    """Starts the program with these words and waits until the call of the gate holds still; what is wrong where that does not come."""
    (STANDINS / "gate").write_text(gate)
    with open(SCRATCH / "killed.log", "w") as output:
        program = subprocess.Popen(wine(EXE, *words), stdout=output, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    come(lambda: (STANDINS / "waiting").exists() or program.poll() is not None)
    reached = (STANDINS / "waiting").exists()
    return program, "" if reached else f"it was not reached: {(SCRATCH / 'killed.log').read_text(errors='replace')}"


def strike(kinds):
    struck = kill(kinds)
    for name in ("gate", "waiting"):
        (STANDINS / name).unlink(missing_ok=True)
    return "" if struck else "there was nobody to kill"


def at_last(program, executor_is_gone):
    """What is wrong in the end; nothing where all is well."""
    if executor_is_gone:
        # As a person or the task does. It waits for a step's command that still runs.
        recovered = ran(EXE, "recover")
        if recovered.returncode != 0:
            return f"recover ended with {recovered.returncode}: {recovered.stdout}{recovered.stderr}"
    if not come(lambda: not processes("pec")):
        return f"still running: {processes('pec')}, {(SCRATCH / 'killed.log').read_text(errors='replace')}"
    program.wait(PATIENCE)
    left = [str(path) for path in [*TASKS.glob("otp-doctor-*"), *STATE.glob("otp-doctor-rescue-*")]]
    if not (STANDINS / "mfa").exists():
        left.append("MFA is off")
    if not executor_is_gone and not any('"complete":true' in path.read_text() for path in STATE.glob("*.jsonl")):
        left.append("the repair has not come to its end")
    told = ran(EXE, "recover", "--json").stdout
    if json.loads(told)["recovered"] or json.loads(told)["unreadable"]:
        left.append(f"there was something left to recover: {told}")
    return "; ".join(left)


def point(plan, call, when, who):
    words, ahead, _, _ = PLANS[plan]
    clean(ahead)
    program, late = held_still(f"{when} {call[1]} {call[0]}", [*words, "-y", *SOURCES])
    return late or strike(VICTIMS[who]) or at_last(program, "e" in VICTIMS[who])


def wizard_point(call, when, who):
    """The same from the wizard, line by line: its page is read and answered as a person does."""
    clean(95)
    (STANDINS / "gate").write_text(f"{when} {call[1]} {call[0]}")
    log = SCRATCH / "killed.log"
    with open(log, "w") as output:
        wizard = subprocess.Popen(wine(EXE, "--plain", *SOURCES), stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT, text=True)
    heard = 0
    for choice in ("Fix the time", "Yes: Fix the time"):
        asked = re.compile(rf"^(\d+) - {choice}.*?^Also:", re.M | re.S)
        come(lambda: asked.search(log.read_text(errors="replace"), heard) or wizard.poll() is not None)
        if not (found := asked.search(text := log.read_text(errors="replace"), heard)):
            return f"it was not reached: {text}"
        heard = found.end()
        print(found[1], file=wizard.stdin, flush=True)
    come(lambda: (STANDINS / "waiting").exists())
    if not (STANDINS / "waiting").exists():
        return f"it was not reached: {log.read_text(errors='replace')}"
    return strike(VICTIMS[who]) or at_last(wizard, "e" in VICTIMS[who])


def recover_point(call, when, who):
    """MFA is off and nobody is left; who finishes that is killed, and another one comes."""
    clean(0)
    _, late = held_still("after 1 --disable", ["fix", "mfa", "-y", *SOURCES])
    if wrong := late or strike("pec"):
        return wrong
    program, late = held_still(f"{when} {call[1]} {call[0]}", ["recover"])
    return late or strike(VICTIMS[who]) or at_last(program, True)


def points():
    """Each with its plan, who is killed, its words, and how it is tried."""
    for plan, (_, _, limit, calls) in PLANS.items():
        if not ALL and plan != "reset MFA":
            continue
        for name in ("MaxPosPhaseCorrection", "MaxNegPhaseCorrection"):
            key = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time\Config"
            ran("reg", "add", key, "/v", name, "/t", "REG_DWORD", "/d", str(limit), "/f")
        for call in calls:
            for when in ("before", "after"):
                for who in VICTIMS if ALL else ["executor"]:
                    yield plan, who, f"{when} {call[0]} ({call[1]})", lambda: point(plan, call, when, who)
    for call in [("sc start", 1), ("/resync", 2)] if ALL else []:
        for when in ("before", "after"):
            for who in ("program", "both"):
                yield "in the wizard", who, f"{when} {call[0]} ({call[1]})", lambda: wizard_point(call, when, who)
    for call in [("--enable", 1), ("schtasks /delete", 1)] if ALL else []:
        for when in ("before", "after"):
            for who in ("program", "all"):
                yield "recover", who, f"{when} {call[0]} ({call[1]})", lambda: recover_point(call, when, who)


def main():
    table = {}
    for plan, who, where, tried_out in points():
        if not re.search(ONLY, plan):
            continue
        found = tried_out()
        if found.startswith("it was not reached"):
            # Nothing was killed then: Wine's service manager does not always answer while it starts.
            print(f"AGAIN {plan}: {who} killed {where} {found}", flush=True)
            kill("pec")
            found = tried_out()
        kill("pec")
        tried, lost = table.get((plan, who), (0, 0))
        table[plan, who] = (tried + 1, lost + bool(found))
        print(f"{'LOST' if found else 'ok  '}  {plan}: {who} killed {where} {found}", flush=True)
    for plan in dict.fromkeys(plan for plan, _ in table):
        print(f"{plan}: " + "; ".join(f"{who} {tried} tried, {lost} lost" for (of, who), (tried, lost) in table.items() if of == plan))
    print(f"{sum(tried for tried, _ in table.values())} tried, {sum(lost for _, lost in table.values())} lost")
    sys.exit(any(lost for _, lost in table.values()))


main()
