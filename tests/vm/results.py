"""What was tried and what was lost, kept line by line so that an aborted run loses nothing.

results.py FILE [PROGRAM RULES] - prints the table of the kill points in FILE, of that program and those rules only."""
import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from emulator import HERE
from machine import Lost

# What decides whether a point is lost. Other files may change without a point having to be tried again.
RULES = ["plans.py", "state.py", "kill_points.py", "wizard.py"]


def fingerprint(*files):
    return hashlib.sha256(b"".join(Path(file).read_bytes() for file in files)).hexdigest()[:12]


class Results:
    """Prints each result at once, and appends those of kill points to `kept`."""

    def __init__(self, log, kept, program, deadline, again):
        self.log, self.kept, self.deadline = open(log, "w"), kept, deadline
        self.mark = {"program": fingerprint(program), "rules": fingerprint(*(HERE / name for name in RULES))}
        self.passed, self.lost, self.left, self.started = 0, [], [], time.monotonic()
        self.known = set() if again else {record["point"] for record in read(kept, **self.mark) if not record["wrong"]}

    def say(self, text):
        print(f"[{time.monotonic() - self.started:5.0f} s] {text}", flush=True)

    def take(self, name, attempt, fresh, point=False):
        """One case or kill point, unless the time is up or an earlier run has already come well out of it.

        Where the guest itself did not answer, or had no share of a busy machine, nothing is proven: then once more, on
        a `fresh` one, and that is said. What is wrong a second time is lost, except that a case that is no kill point
        says nothing as long as the machine stays that busy: every deadline of the program has passed by then."""
        if name in self.known:
            return
        if self.out_of_time():
            self.left.append(f"{name}: the time was up")
            return
        started = time.monotonic()
        try:
            wrong = attempt()
        except Lost as problem:
            wrong = self.again(name, attempt, fresh, problem)
        else:
            if wrong and (busy := starved()):
                wrong = self.again(name, attempt, fresh, f"{'; '.join(wrong)} ({busy})")
            if wrong and not point and (busy := starved()):
                self.skip(name, f"{busy}, and then this says nothing: {'; '.join(wrong)}")
                return
        if wrong is None:
            return
        took = time.monotonic() - started
        self.log.write(f"\n===== {name}: {wrong or 'ok'}\n")
        self.log.flush()
        if point:
            self.keep({"point": name, "wrong": wrong, "seconds": round(took, 1)})
        if wrong:
            self.lose(f"{name} ({took:.0f} s)", *wrong)
        else:
            self.passed += 1
            self.say(f"ok   {name} ({took:.0f} s)")

    def again(self, name, attempt, fresh, problem):
        if not self.out_of_time():
            self.say(f"AGAIN {name}, because of this: {problem}")
            try:
                fresh()
                return attempt()
            except Lost as second:
                problem = second
        if self.out_of_time():
            self.skip(name, f"the time was up while it was tried ({problem})")
            return None
        return [str(problem)]

    def skip(self, name, why):
        self.left.append(f"{name}: {why}")
        self.say(f"SKIPPED {name}: {why}")

    def out_of_time(self):
        return self.deadline is not None and time.monotonic() > self.deadline

    def lose(self, name, *wrong):
        self.lost.append((name, wrong))
        self.say(f"LOST {name}: {'; '.join(wrong)}")

    def keep(self, record):
        commit = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=HERE, capture_output=True, text=True)
        with open(self.kept, "a") as file:
            print(json.dumps({**record, **self.mark, "commit": commit.stdout.strip(), "at": time.strftime("%FT%TZ", time.gmtime())}),
                  file=file)

    def close(self):
        for name, wrong in self.lost:
            print(f"lost: {name}\n" + "\n".join(f"      {what}" for what in wrong))
        if self.left:
            print(f"\n{'=' * 72}\nSKIPPED: these were NOT tried to their end, and NOTHING is known about them:")
            print("\n".join(f"  {name}" for name in self.left) + f"\n{'=' * 72}")
        skipped = f", {len(self.left)} skipped" if self.left else ""
        print(f"\n{self.passed} passed, {len(self.lost)} failed{skipped}")
        return 1 if self.lost else 0


def starved():
    """Why a guest has no share of this machine; empty where it has one. Two guests' worth of work for each core is much."""
    load, cores = os.getloadavg()[0], os.cpu_count()
    return f"the load of this machine's {cores} cores was {load:.0f}" if load > 2 * cores else ""


def read(path, program=None, rules=None):
    """The last result of each point."""
    last = {}
    if Path(path).exists():
        for line in Path(path).read_text().splitlines():
            record = json.loads(line)
            if program in (None, record["program"]) and rules in (None, record["rules"]):
                last[record["point"]] = record
    return list(last.values())


def table(records):
    """Points tried and lost for each plan and victim, as Markdown."""
    rows, victims = {}, []
    for record in records:
        plan, _, victim = record["point"].split(": ")
        victim = victim.removeprefix("kill ")
        victims += [victim] if victim not in victims else []
        rows.setdefault(plan, {}).setdefault(victim, []).append(record)
    yield "| plan | " + " | ".join(victims) + " | all | median s |"
    yield "|---" * (len(victims) + 3) + "|"
    everything = [[record for cells in rows.values() for record in cells.get(victim, [])] for victim in victims]
    for plan, cells in [*((plan, [cells.get(victim, []) for victim in victims]) for plan, cells in rows.items()), ("all", everything)]:
        together = sum(cells, [])
        yield f"| {plan} | " + " | ".join(map(counted, [*cells, together])) + f" | {median(together):.0f} |"


def counted(records):
    return f"{sum(bool(record['wrong']) for record in records)} of {len(records)} lost" if records else "-"


def median(records):
    return sorted(record["seconds"] for record in records)[len(records) // 2]


if __name__ == "__main__":
    print("\n".join(table(read(*sys.argv[1:]))))
