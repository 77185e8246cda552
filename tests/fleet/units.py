#!/usr/bin/env python3
"""The collection's rules and its summary, one by one, without a fleet: units.py PROGRAM"""
import ast
import json
import os
import re
import socket
import stat
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
COLLECTION = ROOT / "assets/ansible"
for folder in ("module_utils", "plugin_utils"):
    sys.path.insert(0, str(COLLECTION / "plugins" / folder))
import program  # noqa: E402
import remedy  # noqa: E402
import summary  # noqa: E402

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else None


def report(ahead=-600.0, findings=(("server-clock-behind", "critical", ["step-clock"]),), **changes):
    """A report as the program prints it, cut to what is read."""
    reference = {"kind": "ntp", "agreeing": 3, "asked": 3, "repair_grade": True, **changes.pop("reference", {})}
    verdict = findings[0][1] if findings else "healthy"
    return {
        "schema": 1,
        "verdict": verdict,
        "clock": {"server_ahead_s": ahead, "error_s": 0.01, "reference": reference},
        "time_service": {"can_step": changes.pop("can_step", True)},
        "panel": {"kind": changes.pop("panel", "plesk")},
        "findings": [
            {"id": cause, "severity": severity, "title": f"{cause}.", "evidence": [], "remedies": remedies}
            for cause, severity, remedies in findings
        ],
    }


def line(host, **changes):
    return {"host": host, "outcome": "checked", "repairable": False, "report": report(**changes)}


BEHIND = ("server-clock-behind", "critical", ["step-clock", "set-time-by-hand"])


class Remedies(unittest.TestCase):
    def test_a_critical_clock_by_three_servers_is_repaired(self):
        for kind in ("ntp", "https"):
            self.assertIsNone(remedy.decide(report(reference={"kind": kind}), "time"))

    def test_everything_else_is_left_alone_and_says_why(self):
        for why, changed in {
            "nothing is critical": report(findings=[("server-clock-behind", "warning", ["step-clock"])]),
            "nothing is critical ": report(findings=[]),
            "tell-provider": report(findings=[("server-clock-behind", "critical", ["tell-provider"])]),
            "set-time-by-hand": report(findings=[("server-clock-behind", "critical", ["set-time-by-hand"])]),
            "reset-mfa": report(findings=[("mfa-disabled", "critical", ["reset-mfa"]), ("time-sync-contradicts", "warning", ["step-clock"])]),
            "running": report(findings=[BEHIND, ("repair-running", "healthy", [])]),
            "hangs": report(findings=[BEHIND, ("repair-stuck", "unknown", [])]),
            "record": report(findings=[BEHIND, ("record-unreadable", "unknown", [])]),
            "recover": report(findings=[BEHIND, ("repair-unfinished", "warning", ["finish-repair"])]),
            "disagree": report(findings=[BEHIND, ("reference-disagrees", "unknown", [])]),
            "could not be told": report(findings=[BEHIND, ("time-sync-unknown", "unknown", [])]),
            "several": report(findings=[BEHIND, ("time-sync-conflict", "warning", [])]),
            "1 of 1": report(reference={"repair_grade": False, "agreeing": 1, "asked": 1}),
            "good enough": report(reference={"kind": "manual"}),
            "root": report(can_step=False),
            "measured": report(ahead=None),
            "types the true time": report(ahead=43200.1),
            "types the true time ": report(ahead=-43200.1),
        }.items():
            self.assertIn(why.strip(), remedy.decide(changed, "time") or "", changed)
        self.assertIsNone(remedy.decide(report(ahead=-43200.0), "time"))

    def test_mfa_is_reset_only_where_plesk_is_and_nothing_is_half_done(self):
        self.assertIsNone(remedy.decide(report(findings=[]), "mfa"))
        self.assertIn("Plesk", remedy.decide(report(panel="none"), "mfa"))
        self.assertIn("recover", remedy.decide(report(findings=[("repair-unfinished", "warning", ["finish-repair"])]), "mfa"))

    def test_mfa_waits_for_the_clock_unless_somebody_insists(self):
        for severity, waits in (("critical", True), ("unknown", True), ("warning", False)):
            wrong = report(findings=[("server-clock-ahead", severity, ["step-clock"])])
            self.assertEqual(waits, "fix: time" in (remedy.decide(wrong, "mfa") or ""), severity)
            self.assertIsNone(remedy.decide(wrong, "mfa", force=True))

    def test_the_largest_step_is_that_of_the_program(self):
        source = (ROOT / "src/core/remedy/situation.rs").read_text()
        hours, seconds = re.search(r"TYPE_THE_TIME_ABOVE: Duration = Duration::from_secs\((\d+) \* ([\d_]+)\)", source).groups()
        self.assertEqual(int(hours) * int(seconds.replace("_", "")), remedy.LARGEST_STEP_S)

    def test_every_finding_and_remedy_that_is_named_is_of_the_contract(self):
        names = json.loads((ROOT / "assets/report.schema.json").read_text())["$defs"]
        self.assertLessEqual({*remedy.BEGUN, *remedy.IN_DOUBT}, set(names["cause"]["enum"]))
        self.assertIn(remedy.STEP, names["remedy"]["enum"])
        self.assertEqual({*summary.WORST_FIRST} - {"no answer"}, set(names["severity"]["enum"]))


class Programs(unittest.TestCase):
    def run_shell(self, script, deadline=10.0):
        return program.run(["/bin/sh", "-c", script], deadline)

    def test_status_and_both_outputs_come_back(self):
        self.assertEqual(self.run_shell("echo a; echo b >&2; exit 2"), (2, "a\n", "b\n"))
        self.assertEqual(self.run_shell("head -c 300000 /dev/zero | tr '\\0' x")[1], "x" * 300000)

    def test_what_hangs_is_ended_with_all_its_children(self):
        with tempfile.TemporaryDirectory() as folder:
            started = time.monotonic()
            with self.assertRaises(program.Hung):
                self.run_shell(f"sleep 1000 & echo $! >{folder}/child; wait", 0.5)
            self.assertLess(time.monotonic() - started, 5)
            child = int(Path(folder, "child").read_text())
            end = time.monotonic() + 5
            while Path(f"/proc/{child}/stat").exists() and Path(f"/proc/{child}/stat").read_text().split()[2] != "Z":
                self.assertLess(time.monotonic(), end, "the child is still there")

    def test_what_ends_while_a_child_holds_its_pipes_is_not_waited_for(self):
        self.assertEqual(self.run_shell("sleep 1000 & echo done", 30)[:2], (0, "done\n"))

    def test_what_writes_without_an_end_is_ended(self):
        with self.assertRaises(program.Flood):
            self.run_shell("exec cat /dev/zero")

    def test_what_is_no_program_is_an_error_of_the_system(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "other")
            path.write_bytes(b"\x7fELF of another machine")
            path.chmod(0o755)
            for argv in ([str(path)], [folder], ["/nowhere"]):
                with self.assertRaises(OSError):
                    program.run(argv, 5)


class Summaries(unittest.TestCase):
    def test_the_worst_stands_first(self):
        rows = summary.sum_up([
            line("healthy", findings=[]),
            line("by-a-minute", ahead=60.0),
            {"host": "gone", "outcome": "unreachable", "why": "no route to host"},
            line("warned", ahead=9.0, findings=[("server-clock-ahead", "warning", ["step-clock"])]),
            line("untold", ahead=None, findings=[("reference-unreachable", "unknown", [])]),
            line("by-an-hour", ahead=-3600.0),
        ])
        self.assertEqual([row.host for row in rows], ["by-an-hour", "by-a-minute", "gone", "warned", "untold", "healthy"])
        self.assertEqual(summary.counts(rows), {"critical": 2, "no answer": 1, "warning": 1, "unknown": 1, "healthy": 1})

    def test_the_last_line_of_a_host_counts(self):
        rows = summary.sum_up([{"host": "a", "outcome": "unreachable"}, line("a")])
        self.assertEqual([row.state for row in rows], ["critical"])

    def test_what_is_newest_counts_and_servers_that_are_gone_are_dropped(self):
        kept = [line("a"), line("b"), line("gone")]
        earlier = [line("b", ahead=1.0), line("c", ahead=1.0), line("d", ahead=1.0)]
        newest = [line("c", ahead=2.0), {"host": "d", "outcome": "not-asked"}, {"host": "e", "outcome": "not-asked"}]
        merged, others = summary.merge(["e", "d", "c", "b", "a", "x"], kept, earlier, newest)
        self.assertEqual([one["host"] for one in merged], ["e", "d", "c", "b", "a"])
        self.assertEqual({one["host"]: one["report"]["clock"]["server_ahead_s"] for one in merged[1:]}, {"d": 1.0, "c": 2.0, "b": 1.0, "a": -600.0})
        self.assertEqual(others, ["a"])

    def test_a_server_outside_the_inventory_is_told_as_well(self):
        merged, others = summary.merge(["a"], [], [], [line("localhost"), line("a")])
        self.assertEqual(([one["host"] for one in merged], others), (["a", "localhost"], []))

    def test_the_servers_of_written_metrics_are_found_again(self):
        names = ['a"\\\n', "b"]
        self.assertEqual(summary.named(summary.openmetrics(summary.sum_up(map(line, names)), 1.0), ["b", "c", *names]), set(names))

    def test_nothing_from_a_server_reaches_the_terminal_as_a_command(self):
        bad = {"host": "a\x1b[2J", "outcome": "failed", "why": "\x1b]0;owned\x07\u202egnp\x9b31m"}
        text = summary.table(summary.sum_up([bad]))
        self.assertTrue(all(sign.isprintable() or sign == "\n" for sign in text), ascii(text))

    def test_a_report_that_cannot_be_read_is_no_answer_and_no_crash(self):
        for broken in ({}, {"schema": 1}, [], None, "text", {**report(), "verdict": "splendid"}, {**report(), "findings": [1]}):
            row = summary.row({"host": "a", "outcome": "checked", "report": broken})
            self.assertEqual((row.state, row.shown), ("no answer", "foreign program"), broken)

    def test_the_reason_in_the_table_is_that_of_the_state(self):
        missing, unreachable = ("time-sync-missing", "warning", []), ("reference-unreachable", "unknown", [])
        told = {**report(ahead=None, findings=[missing, unreachable]), "verdict": "unknown"}
        row = summary.row({"host": "a", "outcome": "checked", "report": told})
        self.assertEqual((row.state, row.why), ("unknown", "reference-unreachable."))
        self.assertEqual(row.findings, ("time-sync-missing", "reference-unreachable"))
        # A verdict of a program to come that no finding has.
        told = {**report(findings=[missing]), "verdict": "unknown"}
        self.assertEqual(summary.row({"host": "a", "outcome": "checked", "report": told}).why, "time-sync-missing.")

    def test_a_broken_line_is_named_by_its_number(self):
        for text in ('{"host": 1}\n\n{"host"', '{"host": 1}\n\n[]', '{"host": 1}\n\n{}'):
            with self.assertRaisesRegex(ValueError, "line 3"):
                list(summary.read(text.split("\n")))

    def test_no_line_of_the_table_is_wider_than_asked(self):
        rows = summary.sum_up([line("a-server-with-a-name-that-nobody-would-want-to-type.example.com"), line("b")])
        self.assertLessEqual(max(map(len, summary.table(rows, 60).splitlines())), 60)

    def test_metrics_keep_odd_names_apart(self):
        text = summary.openmetrics(summary.sum_up([line('a"\\\n')]), 1.0)
        self.assertIn('otp_doctor_fleet_answered{host="a\\"\\\\\\n"} 1.0', text)

    def test_the_exit_status_is_that_of_a_monitoring_plugin(self):
        for expected, lines in {2: [line("a")], 3: [{"host": "a", "outcome": "failed"}], 0: [line("a", findings=[])], 1: [line("a", findings=[("rtc-wrong", "warning", [])])]}.items():
            text = "\n".join(map(json.dumps, lines))
            ran = subprocess.run([sys.executable, summary.__file__, "-"], input=text, capture_output=True, text=True)
            self.assertEqual(ran.returncode, expected, ran)
        ran = subprocess.run([sys.executable, summary.__file__, "-"], input="x", capture_output=True, text=True)
        self.assertEqual((ran.returncode, ran.stdout), (3, ""))

    def test_what_could_not_be_read_and_what_could_not_be_written_are_told_apart(self):
        def summed_up(file, out):
            ran = subprocess.run([sys.executable, summary.__file__, file], input=json.dumps(line("a")), stdout=out, stderr=subprocess.PIPE, text=True)
            return ran.returncode, ran.stderr

        with open("/dev/full", "w") as full:
            self.assertEqual(summed_up("-", full), (3, "could not write the summary: No space left on device\n"))
        self.assertEqual(summed_up("/nowhere", subprocess.PIPE), (3, "could not read /nowhere: No such file or directory\n"))
        reader, writer = os.pipe()
        os.close(reader)
        self.assertEqual(summed_up("-", writer), (0, ""), "whoever reads no further has read enough")
        os.close(writer)

    @unittest.skipUnless(PROGRAM, "no program was named")
    def test_the_real_program_s_reports_are_read(self):
        demos = sorted(path.stem for path in (ROOT / "assets/demo").glob("*.toml"))
        for demo in demos:
            ran = subprocess.run([PROGRAM, f"--demo={demo}", "check", "--json"], capture_output=True, text=True)
            told = json.loads(ran.stdout)
            row = summary.row({"host": demo, "outcome": "checked", "report": told})
            self.assertEqual(row.state, told["verdict"])
            remedy.decide(told, "time")
        self.assertTrue(demos)


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_only_a_file_is_replaced_and_everything_else_is_left_as_it_is(self):
        os.mkfifo(self.folder / "pipe")
        (self.folder / "folder").mkdir()
        (self.folder / "elsewhere").write_text("kept")
        (self.folder / "link").symlink_to("elsewhere")
        (self.folder / "dangling").symlink_to("nowhere")
        listener = socket.socket(socket.AF_UNIX)
        self.addCleanup(listener.close)
        listener.bind(str(self.folder / "socket"))
        kinds = {"pipe": "a pipe", "folder": "a folder", "link": "a link", "dangling": "a link", "socket": "a socket"}
        try:
            # A node of its own with the numbers of the null device: never the real one.
            os.mknod(self.folder / "device", stat.S_IFCHR | 0o600, os.makedev(1, 3))
            kinds["device"] = "a device"
        except PermissionError:
            print("SKIPPED: a device as target, because no device can be made here")
        for name, kind in kinds.items():
            path = str(self.folder / name)
            before = os.lstat(path)
            self.assertIn(f"{path} is {kind}, ", summary.refused(path))
            with self.assertRaisesRegex(OSError, f" is {kind}, "):
                summary.write(path, "new")
            self.assertEqual(os.lstat(path), before)
        self.assertEqual((self.folder / "elsewhere").read_text(), "kept")
        self.assertEqual(len(os.listdir(self.folder)), len(kinds) + 1, "something was left behind")

    def test_a_file_and_a_free_name_are_written(self):
        (self.folder / "old").write_text("old")
        for name in ("old", "free"):
            path = self.folder / name
            self.assertIsNone(summary.refused(path))
            summary.write(path, "new", 0o600)
            self.assertEqual((path.read_text(), path.stat().st_mode & 0o777), ("new", 0o600))


class Shape(unittest.TestCase):
    def test_the_collection_has_the_version_of_the_program(self):
        version = re.search(r'^version = "(.+)"', (ROOT / "Cargo.toml").read_text(), re.M)[1]
        self.assertEqual(yaml.safe_load((COLLECTION / "galaxy.yml").read_text())["version"], version)
        self.assertIn(f"## {version}\n", (COLLECTION / "CHANGELOG.md").read_text())

    def test_documented_options_are_those_that_are_taken(self):
        for module, spec_in in (("otp_doctor", "modules/otp_doctor.py"), ("summary", "action/summary.py")):
            documented = self.value(COLLECTION / f"plugins/modules/{module}.py", "DOCUMENTATION")["options"]
            text = (COLLECTION / "plugins" / spec_in).read_text()
            taken = self.spec(text)
            for name, option in documented.items():
                told = {key: option[key] for key in ("type", "elements", "default") if key in option}
                self.assertEqual(told, {key: value for key, value in taken[name].items() if key != "choices"}, f"{module}: {name}")
            self.assertEqual(set(documented), set(taken))

    def test_the_role_s_defaults_are_those_that_it_documents(self):
        role = COLLECTION / "roles/otp_doctor"
        options = yaml.safe_load((role / "meta/argument_specs.yml").read_text())["argument_specs"]["main"]["options"]
        defaults = yaml.safe_load((role / "defaults/main.yml").read_text())
        self.assertEqual({name: option["default"] for name, option in options.items()}, defaults)

    def test_what_runs_on_servers_speaks_the_python_of_the_oldest(self):
        for path in [*COLLECTION.glob("plugins/modules/*.py"), *COLLECTION.glob("plugins/module_utils/*.py")]:
            ast.parse(path.read_text(), feature_version=(3, 6))

    def test_every_variable_and_metric_of_the_page_is_there(self):
        page = (COLLECTION / "README.md").read_text()
        sources = "".join(path.read_text() for path in COLLECTION.rglob("*.yml"))
        metrics = summary.openmetrics([], 1.0)
        for name in set(re.findall(r"`(otp_doctor_\w+)`", page)):
            self.assertTrue(name in (metrics if name.startswith("otp_doctor_fleet_") else sources), name)

    def value(self, path, name):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.Assign) and node.targets[0].id == name:
                return yaml.safe_load(node.value.value)
        self.fail(f"{path} has no {name}")

    def spec(self, text):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.keyword) and node.arg == "argument_spec" and isinstance(node.value, ast.Dict):
                return {
                    key.value: {name.value: ast.literal_eval(value) for name, value in zip(option.keys, option.values) if name.value != "choices"}
                    for key, option in zip(node.value.keys, node.value.values)
                }
        self.fail("no argument_spec")


if __name__ == "__main__":
    ran = unittest.main(exit=False, verbosity=1).result
    failed = len(ran.failures) + len(ran.errors)
    print(f"{ran.testsRun - failed - len(ran.skipped)} passed, {failed} failed, {len(ran.skipped)} skipped")
    sys.exit(bool(failed))
