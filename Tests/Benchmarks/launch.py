"""Run one command and print what it cost, as JSON: launch.py STDIN COMMAND…

A process of its own, and a small one: until a child runs its own program its peak memory is that of the process that started it,
so a benchmark that has grown would hide the memory of what it measures.
"""
import json
import os
import sys
import time


def main():
    stdin, command = sys.argv[1], sys.argv[2:]
    errors_in, errors_out = os.pipe()
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_DUP2, errors_out, 2),
        (os.POSIX_SPAWN_CLOSE, errors_in),
    ]
    start = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    os.close(errors_out)
    # Read to the end before waiting, so that a talkative command does not stop at a full pipe.
    errors = b""
    while piece := os.read(errors_in, 65536):
        errors = errors or piece
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    json.dump({"cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "peak": usage.ru_maxrss,
               "status": os.waitstatus_to_exitcode(status), "errors": errors.decode(errors="replace")}, sys.stdout)


if __name__ == "__main__":
    main()
