# make lint     build saksama and lint fixtures/articles
# make test     all checks; .ci/run does this
# make format   format the Swift sources, then hold them against .swift-format
# make bench    measure beside other programs (BENCH="--quick" for a short run)
# make fuzz     feed broken input to the readers
# make validate hold the reports for other programs against the public schemas, which it fetches
# make docs     write the documentation of the rules and the JSON Schemas
# make builtin  renew the list of shipped rules after a file below rules/ came or went
# make install  install the program, its completions for bash, zsh and fish, and its man pages below PREFIX (/usr/local); DESTDIR is honoured
# make uninstall  take them away again
# make deps     install the system libraries; lint, test, bench and fuzz do this first

SAKSAMA := .build/release/saksama
SYSTEM := $(shell uname -s)
PREFIX ?= /usr/local

ifeq ($(SYSTEM),Darwin)
RELEASE := -c release --product saksama -Xlinker -dead_strip
else
# A static standard library halves the start-up time and lets the program run where Swift is not installed.
# At a fixed address it starts faster, since nothing in it has to be moved at the start; and with the C++ library that Swift stands on
# inside it, since that library need not be found and bound. Where its archive is missing, the shared one is taken.
RELEASE := -c release --product saksama --static-swift-stdlib -Xlinker --gc-sections -Xlinker -s -Xswiftc -Xclang-linker -Xswiftc -no-pie \
  -Xswiftc -Xclang-linker -Xswiftc -static-libgcc -Xlinker -L.build/archives
endif

.PHONY: deps build lint test format bench fuzz validate docs builtin install uninstall
.NOTPARALLEL:

# Installs those of the Debian packages $(1) that are missing; $(2) says what they are for.
define install-packages
@missing=; \
for package in $(1); do \
  case "$$(dpkg-query -W -f='$${db:Status-Abbrev}' $$package 2>/dev/null)" in ii*) ;; *) missing="$$missing $$package";; esac; \
done; \
[ -n "$$missing" ] || exit 0; \
if ! command -v apt-get >/dev/null; then \
  echo "make: needed for $(2):$$missing (the names in Debian). Install them with the package manager of this system." >&2; exit 1; \
elif [ "$$(id -u)" = 0 ]; then root=; \
elif command -v sudo >/dev/null; then root=sudo; \
else \
  echo "make: needed for $(2):$$missing. Run this as root, then make again: apt-get update && apt-get install -y$$missing" >&2; exit 1; \
fi; \
apt="$$root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300"; \
echo "make: installing$$missing, needed for $(2)"; \
apt-cache show $$missing >/dev/null 2>&1 || $$apt update || exit 1; \
$$apt install -y --no-install-recommends $$missing && exit 0; \
echo "make: once more with a fresh list of packages"; \
$$apt update && $$apt install -y --no-install-recommends $$missing
endef

# The same for Homebrew, where installing is left to the person.
define require-formulas
@pkg-config --exists yaml-0.1 libpcre2-8 2>/dev/null || { \
  echo "make: needed for reading rules and matching patterns: brew install libyaml pcre2 pkg-config" >&2; exit 1; }
endef

deps:
ifeq ($(SYSTEM),Darwin)
	$(require-formulas)
else
	$(call install-packages,libyaml-dev libpcre2-dev pkg-config,reading rules (libyaml) and matching patterns (PCRE2))
endif

build: deps
ifneq ($(SYSTEM),Darwin)
	@mkdir -p .build/archives; \
	for compiler in "$$(dirname "$$(readlink -f "$$(command -v swift)")")/clang" clang gcc; do \
	  archive=$$("$$compiler" -print-file-name=libstdc++.a 2>/dev/null) || continue; \
	  if [ -f "$$archive" ]; then ln -sf "$$archive" .build/archives/; break; fi; \
	done
endif
	swift build $(RELEASE)

lint: build
	$(SAKSAMA) lint fixtures/articles

# The scenarios run the release program; the tests come last, so that the last line is their result.
# check-jsonschema, pre-commit, playwright and others come from PyPI into .build; without them, a shell or Chromium, the tests that need them are
# skipped.
test: build
ifneq ($(SYSTEM),Darwin)
	-$(call install-packages,python3-venv git fish zsh mandoc,tests with other programs)
	-$(call install-packages,chromium,looking at the HTML report)
endif
	$(SAKSAMA) rules test
	swift test --disable-xctest --explicit-target-dependency-import-check error

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

validate: build
ifneq ($(SYSTEM),Darwin)
	$(call install-packages,curl libxml2-utils python3-venv git,holding reports against schemas)
endif
	Tests/Validation/validate.sh $(CURDIR)/$(SAKSAMA)
	Tests/Validation/swift-hook.sh

bench: build
ifneq ($(SYSTEM),Darwin)
	$(call install-packages,ripgrep python3-venv,the comparison in the benchmark)
endif
	python3 Tests/Benchmarks/bench.py --program $(SAKSAMA) $(BENCH)

fuzz: deps
	Tests/Fuzz/run

docs: build
	$(SAKSAMA) rules docs --output rules/README.md
	rm -rf docs/rules
	$(SAKSAMA) rules docs --pages docs/rules --examples docs/kinds
	$(SAKSAMA) rules schema --output docs/schema
	python3 docs/man/generate.py $(SAKSAMA) docs/man

builtin:
	sh Sources/CBuiltinRules/generate.sh

# Builds only what is missing, so that `make build` and `sudo make install` leave no files of root among those of the person.
install:
	@[ -x $(SAKSAMA) ] || $(MAKE) build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(SAKSAMA) $(DESTDIR)$(PREFIX)/bin/saksama
	install -m 644 docs/man/saksama*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	$(SAKSAMA) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/saksama
	$(SAKSAMA) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_saksama
	$(SAKSAMA) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/saksama.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/saksama $(patsubst docs/man/%,$(DESTDIR)$(PREFIX)/share/man/man1/%,$(wildcard docs/man/saksama*.1)) \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/saksama $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_saksama \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/saksama.fish
