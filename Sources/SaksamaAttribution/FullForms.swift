import SaksamaText

/// The forms in which a story writes a name that is longer than the words asked for.
struct FullForms {
  private struct Form {
    let range: Range<Int>
    /// How many words stand before those asked for.
    let lead: Int
    let text: String
    var count: Int
  }

  private static let weightOfStory = 25

  private let names: NameReader
  /// Whether the name of a group follows in the story (`Sari Super Lande`).
  private var isMember = false
  private var forms: [Form] = []

  /// Finds the forms of the `count` words that begin with word `first` and end at `end`, which may lie in the last of them.
  init(_ names: NameReader, of first: Int, _ count: Int, end: Int) {
    self.names = names
    let words = names.words
    var hashes = words[first..<first + count].map(\.hash)
    let last = words[first + count - 1]
    if end < Int(last.end), let name = WordTable(names.text, in: SourceRange(Int(last.start), end)).words.first {
      hashes[count - 1] = name.hash
    }
    // A title in marks makes no name fuller (`"25 Tahun Sari"`).
    for place in names.capitals.places(of: hashes[0]) where place != first && place + count <= words.count && !names.isQuoted(place) {
      guard (1..<count).allSatisfy({ words[place + $0].hash == hashes[$0] }) else { continue }
      let run = names.run(around: place, count)
      if run.upperBound == place + count, run.upperBound < words.count, names.isCapital(run.upperBound), !isOutsideStory(place),
        names.gap(before: run.upperBound).elementsEqual(" ".utf8), names.meaning(run.upperBound).contains(.organisation)
      {
        isMember = true
      }
      add(run, place, count)
    }
  }

  /// The longest form that ends with a word; nil where none of three words or more does.
  func form(endingWith hash: UInt32) -> String? {
    forms.filter { $0.range.count > 2 && names.words[$0.range.upperBound - 1].hash == hash && !isInitial($0.range.lowerBound + 1) }
      .max { $0.text.utf8.count < $1.text.utf8.count }?.text
  }

  private func isInitial(_ index: Int) -> Bool { names.words[index].range.length == 1 }

  /// The form that stands for the person: the most frequent one, or a fuller one that holds it; nil where there is none.
  var best: String? {
    guard var best = forms.first else { return nil }
    for form in forms where form.count > best.count || best.count - form.count < FullForms.weightOfStory && isTrimmed(form, best) {
      best = form
    }
    for form in forms where holds(form, best) { best = form }
    for form in forms where isGlued(best.text, form.text) { best = form }
    // `Sari Wulan Lande` before `Sari Lande`, however often the story writes the shorter one.
    for form in forms where form.count >= FullForms.weightOfStory && spreads(form, best) { best = form }
    // The title of another story has a shorter word for the group: `Sari Sula`.
    if isMember, best.count < FullForms.weightOfStory { return nil }
    return best.text
  }

  private mutating func add(_ found: Range<Int>, _ place: Int, _ count: Int) {
    var range = found
    // `Hakim Sari`: a role before somebody who is called by the name alone; behind an office it is a name (`Ketua Sari Raja Lande`).
    while isOutsideStory(place) || range.lowerBound == 0 || !names.isCapital(range.lowerBound - 1), range.lowerBound < place,
      names.meaning(range.lowerBound).contains(.role),
      !names.speaksAlone(range.lowerBound),
      names.speaksAlone(place)
    {
      range = range.lowerBound + 1..<range.upperBound
    }
    // A particle alone makes a name no fuller (`De Minaur`), but a name does a particle (`Al Lande`).
    let isParticle = count == 1 && names.meaning(place).contains(.nameParticle)
    let length = isParticle ? range.count : range.filter { !names.meaning($0).contains(.nameParticle) }.count
    guard range.count <= 6, length > count, !isRepeated(range, place) else { return }
    let text = names.fullText(of: names.range(range.lowerBound, range.upperBound))
    // What the story writes once counts more than what the titles of others write.
    let weight = isOutsideStory(place) ? 1 : FullForms.weightOfStory
    if let known = forms.firstIndex(where: { $0.text == text }) {
      forms[known].count += weight
    } else {
      forms.append(Form(range: range, lead: place - range.lowerBound, text: text, count: weight))
    }
  }

  /// Whether the name was written twice in a row (`Sari Lande Sari Lande`).
  private func isRepeated(_ range: Range<Int>, _ place: Int) -> Bool {
    range.count > 3 && range.contains { $0 != place && names.words[$0].hash == names.words[place].hash }
  }

  private func isOutsideStory(_ place: Int) -> Bool { !names.capitals.isInStory(Int(names.words[place].start)) }

  /// Whether a form is another one without words before it that stand at the beginning of a sentence.
  private func isTrimmed(_ form: Form, _ other: Form) -> Bool {
    form.lead < other.lead && names.opensSentence(other.range.lowerBound) && other.range.count - form.range.count > 1
  }

  /// Whether a form goes on where the other one ends, or is an earlier one that begins before it.
  private func holds(_ form: Form, _ other: Form) -> Bool {
    guard form.text.utf8.count > other.text.utf8.count else { return false }
    if form.lead == other.lead { return form.text.hasPrefix(other.text) && !isGlued(form.text, other.text) }
    return form.text.hasSuffix(other.text) && form.range.lowerBound < other.range.lowerBound && !names.opensSentence(form.range.lowerBound)
  }

  /// Whether a form begins and ends as another one does, with words of their own between.
  private func spreads(_ form: Form, _ other: Form) -> Bool {
    guard form.range.count > other.range.count, form.lead == other.lead, other.range.count > 1 else { return false }
    let words = names.words
    return words[form.range.lowerBound].hash == words[other.range.lowerBound].hash
      && words[form.range.upperBound - 1].hash == words[other.range.upperBound - 1].hash
  }

  /// Whether a form is another one with small letters glued to its end (`Sari Landepun`).
  private func isGlued(_ form: String, _ other: String) -> Bool {
    guard form.utf8.count > other.utf8.count + 1, form.hasPrefix(other) else { return false }
    return form.utf8.dropFirst(other.utf8.count).allSatisfy(ASCII.isLowercase)
  }
}
