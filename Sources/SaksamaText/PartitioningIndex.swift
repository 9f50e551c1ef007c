extension RandomAccessCollection where Index == Int {
  /// The first index at which `isBehind` holds, in a collection where it holds for everything from there on; the end where it never does.
  @inlinable
  public func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
