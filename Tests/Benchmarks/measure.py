"""Run commands and measure them: processor time, wall time and peak memory of the process and its children."""
import json
import os
import pathlib
import signal
import statistics
import subprocess
import sys
from dataclasses import dataclass

LAUNCHER = [sys.executable, "-I", "-S", str(pathlib.Path(__file__).with_name("launch.py"))]
UNITS = 1024 * 1024 if sys.platform == "darwin" else 1024  # of the peak memory in a MiB
PATIENCE = 300  # seconds for one run


@dataclass(frozen=True)
class Cost:
    cpu: float  # seconds, user and system
    wall: float  # seconds
    peak: float  # MiB; never below the size of launch.py
    message: str = ""  # why the command counts as failed


def run(command, stdin=os.devnull, ok=(0,)):
    """Run once, with standard output to nowhere; `ok` holds the exit statuses that are no failure."""
    # A group of its own, so that a command out of patience goes with its children.
    launcher = subprocess.Popen(LAUNCHER + [stdin, *command], stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        output, _ = launcher.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(launcher.pid, signal.SIGKILL)
        launcher.communicate()
        return Cost(0, PATIENCE, 0, f"stopped after {PATIENCE} s")
    if launcher.returncode != 0:
        return Cost(0, 0, 0, f"{command[0]} could not be started")
    found = json.loads(output)
    message = ""
    if found["status"] not in ok:
        lines = found["errors"].strip().splitlines() or ["no message"]
        message = f"failed with exit {found['status']}: {lines[0]}"
    return Cost(found["cpu"], found["wall"], found["peak"] / UNITS, message)


def median(costs):
    """The medians of the times and the highest peak; the message of the first run that failed."""
    message = next((cost.message for cost in costs if cost.message), "")
    return Cost(statistics.median(cost.cpu for cost in costs), statistics.median(cost.wall for cost in costs),
                max(cost.peak for cost in costs), message)


def interleave(commands, rounds, warm=True):
    """Run named commands in turn (A B A B …), so that a slow minute of the machine hits all of them; medians by name.

    `commands` maps a name to a command, or to a command with the keywords of `run`.
    """
    costs = {name: [] for name in commands}
    for number in range(rounds + (1 if warm else 0)):
        for name, command in commands.items():
            arguments, keywords = command if isinstance(command, tuple) else (command, {})
            if any(cost.message for cost in costs[name]):
                continue
            cost = run(arguments, **keywords)
            # The first round fills the caches and is not counted, unless the command fails.
            if number > 0 or not warm or cost.message:
                costs[name].append(cost)
    return {name: median(found) for name, found in costs.items()}


def version(command):
    """What a program says of its version, in one line."""
    try:
        done = subprocess.run(command + ["--version"], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return "unknown version"
    return ((done.stdout or done.stderr).strip().splitlines() or ["unknown version"])[0]
