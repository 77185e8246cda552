# SPDX-License-Identifier: MIT OR Apache-2.0
"""Sums up the registered results of all servers of a play on the controller."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import time
from collections.abc import Mapping

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase
from ansible.utils.display import Display
from ansible_collections.otp_doctor.fleet.plugins.plugin_utils import summary

# What of a result goes into a recorded line, beside the host and why there is no answer.
RECORDED = ("asked_at", "outcome", "repairable", "why_not", "report", "repair", "deployed")

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
                "earlier": {"type": "str"},
                "hosts": {"type": "list", "elements": "str"},
                "recorded": {"type": "path"},
                "lines": {"type": "path"},
                "openmetrics": {"type": "path"},
                "show": {"type": "str", "choices": ["problems", "all"], "default": "problems"},
                "fail_on": {"type": "list", "elements": "str", "choices": list(summary.WORST_FIRST[:-1]), "default": []},
                "title": {"type": "str", "default": "Summary"},
            }
        )[1]
        if options["recorded"]:
            try:
                lines = self._read(options["recorded"])
            except (OSError, ValueError) as error:
                raise AnsibleActionFail(f"could not read {options['recorded']}: {summary.reason(error)}") from error
        else:
            hosts = task_vars["ansible_play_hosts_all"] if options["hosts"] is None else options["hosts"]
            lines = [line(host, task_vars["hostvars"][host].get(options["variable"])) for host in hosts]
        rows = summary.sum_up(lines)
        width = shutil.get_terminal_size((120, 24)).columns
        table = summary.table(rows, width, options["show"] == "all")
        Display().display(f"{options['title']}: {table}")
        # Before anything is written, and in check mode too.
        why_not = list(filter(None, (summary.refused(options[name]) for name in ("lines", "openmetrics") if options[name])))
        if why_not:
            raise AnsibleActionFail(" ".join(why_not))
        if not self._task.check_mode and (options["lines"] or options["openmetrics"]):
            try:
                self._write(options, lines, task_vars)
            except OSError as error:
                raise AnsibleActionFail(f"the summary could not be written: {error}") from error
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

    def _write(self, options, lines, task_vars):
        """Writes the files. They tell of every server of the inventory that anything is known of: a run of some servers, or of those
        that were repaired, would otherwise take all others out of them."""
        inventory = task_vars["groups"]["all"]
        if not options["recorded"]:
            lines, others = summary.merge(inventory, self._kept(options["lines"]), self._earlier(options, inventory, task_vars), lines)
            if others:
                Display().display(f"Not asked now, so kept in {options['lines']} as recorded before: {servers(others)}.")
        if options["lines"]:
            text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
            summary.write(options["lines"], text, 0o600)
        if options["openmetrics"]:
            lost = self._lost(options, inventory, lines)
            if lost:
                Display().warning(
                    f"{options['openmetrics']} was left as it is: this run did not ask {servers(lost)} that it tells of, and there are no "
                    "recorded lines to take that from. Name a file of lines as well, ask all servers, or take it away."
                )
                return
            summary.write(options["openmetrics"], summary.openmetrics(summary.sum_up(lines), time.time()))

    def _kept(self, path):
        """What earlier runs recorded there."""
        if not path or not os.path.exists(path):
            return []
        try:
            return self._read(path)
        except ValueError as error:
            Display().warning(f"{path} held something else than what is recorded here, and is replaced: {error}")
            return []

    @staticmethod
    def _earlier(options, inventory, task_vars):
        """What this run found before the results that are summed up."""
        if not options["earlier"]:
            return []
        results = {host: task_vars["hostvars"][host].get(options["earlier"]) for host in inventory}
        return [line(host, result) for host, result in results.items() if result is not None]

    @staticmethod
    def _lost(options, inventory, lines):
        """The servers of the inventory that the metrics would no longer tell of."""
        if options["recorded"] or not os.path.exists(options["openmetrics"]):
            return set()
        with open(options["openmetrics"], encoding="utf-8", errors="replace") as file:
            return summary.named(file.read(), inventory) - {line["host"] for line in lines}

    @staticmethod
    def _read(path):
        with open(path, encoding="utf-8") as file:
            return list(summary.read(file))


def servers(some):
    """How many they are, in words."""
    return f"{len(some)} other server{'s' * (len(some) != 1)}"


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
