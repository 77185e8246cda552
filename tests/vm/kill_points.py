"""Cuts repairs short at every point, and looks whether anything stays half done.

A point is a place in a plan and a victim. Places: after each record that the executor syncs (between the steps, by
stopping it there), and while a step's command runs (before and after it has done its work, by a gate in its place).
Victims: the program that the administrator started, the executor, both, everything with the command that runs, and
the link."""
import signal

from machine import PATIENCE, Lost, until
from plans import PROGRAM, wipe
from state import journals, look, owed, quiet, reread, rescued, rested, settled, timers, told, unlike

VICTIMS = ["both", "executor", "link", "program"]
FIX = "pgrep -f '^/usr/local/bin/otp-doctor fix'"
EXECUTOR = "pgrep -f '^/proc/self/exe execute-plan'"


class Place:
    """A place in a plan where everything can be held still."""

    def __init__(self, name, sync=None, when=None, step=None, record=None):
        self.name, self.sync, self.when, self.step, self.record = name, sync, when, step, record
        # How often the executor has been stopped after another record and sent on.
        self.passed = 0

    def hold(self, shell):
        """From now on a repair will be held here, or before its timer is armed until `trace` is called."""
        self.passed = 0
        when, step = (self.when, self.step) if self.sync is None else ("before", "systemd-run")
        shell.run(f"echo '{when} {step}' >/run/gates/hold; rm -f /run/trace")

    def trace(self, shell, ended):
        """Lets the executor go on up to the record after which it is to be held."""
        if self.sync is None:
            return
        until(lambda: held(shell) or ended(), PATIENCE, "the executor")
        if not held(shell):
            return
        shell.run(f"strace -p $({EXECUTOR}) -o /run/trace -e trace=fdatasync "
                  f"-e inject=fdatasync:signal=STOP:when={self.sync}+ >/dev/null 2>&1 & "
                  f"until grep -q 'TracerPid:.*[1-9]' /proc/$({EXECUTOR})/status; do sleep 0.1; done; "
                  "touch /run/gates/open")

    def start(self, machine, plan, log):
        """Starts the repair over a link of its own; it will stop here."""
        self.hold(machine.shell)
        link = machine.link(f"exec {PROGRAM} {plan.command}", log)
        self.trace(machine.shell, lambda: link.poll() is not None)
        return link

    def reached(self, shell):
        if self.sync is None:
            return held(shell)
        status, stops = shell.try_run("grep -c 'stopped by SIGSTOP' /run/trace")
        if status or int(stops) <= self.passed:
            return False
        if named(journals(shell)[-1]) == self.record:
            return True
        # A clock that was missed is set again, so there are more records than usual before this place.
        self.passed += 1
        shell.run(f"kill -CONT $({EXECUTOR})")
        return False

    def release(self, shell):
        if self.sync is None:
            shell.run("touch /run/gates/open")
        else:
            shell.try_run(f"kill $(pidof strace); kill -CONT $({EXECUTOR})")


def held(shell):
    return shell.try_run("test -e /run/gates/held")[0] == 0


def syncs(machine, plan, servers, log):
    """A place after each record that the executor syncs once its timer is being armed."""
    shell = machine.shell
    for _ in range(4):
        prepare(plan, shell, servers)
        Place("", sync=9999).start(machine, plan, log).wait(PATIENCE)
        # On a busy machine the guest's own tools may be too slow to be believed: then nothing is begun.
        if journals(shell):
            break
    records = journals(shell)
    if not records:
        raise Lost(f"{plan.name}: nothing was begun, see the guest's log")
    count = int(shell.run("grep -c fdatasync /run/trace"))
    begun = {record["index"]: " ".join(record["command"]) for record in records if record["record"] == "step_started"}
    fits = [step in begun.get(index, "") for index, step in enumerate(plan.steps)]
    if len(begun) != len(fits) or not all(fits) or len(records) != count + 1:
        raise Lost(f"{plan.name}: another plan than expected, or other records: {count}, {begun}")
    names = dict.fromkeys(named(record) for record in records[1:])
    return [Place(f"after the record {what}", sync=number, record=what) for number, what in enumerate(names, 1)]


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


def prepare(plan, shell, servers):
    """The guest in the state that asks for this plan, and that state noted."""
    wipe(shell)
    plan.stage(shell, servers)
    plan.staged = look(shell, plan.unit)


def attempt(machine, plan, servers, place, victim, log, wait_for_timer=False):
    """One point. Returns what was found wrong; empty where nothing was lost."""
    shell = machine.shell
    for _ in range(3):
        prepare(plan, shell, servers)
        link = place.start(machine, plan, log)
        try:
            until(lambda: place.reached(shell) or link.poll() is not None, PATIENCE, place.name)
            if link.poll() is not None:
                # On a busy machine a command is ended at its deadline before the gate is even seen to be shut.
                continue
            strike(shell, link, victim)
            if victim in ("program", "link"):
                return outlived(plan, shell, place)
            place.release(shell)
            return cut_short(plan, shell, link, victim, wait_for_timer)
        finally:
            if link.poll() is None:
                link.kill()
            link.wait()
    return ["the repair ended before it came here"]


def strike(shell, link, victim):
    if victim == "link":
        link.send_signal(signal.SIGKILL)
        link.wait()
        return
    targets = {"program": [FIX], "executor": [EXECUTOR], "both": [FIX, EXECUTOR], "all": [FIX, EXECUTOR]}[victim]
    children = f" $(pgrep -P $({EXECUTOR}))" if victim == "all" else ""
    shell.run("kill -KILL " + " ".join(f"$({target})" for target in targets) + children)


def outlived(plan, shell, place):
    """The executor is out of reach of what was struck: others are told, and the whole plan is carried out."""
    wrong = []
    # A command in a gate is ended at its deadline, maybe before the check-up comes to look.
    if place.sync is not None and "repair-running" not in told(shell):
        wrong.append("check does not tell that a repair is running")
    place.release(shell)
    quiet(shell)
    records = journals(shell)
    if not records or records[-1]["record"] != "ended" or not records[-1]["complete"]:
        return wrong + [f"the plan was not completed: {[named(record) for record in records[-3:]]}"]
    if timers(shell):
        wrong.append("the timer is still armed")
    return wrong + settled(plan, shell, records, complete=True)


def cut_short(plan, shell, link, victim, wait_for_timer):
    """The executor is dead: what it left is told, and finished by the timer's unit or by the next start."""
    until(lambda: shell.try_run("pgrep -f '^/bin/sh (/usr/s?bin/)'")[0] == 1, PATIENCE, "the last command to end")
    records, armed, helped = journals(shell), timers(shell), rescued(shell)
    wrong = [] if armed or helped else unaided(plan, shell, records)
    begun = any(record["record"] == "step_started" for record in records)
    ended = any(record["record"] == "ended" and record["complete"] for record in records)
    # The last record is synced once everything is done and disarmed: with it the repair is whole, and measured.
    if victim == "executor" and link.wait(PATIENCE) == 0 and not ended:
        wrong.append("the program says that it worked although its executor was killed")
    findings = told(shell)
    if begun and not ended and "repair-unfinished" not in findings and not (helped or rescued(shell)):
        wrong.append(f"check does not tell that a repair was cut short: {sorted(findings)}")
    if armed and wait_for_timer:
        # Monotonic: the clock that is set meanwhile must not move it.
        shell.run("date -s '+1 hour' >/dev/null")
        until(lambda: shell.try_run(f"journalctl -q -u {armed[0]}.service | grep -q .")[0] == 0, 400, "the timer")
    elif armed and victim == "both":
        shell.run(f"systemctl start --wait {armed[0]}.service", 300)
    else:
        status, said = shell.try_run(f"{PROGRAM} recover")
        if status:
            wrong.append(f"recover ends with {status}: {said.strip()}")
    quiet(shell)
    return wrong + settled(plan, shell, records, complete=False)


def unaided(plan, shell, records):
    """What is lost although nobody will come by himself: with no timer armed, nobody's help may be needed.

    A rule on the journal alone ("each step is recorded as done, so none is needed") would believe exit codes. So the
    guest itself is read here, before anything that could put it right is started: the service enabled and running,
    nothing masked, MFA on. The journal must not owe anything either, since then no one would pay before the next
    start. A timer that was disarmed just before the last record is no loss then, and nothing else passes for one."""
    wrong = unlike(plan, shell, rested(shell, plan.unit), records, complete=False)
    if owed(records):
        wrong.append(f"steps {sorted(owed(records))} are owed")
    return [f"with no timer armed: {what}" for what in wrong]


def every(_number, _place, _victim):
    return True


def some(number, _place, victim):
    """A few places of each plan, each victim in turn: for every change, not for every doubt."""
    return number % 6 == 3 and victim == VICTIMS[number // 6 % len(VICTIMS)]


def table(machine, plan, servers, choose, word, results, fresh):
    """Tries the chosen points of a plan whose name has `word`."""
    if "in the wizard" in word:
        return
    found = places(machine, plan, servers, results.log)
    for victim in VICTIMS + ["all"]:
        for number, place in enumerate(found):
            # Between the steps no command runs that could be struck as well.
            name = f"{plan.name}: {place.name}: kill {victim}"
            here = choose(number, place, victim) and word in name
            if here and not (victim == "all" and place.sync is not None):
                results.take(name, lambda: reread(machine.shell, attempt(machine, plan, servers, place, victim, results.log), results.log),
                             fresh, point=True)
