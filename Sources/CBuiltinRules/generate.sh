#!/bin/sh
# Writes CBuiltinRules.c: every file of rules, carried by the program. Run by `make builtin` after a file below rules/ came or went;
# edits of a file need no run, since the compiler reads the files themselves.
set -eu
export LC_ALL=C
cd "$(dirname "$0")"
out=CBuiltinRules.c.new
trap 'rm -f "$out"' EXIT
(cd ../../rules && find . -type f \( -name '*.yaml' -o -name '*.tsv' \) ! -path '*/.*' | sed 's|^\./||' | sort) | awk '
  /[^A-Za-z0-9_.\/-]/ {
    print "generate.sh: rules/" $0 ": name it with letters, digits, . _ and - alone" > "/dev/stderr"
    failed = 1
    exit
  }
  { paths[NR - 1] = $0 }
  END {
    if (failed) exit 1
    print "// Written by generate.sh (make builtin): do not edit."
    print "#include \"CBuiltinRules.h\"\n"
    # The NUL behind the bytes keeps the array of an empty file from being empty; it does not count.
    for (i = 0; i < NR; i++)
      printf "static const unsigned char saksama_file_%d[] = {\n#embed \"../../rules/%s\" suffix(, )\n0};\n", i, paths[i]
    print "\nstatic const struct saksama_builtin_file saksama_files[] = {"
    for (i = 0; i < NR; i++)
      printf "  {\"%s\", saksama_file_%d, sizeof saksama_file_%d - 1},\n", paths[i], i, i
    print "  {0, 0, 0},\n};\n"
    print "size_t saksama_builtin_file_count(void) { return sizeof saksama_files / sizeof saksama_files[0] - 1; }\n"
    print "const struct saksama_builtin_file *saksama_builtin_file(size_t index) {"
    print "  return index < saksama_builtin_file_count() ? &saksama_files[index] : NULL;"
    print "}"
  }' > "$out"
# An unchanged list keeps its date, so that nothing is compiled again.
cmp -s "$out" CBuiltinRules.c || cp "$out" CBuiltinRules.c
