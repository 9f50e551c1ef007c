// Feeds any bytes to the reader of YAML.
import SaksamaText
import SaksamaYAML

/// Called by libFuzzer with each input of `count` bytes; 0 means: go on.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let source = SourceText(name: "fuzz.yaml", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  let document = YAMLReader().read(source)
  var faults = document.problems.filter { !source.contentRange.contains($0.range) }.map { "problem at \($0.range): \($0.message)" }
  if document.problems.map(\.range) != document.problems.map(\.range).sorted() { faults.append("problems out of order") }
  if let root = document.root { check(root, source.contentRange, source, &faults) }
  return Complaint.raise(faults)
}

private func check(_ node: Node, _ bounds: SourceRange, _ source: SourceText, _ faults: inout [String]) {
  if !bounds.contains(node.range) { faults.append("node at \(node.range) outside \(bounds)") }
  // What an alias holds stands at the anchor.
  if node.range.start < source.count, source.bytes[node.range.start] == UInt8(ascii: "*") { return }
  for item in node.sequence ?? [] { check(item, node.range, source, &faults) }
  for entry in node.mapping ?? [] {
    check(entry.key, node.range, source, &faults)
    check(entry.value, node.range, source, &faults)
  }
}
