#!/usr/bin/env python3
"""cases.py PROGRAM [WORD...] - drives the collection over a fleet of hosts with wrong clocks, some of which do not answer. What is expected
is what the hosts were made to be, not what the program under test says. With words, only the cases whose names have one of them: those
that follow from others need them too."""
import json
import os
import re
import shutil
import subprocess
import sys
import time
import traceback
from pathlib import Path

from prometheus_client.openmetrics import parser

from controller import COLLECTION, Controller
from namespaces import NETWORK, PORTS, Fleet, Host, Unavailable, sh, why_not
from standin import StandIn

# Seconds by which each host's clock is ahead.
AHEAD = {"h1": 0, "h2": -10800, "h3": 90, "h4": -86400, "h5": 3600, "h6": 12, "h7": -600, "h8": 45.25}
VERDICT = {"h1": "healthy", "h6": "warning"}
# h4 is off by more than a step that nobody watches may be, h5 has one time server, h7 is a container.
REPAIRABLE = ["h2", "h3", "h8"]
# Hosts without an answer, and by which word they are named.
SILENT = {
    "h9": ("missing", "no program"),
    "h10": ("timed-out", "hanging"),
    "h11": ("unreachable", "unreachable"),
    "h12": ("unreachable", "unreachable"),
    "h13": ("timed-out", "hanging"),
}
NTP = ",".join(f"{NETWORK}.1:{port}" for port in PORTS)
# Leaves out the hosts that take until their time limits, which other cases are about.
QUICKLY = ("--limit", "all:!h10:!h12:!h13")


def hosts():
    def host(name, kind="sshd", **variables):
        return Host(name, f"{AHEAD.get(name, 0):+}", kind, variables)

    nothing = {"otp_doctor_binary": ""}
    return [
        *(host(f"h{number}") for number in range(1, 5)),
        # Good enough to look at, not to set a clock by.
        host("h5", otp_doctor_ntp=[f"{NETWORK}.1:{PORTS[0]}"]),
        *(host(f"h{number}") for number in range(6, 9)),
        host("h9", **nothing),
        host("h10", otp_doctor_deadline=3, **nothing),
        host("h11", "none"),
        host("h12", "mute"),
        host("h13", "stuck", otp_doctor_host_timeout=10),
    ]


class Cases:
    """The cases, in the order in which they run: they tell one story."""

    def __init__(self, program):
        self.program, self.standins = program, {}

    def prepare(self, host):
        if host.name in AHEAD:
            standin = StandIn(host.folder / "root", f"{AHEAD[host.name]:+}", container=host.name == "h7")
            host.variables["otp_doctor_extra_args"] = ["--system-root", str(standin.root)]
            self.standins[host.name] = standin
        script = {"h8": "touch was-run; echo hello", "h10": "exec sleep 100000"}.get(host.name)
        if script:
            path = host.folder / "otp-doctor"
            path.write_text(f"#!/bin/sh\ncd {host.folder}\n{script}\n")
            path.chmod(0o755)

    def start(self, fleet):
        self.fleet = fleet
        self.folders = {host.name: host.folder for host in fleet.hosts}
        metrics = fleet.folder / "fleet.prom"
        self.ansible = Controller(fleet, otp_doctor_binary=str(self.program), otp_doctor_openmetrics=str(metrics))

    def changes(self):
        return {name: standin.changes() for name, standin in self.standins.items() if standin.changes()}

    def address(self, name):
        return next(host.address.encode() for host in self.fleet.hosts if host.name == name)

    def fault(self, name):
        self.standins[name].write("state/fault.systemctl.restart", "says\nJob for systemd-timesyncd.service failed.\n")

    def end_faults(self):
        for standin in self.standins.values():
            (standin.state / "fault.systemctl.restart").unlink(missing_ok=True)

    def check_clocks(self, ran, sign, expected):
        """The clocks that the shown differences tell, to a second."""
        told = re.findall(rf"^\{sign}clock: ([\d.]+) s (ahead of|behind) the reference$", ran.out, re.M)
        clocks = [float(seconds) * (1 if side == "ahead of" else -1) for seconds, side in told]
        assert {min(expected, key=lambda one: abs(one - clock)) for clock in clocks} == expected, f"{clocks}\n{ran}"
        assert all(min(abs(one - clock) for one in expected) < 1 for clock in clocks), f"{clocks}\n{ran}"

    def check_mode_deploys_nothing(self):
        ran = self.ansible.play("check", "--check", "--limit", "h1,h8")
        assert ran.status == 2 and ran.changed() == ["h1", "h8"], ran
        assert re.search(r"^h1 +not deployed +\? +check mode would deploy", ran.out, re.M), ran
        assert not (self.folders["h1"] / "otp-doctor").exists() and not (self.fleet.folder / "otp-doctor-fleet.jsonl").exists()
        assert b"was-run" in (self.folders["h8"] / "otp-doctor").read_bytes()

    def the_first_check_deploys_and_tells_every_clock_and_who_did_not_answer(self):
        ran = self.ansible.play("check")
        assert ran.status == 2, f"servers without an answer end the run as failed\n{ran}"
        assert ran.changed() == sorted(AHEAD), ran
        self.check_summary(ran, AHEAD)
        assert not (self.folders["h8"] / "was-run").exists(), "a foreign program was run"
        for name in AHEAD:
            deployed = self.folders[name] / "otp-doctor"
            assert deployed.read_bytes() == self.program.read_bytes() and deployed.stat().st_mode & 0o777 == 0o755, name
        assert self.changes() == {}

    def check_summary(self, ran, ahead):
        lines = self.ansible.lines()
        assert list(lines) == [host.name for host in self.fleet.hosts], list(lines)
        for name, expected in ahead.items():
            line = lines[name]
            assert line["outcome"] == "checked", line
            measured = line["report"]["clock"]["server_ahead_s"]
            assert abs(measured - expected) < 1, f"{name}: {measured} instead of {expected}"
            assert line["report"]["verdict"] == VERDICT.get(name, "critical"), line["report"]["findings"]
            assert line["repairable"] == (name in REPAIRABLE), f"{name}: {line.get('why_not')}"
        for name, (outcome, _) in SILENT.items():
            assert lines[name]["outcome"] == outcome and lines[name]["why"], lines[name]
        shown = re.findall(r"^(h\d+) +(\w+(?: \w+)*?)  ", ran.out.split("Summary: ", 1)[1], re.M)
        critical = sorted((name for name in ahead if name not in VERDICT), key=lambda name: -abs(ahead[name]))
        expected = [(name, "critical") for name in critical]
        expected += [(name, SILENT[name][1]) for name in sorted(SILENT)] + [("h6", "warning")]
        assert shown == expected, f"{shown}\ninstead of\n{expected}\n{ran}"
        assert "and 1 healthy, not shown" in ran.out, ran

    def a_second_check_changes_nothing(self):
        ran = self.ansible.play("check")
        assert ran.changed() == [], ran
        self.check_summary(ran, AHEAD)
        assert (self.fleet.folder / "otp-doctor-fleet.jsonl").stat().st_mode & 0o777 == 0o600

    def nothing_of_a_hanging_host_is_left_there_or_here(self):
        ours = [Path(f"/proc/{pid}/cmdline").read_bytes() for pid in self.fleet.processes()]
        assert not any(self.address("h13") in line and b"[mux]" not in line for line in ours), ours
        left = sh("ip", "netns", "pids", self.fleet.control.replace("ctl", "h10")).stdout.split()
        commands = [Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ") for pid in left]
        assert not any(b"sleep 100000" in command for command in commands), commands

    def metrics(self):
        text = (self.fleet.folder / "fleet.prom").read_text()
        return {family.name: family for family in parser.text_string_to_metric_families(text)}

    def states(self):
        """By the metrics: the state of every server, and which can be repaired."""
        families = self.metrics()
        states = {one.labels["host"]: one.labels["verdict"] for one in families["otp_doctor_fleet_verdict"].samples if one.value}
        return states, sorted(one.labels["host"] for one in families["otp_doctor_fleet_repairable"].samples if one.value)

    def prometheus_reads_the_metrics(self):
        families = self.metrics()
        ahead = {one.labels["host"]: one.value for one in families["otp_doctor_fleet_server_ahead_seconds"].samples}
        assert set(ahead) == set(AHEAD) and all(abs(ahead[name] - AHEAD[name]) < 1 for name in AHEAD), ahead
        answered = {one.labels["host"]: one.value for one in families["otp_doctor_fleet_answered"].samples}
        assert answered == {**dict.fromkeys(AHEAD, 1.0), **dict.fromkeys(SILENT, 0.0)}, answered
        assert all(family.unit == "seconds" for name, family in families.items() if name.endswith("_seconds"))

    def recorded_lines_are_summed_up_in_the_same_way(self):
        recorded = self.fleet.folder / "otp-doctor-fleet.jsonl"
        played = self.ansible.play("summary", "-e", f"otp_doctor_recorded={recorded}", "-e", "otp_doctor_openmetrics=")
        alone = subprocess.run(
            [sys.executable, "-B", Path(__file__).parents[2] / "assets/ansible/plugins/plugin_utils/summary.py", "--width", "160", recorded],
            capture_output=True, text=True,
        )
        assert played.status == 0 and alone.returncode == 2, f"{played}\n{alone}"
        assert alone.stdout in played.out, f"{alone.stdout}\n{played}"

    def a_fleet_that_does_not_answer_at_all_is_summed_up_too(self):
        ran = self.ansible.play("check", "--limit", "h11", "-e", "otp_doctor_lines=", "-e", "otp_doctor_openmetrics=")
        assert ran.status == 2 and re.search(r"Summary: 1 server: 1 no answer.*\nh11 +unreachable", ran.out, re.S), ran

    def what_is_no_file_is_left_as_it_is_and_no_other_file_is_written(self):
        pipe, file = self.fleet.folder / "pipe", self.fleet.folder / "other"
        os.mkfifo(pipe)
        for bad, good in (("lines", "openmetrics"), ("openmetrics", "lines")):
            ran = self.ansible.play("check", "--limit", "h1", "-e", f"otp_doctor_{bad}={pipe}", "-e", f"otp_doctor_{good}={file}")
            assert ran.status == 2 and "Summary: 1 server: 1 healthy" in ran.out, ran
            assert f"{pipe} is a pipe, and only a file is ever replaced" in ran.out and "Traceback" not in ran.out, ran
            assert pipe.is_fifo() and not file.exists(), ran

    def a_check_of_some_servers_keeps_what_is_recorded_of_the_others(self):
        before, states = self.ansible.lines(), self.states()
        ran = self.ansible.play("check", "--limit", "h1,h11")
        assert "1 healthy" in ran.out and f"as recorded before: {len(before) - 2} other servers." in ran.out, ran
        after = self.ansible.lines()
        assert list(after) == list(before) and self.states() == states, f"{self.states()}\n{ran}"
        newer = {name for name in after if after[name]["asked_at"] > before[name]["asked_at"]}
        assert newer == {"h1", "h11"} and {name for name in after if after[name] != before[name]} == newer, newer

    def metrics_that_would_lose_servers_are_left_as_they_are(self):
        before = (self.fleet.folder / "fleet.prom").read_bytes()
        ran = self.ansible.play("check", "--limit", "h1", "-e", "otp_doctor_lines=")
        assert ran.status == 0 and re.search(r"fleet\.prom was left as it is: this run did not ask 12 other servers that it tells of", " ".join(ran.out.split())), ran
        assert (self.fleet.folder / "fleet.prom").read_bytes() == before

    def check_mode_shows_the_plan_and_changes_nothing(self):
        before = (self.fleet.folder / "otp-doctor-fleet.jsonl").read_bytes()
        ran = self.ansible.play("repair", "--check", "--diff", "-e", "otp_doctor_canary=h3", *QUICKLY)
        assert ran.status == 0, ran
        assert ran.changed() == REPAIRABLE, ran
        assert ran.out.count("+command: ") == len(REPAIRABLE), ran
        for name in REPAIRABLE:
            assert f"+command: {self.standins[name].root}/usr/bin/systemctl restart systemd-timesyncd.service" in ran.out, ran
        self.check_clocks(ran, "-", {AHEAD[name] for name in REPAIRABLE})
        assert self.changes() == {} and (self.fleet.folder / "otp-doctor-fleet.jsonl").read_bytes() == before

    def states_that_a_check_fails_on_do_not_stop_a_repair(self):
        fail_on = json.dumps({"otp_doctor_fail_on": ["critical", "no answer"]})
        ran = self.ansible.play("check", "--check", "--limit", "h2,h11", "-e", fail_on)
        assert ran.status == 2 and "h2: critical; h11: unreachable" in ran.out, ran
        ran = self.ansible.play("repair", "--check", "--limit", "h2,h11", "-e", fail_on)
        assert ran.status == 0 and ran.changed() == ["h2"] and "Would have been repaired: 1 server" in ran.out, ran

    def a_canary_that_needs_no_safe_repair_is_refused(self):
        ran = self.ansible.play("repair", "-e", "otp_doctor_canary=h7", "--limit", "h2,h7")
        assert ran.status != 0 and "h7 needs no repair, or none that is safe" in ran.out, ran
        assert self.changes() == {}, self.changes()

    def a_canary_that_is_no_server_of_this_run_ends_it_before_anything(self):
        before = self.ansible.lines()
        for canary, limit in (("typo", "h2,h7"), ("h3", "h2,h7"), ("typo", "h1")):
            ran = self.ansible.play("repair", "-e", f"otp_doctor_canary={canary}", "--limit", limit)
            assert ran.status == 2 and f"{canary} (otp_doctor_canary) is none of the servers of this run" in ran.out, ran
            assert "Nothing was done" in ran.out and "Summary" not in ran.out, ran
        assert self.changes() == {} and self.ansible.lines() == before
        ran = self.ansible.play("repair", "-e", "otp_doctor_canary=", "--check", "--limit", "h2")
        assert ran.status == 0 and ran.changed() == ["h2"], f"an empty one names nobody\n{ran}"

    def a_canary_that_fails_stops_everything(self):
        self.fault("h3")
        ran = self.ansible.play("repair", "-e", "otp_doctor_canary=h3")
        self.end_faults()
        assert ran.status == 2, ran
        assert set(self.changes()) == {"h3"}, self.changes()
        assert "Stopped after a failed repair" in ran.out and "h3 was not repaired" in ran.out, ran
        for name in set(REPAIRABLE) - {"h3"}:
            assert re.search(rf"^{name} +not asked ", ran.out, re.M), ran
            assert abs(float(self.standins[name].get("faketime")) - AHEAD[name]) < 1, name
        lines, (states, repairable) = self.ansible.lines(), self.states()
        assert list(lines) == [host.name for host in self.fleet.hosts], list(lines)
        assert lines["h3"]["repair"]["worked"] is False and "did not work" in lines["h3"]["why"], lines["h3"]
        # Of those that were not asked the files tell what the check found.
        assert all(states[name] == "critical" and "why" not in lines[name] for name in ("h2", "h8")), states
        assert {"h2", "h8"} <= set(repairable), repairable

    def a_failure_among_others_of_its_batch_stops_the_rest(self):
        self.fault("h2")
        ran = self.ansible.play("repair", *QUICKLY, "-e", json.dumps({"otp_doctor_serial": [2, 1], "otp_doctor_canary": "h3"}))
        self.end_faults()
        assert ran.status == 2 and ran.changed() == ["h3"], ran
        assert re.search(r"^h2 +critical +-10[78]\d\d\.\d+ s  the repair did not work: ", ran.out, re.M), ran
        assert re.search(r"h2 was not repaired: the repair did not work: '.*systemd-timesyncd.service' ended with 1", ran.out), ran
        assert set(self.changes()) == {"h2", "h3"}, self.changes()
        assert re.search(r"^h3 +healthy .*^h8 +not asked |^h8 +not asked .*^h3 +healthy ", ran.out, re.M | re.S), ran
        assert (float(self.standins["h3"].get("faketime")), float(self.standins["h8"].get("faketime"))) == (0, AHEAD["h8"])

    def a_failure_that_is_allowed_is_not_told_as_a_stop(self):
        self.fault("h2")
        # As a shell hands a list on.
        ran = self.ansible.play(
            "repair", "--limit", "h2,h8", "-e", "otp_doctor_serial='[2, \"50%\"]'", "-e", "otp_doctor_max_fail_percentage=60", "--check",
        )
        assert ran.status == 0 and ran.changed() == ["h2", "h8"] and ran.out.count("PLAY [Repair, the canary first]") == 1, ran
        self.standins["h3"].write("state/faketime", "+90\n")
        ran = self.ansible.play("repair", "--limit", "h2,h3", "-e", "otp_doctor_serial=2", "-e", "otp_doctor_max_fail_percentage=60")
        self.end_faults()
        assert ran.status == 2 and ran.changed() == ["h3"], ran
        assert "Stopped" not in ran.out and "A repair failed. So far: 2 servers: 1 critical, 1 healthy" in ran.out, ran
        assert "After the repair: 2 servers: 1 critical, 1 healthy" in ran.out, ran

    def the_canary_is_repaired_first_and_then_the_others(self):
        ran = self.ansible.play("repair", "--diff", "-e", "otp_doctor_canary=h8")
        assert ran.status == 0 and ran.changed() == ["h2", "h8"], ran
        repaired = ran.out.split("PLAY [Repair, the canary first]", 1)[1]
        assert re.findall(r"^changed: \[(h\d+)\]", repaired, re.M) == ["h8", "h2"], ran
        assert ran.out.count("PLAY [Repair, the canary first]") == 2, f"the canary, and then the other\n{ran}"
        self.check_clocks(ran, "-", {AHEAD["h8"], AHEAD["h2"]})
        self.check_clocks(ran, "+", {0})
        after = ran.out.split("After the repair: ", 1)[1]
        assert after.startswith("2 servers: 2 healthy"), after
        assert set(self.changes()) == set(REPAIRABLE), self.changes()
        for name in REPAIRABLE:
            assert float(self.standins[name].get("faketime")) == 0, name

    def the_files_tell_what_was_measured_after_the_repair(self):
        lines, (states, repairable) = self.ansible.lines(), self.states()
        assert list(lines) == [host.name for host in self.fleet.hosts] and set(states) == set(lines), list(lines)
        assert repairable == [] and all(states[name] == "healthy" for name in REPAIRABLE), f"{repairable} {states}"
        for name in ("h2", "h8"):
            line = lines[name]
            assert line["repair"]["worked"] is True and line["report"]["verdict"] == "healthy" and not line["repairable"], line
        others = set(AHEAD) - set(REPAIRABLE)
        assert {name: states[name] for name in others} == {name: VERDICT.get(name, "critical") for name in others}, states
        assert all(states[name] == "no answer" for name in SILENT), states

    def a_second_repair_changes_nothing(self):
        before = self.changes()
        ran = self.ansible.play("repair", *QUICKLY)
        assert ran.status == 0 and ran.changed() == [], ran
        assert self.changes() == before

    def ask(self, name, *words, **args):
        """The module asked on its own: its exit status and result."""
        given = " ".join(f"{option}={value}" for option, value in args.items())
        ran = self.ansible.run("ansible", name, "-m", "otp_doctor.fleet.otp_doctor", *words, "-a", given)
        assert " => " in ran.out, ran
        return ran.status, json.loads(ran.out.split(" => ", 1)[1].strip())

    def a_repair_that_outlasts_its_deadline_counts_as_a_change_and_goes_on(self):
        standin = self.standins["h8"]
        # Not what it was before its repair: a clock that is off by just that again has not been helped by it.
        standin.write("state/faketime", "+52.75\n")
        standin.write("state/fault.systemctl.restart", "hold\n")
        status, told = self.ask("h8", path=self.folders["h8"] / "otp-doctor", ntp=NTP, extra_args=f"--system-root,{standin.root}", fix="time", fix_deadline=5)
        assert status == 2 and told["changed"] is True and told["outcome"] == "timed-out", told
        assert "had not ended after 5 s" in told["msg"] and "goes on there by itself: check again in some minutes" in told["msg"], told
        assert standin.changes()[-1].startswith("systemctl restart") and standin.get("faketime") == "+52.75", standin.changes()
        self.end_faults()
        end = time.monotonic() + 60
        while float(standin.get("faketime")) != 0:
            assert time.monotonic() < end, "the repair did not go on"
            time.sleep(0.1)

    def a_repair_of_a_server_that_hangs_may_have_begun(self):
        status, told = self.ask("h13", "--task-timeout", "3", fix="time")
        assert status == 2 and told["changed"] is True and told["outcome"] == "timed-out", told
        assert "If the repair had begun, it goes on there by itself" in told["msg"], told
        for words, fix in ((["--check"], "time"), ([], "none")):
            status, told = self.ask("h13", "--task-timeout", "3", *words, fix=fix)
            assert status == 2 and told["changed"] is False and "by itself" not in told["msg"], told

    def mfa_was_never_touched_and_is_reset_only_when_asked(self):
        standin, h1 = self.standins["h1"], ["h1", "-m", "otp_doctor.fleet.otp_doctor"]
        args = f"path={self.folders['h1']}/otp-doctor extra_args=--system-root,{standin.root} ntp={NTP}"
        assert not any("plesk" in call or "extension" in call for calls in self.changes().values() for call in calls), self.changes()
        standin.write("state/extension.enabled", "no\n")
        for fix, enabled, changed in (("time", "no", False), ("mfa", "yes", True)):
            ran = self.ansible.run("ansible", *h1, "-a", f"{args} fix={fix}")
            assert ran.status == 0, ran
            assert standin.get("extension.enabled") == enabled and f'"changed": {str(changed).lower()}' in ran.out, f"{fix}\n{ran}"

    def the_commands_of_the_page_run_as_they_are_copied(self):
        page = (COLLECTION / "README.md").read_text()
        commands = [line.strip() for line in page.splitlines() if line.startswith("       ansible-")]
        commands += re.findall(r"`((?:ansible-|python3 )[^`]+)`", page)
        tools = ["ansible-galaxy", *["ansible-playbook"] * 3, "ansible-doc", "ansible-playbook", "python3", "ansible-doc"]
        assert [command.split()[0] for command in commands] == tools, commands
        # The page is read in the folder of the collection, with program and inventory in that of the administrator.
        here = {"ansible-galaxy": COLLECTION, "python3": COLLECTION}
        (self.fleet.folder / "inventory").write_text((self.fleet.folder / "inventory.json").read_text())
        shutil.copy(self.program, self.fleet.folder / "otp-doctor")
        for command in commands:
            folder = here.get(command.split()[0], self.fleet.folder)
            # Here everybody is root already, and not every machine has sudo. The names of the example are those of no server of this fleet.
            typed = command.replace(" --become", " --limit h1,h6").replace("canary=web3", "canary=h1")
            typed = typed.replace("summary.py FILE", f"summary.py {self.fleet.folder}/otp-doctor-fleet.jsonl")
            ran = self.ansible.run("sh", "-c", typed, folder=folder)
            assert ran.status == (2 if "python3" in typed else 0), f"{typed}\n{ran}"

    def mfa_that_a_user_without_rights_may_not_reset_fails_and_says_so(self):
        standin = self.standins["h1"]
        before = standin.changes()
        standin.write("proc/self/status", "Uid:\t1000\t1000\t1000\t1000\nCapEff:\t0000000000000000\n")
        for words in ([], ["--check"]):
            status, told = self.ask("h1", *words, path=self.folders["h1"] / "otp-doctor", extra_args=f"--system-root,{standin.root}", ntp=NTP, fix="mfa")
            assert status == 2 and told["changed"] is False and told["repair"] is None, told
            assert re.search(r"\broot\b", told["msg"]), told["msg"]
            assert standin.changes() == before


def main():
    reason = why_not()
    cases = Cases(Path(sys.argv[1]).resolve())
    chosen = [name for name in vars(Cases) if name.count("_") > 2 and not name.startswith("_")]
    if sys.argv[2:]:
        chosen = [name for name in chosen if any(word.replace(" ", "_") in name for word in sys.argv[2:])]
    passed = failed = 0
    try:
        if reason:
            raise Unavailable(reason)
        with Fleet(hosts(), cases.prepare) as fleet:
            cases.start(fleet)
            for name in chosen:
                before = time.monotonic()
                try:
                    getattr(cases, name)()
                except (AssertionError, KeyError, IndexError, TypeError, OSError, subprocess.SubprocessError):
                    failed += 1
                    print(f"FAILED {name.replace('_', ' ')}\n{traceback.format_exc()}", flush=True)
                else:
                    passed += 1
                    print(f"ok     {name.replace('_', ' ')} ({time.monotonic() - before:.1f} s)", flush=True)
    except Unavailable as why:
        print(f"\n{'=' * 100}\nSKIPPED: the fleet did NOT run, because {why}.\n{'=' * 100}")
        print(f"0 passed, 0 failed, {len(chosen)} skipped")
        return 0
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
