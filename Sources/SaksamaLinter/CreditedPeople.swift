import SaksamaArticle

/// Whose work an article is, in the fields that the house names for it.
struct CreditedPeople {
  /// The people in the byline, each once, in order of place.
  let reporters: [String]
  /// The value of the first field that names a desk; nil where none does.
  let desk: String?

  init(_ article: Article, _ house: House) {
    var reporters: [String] = []
    for field in article.fields where house.reporterFields.contains(field.name) && !field.isEmpty {
      for name in field.names.isEmpty ? [field.value] : field.names.map(\.text) where !reporters.contains(name) { reporters.append(name) }
    }
    self.reporters = reporters
    desk = house.deskField.flatMap { name in article.fields.first { $0.name == name && !$0.isEmpty }?.value }
  }
}
