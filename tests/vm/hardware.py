"""Time zone and hardware clock, set right through the wizard: what else a clock stands on."""
import time

from case import Case, patiently
from machine import PATIENCE, until
from plans import PROGRAM, SERVERS, stage_overtaken, stage_silent, wipe
from state import journals, quiet, told
from terminal import Wizard
from words import said

BERLIN = "Europe/Berlin"


def repair(machine, log, button, *fields):
    """Presses `button` on the wizard's fifth step, fills and chooses what it asks, and consents."""
    shell = machine.shell
    with Wizard(machine, log) as wizard:
        wizard.checked_up()
        wizard.type("4")
        wizard.choose(button)
        for typed, choice in fields:
            wizard.type(typed)
            wizard.choose(choice)
        wizard.wait_for(said("repair-asking"))
        wizard.choose(said("button-confirm"))
        until(lambda: (journals(shell) or [{}])[-1].get("record") == "ended", PATIENCE, "the end of the repair")
        quiet(shell)
        fixed = said("guide-fixed"), said("repair-worked-looked-up")
        wizard.see(lambda screen: any(words in screen.words() for words in fixed), "it is fixed")
        return []


def zone_of(shell):
    return shell.run("readlink -f /etc/localtime; cat /etc/timezone; date +%Z").split()


def zone(machine, servers, log):
    """Both places where Debian keeps the zone, also where they did not agree, and the clock stays as it was."""
    shell = machine.shell
    wipe(shell)
    servers.answer()
    shell.set_ahead(0)
    shell.run("timedatectl set-timezone Etc/UTC; echo Asia/Tokyo >/etc/timezone")
    before = shell.ahead()[0]
    wrong = repair(machine, log, said("button-set-zone"), ("berlin", BERLIN))
    now, moved = zone_of(shell), shell.ahead()[0] - before
    shell.run("timedatectl set-timezone Etc/UTC; echo Etc/UTC >/etc/timezone")
    if now[0] != f"/usr/share/zoneinfo/{BERLIN}" or now[1] != BERLIN or now[2] not in ("CET", "CEST"):
        wrong.append(f"afterwards the zone is {now}")
    return wrong + ([] if abs(moved) < 1 else [f"the clock was changed by {moved:+.1f} s"])


def hardware_ahead(shell):
    """How far the hardware clock, read as UTC, is ahead of this machine's clock; to a second."""
    return int(shell.run("cat /sys/class/rtc/rtc0/since_epoch")) - time.time()


def keeps_utc(shell):
    return shell.run("timedatectl show -p LocalRTC").strip() == "LocalRTC=no"


def corrected(machine, log, finding):
    """The finding is there, the wizard corrects it, and it is gone."""
    shell = machine.shell
    wrong = [] if finding in told(shell) else [f"check does not find {finding}"]
    wrong += repair(machine, log, said("button-write-rtc"))
    if abs(hardware_ahead(shell)) > 3 or not keeps_utc(shell):
        wrong.append(f"afterwards it is {hardware_ahead(shell):+.0f} s ahead, in UTC: {keeps_utc(shell)}")
    return wrong + ([f"check still finds {finding}"] if finding in told(shell) else [])


def local_time(machine, servers, log):
    """A hardware clock in local time is found and kept in UTC from then on."""
    shell = machine.shell
    wipe(shell)
    servers.answer()
    shell.set_ahead(0)
    shell.run(f"timedatectl set-timezone {BERLIN}; timedatectl set-local-rtc 1")
    staged = hardware_ahead(shell)
    wrong = [] if abs(staged - 3_600) < 5 or abs(staged - 7_200) < 5 else [f"not staged: {staged:+.0f}"]
    wrong += corrected(machine, log, "rtc-local-time")
    shell.run("timedatectl set-timezone Etc/UTC; timedatectl set-local-rtc 0")
    return wrong


def hardware_wrong(machine, servers, log):
    """A hardware clock that would start the server hours wrong is set from the right clock."""
    shell = machine.shell
    wipe(shell)
    servers.answer()
    shell.set_ahead(-7_200)
    shell.run("hwclock --systohc --utc")
    shell.set_ahead(0)
    return corrected(machine, log, "rtc-wrong")


def after_a_fix(service):
    """The hardware clock was as wrong as the server's. After the repair it is right, or a check tells that it is not."""
    def run(machine, servers, _log):
        shell = machine.shell
        wipe(shell)
        (stage_overtaken if service == "chrony" else stage_silent)(shell, servers)
        shell.run("hwclock --systohc --utc")
        staged = hardware_ahead(shell)
        wrong = [] if abs(staged + 10_800) < 5 else [f"not staged: {staged:+.0f}"]
        status, text = patiently(shell, f"{PROGRAM} fix time -y {SERVERS}")
        if status:
            wrong.append(f"fix ends with {status}: {text[-700:]}")
        left = hardware_ahead(shell)
        if abs(left) > 3 and "rtc-wrong" not in told(shell):
            wrong.append(f"the hardware clock is {left:+.0f} s ahead, and check does not tell")
        if abs(left) > 3 and service != "chrony":
            wrong.append(f"timedated was to set the hardware clock, which is {left:+.0f} s ahead")
        return wrong
    return run


CASES = [
    Case("hardware clock after a fix", "timesyncd", after_a_fix("timesyncd"), in_ci=False),
    Case("hardware clock after a fix", "chrony", after_a_fix("chrony"), in_ci=False),
    Case("zone", "none", zone),
    Case("hardware clock in local time", "none", local_time),
    Case("hardware clock wrong", "none", hardware_wrong, in_ci=False),
]
