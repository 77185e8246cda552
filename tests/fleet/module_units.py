#!/usr/bin/env python3
"""The module otp_doctor on one server, over programs of a few lines that answer as otp-doctor does, and as it has not yet or no longer."""
import json
import sys
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parents[2]
PARAMS = {
    "checksum": None, "ntp": [], "https": [], "ca_file": None, "timeout": None, "window": None, "plesk": None, "extra_args": [],
    "deadline": 10, "fix_deadline": 10, "force": False,
}
STEP = {"command": ["systemctl", "restart", "systemd-timesyncd.service"], "outcome": "exited", "status": 0}
REPAIR = {"remedy": "step-clock", "warnings": [], "steps": [STEP], "before": None, "after": None, "worked": True}


def report(verdict="critical", repair=None, **changes):
    """A report as the program prints it, cut to what is read."""
    findings = [] if verdict == "healthy" else [{"id": "server-clock-behind", "severity": verdict, "title": "Behind.", "remedies": ["step-clock"]}]
    return {
        "schema": 1,
        "verdict": verdict,
        "clock": {
            "server_ahead_s": 0.0 if verdict == "healthy" else -600.0,
            "reference": {"kind": "ntp", "agreeing": 3, "asked": 3, "repair_grade": True},
        },
        "time_service": {"can_step": True},
        "panel": {"kind": "plesk"},
        "findings": findings,
        "repair": repair,
        **changes,
    }


class Ended(Exception):
    """The module has told its result."""


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def run_module(self, fix, check, fixed, check_mode=False, **params):
        """What the module returns, where 'check' answers with the first and 'fix' with the second (report, status, standard error);
        in the place of a report a number hangs for that many seconds, and a text is a command."""
        script = ["#!/bin/sh", 'case "$1" in']
        for command, (told, status, said) in (("check", check), ("fix", fixed)):
            (self.folder / command).write_text(json.dumps(told))
            prints = told if isinstance(told, str) else f"cat {self.folder}/{command}"
            answer = f"exec sleep {told}" if isinstance(told, int) else f"{prints}; echo '{said}' >&2; exit {status}"
            script.append(f"{command}) echo \"$*\" >>{self.folder}/asked; {answer};;")
        program = self.folder / "otp-doctor"
        program.write_text("\n".join([*script, "esac"]))
        program.chmod(0o755)

        def ended(failed):
            def end(**result):
                raise Ended({"failed": failed, **result})
            return end

        module = SimpleNamespace(
            params={**PARAMS, "path": str(program), "fix": fix, **params}, check_mode=check_mode,
            exit_json=ended(False), fail_json=ended(True),
        )
        with self.assertRaises(Ended) as told:
            otp_doctor.run(module)
        return told.exception.args[0]

    def asked(self):
        return (self.folder / "asked").read_text().splitlines()


class Repairs(Case):
    def test_a_refused_reset_fails_and_says_what_the_program_said(self):
        why = "You are not root. Run it as root."
        # The status of a healthy server for which the reset was refused: 3, and 0 of older programs.
        for verdict, status in (("healthy", 3), ("healthy", 0), ("warning", 3)):
            result = self.run_module("mfa", (report(verdict), 0, ""), (report(verdict), status, why))
            self.assertTrue(result["failed"])
            self.assertFalse(result["changed"])
            self.assertIn(why, result["msg"])
            self.assertIsNone(result["repair"])
        silent = self.run_module("mfa", (report("healthy"), 0, ""), (report("healthy"), 0, ""))
        self.assertTrue(silent["failed"] and "refused" in silent["msg"], silent)

    def test_a_reset_that_waits_for_the_clock_is_not_tried_and_does_not_fail(self):
        result = self.run_module("mfa", (report("critical"), 0, ""), (report("critical"), 3, ""))
        self.assertFalse(result["failed"])
        self.assertIn("fix: time", result["not_repaired"])
        self.assertEqual(len(self.asked()), 1)

    def test_who_insists_passes_that_on(self):
        self.run_module("mfa", (report("critical"), 0, ""), (report("critical", repair=REPAIR), 0, ""), force=True)
        self.assertIn("fix mfa --yes --force", self.asked()[-1])

    def test_a_refused_reset_fails_in_check_mode_too(self):
        result = self.run_module("mfa", (report("healthy"), 0, ""), (report("healthy"), 3, "Not root."), check_mode=True)
        self.assertTrue(result["failed"] and "Not root." in result["msg"], result)

    def test_a_clock_that_somebody_else_put_right_is_no_failure(self):
        for status in (0, 3):
            result = self.run_module("time", (report(), 2, ""), (report("healthy"), status, "Nothing to repair."))
            self.assertFalse(result["failed"] or result["changed"], result)
            self.assertEqual((result["report"]["verdict"], result["repairable"]), ("healthy", False))

    def test_a_clock_that_is_still_wrong_and_was_not_set_is_a_failure(self):
        result = self.run_module("time", (report(), 2, ""), (report(), 3, "The reference is too thin."))
        self.assertTrue(result["failed"] and not result["changed"], result)
        self.assertIn("too thin", result["msg"])

    def test_a_repair_that_worked_is_a_change(self):
        result = self.run_module("time", (report(), 2, ""), (report("healthy", REPAIR), 0, ""))
        self.assertFalse(result["failed"])
        self.assertTrue(result["changed"] and result["repair"]["worked"] and not result["repair"]["dry_run"], result)
        self.assertEqual(result["report"]["verdict"], "healthy")

    def test_a_repair_that_did_not_work_fails(self):
        result = self.run_module("time", (report(), 2, ""), (report(repair={**REPAIR, "worked": False}), 2, ""))
        self.assertTrue(result["failed"] and result["changed"], result)

    def test_a_dry_run_shows_its_commands_and_never_says_that_it_worked(self):
        step = {**STEP, "outcome": "would-run", "status": None}
        # As programs tell it now, and as they did.
        for told in ({"worked": False, "dry_run": True}, {"worked": True}):
            result = self.run_module("time", (report(), 2, ""), (report(repair={**REPAIR, "steps": [step], **told}), 0, ""), check_mode=True)
            self.assertFalse(result["failed"], result)
            self.assertTrue(result["changed"])
            self.assertEqual((result["repair"]["worked"], result["repair"]["dry_run"]), (False, True))
            self.assertIn("command: systemctl restart systemd-timesyncd.service", result["diff"]["after"])
            self.assertEqual(self.asked()[-1], "fix time --dry-run --json")

    def test_a_repair_that_passes_its_deadline_may_have_changed_something_and_goes_on(self):
        result = self.run_module("time", (report(), 2, ""), (60, 0, ""), fix_deadline=1)
        self.assertTrue(result["failed"] and result["changed"], result)
        self.assertEqual(result["outcome"], "timed-out")
        self.assertIn("'otp-doctor fix time --yes' had not ended after 1 s", result["msg"])
        self.assertIn("goes on there by itself: check again in some minutes", result["msg"])
        # What was true before it is not told as the state of now.
        self.assertFalse({"report", "repairable", "why_not"} & set(result), result)

    def test_a_repair_whose_program_is_ended_may_have_changed_something_too(self):
        result = self.run_module("time", (report(), 2, ""), ("kill -9 $$", 0, ""))
        self.assertTrue(result["failed"] and result["changed"], result)
        self.assertIn("goes on there by itself", result["msg"])

    def test_what_never_began_changed_nothing(self):
        for check, fixed, check_mode in (
            (60, (report(), 0, ""), False),
            ((report(), 2, ""), 60, True),
            ((report(), 2, ""), ("true", 3, "wrong usage"), False),
        ):
            one, other = (part if isinstance(part, tuple) else (part, 0, "") for part in (check, fixed))
            result = self.run_module("time", one, other, check_mode=check_mode, deadline=1, fix_deadline=1)
            self.assertTrue(result["failed"] and not result["changed"], result)
            self.assertNotIn("by itself", result["msg"])

    def test_a_dry_run_that_fails_is_a_failure(self):
        result = self.run_module("time", (report(), 2, ""), (report(repair={**REPAIR, "worked": False}), 2, "No."), check_mode=True)
        self.assertTrue(result["failed"], result)


class Deadlines(Case):
    def deadline(self, **params):
        module = SimpleNamespace(params={**PARAMS, "path": "/nowhere", "deadline": None, **params}, check_mode=False)
        return otp_doctor.Doctor(module).deadline()

    def test_a_check_may_take_as_long_as_otp_doctor_allows_itself_and_ten_seconds(self):
        self.assertEqual(self.deadline(), 30)
        self.assertEqual(self.deadline(timeout=5.0), 30)
        self.assertEqual(self.deadline(timeout=60.0), 72)
        for args in (["--timeout", "60"], ["--timeout=60"], ["--timeout", "1", "--timeout=60"]):
            self.assertEqual(self.deadline(extra_args=args), 72, args)
        # What otp-doctor itself will refuse.
        for args in (["--timeout"], ["--timeout", "soon"], ["--timeout", "nan"], ["--timeout", "inf"]):
            self.assertEqual(self.deadline(extra_args=args), 30, args)

    def test_a_deadline_that_was_given_is_kept(self):
        self.assertEqual(self.deadline(deadline=3, timeout=60.0), 3)


if __name__ == "__main__":
    collections = tempfile.TemporaryDirectory()
    (Path(collections.name) / "ansible_collections/otp_doctor").mkdir(parents=True)
    (Path(collections.name) / "ansible_collections/otp_doctor/fleet").symlink_to(ROOT / "assets/ansible")
    sys.path.insert(0, collections.name)
    from ansible_collections.otp_doctor.fleet.plugins.modules import otp_doctor

    ran = unittest.main(exit=False, verbosity=1).result
    failed = len(ran.failures) + len(ran.errors)
    print(f"{ran.testsRun - failed - len(ran.skipped)} passed, {failed} failed, {len(ran.skipped)} skipped")
    sys.exit(bool(failed))
