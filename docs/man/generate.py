#!/usr/bin/env python3
"""Writes the man pages (mdoc) from what the program itself says of its commands.

Usage: generate.py PROGRAM FOLDER. The parts that the program does not tell stand in `sections/` beside this file.
"""
import json
import pathlib
import re
import subprocess
import sys
import textwrap

DATE = "November 23, 2026"
SECTIONS = pathlib.Path(__file__).parent / "sections"


def text(words):
    """Words as mdoc takes them: a line for a sentence, and nothing that looks like a request."""
    words = words.replace("\\", "\\e").replace("–", "\\(en").replace("…", "...")
    sentences = re.sub(r"(?<=[a-z0-9`)][.?!]) +(?=[A-Z])", "\n", " ".join(words.split())).split("\n")
    lines = [line for sentence in sentences for line in textwrap.wrap(sentence, 78, break_on_hyphens=False)]
    return [re.sub(r"^([.'])", r"\\&\1", re.sub(r"(?<!-)--(?=[a-z])", r"\\-\\-", line)) for line in lines]


def paragraphs(words):
    """Paragraphs, of which indented ones stay as they are."""
    lines = []
    for block in words.strip("\n").split("\n\n"):
        if not block.strip():
            continue
        if lines:
            lines.append(".Pp")
        if block.startswith("  "):
            lines += [".Bd -literal -offset indent"] + textwrap.dedent(block).replace("\\", "\\e").split("\n") + [".Ed"]
        else:
            lines += text(block)
    return [line for index, line in enumerate(lines) if not (line == ".Pp" and lines[index + 1].startswith(".Bd"))]


def flags(argument):
    """The names of an option, as mdoc macros."""
    names = [f"Fl {name['name']}" if name["kind"] == "short" else f"Fl \\-{name['name']}" for name in argument["names"]]
    value = f" Ar {argument['valueName']}" if argument["kind"] == "option" else ""
    return " , ".join(name + value for name in names)


def synopsis(name, command):
    """How a command is called."""
    lines = [".Nm", f".Cm {name}"] if name else [".Nm"]
    if any(a["kind"] != "positional" for a in command.get("arguments", [])):
        lines.append(".Op Ar options")
    if command.get("subcommands"):
        lines.append(".Ar command")
    for argument in command.get("arguments", []):
        if argument["kind"] == "positional":
            optional = argument["isOptional"] or "defaultValue" in argument
            dots = " ..." if argument["isRepeating"] else ""
            lines.append(f".Op Ar {argument['valueName']}{dots}" if optional else f".Ar {argument['valueName']}{dots}")
    return lines


def arguments(command):
    """The arguments and options of a command, each with what it does."""
    shown = [a for a in command.get("arguments", []) if a["shouldDisplay"]]
    if not shown:
        return []
    lines = [".Bl -tag -width Ds"]
    for argument in shown:
        head = f"Ar {argument['valueName']}" if argument["kind"] == "positional" else flags(argument)
        lines.append(f".It {head}")
        words = argument.get("abstract", "")
        values = argument.get("allValueStrings") or argument.get("allValues")
        if values and not all(value in words for value in values):
            words += f" One of {', '.join(values)}."
        if argument.get("defaultValue") and "default" not in words:
            words += f" The default is {argument['defaultValue']}."
        lines += text(words)
    return lines + [".El"]


def section(name):
    """A part that is written by hand."""
    path = SECTIONS / name
    return path.read_text().rstrip("\n").split("\n") if path.exists() else []


def commands(parent, command):
    """The commands below a command, each with its own options."""
    lines = []
    for child in (c for c in command.get("subcommands", []) if c["commandName"] != "help"):
        name = f"{parent} {child['commandName']}".strip()
        lines += [f".Ss saksama {name}", ".Nm saksama"] + synopsis(name, child)[1:] + [".Pp"]
        lines += text(child["abstract"])
        if child.get("discussion"):
            lines += [".Pp"] + paragraphs(child["discussion"])
        lines += arguments(without_help(child))
    return lines


def without_help(command):
    """The command without what every command has."""
    rest = [a for a in command.get("arguments", []) if a["valueName"] not in ("help", "version")]
    return {**command, "arguments": rest}


def description(command, keeps_status):
    """What a command is for; the exit status only where no section tells it."""
    blocks = [block for block in command.get("discussion", "").split("\n\n") if keeps_status or not block.startswith("Exit status")]
    abstract = [] if command["abstract"].startswith("Checks") else text(command["abstract"]) + [".Pp"]
    lines = abstract + paragraphs("\n\n".join(blocks))
    return lines[:-1] if lines[-1] == ".Pp" else lines


def page(name, command, siblings):
    """One man page."""
    title = f"saksama-{name}" if name else "saksama"
    tail = section(f"{title}.mdoc")
    tells_status = not tail and "Exit status" in command.get("discussion", "")
    about = command["abstract"].rstrip(".")
    lines = [".\\\" Written by docs/man/generate.py; do not edit.", f".Dd {DATE}", f".Dt {title.upper()} 1", ".Os Saksama", ".Sh NAME", f".Nm {title}"]
    lines += [f".Nd {about[0].lower()}{about[1:]}", ".Sh SYNOPSIS"] + [line if line != ".Nm" else ".Nm saksama" for line in synopsis(name, command)]
    lines += [".Sh DESCRIPTION"] + description(command, tells_status)
    if name:
        own = arguments(without_help(command))
        lines += ([".Pp", "The arguments are as follows:"] + own) if own else []
        lines += commands(name, command)
    else:
        lines += [".Ss Commands", ".Bl -tag -width Ds"]
        for sibling in siblings:
            lines += [f".It Xr saksama-{sibling['commandName']} 1"] + text(sibling["abstract"])
        lines += [".El", ".Pp"] + text("saksama COMMAND --help lists the options of a command, and saksama --version shows the version.")
    lines += tail or ([] if tells_status else section("exit-status.mdoc"))
    others = ([".Xr saksama 1"] if name else []) + [f".Xr saksama-{s['commandName']} 1" for s in siblings if s["commandName"] != name]
    others.sort()
    lines += [".Sh SEE ALSO"] + [other + " ," for other in others[:-1]] + others[-1:]
    return "\n".join(lines) + "\n"


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    dump = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True).stdout
    root = json.loads(dump)["command"]
    siblings = [c for c in root["subcommands"] if c["commandName"] != "help"]
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("saksama*.1"):
        old.unlink()
    (folder / "saksama.1").write_text(page("", root, siblings))
    for command in siblings:
        (folder / f"saksama-{command['commandName']}.1").write_text(page(command["commandName"], command, siblings))


main()
