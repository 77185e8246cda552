"""Cuts repairs short at every point, and looks whether anything stays half done.

A point is a place in a plan and a victim. Places: after each record that the executor syncs (between the steps, by
stopping it there), and while a step's command runs (before and after it has done its work, by a gate in its place).
Victims: the program that the administrator started, the executor, both, everything with the command that runs, and
the link."""
import signal

from machine import Lost, until
from plans import PROGRAM, journals, quiet, report, settled, wipe

VICTIMS = ["both", "executor", "link", "program"]
FIX = "pgrep -f '^/usr/local/bin/otp-doctor fix'"
EXECUTOR = "pgrep -f '^/proc/self/exe execute-plan'"


class Place:
    """A place in a plan where everything can be held still."""

    def __init__(self, name, sync=None, when=None, step=None):
        self.name, self.sync, self.when, self.step = name, sync, when, step

    def start(self, machine, plan, log):
        """Starts the repair over a link of its own; it will stop here."""
        shell = machine.shell
        when, step = (self.when, self.step) if self.sync is None else ("before", "systemd-run")
        shell.run(f"echo '{when} {step}' >/run/gates/hold; rm -f /run/trace")
        link = machine.link(f"exec {PROGRAM} {plan.command}", log)
        if self.sync is not None:
            until(lambda: held(shell) or link.poll() is not None, 60, "the executor")
            shell.run(f"strace -p $({EXECUTOR}) -o /run/trace -e trace=fdatasync "
                      f"-e inject=fdatasync:signal=STOP:when={self.sync} >/dev/null 2>&1 & "
                      f"until grep -q 'TracerPid:.*[1-9]' /proc/$({EXECUTOR})/status; do sleep 0.1; done; "
                      "touch /run/gates/open", 30)
        return link

    def reached(self, shell):
        if self.sync is None:
            return held(shell)
        return shell.try_run("grep -q 'stopped by SIGSTOP' /run/trace")[0] == 0

    def release(self, shell):
        if self.sync is None:
            shell.run("touch /run/gates/open")
        else:
            shell.try_run(f"kill -CONT $({EXECUTOR})")


def held(shell):
    return shell.try_run("test -e /run/gates/held")[0] == 0


def syncs(machine, plan, servers, log):
    """A place after each record that the executor syncs once its timer is being armed."""
    shell = machine.shell
    wipe(shell)
    plan.stage(shell, servers)
    Place("", sync=9999).start(machine, plan, log).wait(180)
    count = int(shell.try_run("grep -c fdatasync /run/trace")[1])
    records = journals(shell)
    begun = {record["index"]: " ".join(record["command"]) for record in records if record["record"] == "step_started"}
    fits = [step in begun.get(index, "") for index, step in enumerate(plan.steps)]
    if len(begun) != len(fits) or not all(fits) or len(records) != count + 1:
        raise Lost(f"{plan.name}: another plan than expected, or other records: {count}, {begun}")
    # A clock that was missed is set again; then one and the same name is there twice, at its first place.
    names = list(dict.fromkeys(named(record) for record in records[1:]))
    return [Place(f"after the record {what}", sync=number) for number, what in enumerate(names, 1)]


def named(record):
    index = f" {record['index'] + 1}" if "index" in record else ""
    return record["record"].replace("_", " ") + index


def places(machine, plan, servers, log):
    """Every place of a plan."""
    found = [Place(f"{when} the timer is armed", when=when, step="systemd-run") for when in ("before", "after")]
    found += syncs(machine, plan, servers, log)
    for number, step in enumerate(plan.steps, 1):
        for when in ("before", "after"):
            found.append(Place(f"in step {number}, {when} its work", when=when, step=step))
    disarm = "systemctl stop otp-doctor-rescue"
    found += [Place(f"{when} the timer is disarmed", when=when, step=disarm) for when in ("before", "after")]
    return found


def attempt(machine, plan, servers, place, victim, log, wait_for_timer=False):
    """One point. Returns what was found wrong; empty where nothing was lost."""
    shell = machine.shell
    wipe(shell)
    plan.stage(shell, servers)
    link = place.start(machine, plan, log)
    try:
        until(lambda: place.reached(shell) or link.poll() is not None, 60, place.name)
        if link.poll() is not None:
            return ["the repair ended before it came here"]
        strike(shell, link, victim)
        place.release(shell)
        if victim in ("program", "link"):
            quiet(shell)
            return outlived(plan, shell)
        return cut_short(plan, shell, link, victim, wait_for_timer)
    finally:
        if link.poll() is None:
            link.kill()
        link.wait()


def strike(shell, link, victim):
    if victim == "link":
        link.send_signal(signal.SIGKILL)
        link.wait()
        return
    targets = {"program": [FIX], "executor": [EXECUTOR], "both": [FIX, EXECUTOR], "all": [FIX, EXECUTOR]}[victim]
    children = f" $(pgrep -P $({EXECUTOR}))" if victim == "all" else ""
    shell.run("kill -KILL " + " ".join(f"$({target})" for target in targets) + children)


def outlived(plan, shell):
    """The executor is out of reach of what was struck: the whole plan was carried out."""
    records = journals(shell)
    if not records or records[-1]["record"] != "ended" or not records[-1]["complete"]:
        return [f"the plan was not completed: {[named(record) for record in records[-3:]]}"]
    if "rescue" in shell.run("systemctl list-timers --all --no-legend 'otp-doctor-*'"):
        return ["the timer is still armed"]
    return settled(plan, shell, complete=True)


def cut_short(plan, shell, link, victim, wait_for_timer):
    """The executor is dead: what it left is told, and finished by the timer's unit or by the next start."""
    wrong = []
    worked = victim == "executor" and link.wait(120) == 0
    until(lambda: shell.try_run("pgrep -f '^/bin/sh (/usr/s?bin/)'")[0] == 1, 40, "the last command to end")
    records = journals(shell)
    begun = any(record["record"] == "step_started" for record in records)
    ended = any(record["record"] == "ended" for record in records)
    done = {record["index"] for record in records
            if record["record"] == "step_ended" and record["outcome"].get("exited", {}).get("status") == 0}
    if worked and not ended:
        wrong.append("the program says that it worked although its executor was killed")
    told = {finding["id"] for finding in report(shell)["findings"]}
    if begun and not ended and "repair-unfinished" not in told:
        wrong.append(f"check does not tell that a repair was cut short: {sorted(told)}")
    timer = shell.run("systemctl list-timers --all --no-legend 'otp-doctor-*' | grep -o 'otp-doctor-rescue-[0-9]*' | head -1").strip()
    # It is disarmed once everything is put back, and then the last record follows.
    if begun and len(done) < len(plan.steps) and not timer:
        wrong.append("no timer is armed although something is not done")
    if timer and wait_for_timer:
        # Monotonic: the clock that is set meanwhile must not move it.
        shell.run("date -s '+1 hour' >/dev/null")
        until(lambda: shell.try_run(f"journalctl -q -u {timer}.service | grep -q .")[0] == 0, 400, "the timer")
        quiet(shell, 120)
    elif timer and victim == "both":
        shell.run(f"systemctl start --wait {timer}.service", 200)
    else:
        status, said = shell.try_run(f"{PROGRAM} recover")
        if status:
            wrong.append(f"recover ends with {status}: {said.strip()}")
    quiet(shell)
    return wrong + settled(plan, shell, complete=False)


def every(_number, _place, _victim):
    return True


def some(number, _place, victim):
    """A few places of each plan, each victim in turn: for every change, not for every doubt."""
    return number % 6 == 3 and victim == VICTIMS[number // 6 % len(VICTIMS)]


def table(machine, plan, servers, choose, word, results):
    """Tries the chosen points of a plan whose name has `word`."""
    found = places(machine, plan, servers, results.log)
    for victim in VICTIMS + ["all"]:
        for number, place in enumerate(found):
            # Between the steps no command runs that could be struck as well.
            name = f"{plan.name}: {place.name}: kill {victim}"
            here = choose(number, place, victim) and word in name
            if here and not (victim == "all" and place.sync is not None):
                results.take(name, lambda: attempt(machine, plan, servers, place, victim, results.log))
