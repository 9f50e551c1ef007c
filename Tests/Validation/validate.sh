#!/bin/sh
# Holds the reports for other programs against the public schemas, which are fetched and not kept here.
# Usage: validate.sh PROGRAM. Files that stand in .build/schemas already are not fetched again. Needs curl, xmllint and check-jsonschema.
set -eu
program=$1
folder=.build/schemas
mkdir -p "$folder"

fetch() {
  [ -s "$folder/$1" ] || curl --fail --silent --show-error --location --output "$folder/$1" "https://raw.githubusercontent.com/$2"
}
fetch sarif.json oasis-tcs/sarif-spec/main/sarif-2.1/schema/sarif-schema-2.1.0.json
fetch rdjson.json reviewdog/reviewdog/master/proto/rdf/jsonschema/DiagnosticResult.json
fetch rdjsonl.json reviewdog/reviewdog/master/proto/rdf/jsonschema/Diagnostic.json
fetch junit-windyroad.xsd windyroad/JUnit-Schema/master/JUnit.xsd
fetch junit-jenkins.xsd jenkinsci/xunit-plugin/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd

validator=.build/check-jsonschema/bin/check-jsonschema
if [ ! -x "$validator" ]; then
  python3 -m venv .build/check-jsonschema
  .build/check-jsonschema/bin/pip install --quiet 'check-jsonschema>=0.29,<1'
fi

# Articles with and without findings, input that cannot be read, and lines of NDJSON.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R fixtures/articles "$work/articles"
{ cat fixtures/articles/antara/plain-article.txt; printf 'Editor:  <&"]]>  dimana\001\n'; } > "$work/articles/faults.txt"
printf 'berita\000\377' > "$work/articles/bytes.txt"
printf '{"id": "a<1>", "text": "Isi dimana."}\n{bad\n' > "$work/articles/lines.ndjson"

for input in articles articles/lines.ndjson; do
  (cd "$work" && "$program" lint "$input" --no-config --fail-on never --format sarif=r.sarif --format rdjson=r.rdjson \
    --format rdjsonl=r.rdjsonl --format junit=r.junit --format checkstyle=r.checkstyle) || [ $? -eq 3 ]
  "$validator" --schemafile "$folder/sarif.json" "$work/r.sarif"
  "$validator" --schemafile "$folder/rdjson.json" "$work/r.rdjson"
  (cd "$work" && split -l 1 -a 4 r.rdjsonl finding. && for part in finding.*; do mv "$part" "$part.json"; done)
  "$validator" --schemafile "$folder/rdjsonl.json" "$work"/finding.*.json
  xmllint --noout --schema "$folder/junit-windyroad.xsd" "$work/r.junit"
  xmllint --noout --schema "$folder/junit-jenkins.xsd" "$work/r.junit"
  xmllint --noout "$work/r.checkstyle"
  rm -f "$work"/finding.*
done
echo "Every report is valid."
