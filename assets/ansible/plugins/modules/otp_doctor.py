#!/usr/bin/python
# SPDX-License-Identifier: MIT OR Apache-2.0
from __future__ import absolute_import, division, print_function

__metaclass__ = type

DOCUMENTATION = r"""
---
module: otp_doctor
short_description: Finds out why one-time codes are declined on a server, and repairs its clock
version_added: 0.1.0
description:
  - Deploys otp-doctor where it is missing or another version (with O(src)), runs C(otp-doctor check) and returns its
    report.
  - With O(fix=time) it also sets the clock, but only where a finding is critical, its remedy is to step the clock, and the
    reference was measured well enough to set a clock by. Everywhere else it changes nothing and says why.
  - Every repair is measured again by otp-doctor. One that did not work fails the task, and so does one that otp-doctor refused.
  - A server that cannot be reached fails with RV(outcome=unreachable) instead of leaving the play, so that it can be named
    in a summary.
options:
  path:
    description: Where the program is on the server. Its folder has to be there.
    type: path
    default: /usr/local/sbin/otp-doctor
  src:
    description:
      - The program on the controller. It is copied to O(path) with mode 0755 where the SHA-256 of what lies there is another one,
        and nothing else is ever run.
      - Without it nothing is deployed, and what lies at O(path) is run.
    type: path
  checksum:
    description: The SHA-256 that the program has to have. Taken from O(src); only for a play that deploys in another way.
    type: str
  fix:
    description:
      - V(none) changes nothing.
      - V(time) sets the clock where that is critical and safe (see above).
      - V(mfa) resets Plesk's MFA, by switching its extension off and on, every time it is asked to, as Plesk does not tell whether that
        is needed. No role and no playbook of this collection does it.
    type: str
    choices: [none, time, mfa]
    default: none
  force:
    description: With O(fix=mfa), whether MFA is reset although the server's clock is wrong. Codes of new entries are declined then, too.
    type: bool
    default: false
  ntp:
    description: Time servers to ask instead of the configured ones, each C(HOST[:PORT]).
    type: list
    elements: str
    default: []
  https:
    description: HTTPS addresses whose date is asked instead of that of public hosts.
    type: list
    elements: str
    default: []
  ca_file:
    description: Certificates on the server that are trusted for O(https) as well.
    type: path
  timeout:
    description: How long otp-doctor waits for time servers, in seconds.
    type: float
  window:
    description: How many steps of 30 seconds to either side Plesk is assumed to accept.
    type: int
  plesk:
    description: Where Plesk's command-line tool is, where it is not found.
    type: path
  extra_args:
    description: Further arguments for otp-doctor.
    type: list
    elements: str
    default: []
  deadline:
    description:
      - How long a check may take on the server, in seconds. It is then ended, and RV(outcome) is V(timed-out).
      - otp-doctor itself ends a check after 20 seconds, or 2 seconds after O(timeout) where that is later. Without this option it gets
        10 seconds more than that, so 30 with an ordinary O(timeout); one in O(extra_args) is heeded as well.
    type: int
  fix_deadline:
    description:
      - The same for a repair. otp-doctor finishes in the background what it has begun, whatever happens to this task, so a repair that
        has not ended by then counts as a change; check again in some minutes.
    type: int
    default: 240
attributes:
  check_mode:
    support: full
    description: Runs the check, and of a repair the dry run, and shows its commands. What is not deployed yet cannot be checked.
  diff_mode:
    support: full
    description: Shows the clock before and after, and every command.
author:
  - The otp-doctor authors (@otp-doctor)
"""

EXAMPLES = r"""
- name: Find out why codes are declined
  otp_doctor.fleet.otp_doctor:
    src: files/otp-doctor
  register: otp_doctor_result

- name: Set the clock where codes are declined because of it, by our own time servers
  otp_doctor.fleet.otp_doctor:
    ntp: [ntp1.example.com, ntp2.example.com, ntp3.example.com]
    fix: time
"""

RETURN = r"""
asked_at:
  description: When the server gave this answer, or gave none, in seconds of Unix time by the controller's clock.
  type: float
  returned: always
outcome:
  description:
    - What became of the check. V(checked) means that there is a report.
    - V(unreachable), V(timed-out), V(missing) (no program at O(path)), V(foreign) (what lies there is not otp-doctor, or cannot
      run on this machine), V(not-deployed) (check mode would deploy it) and V(failed) mean that there is none, RV(msg) says why. So
      it is after a repair that had not ended in time, which counts as a change.
  type: str
  returned: always
  sample: checked
report:
  description:
    - What C(otp-doctor check --json) printed; after a repair, as measured again, and in check mode as measured before. See
      C(assets/report.schema.json).
  type: dict
  returned: when the outcome is V(checked)
repairable:
  description: Whether O(fix=time) would set the clock of this server.
  type: bool
  returned: when the outcome is V(checked)
why_not:
  description: Why it would not.
  type: str
  returned: when it would not
repair:
  description:
    - The commands of the repair, the clock before and after, and in C(worked) whether it worked, by measurement.
    - In check mode nothing is run, so C(dry_run) is true, C(worked) is false, and every command has the outcome C(would-run).
    - It is null where otp-doctor refused to begin one, which fails the task; or where the clock had been put right by somebody else
      meanwhile, which does not.
  type: dict
  returned: when O(fix) asked for one, and RV(not_repaired) does not say why it was not tried
not_repaired:
  description: Why the repair was not tried. This does not fail the task.
  type: str
  returned: when O(fix) asked for a repair that the report does not allow
deployed:
  description: Whether the program was copied to the server.
  type: bool
  returned: when that was necessary, with O(src)
needs_deploying:
  description: Whether the program is missing or has another SHA-256 than it should.
  type: bool
  returned: always
"""

import hashlib
import json
import os

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.otp_doctor.fleet.plugins.module_utils import program
from ansible_collections.otp_doctor.fleet.plugins.module_utils.remedy import decide

# The version of the report that this collection reads.
SCHEMA = 1

# When otp-doctor itself ends a check, in seconds: at the earliest, and after the time that servers have to answer.
CHECK_ENDS_AFTER = 20
CHECK_ENDS_AFTER_TIMEOUT = 2

# How much longer a check is waited for by default, in seconds: a busy server is slow to start and to end a program.
SPARE = 10

# Said where a repair was begun and is not known to have ended.
GOES_ON = "What it has begun goes on there by itself: check again in some minutes."


class Doctor:
    """otp-doctor on this server."""

    def __init__(self, module):
        self.module = module
        self.path = module.params["path"]
        self.result = {"changed": False, "needs_deploying": False}
        self.begun = False  # Whether a repair may have begun of which nothing is known yet.

    def end(self, outcome, msg=None, **more):
        """Ends the task; it failed where there is a message."""
        self.result.update(more, outcome=outcome)
        if outcome != "checked":
            # A repair gave no report: what the check before it found may be true no longer.
            for name in ("report", "repairable", "why_not"):
                self.result.pop(name, None)
        if self.begun:
            self.result["changed"] = True
            msg = "%s. %s" % (msg, GOES_ON)
        if msg is None:
            self.module.exit_json(**self.result)
        self.module.fail_json(msg=msg, **self.result)

    def options(self):
        """The arguments that every command gets."""
        params, args = self.module.params, []
        for name in ("ntp", "https"):
            for value in params[name]:
                args += ["--" + name, value]
        for name in ("ca_file", "timeout", "window", "plesk"):
            if params[name] is not None:
                args += ["--" + name.replace("_", "-"), str(params[name])]
        return args + params["extra_args"]

    def deadline(self):
        """How long a check may take, in seconds."""
        given = self.module.params["deadline"]
        if given is not None:
            return given
        args = self.options()
        waits = [arg.partition("=")[2] for arg in args if arg.startswith("--timeout=")]
        waits += [after for arg, after in zip(args, args[1:]) if arg == "--timeout"]
        longest = max([CHECK_ENDS_AFTER] + [seconds(wait) + CHECK_ENDS_AFTER_TIMEOUT for wait in waits])
        return longest + SPARE

    def find(self):
        """Ends the task where the program is not there, or is another one than it should be."""
        wanted = self.module.params["checksum"]
        try:
            there = sha256(self.path)
        except (IOError, OSError) as error:
            self.result["needs_deploying"] = wanted is not None
            self.end("missing", "%s is not there or cannot be read: %s" % (self.path, error.strerror))
        if wanted is not None and there != wanted:
            self.result["needs_deploying"] = True
            self.end("foreign", "%s is not the program that should be there" % self.path)

    def ask(self, command, deadline):
        """Runs a command that prints a report; returns exit status, report and what was said on standard error."""
        argv = [self.path] + command + ["--json"] + self.options()
        try:
            status, out, err = program.run(argv, deadline)
        except program.Hung:
            self.end("timed-out", "'otp-doctor %s' had not ended after %s s" % (" ".join(command), deadline))
        except program.Flood:
            self.end("foreign", "%s wrote without an end: it is not otp-doctor" % self.path)
        except (IOError, OSError) as error:
            self.begun = False
            self.end("foreign", "%s cannot be run on this %s machine: %s" % (self.path, os.uname().machine, error.strerror))
        said = " ".join(err.split())[:1000]
        try:
            report = json.loads(out)
            known = report["schema"] == SCHEMA
            decide(report, "time")
        except (ValueError, KeyError, TypeError, IndexError):
            words = said or "it printed no report"
            self.begun = self.begun and status != 3
            self.end("failed" if status == 3 else "foreign", "%s ended with %s: %s" % (self.path, status, words))
        if not known:
            self.end("foreign", "its reports are of version %s, and this collection reads %s" % (report["schema"], SCHEMA))
        return status, report, said

    def check(self):
        """Puts the report into the result."""
        report = self.ask(["check"], self.deadline())[1]
        self.tell(report)
        return report

    def tell(self, report):
        """Puts a report into the result, and whether its clock could be set unwatched."""
        why_not = decide(report, "time")
        self.result.update(outcome="checked", report=report, repairable=why_not is None)
        self.result.pop("why_not", None)
        if why_not is not None:
            self.result["why_not"] = why_not

    def fix(self, before, what):
        """Carries out a repair, or in check mode its dry run."""
        force = what == "mfa" and self.module.params["force"]
        why_not = decide(before, what, force)
        if why_not is not None:
            self.result["not_repaired"] = why_not
            return
        dry = self.module.check_mode
        command = ["fix", what, "--dry-run" if dry else "--yes"] + (["--force"] if force else [])
        self.begun = not dry
        status, after, said = self.ask(command, self.module.params["fix_deadline"])
        self.begun = False
        repair = after["repair"]
        if repair is not None:
            # Programs of before these two were told say of a dry run that it worked.
            repair.update(dry_run=dry, worked=repair["worked"] and not dry)
        ran = [step for step in (repair or {}).get("steps", []) if step["outcome"] not in ("skipped", "not-started")]
        self.result.update(repair=repair, changed=bool(ran))
        self.result["diff"] = diff(what, before, after, ran, dry)
        if not dry:
            self.tell(after)
        if repair is None:
            # Nothing to do is only believed of a clock, and by what was measured: somebody else put it right since the check.
            if what != "time" or after["verdict"] != "healthy":
                self.end("checked", said or "otp-doctor refused the repair and did not say why; nothing was changed")
        elif status != 0 or not (dry or repair["worked"]):
            self.end("checked", said or why_it_failed(repair))


def diff(what, before, after, ran, dry):
    """What the repair is about and its commands, as text with a line each."""
    commands = "".join("command: %s\n" % " ".join(step["command"]) for step in ran)
    found, left = clock_line(before), clock_line(after)
    if what == "mfa":
        found = left = ""
    elif dry and ran:
        left = "clock: to be measured again\n"
    return {
        "before_header": "server as it was found",
        "after_header": "server after the repair",
        "before": found,
        "after": left + commands,
    }


def why_it_failed(repair):
    """The first command that ended badly."""
    for step in (repair or {}).get("steps", []):
        if step["outcome"] not in ("exited", "skipped", "would-run") or step["status"]:
            ended = "ended with %s" % step["status"] if step["outcome"] == "exited" else step["outcome"]
            return "the repair did not work: '%s' %s" % (" ".join(step["command"]), ended)
    return "the repair did not work: its commands ran, and what was wrong is still so, as measured again"


def clock_line(report):
    """How far the clock is off."""
    ahead = report["clock"]["server_ahead_s"]
    if ahead is None:
        return "clock: not measured\n"
    side = "ahead of" if ahead > 0 else "behind"
    return "clock: %.3f s %s the reference\n" % (abs(ahead), side)


def seconds(text):
    """The number of an option of otp-doctor; 0 for what it will refuse."""
    try:
        number = float(text)
    except ValueError:
        return 0
    return int(number + 0.999) if 0 < number < 3600 else 0


def sha256(path):
    """The checksum of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def main():
    module = AnsibleModule(
        argument_spec={
            "path": {"type": "path", "default": "/usr/local/sbin/otp-doctor"},
            "src": {"type": "path"},
            "checksum": {"type": "str"},
            "fix": {"type": "str", "choices": ["none", "time", "mfa"], "default": "none"},
            "force": {"type": "bool", "default": False},
            "ntp": {"type": "list", "elements": "str", "default": []},
            "https": {"type": "list", "elements": "str", "default": []},
            "ca_file": {"type": "path"},
            "timeout": {"type": "float"},
            "window": {"type": "int"},
            "plesk": {"type": "path"},
            "extra_args": {"type": "list", "elements": "str", "default": []},
            "deadline": {"type": "int"},
            "fix_deadline": {"type": "int", "default": 240},
        },
        supports_check_mode=True,
    )
    run(module)


def run(module):
    """Checks, repairs where asked to, and ends the task."""
    doctor = Doctor(module)
    doctor.find()
    report = doctor.check()
    if module.params["fix"] != "none":
        doctor.fix(report, module.params["fix"])
    doctor.end("checked")


if __name__ == "__main__":
    main()
