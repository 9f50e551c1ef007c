#!/usr/bin/env python3
"""Types into a shell on a terminal of its own, and waits for what it shows.

Usage: type.py SETUP KEYS EXPECTED SHELL [ARGUMENT...]. SETUP is a line that is run first, KEYS are typed behind it.
Ends with 0 as soon as EXPECTED was shown, and with 1, and all that was shown, where it was not within 20 seconds.
"""
import os
import pty
import select
import signal
import sys
import time


def shown(terminal, expected, seconds):
    """Reads until a text was shown, the shell ends or the time is up."""
    text = b""
    end = time.monotonic() + seconds
    while expected not in text and time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if ready:
            try:
                block = os.read(terminal, 65536)
            except OSError:
                break
            if not block:
                break
            text += block
    return text


def main():
    setup, keys, expected, *command = sys.argv[1:]
    process, terminal = pty.fork()
    if process == 0:
        os.execvp(command[0], command)
    # The mark is not what is typed, so that it shows itself only when the line has run.
    os.write(terminal, f"{setup}; echo REA''DY\r".encode())
    text = shown(terminal, b"READY", 20)
    os.write(terminal, keys.encode())
    answer = shown(terminal, expected.encode(), 20)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    if expected.encode() not in answer:
        sys.exit((text + answer).decode(errors="replace"))


main()
