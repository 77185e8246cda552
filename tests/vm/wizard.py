"""The wizard as the victim: killed, its link cut, its terminal closed, while its repair runs.

The plan must be carried out to its end all the same, and the next wizard must tell what happens or happened. Where
the executor dies as well, the next wizard must offer to finish what is left, and do it."""
import contextlib
import signal

import kill_points
from machine import PATIENCE, Lost, until
from plans import PROGRAM
from state import journals, quiet, reread, rescued, settled, timers, told
from terminal import Wizard
from words import said

VICTIMS = ["wizard", "terminal", "link", "both"]
WIZARD = f"pgrep -f '^{PROGRAM} --ascii'"
EXECUTOR = kill_points.EXECUTOR


def places(plan):
    """A handful: before the net is there, in the middle of each kind of step, and between steps."""
    step = kill_points.Place
    found = [step("before the timer is armed", when="before", step="systemd-run"),
             step("between the steps", sync=3, record="step ended 1")]
    for number, command in enumerate(plan.steps, 1):
        found.append(step(f"in step {number}, before its work", when="before", step=command))
    return found


def walk(wizard, shell, plan):
    """Through the wizard by keys, to the plan's last button."""
    wizard.checked_up()
    for _ in range(4):
        # A slow machine's own tools may be too slow to be believed; then nothing is offered, and one looks again.
        if said("why-command-timed-out") not in wizard.screen.words():
            break
        wizard.choose(said("button-look-again"))
        # What was found stays on the screen until the tool answers this time.
        with contextlib.suppress(Lost):
            wizard.see(lambda screen: said("why-command-timed-out") not in screen.words(), "an answer of each tool", 60)
    if plan.clock:
        wizard.type("4")
        wizard.choose(said("button-fix-time"))
        wizard.wait_for(said("repair-asking"))
        wizard.choose(said("button-confirm"))
    else:
        wizard.type("5")
        wizard.choose(said("button-login-server"))
        wizard.choose(said("button-reset-mfa"))
        wizard.wait_for(said("repair-asking"))
        name = shell.run("hostname").strip()
        wizard.type(name)
        wizard.wait_for(name)
        wizard.choose(said("button-confirm-mfa"))


def attempt(machine, plan, servers, place, victim, log):
    """One point. Returns what was found wrong; empty where nothing was lost."""
    shell = machine.shell
    for _ in range(3):
        kill_points.prepare(plan, shell, servers)
        place.hold(shell)
        with Wizard(machine, log) as wizard:
            walk(wizard, shell, plan)
            place.trace(shell, lambda: wizard.link.poll() is not None)
            here = until(lambda: "here" if place.reached(shell) else over(shell) and "over", PATIENCE, place.name) == "here"
            if not here:
                continue
            strike(shell, wizard.link, victim)
            if victim == "both":
                place.release(shell)
                return finished_by_the_next(machine, plan, log)
            until(lambda: shell.try_run(WIZARD)[0] == 1, PATIENCE, "the end of the wizard")
            return watched_by_the_next(machine, plan, place, log)
    return ["the repair ended before it came here"]


def over(shell):
    return (journals(shell) or [{}])[-1].get("record") == "ended"


def strike(shell, link, victim):
    if victim == "link":
        link.send_signal(signal.SIGKILL)
        link.wait()
    elif victim == "terminal":
        # The other end of its terminal is gone, as with a closed window: the kernel sends SIGHUP.
        shell.run(f"kill -KILL $(ps -o ppid= -p $({WIZARD}))")
    elif victim == "wizard":
        shell.run(f"kill -KILL $({WIZARD})")
    else:
        shell.run(f"kill -KILL $({WIZARD}) $({EXECUTOR})")


def watched_by_the_next(machine, plan, place, log):
    """The plan goes on, and whoever looks is told so. The wizard that comes next sees its end."""
    shell, wrong = machine.shell, []
    # A command in a gate is ended at its deadline, maybe before anybody comes to look.
    if place.sync is not None:
        with Wizard(machine, log) as second:
            second.checked_up()
            second.type("1")
            running = said("guide-repairing"), said("guide-repair-runs")
            second.see(lambda screen: any(words in screen.words() for words in running), "a repair that runs")
            place.release(shell)
            quiet(shell)
    else:
        place.release(shell)
        quiet(shell)
    records = journals(shell)
    if not records or records[-1]["record"] != "ended" or not records[-1]["complete"]:
        return wrong + [f"the plan was not completed: {[kill_points.named(record) for record in records[-3:]]}"]
    if timers(shell):
        wrong.append("the timer is still armed")
    return wrong + settled(plan, shell, records, complete=True)


def finished_by_the_next(machine, plan, log):
    """Nobody is left but the timer; the next wizard tells, and finishes it when asked to."""
    shell = machine.shell
    until(lambda: shell.try_run("pgrep -f '^/bin/sh (/usr/s?bin/)'")[0] == 1, PATIENCE, "the last command to end")
    records, armed, helped = journals(shell), timers(shell), rescued(shell)
    wrong = [] if armed or helped else kill_points.unaided(plan, shell, records)
    begun = any(record["record"] == "step_started" for record in records)
    if begun and not (helped or rescued(shell)):
        if "repair-unfinished" not in told(shell):
            wrong.append("check does not tell that a repair was cut short")
        with Wizard(machine, log) as second:
            second.checked_up()
            second.type("4")
            second.choose(said("button-finish-repair"))
            second.wait_for(said("repair-asking"))
            second.choose(said("button-confirm"))
            until(lambda: not journals(shell) or journals(shell)[-1]["record"] == "ended", PATIENCE, "the end of the second repair")
            quiet(shell)
    elif not begun:
        # Nothing was changed, so no wizard asks for anything; the unit for the next boot goes with it, or like this.
        shell.run(f"{PROGRAM} recover")
    quiet(shell)
    return wrong + settled(plan, shell, records, complete=False)


# For every change; the rest is for the whole table.
CHOSEN = [("set time", "between the steps", "terminal"), ("set time", "in step 2, before its work", "both"),
          ("reset MFA", "in step 2, before its work", "link")]


def some(plan, place, victim):
    return (plan.name, place.name, victim) in CHOSEN


def table(machine, plan, servers, choose, word, results, fresh):
    """Tries the chosen points of a plan whose name has `word`."""
    for victim in VICTIMS:
        for place in places(plan):
            name = f"{plan.name}, in the wizard: {place.name}: kill {victim}"
            if choose(plan, place, victim) and word in name:
                results.take(name, lambda: reread(machine.shell, attempt(machine, plan, servers, place, victim, results.log), results.log),
                             fresh, point=True)
