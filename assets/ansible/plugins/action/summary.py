# SPDX-License-Identifier: MIT OR Apache-2.0
"""Sums up the registered results of all servers of a play on the controller."""

from __future__ import annotations

import dataclasses
import json
import shutil
import time
from collections.abc import Mapping

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase
from ansible.utils.display import Display
from ansible_collections.otp_doctor.fleet.plugins.plugin_utils import summary

# What of a result goes into a recorded line, beside the host and why there is no answer.
RECORDED = ("outcome", "repairable", "why_not", "report", "repair", "deployed")

# How many servers the error of a run names; the table names all of them.
MOST_NAMED = 20


class ActionModule(ActionBase):
    _requires_connection = False
    _supports_check_mode = True

    def run(self, tmp=None, task_vars=None):
        result = super().run(tmp, task_vars)
        options = self.validate_argument_spec(
            argument_spec={
                "variable": {"type": "str", "default": "otp_doctor_result"},
                "hosts": {"type": "list", "elements": "str"},
                "recorded": {"type": "path"},
                "lines": {"type": "path"},
                "openmetrics": {"type": "path"},
                "show": {"type": "str", "choices": ["problems", "all"], "default": "problems"},
                "fail_on": {"type": "list", "elements": "str", "choices": list(summary.WORST_FIRST[:-1]), "default": []},
                "title": {"type": "str", "default": "Summary"},
            }
        )[1]
        lines = self._recorded(options) if options["recorded"] else self._registered(options, task_vars)
        rows = summary.sum_up(lines)
        width = shutil.get_terminal_size((120, 24)).columns
        table = summary.table(rows, width, options["show"] == "all")
        Display().display(f"{options['title']}: {table}")
        # Before anything is written, and in check mode too.
        why_not = list(filter(None, (summary.refused(options[name]) for name in ("lines", "openmetrics") if options[name])))
        if why_not:
            raise AnsibleActionFail(" ".join(why_not))
        if not self._task.check_mode:
            self._write(options, lines, rows)
        repairable = {one.host for one in rows if one.repairable}
        result.update(
            changed=False,
            table=table,
            counts=summary.counts(rows),
            servers=[dataclasses.asdict(one) for one in rows],
            repairable=[line["host"] for line in lines if line["host"] in repairable],
        )
        bad = [one for one in rows if one.state in options["fail_on"]]
        if bad:
            # A failed result is printed whole, and everything stands in the table already.
            del result["servers"], result["table"]
            named = "; ".join(f"{one.host}: {one.shown}" for one in bad[:MOST_NAMED])
            more = f"; and {len(bad) - MOST_NAMED} more" if len(bad) > MOST_NAMED else ""
            result.update(failed=True, msg=named + more)
        return result

    @staticmethod
    def _write(options, lines, rows):
        try:
            if options["lines"]:
                text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
                summary.write(options["lines"], text, 0o600)
            if options["openmetrics"]:
                summary.write(options["openmetrics"], summary.openmetrics(rows, time.time()))
        except OSError as error:
            raise AnsibleActionFail(f"the summary could not be written: {error}") from error

    @staticmethod
    def _recorded(options):
        with open(options["recorded"], encoding="utf-8") as file:
            return list(summary.read(file))

    def _registered(self, options, task_vars):
        hosts = options["hosts"]
        if hosts is None:
            hosts = task_vars["ansible_play_hosts_all"]
        return [line(host, task_vars["hostvars"][host].get(options["variable"])) for host in hosts]


def line(host, result):
    """What is recorded of one server."""
    if not isinstance(result, Mapping) or result.get("skipped"):
        return {"host": host, "outcome": "not-asked", "why": "this play did not come to it"}
    recorded = {"host": host, **{name: result[name] for name in RECORDED if result.get(name) is not None}}
    if result.get("unreachable"):
        recorded["outcome"] = "unreachable"
    recorded.setdefault("outcome", "failed")
    if recorded["outcome"] != "checked" or result.get("failed"):
        recorded["why"] = " ".join(str(result.get("msg", "no reason was given")).split())
    return recorded
