import SaksamaText

/// What the rest of the story tells of the words of a name.
extension NameReader {
  /// How many of the first words of a name name something else (`konser Bintang Sari Lande`): they stand without the rest elsewhere in
  /// the story, and so does a word behind them, so that the short form of the name is another.
  func lengthOfSomethingElse(_ start: Int, _ end: Int) -> Int {
    guard end - start > 2, meaning(start).isDisjoint(with: .givenName), start == 0 || meaning(start - 1).isDisjoint(with: .honorific) else {
      return 0
    }
    for place in capitals.places(of: words[start].hash) where place != start {
      if place > 0, joins(place), canBeName(place - 1, isLast: false) { continue }
      if isPlaceOfOffice(place), start > 0, meaning(start - 1).contains(.role) { return 1 }
      var length = 1
      while start + length < end - 1, place + length < words.count, words[place + length].hash == words[start + length].hash { length += 1 }
      let next = place + length
      if next < words.count, joins(next), canBeName(next, isLast: true) { continue }
      // `Di Lande` alone is the surname of whom the story calls `Fabio` too.
      if length < end - start, !speaks(place, next), meaning(start + length).isDisjoint(with: [.nameParticle, .capitalParticle]),
        (start + length..<end).contains(where: { !meaning($0).contains(.phraseEnd) && standsAlone($0) })
          || standsWhole(start + length..<end)
      {
        return length
      }
    }
    return 0
  }

  /// Whether a word names the place of an office (`Kecamatan Tolai`), and no name follows.
  private func isPlaceOfOffice(_ place: Int) -> Bool {
    guard place > 0, isCapital(place - 1), isBlank(before: place), meaning(place - 1).contains(.opener) else { return false }
    return place + 1 >= words.count || !isBlank(before: place + 1) || !canBeName(place + 1, isLast: true)
  }

  /// How many of the first words of a name behind the word for an office name the office, since the rest stands as a name of its own
  /// elsewhere: one that stands without the rest too (`Head of Sport Elang Sari Lande`), or more (`CEO Elang Laut Adi Sari Lande`).
  func lengthOfOfficeName(_ start: Int, _ end: Int) -> Int {
    guard start > 0, isCapital(start - 1), joins(start), meaning(start).isDisjoint(with: .givenName),
      !meaning(start - 1).isDisjoint(with: [.role, .organisation]), meaning(start - 1).isDisjoint(with: .honorific)
    else { return 0 }
    if meaning(start - 1).isDisjoint(with: .role), standsWhole(start + 1..<end) {
      let isElsewhere = capitals.places(of: words[start].hash).contains { place in
        place != start && (place + 1 >= words.count || words[place + 1].hash != words[start + 1].hash)
      }
      if isElsewhere { return 1 }
    }
    guard let given = (start + 1..<end - 1).first(where: { meaning($0).contains(.givenName) }), given > start + 1 else { return 0 }
    return standsWhole(given..<given + 2) ? given - start : 0
  }

  /// Whether a word belongs to the office before it (`Pelatih Bintang Jaya Sari Lande`): the two stand together elsewhere, without the name.
  func isOfPair(_ index: Int) -> Bool {
    guard index > 0, !meaning(index - 1).isDisjoint(with: [.organisation, .ambiguous]), isCapital(index - 1),
      gap(before: index).elementsEqual(" ".utf8)
    else { return false }
    return capitals.places(of: words[index].hash).contains { place in
      guard place != index, place > 0, place + 1 < words.count, words[place - 1].hash == words[index - 1].hash else { return false }
      return words[place + 1].hash != words[index + 1].hash && gap(before: place).elementsEqual(" ".utf8)
    }
  }

  /// Whether the words of a name stand in another place of the story, and no other word of a name before them.
  private func standsWhole(_ name: Range<Int>) -> Bool {
    guard name.count > 1 else { return false }
    return capitals.places(of: words[name.lowerBound].hash).contains { place in
      guard place != name.lowerBound, place + name.count <= words.count else { return false }
      if place > 0, joins(place), canBeName(place - 1, isLast: false) { return false }
      return name.indices.allSatisfy { words[place + $0 - name.lowerBound].hash == words[$0].hash }
    }
  }

  /// Where a name begins that has the word of an office or a place inside (`Sari Media Lande`); the story calls them by the first word.
  func startOfNameWithOffice(_ start: Int, _ end: Int, from first: Int) -> Int? {
    guard start < end, start - 2 >= first, joins(start), isOfficeInName(start - 1), canBeName(start - 2, isLast: false),
      speaksAlone(start - 2)
    else { return nil }
    return start - 2
  }

  /// Whether a word of an office or a place, which is no short form, may stand inside a name.
  func isOfficeInName(_ index: Int) -> Bool {
    isCapital(index) && isBlank(before: index) && !isAbbreviation(index) && !meaning(index).isDisjoint(with: [.organisation, .place])
      && meaning(index).isDisjoint(with: [.role, .weekday, .honorific])
  }

  /// Whether a cue, a comma or the end of the sentence follows a word.
  func opensClause(behind index: Int) -> Bool {
    let next = index + 1
    return next >= words.count || meaning(next).contains(.activeCue) || marks(before: next).endsClause || marks(before: next).hasComma
  }

  /// Whether two capitals end a name (`Sari MS`), as the story writes it more than once.
  func isLastInitials(_ index: Int) -> Bool {
    guard index > 0, isAbbreviation(index), isBlank(before: index), isCapital(index - 1), !isAbbreviation(index - 1),
      meaning(index).isDisjoint(with: [.place, .organisation, .role]), meaning(index - 1).isDisjoint(with: .outsideNames)
    else { return false }
    return capitals.places(of: words[index].hash).contains { $0 > 0 && $0 != index && words[$0 - 1].hash == words[index - 1].hash }
  }

  /// Whether a name is that of a speaker in another place.
  private func speaks(_ first: Int, _ end: Int) -> Bool {
    if first > 0, !meaning(first - 1).isDisjoint(with: [.bareCue, .accordingTo]) { return true }
    return end < words.count && meaning(end).contains(.activeCue)
  }

  /// Whether a word stands alone behind a cue elsewhere in the story (`kata Orlando`), and nowhere as a place does (`di Orlando`).
  func isCalled(_ index: Int) -> Bool {
    guard isCapital(index) else { return false }
    var isCalled = false
    for place in capitals.places(of: words[index].hash) where place != index {
      let isBehindCue = place > 0 && meaning(place - 1).contains(.bareCue) && isBlank(before: place)
      guard isBehindCue || opensSentence(place) else { return false }
      isCalled = isCalled || isBehindCue && (place + 1 >= words.count || !joins(place + 1) || !isCapital(place + 1))
    }
    return isCalled
  }

  /// Whether a word is in another place of the story the whole name of a speaker.
  func speaksAlone(_ index: Int) -> Bool {
    capitals.places(of: words[index].hash).contains { $0 != index && isLoneSpeaker($0) }
  }

  /// Whether a word is the whole name of a speaker.
  func isLoneSpeaker(_ place: Int) -> Bool {
    speaks(place, place + 1) && (place == 0 || !joins(place) || !canBeName(place - 1, isLast: false))
      && (place + 1 >= words.count || !joins(place + 1) || !canBeName(place + 1, isLast: true))
  }

  /// Whether a word stands in another place of the story with no capital letter at its side; `behindOffice` is whether a word that is none
  /// of names may stand before it.
  func standsBare(_ index: Int, behindOffice: Bool = false) -> Bool {
    capitals.places(of: words[index].hash).contains { place in
      guard place != index, place == 0 || !joins(place) || !(behindOffice ? canBeName(place - 1, isLast: false) : isCapital(place - 1))
      else { return false }
      return place + 1 >= words.count || !joins(place + 1) || !isCapital(place + 1)
    }
  }

  /// Whether a word stands in the story with no other word of a name at its side.
  func standsAlone(_ index: Int) -> Bool {
    capitals.places(of: words[index].hash).contains { place in
      if place == index || place > 0 && joins(place) && canBeName(place - 1, isLast: false) { return false }
      return place + 1 >= words.count || !joins(place + 1) || !canBeName(place + 1, isLast: true)
    }
  }
}
