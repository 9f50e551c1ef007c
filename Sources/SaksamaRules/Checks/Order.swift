import SaksamaText
import SaksamaYAML

/// Holds the credits against the order of the house.
struct Order: Check {
  static let manual = Manual(
    name: "order",
    summary: "Holds the credits, related links and notices around a story against the order of the house.",
    group: .credits,
    options: [.init("order", .items(.list(.field), atLeast: 2), "Another order than the house's `credit-order`.")],
    arguments: ["field", "other"])

  private let order: [[String]]

  init(_ options: inout Options) {
    guard let node = options.reader.node("order") else {
      order = options.house.creditOrder
      return
    }
    let known = options.house.fields.map(\.name) + ["related", "copyright", "notice"]
    let hasFields = !options.house.fields.isEmpty
    var order: [[String]] = []
    for step in node.sequence ?? [node] {
      let names = options.reader.texts(of: step, "order") ?? []
      for name in names where hasFields && !known.contains(name.value) { options.reader.unknown(name, "part of an article", known) }
      order.append(names.map(\.value))
    }
    if order.count < 2 { options.report("`order` needs two steps or more, or everything is in order.", at: node.range) }
    self.order = order
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    let anchor = CreditAnchor(subject, order: order)
    if anchor.head.isEmpty, anchor.tail.isEmpty { return .notApplicable(.nothingToCheck) }
    return .evaluated([anchor.head, anchor.tail].compactMap { firstFault($0, subject) })
  }

  /// The first item that stands behind one that may only come later.
  private func firstFault(_ items: [CreditAnchor.Item], _ subject: Subject) -> Finding? {
    var latest: CreditAnchor.Item?
    for item in items {
      if let other = latest, item.step < other.step {
        let first = items.first { $0.step > item.step } ?? other
        let label = subject.label(of: first.name)
        return Finding(
          item.range, ["field": subject.label(of: item.name), "other": label],
          related: [Finding.Related(label: label.worded(in: subject.house.language), range: first.range)])
      }
      if item.step >= latest?.step ?? 0 { latest = item }
    }
    return nil
  }
}
