"""How a guest is read, and what has to hold there whatever happened to a repair."""
import json
import time
from dataclasses import dataclass

from machine import PATIENCE, until
from plans import PROGRAM, SERVERS

ON = ("enabled", "active")


@dataclass
class State:
    """What a repair could have left changed, read in one go."""

    # What is-enabled and is-active say of the unit that keeps the time; none where there is no such unit.
    service: tuple
    # Every link among the units with its target: enabled and masked units.
    links: set
    # Files of ours among the administrator's units.
    ours: list
    mfa: str


def look(shell, unit):
    """The guest as it is, without waiting for anything and without asking the program under test."""
    text = shell.run(
        (f'echo "service $(systemctl is-enabled {unit} 2>/dev/null) $(systemctl is-active {unit} 2>/dev/null)"; ' if unit else "")
        + "find /etc/systemd/system /run/systemd/system -type l ! -name 'otp-doctor*' -printf 'link %p %l\\n'; "
        "find /etc/systemd/system -name 'otp-doctor*' -printf 'ours %p\\n'; "
        'echo "mfa $(cat /state/extension.enabled)"')
    lines = [line.split() for line in text.splitlines()]
    read = {kind: [words[1:] for words in lines if words and words[0] == kind] for kind in ("service", "link", "ours", "mfa")}
    return State(tuple(read["service"][0]) if unit else None, {tuple(link) for link in read["link"]},
                 [path for (path,) in read["ours"]], read["mfa"][0][0])


def rested(shell, unit):
    """The guest once the jobs that systemd has already taken on are over.

    timedated and systemctl answer before a start has come to its end. What is queued there needs no process of ours
    any more, so waiting for it hides nothing; a unit that never comes to rest is not waited for for ever."""
    moving = ("activating", "deactivating", "reloading")
    return until(lambda: (state := look(shell, unit)) and (not unit or state.service[1] not in moving) and state,
                 PATIENCE, f"the rest of {unit}")


def unlike(plan, shell, state, records, complete):
    """What is not as it must be. `records` say how far the plan had come; `complete` that it went to its end."""
    wrong = []
    begun = [record["index"] for record in records if record["record"] == "step_started"]
    allowed = {ON}
    if plan.staged.service != ON and not complete and 0 not in done(records):
        # It was off before we came. Until the first step has worked it may still be, and before it began it must be.
        allowed = {ON, plan.staged.service} if begun else {plan.staged.service}
    if state.service is not None and state.service not in allowed:
        wrong.append(f"{plan.unit} is {state.service}")
    wanted = plan.staged.links if state.service != ON else shell.links
    if state.links != wanted:
        wrong.append(f"enabled or masked units differ: {sorted(state.links ^ wanted)}")
    if state.mfa != "yes":
        wrong.append("MFA is off")
    return wrong


def done(records):
    """The steps that have succeeded, counted from 0."""
    return {record["index"] for record in records
            if record["record"] == "step_ended" and record["outcome"].get("exited", {}).get("status") == 0}


def owed(records):
    """The closing steps that have not succeeded although the plan was begun."""
    if not any(record["record"] == "step_started" for record in records):
        return set()
    steps = next(record for record in records if record["record"] == "begun")["plan"]["steps"]
    return {index for index, step in enumerate(steps) if step["role"] == "closing"} - done(records)


def settled(plan, shell, records, complete):
    """What is wrong with the guest once everything has come to rest; empty where nothing is."""
    state = rested(shell, plan.unit)
    wrong = unlike(plan, shell, state, records, complete)
    if state.ours:
        wrong.append(f"a unit of ours is left: {state.ours}")
    status, said = shell.try_run(f"{PROGRAM} recover -j")
    if status or json.loads(said)["recovered"] or json.loads(said)["unreadable"]:
        wrong.append(f"recover still finds something: {status} {said.strip()}")
    return wrong + (clock(plan, shell, complete) if plan.clock else [])


def clock(plan, shell, complete):
    """The clock is right, or the program tells truthfully how wrong it is."""
    ahead, error = shell.ahead()
    if abs(ahead) <= plan.within + error:
        return []
    if complete:
        return [f"the clock is {ahead:+.3f} s ahead after the whole plan"]
    said = report(shell)
    ahead, _ = shell.ahead()
    if abs(ahead) <= plan.within + error:
        # Its own service has put it right since the first look.
        return []
    measured = said["clock"]["server_ahead_s"]
    # From 5 s on it is a warning, and above one step of the codes critical.
    fitting = {"critical"} if abs(ahead) > 31 else {"warning", "critical"} if abs(ahead) > 6 else {"healthy", "warning", "critical"}
    if measured is None or abs(measured - ahead) > 1 or said["verdict"] not in fitting:
        return [f"the clock is {ahead:+.3f} s ahead, told is {measured} and {said['verdict']}"]
    return []


def report(shell):
    """What `check` says, as the program's own JSON."""
    _, text = shell.try_run(f"{PROGRAM} check --json {SERVERS} 2>/dev/null")
    return json.loads(text)


def told(shell):
    """The names of what `check` finds."""
    return {finding["id"] for finding in report(shell)["findings"]}


def journals(shell):
    """Every record of every journal that is not laid aside, oldest first."""
    text = shell.run("cat /var/lib/otp-doctor/repair-*.jsonl /run/otp-doctor/repair-*.jsonl 2>/dev/null; true")
    return [json.loads(line) for line in text.splitlines() if line.startswith("{") and line.endswith("}")]


def reread(shell, wrong, log):
    """Keeps every journal, those laid aside too, with the clock of now beside them, where something is wrong."""
    if wrong:
        log.write(shell.run("for journal in /var/lib/otp-doctor/*.jsonl /var/lib/otp-doctor/finished/* /run/otp-doctor/*.jsonl; "
                            "do [ ! -f $journal ] || { echo \"----- $journal\"; cat $journal; }; done; cat /proc/uptime; date -u +%s.%N"))
        log.write(f"here it is {time.time():.3f}\n")
    return wrong


def rescued(shell):
    """Whether a rescue is or was at work by itself: the minute of its timer can pass on a slow machine."""
    return shell.try_run("pgrep -f 'otp-doctor recover --rescue' || cat /var/lib/otp-doctor/*.jsonl "
                         "/var/lib/otp-doctor/finished/* 2>/dev/null | grep '\"record\":\"resumed\"'")[0] == 0


def timers(shell):
    """The rescue timers that are armed."""
    listed = shell.run("systemctl list-timers --all --no-legend 'otp-doctor-rescue-*'").split()
    return [word.removesuffix(".timer") for word in listed if word.startswith("otp-doctor-rescue-") and word.endswith(".timer")]


def quiet(shell, patience=PATIENCE):
    """Waits until no repair is running any more."""
    until(lambda: shell.try_run("pgrep -f '^/(usr/local/bin|(var/lib|run)/otp-doctor)/otp-doctor (fix|recover)|execute-plan$'")[0] == 1,
          patience, "the end of the repair")
