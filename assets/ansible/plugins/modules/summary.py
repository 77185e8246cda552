#!/usr/bin/python
# SPDX-License-Identifier: MIT OR Apache-2.0
from __future__ import absolute_import, division, print_function

__metaclass__ = type

DOCUMENTATION = r"""
---
module: summary
short_description: Sums up what every server of the play answered, worst first
version_added: 0.1.0
description:
  - Runs on the controller alone. Prints a table of all servers of the play, those without an answer included, and writes it to
    files where asked to.
  - Give it C(run_once=true).
options:
  variable:
    description: The variable in which M(otp_doctor.fleet.otp_doctor) was registered.
    type: str
    default: otp_doctor_result
  earlier:
    description:
      - A variable with what this run found before, as the check before a repair. It is not in the table; the files get it for every
        server that O(variable) has nothing of.
    type: str
  hosts:
    description: The servers. By default all servers of the play, in every batch.
    type: list
    elements: str
  recorded:
    description: Sum up this file of JSON lines instead of the servers of the play.
    type: path
  lines:
    description:
      - Write a JSON line for each server to this file of the controller, replacing it. It is readable for its owner alone, as reports
        name addresses. Not in check mode.
      - Servers of the inventory that are not summed up now, under a limit above all, keep the line that they have there; its
        C(asked_at) tells how old it is. Take the file away to begin anew.
      - Empty or left out writes none. Only a file is replaced; for a device, a pipe, a link or a folder the task fails and
        nothing is written.
    type: path
  openmetrics:
    description:
      - Write the state of all servers to this file of the controller for Prometheus, by the same rules and from the same lines. Where
        it would lose servers of the inventory, as under a limit without O(lines), it is left as it is, with a warning.
    type: path
  show:
    description: Which servers the table shows. Healthy ones are only counted with V(problems).
    type: str
    choices: [problems, all]
    default: problems
  fail_on:
    description: Fail, after everything was told, when a server is in one of these states.
    type: list
    elements: str
    choices: [critical, no answer, warning, unknown]
    default: []
  title:
    description: What stands above the table.
    type: str
    default: Summary
attributes:
  check_mode:
    support: full
    description: Prints and returns everything, writes no file.
  diff_mode:
    support: none
    description: Its files are records of what was measured.
author:
  - The otp-doctor authors (@otp-doctor)
"""

EXAMPLES = r"""
- name: Sum up
  otp_doctor.fleet.summary:
    lines: /var/lib/otp-doctor/fleet.jsonl
    openmetrics: /var/lib/prometheus/node-exporter/otp-doctor-fleet.prom
  run_once: true
"""

RETURN = r"""
table:
  description: The table as it was printed.
  type: str
  returned: success
counts:
  description: How many servers are in each state.
  type: dict
  returned: always
  sample: {critical: 4, no answer: 2, warning: 1, unknown: 0, healthy: 993}
servers:
  description: All servers, worst first.
  type: list
  elements: dict
  returned: success
repairable:
  description: The servers whose clock may be set unwatched, in the order of the inventory.
  type: list
  elements: str
  returned: always
"""
