#!/bin/sh
# Runs the hook that builds the program by itself, as pre-commit does for those who adopt it: minutes, and it fetches the package's dependency.
# What is tried is the working tree, with files that are not committed yet.
set -eu
root=$PWD
tool=$root/.build/pre-commit/bin/pre-commit
if [ ! -x "$tool" ]; then
  python3 -m venv "$root/.build/pre-commit"
  "$root/.build/pre-commit/bin/pip" install --quiet 'pre-commit>=3.2,<5'
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PRE_COMMIT_HOME="$work/cache" GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x@example.org
export GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x@example.org
mkdir "$work/hook" "$work/articles"
git ls-files -coz --exclude-standard | tar -cf - --null -T - | tar -xf - -C "$work/hook"
git -C "$work/hook" init -q
git -C "$work/hook" add -A
git -C "$work/hook" commit -qm Hook

cd "$work/articles"
git init -q
printf 'repos:\n  - repo: %s\n    rev: %s\n    hooks: [{id: saksama}]\n' "$work/hook" "$(git -C "$work/hook" rev-parse HEAD)" > .pre-commit-config.yaml
cp "$root/fixtures/articles/antara/plain-article.txt" good.txt
printf 'Baku (ANTARA) - Kapal itu berlayar.\n' > bad.txt
git add -A
"$tool" run --files good.txt
if "$tool" run --files bad.txt > "$work/answer"; then
  echo "swift-hook: an article without credits went through" >&2
  exit 1
fi
grep -q antara/editor-required "$work/answer"
echo "The hook that builds the program blocks a bad article and passes a good one."
