"""Single cases on a real server: what is found, what a repair does, and what is refused."""
import subprocess

import hardware
import kill_points
import learnt
import monitored
import refused
from case import Case, patiently
from kill_points import prepare
from machine import PATIENCE, until
from plans import PLANS, PROGRAM, SERVERS, stage_overtaken, stage_silent, stage_switched_off, wipe
from state import ON, journals, look, quiet, report, settled
from words import said

BEHIND, AHEAD = -10_800, 3_600
FIX_TIME = f"{PROGRAM} fix time -y {SERVERS}"
SET_TIME, _, _, RESET_MFA = PLANS


def warm_up(shell):
    """Before the snapshot: what every case reads is read once."""
    shell.run("timedatectl show >/dev/null; systemctl show ssh >/dev/null; strace -V >/dev/null; systemd-run --version >/dev/null", 300)


def units(shell):
    """What must be after a repair as it was before."""
    return shell.run("systemctl list-unit-files --no-legend --no-pager | grep -v otp-doctor")


def found(shell, ahead, owner):
    """Whether check measures the clock as this machine does, and judges it."""
    told = report(shell)
    measured, wrong = told["clock"]["server_ahead_s"], []
    truth, _ = shell.ahead()
    if measured is None or abs(measured - truth) > 0.5:
        wrong.append(f"check measures {measured} s, it is {truth:+.3f} s")
    if told["verdict"] != "critical" or told["time_service"]["owner"] != owner:
        wrong.append(f"verdict {told['verdict']}, owner {told['time_service']['owner']}")
    wanted = "server-clock-behind" if ahead < 0 else "server-clock-ahead"
    if wanted not in [finding["id"] for finding in told["findings"]]:
        wrong.append(f"no finding {wanted}")
    return wrong


def repaired(shell, within, *expected):
    """Runs the repair and measures afterwards, from here."""
    before = units(shell)
    status, text = patiently(shell, FIX_TIME)
    ahead, error = shell.ahead()
    wrong = [] if status == 0 else [f"fix ends with {status}: {text[-700:]}"]
    if abs(ahead) > within + error:
        wrong.append(f"afterwards the clock is {ahead:+.3f} s ahead")
    wrong += [f"does not say: {words}" for words in expected if words not in " ".join(text.split())]
    after = units(shell)
    if after != before:
        changed = set(before.splitlines()) ^ set(after.splitlines())
        wrong.append(f"changed units: {sorted(changed)}")
    return wrong


def network_time(shell, *units_on):
    wrong = [] if shell.run("timedatectl show -p NTP").strip() == "NTP=yes" else ["network time is off"]
    return wrong + on(shell, *units_on)


def on(shell, *units_on):
    return [f"{unit} is not enabled and running" for unit in units_on
            if shell.try_run(f"systemctl is-enabled -q {unit} && systemctl is-active -q {unit}")[0]]


def no_service(ahead):
    def run(machine, servers, _log):
        shell = machine.shell
        wipe(shell)
        servers.answer()
        shell.set_ahead(ahead)
        return found(shell, ahead, "none") + repaired(shell, 0.1, "set-time", said("plan-warning-will-drift"))
    return run


def silent(ahead):
    def run(machine, servers, _log):
        shell = machine.shell
        wipe(shell)
        stage_silent(shell, servers)
        shell.set_ahead(ahead)
        return (found(shell, ahead, "timesyncd") + repaired(shell, 0.1, "set-time", said("plan-warning-unreachable"))
                + network_time(shell, "systemd-timesyncd"))
    return run


def switched_off(ahead):
    def run(machine, servers, _log):
        shell = machine.shell
        wipe(shell)
        stage_switched_off(shell, servers)
        shell.set_ahead(ahead)
        wrong = found(shell, ahead, "timesyncd") + repaired(shell, 1.0, "set-ntp true")
        return [what for what in wrong if "changed units" not in what] + network_time(shell, "systemd-timesyncd")
    return run


def overtaken(ahead):
    def run(machine, servers, _log):
        shell = machine.shell
        wipe(shell)
        stage_overtaken(shell, servers)
        shell.set_ahead(ahead)
        return found(shell, ahead, "chrony") + repaired(shell, 0.1, "chronyc makestep") + network_time(shell, "chrony")
    return run


def chrony_silent(machine, servers, _log):
    shell = machine.shell
    wipe(shell)
    servers.fall_silent()
    shell.run("systemctl restart chrony; sleep 5")
    shell.set_ahead(BEHIND)
    wrong = found(shell, BEHIND, "chrony") + repaired(shell, 0.1, "set-time") + network_time(shell, "chrony")
    servers.answer()
    return wrong


def container(machine, servers, _log):
    """Without the right to set the clock there is no button, but words for the provider."""
    shell = machine.shell
    wipe(shell)
    servers.answer()
    shell.set_ahead(BEHIND)
    nspawn = f"systemd-nspawn -q -D / --volatile=yes --as-pid2 --pipe {PROGRAM}"
    status, text = patiently(shell, f"{nspawn} fix time -y {SERVERS}")
    ahead, _ = shell.ahead()
    wrong = [] if status == 3 else [f"fix ends with {status}"]
    if "Send this to somebody who can do it" not in text or "set-time" in text:
        wrong.append(f"says: {text[-500:]}")
    if abs(ahead - BEHIND) > 5:
        wrong.append(f"the clock was changed: {ahead:+.1f}")
    status, text = patiently(shell, f"{nspawn} check {SERVERS}")
    if status != 2 or "container" not in text:
        wrong.append(f"check ends with {status} and says: {text[-500:]}")
    return wrong


def not_root(machine, servers, _log):
    shell = machine.shell
    wipe(shell)
    # Its server is silent, or the service would set the clock before anybody asks.
    stage_silent(shell, servers)
    shell.set_ahead(BEHIND)
    done = subprocess.run(machine.ssh("tester") + [FIX_TIME], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    ahead, _ = shell.ahead()
    wrong = [] if done.returncode == 3 else [f"fix ends with {done.returncode}"]
    if "sudo otp-doctor" not in done.stderr + done.stdout:
        wrong.append(f"says: {done.stderr}")
    return wrong + ([] if abs(ahead - BEHIND) < 5 else [f"the clock was changed: {ahead:+.1f}"])


def two_at_once(machine, servers, log):
    """One repairs, the other one is told who does."""
    shell = machine.shell
    prepare(SET_TIME, shell, servers)
    shell.run("/usr/local/lib/gates/install /usr/bin/timedatectl; echo 'before timedatectl set-time' >/run/gates/hold")
    first = machine.link(f"exec {FIX_TIME}", log)
    until(lambda: kill_points.held(shell) or first.poll() is not None, PATIENCE, "the first repair")
    status, text = shell.try_run(FIX_TIME)
    shell.run("touch /run/gates/open")
    wrong = [] if first.wait(PATIENCE) == 0 else [f"the first one ends with {first.returncode}"]
    if status == 0 or "root" not in text or "running" not in text:
        wrong.append(f"the second one ends with {status}: {text[-500:]}")
    return wrong + settled(SET_TIME, shell, [], complete=True)


def disk_full(machine, servers, _log):
    """The journal goes elsewhere; where nothing has room, nothing is begun."""
    shell = machine.shell
    prepare(SET_TIME, shell, servers)
    full = "mkdir -p {0}; mount -t tmpfs -o size=64k,mode=700 none {0}; head -c 1m /dev/zero >{0}/full 2>/dev/null; "
    shell.run(full.format("/var/lib/otp-doctor") + full.format("/run/otp-doctor") + "true")
    status, text = patiently(shell, FIX_TIME)
    ahead, _ = shell.ahead()
    wrong = [] if status == 2 and abs(ahead - BEHIND) < 5 else [f"with no room it ends with {status}: {text[-300:]}"]
    shell.run("umount /run/otp-doctor")
    wrong += repaired(shell, 0.1) + network_time(shell, "systemd-timesyncd")
    shell.run("umount /var/lib/otp-doctor")
    return wrong + settled(SET_TIME, shell, [], complete=True)


def hanging_command(machine, servers, _log):
    """It is ended at its deadline, and network time is on again."""
    shell = machine.shell
    prepare(SET_TIME, shell, servers)
    shell.run("/usr/local/lib/gates/install /usr/bin/timedatectl; echo 'before timedatectl set-time' >/run/gates/hold")
    status, text = patiently(shell, FIX_TIME)
    wrong = [] if status == 2 and "Took too long, and was ended" in text else [f"fix ends with {status}: {text[-300:]}"]
    shell.run("touch /run/gates/open; sleep 1")
    return wrong + network_time(shell, "systemd-timesyncd") + settled(SET_TIME, shell, [], complete=False)


def timer_fires(machine, servers, log):
    """Everything dies while network time is off, nobody comes, and the clock is set meanwhile: the timer comes."""
    machine.shell.run("/usr/local/lib/gates/install /usr/bin/systemctl /usr/bin/systemd-run /usr/bin/timedatectl")
    place = kill_points.Place("", when="before", step="timedatectl set-time")
    return kill_points.attempt(machine, SET_TIME, servers, place, "all", log, wait_for_timer=True)


def reset_in_the_middle(plan, step):
    """Power off and on while something is switched off: the next boot puts it back."""
    def run(machine, servers, log):
        shell = machine.shell
        shell.run("/usr/local/lib/gates/install " + " ".join(plan.gates))
        prepare(plan, shell, servers)
        # What is lost from here on is the program's own fault.
        shell.run("sync")
        link = kill_points.Place("", when="before", step=step).start(machine, plan, log)
        until(lambda: kill_points.held(shell) or link.poll() is not None, PATIENCE, step)
        state = look(shell, plan.unit)
        if state.service == ON or (state.service is None and state.mfa == "yes"):
            return [f"nothing was switched off when the reset came: {state}"]
        links = shell.links
        machine.reset()
        link.kill()
        link.wait()
        shell = machine.shell
        shell.links = links
        until(lambda: not [record for record in journals(shell)], 2 * PATIENCE, "the rescue of the boot")
        quiet(shell)
        return settled(plan, shell, [], complete=False)
    return run


def impatient(plan, step):
    """Program and executor die while a command is at work, and somebody recovers before that command has ended."""
    def run(machine, servers, log):
        shell = machine.shell
        shell.run("/usr/local/lib/gates/install /usr/bin/systemd-run " + " ".join(plan.gates))
        prepare(plan, shell, servers)
        place = kill_points.Place("", when="before", step=step)
        link = place.start(machine, plan, log)
        until(lambda: place.reached(shell) or link.poll() is not None, PATIENCE, step)
        kill_points.strike(shell, link, "both")
        shell.run(f"({PROGRAM} recover >/run/recovered 2>&1; echo ended $? >>/run/recovered) & true")
        until(lambda: shell.try_run("grep -q ended /run/recovered || grep -q repair-outwaits /var/lib/otp-doctor/*.jsonl")[0] == 0,
              PATIENCE, "the recovery to wait or to be over")
        place.release(shell)
        until(lambda: shell.try_run("grep -q ended /run/recovered")[0] == 0, PATIENCE, "the end of the recovery")
        quiet(shell)
        until(lambda: shell.try_run("pgrep -f '^/bin/sh (/usr/s?bin/)'")[0] == 1, PATIENCE, "the old command to end")
        link.wait()
        wrong = [] if "ended 0" in shell.run("cat /run/recovered") else [shell.run("cat /run/recovered")]
        return wrong + settled(plan, shell, [], complete=False)
    return run


def set_aside(unit, owner):
    """A daemon that nothing can tell to step is stopped, the clock is set, and it is started again."""
    def run(machine, servers, _log):
        shell = machine.shell
        wipe(shell)
        # Freshly started it would set the clock by itself with the first answers, however far off (ntpd(8), -g).
        servers.fall_silent()
        shell.run(f"systemctl restart {unit}")
        shell.set_ahead(BEHIND)
        wrong = (found(shell, BEHIND, owner) + repaired(shell, 0.1, f"systemctl stop {unit}", "set-time", f"systemctl start {unit}")
                 + on(shell, unit))
        servers.answer()
        return wrong
    return run


def given_up(unit, owner):
    """ntpd ends itself where the clock is more than 1000 s off (ntpd(8), -g): it lies stopped, and runs again afterwards."""
    def run(machine, servers, _log):
        shell = machine.shell
        wipe(shell)
        servers.answer()
        shell.run(f"systemctl stop {unit}")
        shell.set_ahead(BEHIND)
        return found(shell, BEHIND, owner) + repaired(shell, 0.1, "set-time", unit) + on(shell, unit)
    return run


CASES = [
    Case("3 h behind, network time off", "timesyncd", switched_off(BEHIND)),
    Case("1 h ahead, network time off", "timesyncd", switched_off(AHEAD), in_ci=False),
    Case("3 h behind, server silent", "timesyncd", silent(BEHIND)),
    Case("1 h ahead, server silent", "timesyncd", silent(AHEAD), in_ci=False),
    Case("not root", "timesyncd", not_root),
    Case("two at once", "timesyncd", two_at_once),
    Case("disk full", "timesyncd", disk_full, in_ci=False),
    Case("a command hangs", "timesyncd", hanging_command, in_ci=False),
    Case("the timer fires", "timesyncd", timer_fires),
    Case("reset while network time is off", "timesyncd", reset_in_the_middle(SET_TIME, "timedatectl set-time"), fresh=True),
    Case("3 h behind its back", "chrony", overtaken(BEHIND)),
    Case("1 h ahead behind its back", "chrony", overtaken(AHEAD), in_ci=False),
    Case("3 h behind, server silent", "chrony", chrony_silent, in_ci=False),
    Case("3 h behind under ntpd", "ntpsec", set_aside("ntpsec", "ntpd"), in_ci=False),
    Case("3 h behind and ntpd gave up", "ntpsec", given_up("ntpsec", "ntpd"), in_ci=False),
    Case("3 h behind under OpenNTPD", "openntpd", set_aside("openntpd", "openntpd"), in_ci=False),
    Case("3 h behind", "none", no_service(BEHIND)),
    Case("1 h ahead", "none", no_service(AHEAD), in_ci=False),
    Case("container without the right", "none", container),
    Case("reset while MFA is off", "none", reset_in_the_middle(RESET_MFA, "plesk bin extension --enable"),
         in_ci=False, fresh=True),
    Case("recovered while network time is being switched off", "timesyncd", impatient(SET_TIME, "timedatectl set-ntp false")),
    Case("recovered while MFA is being switched off", "none", impatient(RESET_MFA, "plesk bin extension --disable")),
    *hardware.CASES,
    *refused.CASES,
    *monitored.CASES,
    *learnt.CASES,
]
