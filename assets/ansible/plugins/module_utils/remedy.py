# SPDX-License-Identifier: MIT OR Apache-2.0
"""Whether a report allows a repair that nobody watches. Fields: assets/report.schema.json of otp-doctor."""

from __future__ import absolute_import, division, print_function

__metaclass__ = type

# The one remedy of a clock that 'otp-doctor fix time' carries out.
STEP = "step-clock"

# Findings with which no second repair is begun, and those with which no clock is set.
BEGUN = {
    "repair-running": "a repair is running there already",
    "repair-stuck": "a repair hangs there: 'otp-doctor check' says how to end it",
    "record-unreadable": "what an earlier repair left could not be told: look at its record there first ('otp-doctor recover')",
    "repair-unfinished": "an earlier repair was cut short: run 'otp-doctor recover' there first",
}
IN_DOUBT = {
    "reference-disagrees": "the time servers disagree, so nobody knows the right time",
    "time-sync-unknown": "who keeps the clock there could not be told",
    "time-sync-conflict": "several time services run there, and only its administrator knows which one is meant",
}

# Findings with which MFA is not reset, unless somebody insists.
CLOCK_WRONG = ("server-clock-behind", "server-clock-ahead")

# A larger step is only begun by somebody who typed the true time, in seconds: 'otp-doctor fix time' refuses it as well.
LARGEST_STEP_S = 12 * 3600


def decide(report, fix, force=False):
    """Returns None where 'fix' is to be carried out, otherwise why it is not."""
    findings = report["findings"]
    if fix == "mfa":
        if report["panel"]["kind"] != "plesk":
            return "Plesk is not there"
        return _first(BEGUN, findings) or (None if force else _by_a_wrong_clock(findings))
    critical = [finding for finding in findings if finding["severity"] == "critical"]
    if not critical:
        return "nothing is critical"
    in_the_way = _first(BEGUN, findings) or _first(IN_DOUBT, findings)
    if in_the_way:
        return in_the_way
    if not any(STEP in finding["remedies"] for finding in critical):
        others = ", ".join(critical[0]["remedies"])
        return "its remedy is not for an unwatched repair: %s" % (others or "none is known")
    if report["time_service"]["can_step"] is False:
        return "this user may not set the clock there: become root"
    return _by_which_clock(report["clock"])


def _by_a_wrong_clock(findings):
    if any(finding["id"] in CLOCK_WRONG and finding["severity"] != "warning" for finding in findings):
        return "the clock is wrong, so codes of new entries would be declined too: set it first (fix: time), or say force"
    return None


def _first(reasons, findings):
    return next((reasons[finding["id"]] for finding in findings if finding["id"] in reasons), None)


def _by_which_clock(clock):
    reference = clock["reference"]
    if clock["server_ahead_s"] is None:
        return "how far the clock is off could not be measured"
    if abs(clock["server_ahead_s"]) > LARGEST_STEP_S:
        return "so large a step needs somebody who types the true time: run 'otp-doctor' there in a terminal"
    if reference["kind"] not in ("ntp", "https") or not reference["repair_grade"]:
        return "the reference is good enough to look at, not to set a clock by (%s of %s sources agree)" % (
            reference["agreeing"],
            reference["asked"],
        )
    return None
