"""The programs beside which Saksama is measured, each with a command for a folder of articles."""
import pathlib
import shutil
import subprocess
import sys

import corpus

PATTERNS = 32
WORDS = corpus.WORDS[:: max(1, len(corpus.WORDS) // PATTERNS)][:PATTERNS]
PYPI = ("rumdl", "typos", "semgrep")


def ripgrep(threads):
    """`rg` with 32 words; None where it is not installed."""
    found = shutil.which("rg")
    if not found:
        return None
    patterns = [argument for word in WORDS for argument in ("-e", word)]
    return [found, "--no-config", "--threads", str(threads), "--word-regexp", "--ignore-case", "--line-number", "--column", "--no-heading",
            *patterns]


def install(work):
    """Install the programs that PyPI has into a virtual environment; gives the paths of those that came."""
    folder = work / "venv"
    programs = {}
    if not (folder / "bin" / "pip").exists():
        done = subprocess.run([sys.executable, "-m", "venv", str(folder)], capture_output=True, text=True)
        if done.returncode != 0:
            print("no virtual environment, so no rumdl, typos and semgrep here", file=sys.stderr)
            return programs
    for name in PYPI:
        program = folder / "bin" / name
        if not program.exists():
            print(f"installing {name} into {folder}", file=sys.stderr)
            try:
                subprocess.run([str(folder / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", name],
                               capture_output=True, timeout=600)
            except subprocess.TimeoutExpired:
                pass
        if program.exists():
            programs[name] = str(program)
        else:
            print(f"{name} could not be installed and is left out", file=sys.stderr)
    return programs


def markdown_copy(articles, work):
    """The same articles under names that a Markdown linter takes."""
    target = work / (articles.name + "-markdown")
    if not target.exists():
        for path in articles.rglob("*.txt"):
            copy = target / path.relative_to(articles).with_suffix(".md")
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    return target


def semgrep_rules(work):
    path = work / "semgrep.yaml"
    rules = "".join(f"- id: w{index}\n  languages: [regex]\n  severity: INFO\n  message: found\n  pattern-regex: '\\b{word}\\b'\n"
                    for index, word in enumerate(WORDS))
    path.write_text("rules:\n" + rules)
    return path


def commands(programs, articles, work):
    """A command for each installed program that can read all articles in seconds; findings are no failure."""
    found = {}
    if "rumdl" in programs:
        found["rumdl"] = ([programs["rumdl"], "check", "--no-cache", "--quiet", str(markdown_copy(articles, work))], {"ok": (0, 1)})
    if "typos" in programs:
        found["typos"] = ([programs["typos"], "--isolated", "--format", "brief", "--no-ignore", str(articles)], {"ok": (0, 2)})
    return found


def semgrep(program, articles, work):
    return [program, "scan", "--config", str(semgrep_rules(work)), "--metrics=off", "--disable-version-check", "--no-git-ignore", "--quiet",
            "--jobs", "2", str(articles)]
