# SPDX-License-Identifier: MIT OR Apache-2.0
"""The controller's side of the module otp_doctor: deploys the program where it is needed, in the one round trip that a server
without news takes, and turns a server that cannot be reached into a result that a summary can name."""

from __future__ import annotations

import contextlib
import glob
import os
import re
import signal
import time
from hashlib import sha256

from ansible.errors import AnsibleConnectionFailure, AnsibleError
from ansible.module_utils.common.text.converters import to_text
from ansible.plugins.action import ActionBase
from ansible.utils.hashing import secure_hash

MODULE = "otp_doctor.fleet.otp_doctor"


class ActionModule(ActionBase):
    def run(self, tmp=None, task_vars=None):
        super().run(tmp, task_vars)
        result = self._answer(task_vars)
        return {**result, "asked_at": round(time.time(), 3)}

    def _answer(self, task_vars):
        args = dict(self._task.args)
        src = args.pop("src", None)
        try:
            return self._deployed_and_checked(args, src, task_vars)
        except AnsibleConnectionFailure as error:
            # What ssh itself said stands behind Ansible's own words.
            why = re.sub(r"^.*(?:over|via) ssh: ", "", to_text(error).strip(), flags=re.DOTALL)
            return self._without_answer("unreachable", why, changed=False)
        except BaseException as error:
            # The time limit of the task, whose class has moved from one Ansible to the next. It is no Exception.
            if type(error).__name__ != "TaskTimeoutError":
                raise
            end_children()
            return self._without_answer("timed-out", "the time limit of its task passed without an answer", changed=True)

    def _without_answer(self, outcome, why, changed):
        """`changed`: whether a repair that was asked for is taken for begun. Whether it was, only the server knows."""
        repairs = self._task.args.get("fix", "none") != "none" and not self._task.check_mode
        if repairs:
            why += ". If the repair had begun, it goes on there by itself: check again in some minutes."
        return {"failed": True, "changed": repairs and changed, "outcome": outcome, "needs_deploying": False, "msg": why}

    def _deployed_and_checked(self, args, src, task_vars):
        if not src:
            return self._execute_module(MODULE, module_args=args, task_vars=task_vars)
        program = self._find_needle("files", src)
        args["checksum"] = secure_hash(program, sha256)
        result = self._execute_module(MODULE, module_args=args, task_vars=task_vars)
        if not result.get("needs_deploying"):
            return result
        copied = self._copy(program, args.get("path", "/usr/local/sbin/otp-doctor"), task_vars)
        if copied.get("failed"):
            return {**copied, "outcome": "failed", "needs_deploying": True}
        if self._task.check_mode:
            return self._with(copied, {
                "outcome": "not-deployed",
                "needs_deploying": True,
                "msg": "check mode would deploy the program here, and cannot run it before",
            })
        return self._with(copied, self._execute_module(MODULE, module_args=args, task_vars=task_vars))

    def _copy(self, program, path, task_vars):
        task = self._task.copy()
        task.args = {"src": program, "dest": path, "mode": "0755"}
        copy = self._shared_loader_obj.action_loader.get(
            "ansible.builtin.copy",
            task=task,
            connection=self._connection,
            play_context=self._play_context,
            loader=self._loader,
            templar=self._templar,
            shared_loader_obj=self._shared_loader_obj,
        )
        if copy is None:
            raise AnsibleError("ansible.builtin.copy is not there")
        return copy.run(task_vars=task_vars)

    @staticmethod
    def _with(copied, result):
        diffs = [part["diff"] for part in (copied, result) if part.get("diff")]
        flat = [diff for part in diffs for diff in (part if isinstance(part, list) else [part])]
        changed = bool(copied.get("changed")) or bool(result.get("changed"))
        return {**result, "changed": changed, "deployed": bool(copied.get("changed")), "diff": flat}


def end_children():
    """Ends the ssh that Ansible leaves behind at a time limit, for as long as the server hangs. Without /proc it does nothing."""
    for children in glob.glob("/proc/self/task/*/children"):
        with contextlib.suppress(OSError):
            with open(children, encoding="ascii") as file:
                for child in file.read().split():
                    os.kill(int(child), signal.SIGTERM)
