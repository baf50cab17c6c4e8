extension RandomAccessCollection where Index == Int {
  /// The first place from which on the condition holds; it holds of nothing before it. Logarithmic.
  package func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
