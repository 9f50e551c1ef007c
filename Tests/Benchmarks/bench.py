#!/usr/bin/env python3
"""Measure Saksama beside other programs on the same invented articles, and hold the figures against its budgets.

Usage: bench.py [--program PATH] [--work FOLDER] [--rounds N] [--quick] [--only PART…] [--no-install]

Parts: articles, files, rules, start, line, ndjson. The figures of one table come from runs in turn (A B A B …), and only the ratios
between them travel to another machine. The exit status is always 0: this is a measurement, not a test.
"""
import argparse
import os
import pathlib
import shutil
import sys

import corpus
import measure
import rivals

NAMES = {
    "articles": "Articles beside other programs",
    "files": "Cost against the number of files",
    "rules": "Cost against the number of rules",
    "start": "Cold start, one article",
    "line": "One long line",
    "ndjson": "Memory against the length of NDJSON",
}


class Bench:
    def __init__(self, options):
        self.program = os.path.abspath(options.program)
        self.work = pathlib.Path(options.work).resolve()
        self.rounds = options.rounds
        self.quick = options.quick
        self.installs = not options.no_install
        self.files = 1_000 if options.quick else 10_000
        self.work.mkdir(parents=True, exist_ok=True)
        self.floor = measure.run(["true"]).peak

    def lint(self, *paths, jobs=2, house=True, extra=()):
        return [self.program, "lint", *map(str, paths), *(["--house", "antara"] if house else []), "--fail-on", "never",
                "--format", "ndjson", "--jobs", str(jobs), *map(str, extra)]

    def articles(self, count):
        """A folder of `count` articles, written once for each state of the generator."""
        folder = self.work / f"articles-{count}"
        self.fresh(folder, lambda: corpus.write_files(folder, count, 7))
        return folder

    def fresh(self, path, write):
        """Write `path` unless it is there from the same generator."""
        stamp = path.with_name(path.name + ".stamp")
        source = " ".join(str(pathlib.Path(name).stat().st_mtime_ns) for name in (corpus.__file__, __file__))
        if path.exists() and stamp.exists() and stamp.read_text() == source:
            return
        if path.is_dir():
            shutil.rmtree(path)
        write()
        stamp.write_text(source)

    @staticmethod
    def usable(cost):
        return cost if cost and not cost.message else None

    # Output

    def title(self, part):
        print(f"\n## {NAMES[part]}\n\n| work | CPU s | wall s | MiB | ratio | budget | check |\n|---|---|---|---|---|---|---|")

    def row(self, name, cost, ratio=None, budget="", holds=None):
        if cost.message:
            print(f"| {name} | {cost.message} | | | | {budget} | |", flush=True)
            return
        memory = f"≤ {self.floor:.0f}" if cost.peak <= self.floor + 0.5 else f"{cost.peak:.0f}"
        check = "" if holds is None else "ok" if holds else "over"
        print(f"| {name} | {cost.cpu:.3f} | {cost.wall:.3f} | {memory} | {ratio or ''} | {budget} | {check} |", flush=True)

    def verdict(self, name, value, budget, holds):
        print(f"| {name} | | | | {value} | {budget} | {'ok' if holds else 'over'} |", flush=True)

    # Parts

    def run_articles(self):
        folder = self.articles(self.files)
        rg = rivals.ripgrep(2)
        commands = {"saksama, 2 workers": self.lint(folder), "saksama, 1 worker": self.lint(folder, jobs=1)}
        if rg:
            commands["rg, 32 patterns"] = (rg + [str(folder)], {"ok": (0, 1)})
        programs = rivals.install(self.work) if self.installs else {}
        others = rivals.commands(programs, folder, self.work)
        costs = measure.interleave(commands | others, self.rounds)
        base = self.usable(costs.get("rg, 32 patterns"))
        own = costs["saksama, 2 workers"]
        for name, cost in costs.items():
            ratio = f"{cost.cpu / base.cpu:.2f} × rg" if base and not cost.message else None
            if name == "saksama, 2 workers" and ratio:
                self.row(name, cost, ratio, "≤ 3 × the CPU of rg", cost.cpu <= 3 * base.cpu)
            else:
                self.row(name, cost, ratio)
        if "semgrep" in programs:
            # It needs minutes for what the others do in a second, so it gets a small part, once, and no ratio.
            part = sorted(folder.iterdir())[0]
            self.row("semgrep, 100 of the files", measure.run(rivals.semgrep(programs["semgrep"], part, self.work)))
        single = costs["saksama, 1 worker"]
        if not own.message and not single.message:
            speed_up = single.wall / own.wall
            self.verdict("2 workers against 1, wall", f"{speed_up:.2f} ×", "≥ 1.8 ×", speed_up >= 1.8)
            self.verdict("memory", f"{own.peak:.0f} MiB", "≤ 64 MiB", own.peak <= 64)

    def run_files(self):
        counts = [count for count in (1, 10, 100, 1_000, 10_000) if count <= self.files]
        costs = measure.interleave({count: self.lint(self.articles(count), jobs=1) for count in counts}, self.rounds)
        for count in counts:
            self.row(f"{count:,} file" + "s" * (count > 1), costs[count], f"{costs[count].cpu / count * 1e6:.0f} µs a file")
        if not any(cost.message for cost in costs.values()):
            last, before, start = (costs[counts[index]].cpu for index in (-1, -2, 0))
            # What one file costs is start-up, nearly all of it.
            growth = (last - start) / max(before - start, 1e-6)
            self.verdict("ten times the files", f"{growth:.1f} × the cost", "linear: ≤ 12 ×", growth <= 12)

    def run_rules(self):
        folder, one = self.articles(min(1_000, self.files)), self.articles(1)
        counts = (30, 300, 3_000, 10_000)
        sets = {count: self.rules(count) for count in counts}
        costs = measure.interleave({(count, place): self.lint(path, jobs=1, extra=["--rules", sets[count]])
                                    for count in counts for place, path in (("many", folder), ("one", one))}, self.rounds)
        work = {}
        for count in counts:
            many, single = costs[count, "many"], costs[count, "one"]
            work[count] = many.cpu - single.cpu
            self.row(f"{count:,} more rules, one article", single)
            self.row(f"{count:,} more rules, 1,000 articles" if not self.quick else f"{count:,} more rules, all articles", many,
                     f"{work[count]:.3f} s without start")
        if not any(cost.message for cost in costs.values()):
            growth = work[10_000] / max(work[300], 1e-6)
            self.verdict("10,000 rules against 300, without start", f"{growth:.2f} ×", "≤ 2 ×", growth <= 2)

    def rules(self, count):
        """A folder of rules for one word each; three of the words are in the articles, however many rules there are."""
        folder = self.work / f"rules-{count}"

        def write():
            folder.mkdir()
            for index in range(count):
                word = f"{'bcdfg'[index % 5]}u{'klmnp'[index // 5 % 5]}a{letters(index)}"
                if index in (0, 10, 20):
                    word = corpus.WORDS[index]
                (folder / f"word-{letters(index)}.yaml").write_text(
                    f"check: existence\noptions: {{words: [{word}]}}\nseverity: warning\n"
                    f"message: {{id: Hindari kata $match., en: Avoid $match.}}\n"
                    f"examples:\n  pass: [Isi berita.]\n  fail: [Ini ⟦{word}⟧ saja.]\n", encoding="utf-8")

        self.fresh(folder, write)
        return folder

    def run_start(self):
        article = next(self.articles(1).rglob("*.txt"))
        commands = {"saksama": self.lint(article)}
        rg = rivals.ripgrep(2)
        if rg:
            commands["rg, 32 patterns"] = (rg + [str(article)], {"ok": (0, 1)})
        costs = measure.interleave(commands, self.rounds * 8)
        own, base = costs["saksama"], self.usable(costs.get("rg, 32 patterns"))
        self.row("saksama", own, None, "≤ 12 ms CPU", own.cpu <= 0.012)
        if base:
            self.row("rg, 32 patterns", base)
            if not own.message:
                self.verdict("CPU against rg", f"{own.cpu / base.cpu:.2f} ×", "≤ 1.5 ×", own.cpu <= 1.5 * base.cpu)
                self.verdict("wall against rg", f"{own.wall / base.wall:.2f} ×", "≤ 1.5 ×", own.wall <= 1.5 * base.wall)

    def run_line(self):
        paths = sorted(self.articles(self.files).rglob("*.txt"))[:400]
        text = " ".join(path.read_text(encoding="utf-8").replace("\n", " ") for path in paths)
        commands = {}
        for size in (1, 10 if self.quick else 50):
            path = self.work / f"line-{size}.txt"
            line = (text * (size * 1_000_000 // len(text) + 1))[:size * 1_000_000] + "\n"
            self.fresh(path, lambda: path.write_text(line, encoding="utf-8"))
            commands[size] = self.lint(path, jobs=1)
        costs = measure.interleave(commands, min(self.rounds, 3))
        small, large = costs
        self.row(f"{small} MB", costs[small])
        self.row(f"{large} MB", costs[large], None, "seconds: ≤ 10 s", costs[large].wall <= 10)
        if not any(cost.message for cost in costs.values()):
            growth = costs[large].cpu / costs[small].cpu
            self.verdict(f"{large} times the text", f"{growth:.1f} × the cost", f"linear: ≤ {large * 1.25:.0f} ×", growth <= large * 1.25)

    def run_ndjson(self):
        commands = {}
        for count in (self.files, self.files * 10):
            path = self.work / f"articles-{count}.ndjson"
            self.fresh(path, lambda: corpus.write_ndjson(path, count, 7))
            commands[count] = (self.lint("-", extra=["--input", "ndjson"]), {"stdin": str(path)})
        costs = measure.interleave(commands, 1, warm=False)
        short, long = costs
        self.row(f"{short:,} lines", costs[short], None, "≤ 64 MiB", costs[short].peak <= 64)
        self.row(f"{long:,} lines", costs[long], None, "≤ 64 MiB", costs[long].peak <= 64)
        if not any(cost.message for cost in costs.values()):
            growth = costs[long].peak / costs[short].peak
            self.verdict("memory for ten times the lines", f"{growth:.2f} ×", "flat: ≤ 1.2 ×", growth <= 1.2)


def letters(number):
    """A number in four letters, so that it makes a word."""
    return "".join(chr(97 + number // 26 ** place % 26) for place in range(4))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=".build/release/saksama")
    parser.add_argument("--work", default=".build/bench", help="where articles and other programs are kept")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="1,000 files in place of 10,000, and shorter lines")
    parser.add_argument("--only", nargs="+", choices=list(NAMES), default=list(NAMES))
    parser.add_argument("--no-install", action="store_true", help="leave out the programs of PyPI")
    options = parser.parse_args()
    bench = Bench(options)
    if not os.access(bench.program, os.X_OK):
        print(f"There is no program at {bench.program}; run make build first.", file=sys.stderr)
        return
    print(f"{measure.version([bench.program])}; {measure.version(['rg']) if shutil.which('rg') else 'no rg'}; "
          f"{os.cpu_count()} processors; {bench.files:,} files")
    for part in options.only:
        bench.title(part)
        getattr(bench, "run_" + part)()


if __name__ == "__main__":
    main()
