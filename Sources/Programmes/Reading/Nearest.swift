extension Report {
    /// The word that somebody probably meant: at most a third of its letters other than in `text`. Nil as well once so much
    /// was compared in this file that it is no definition but an accident or an attack: each remark looks through every
    /// word.
    func nearest(to text: String, in words: some Sequence<String>) -> String? {
        // No word of a definition is so long, and comparing would take its time.
        guard !text.isEmpty, text.utf8.count <= 100, patience > 0 else { return nil }
        let letters = Array(text.lowercased().utf8)
        var best: (word: String, distance: Int)?
        for word in words {
            let longest = max(letters.count, word.utf8.count)
            let limit = min(max(1, longest / 3), best.map { $0.distance - 1 } ?? .max)
            patience -= 1
            guard limit >= 0, abs(word.utf8.count - letters.count) <= limit else { continue }
            let other = Array(word.lowercased().utf8)
            guard let distance = editDistance(between: letters, other, atMost: limit, &patience) else { continue }
            best = (word, distance)
            if distance == 0 || patience <= 0 { break }
        }
        return best?.word
    }
}

/// The same with what both begin and end with left out.
private func editDistance(between one: [UInt8], _ other: [UInt8], atMost limit: Int, _ patience: inout Int) -> Int? {
    let shortest = min(one.count, other.count)
    let head = zip(one, other).prefix { $0 == $1 }.count
    let tail = min(zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count, shortest - head)
    return editDistance(
        Array(one[head..<(one.count - tail)]),
        Array(other[head..<(other.count - tail)]),
        atMost: limit,
        &patience
    )
}

/// How many letters have to be put in, taken out, changed, or swapped with the next to make one word from the other; nil when
/// it is more than `limit`. What it took is taken off `patience`.
private func editDistance(_ one: [UInt8], _ other: [UInt8], atMost limit: Int, _ patience: inout Int) -> Int? {
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var row = before
    for i in one.indices {
        row[0] = i + 1
        var least = row[0]
        for j in other.indices {
            var cost = min(last[j] + (one[i] == other[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { cost = min(cost, before[j - 1] + 1) }
            row[j + 1] = cost
            least = min(least, cost)
        }
        patience -= other.count
        // Two letters that are swapped look one row further back.
        guard least <= limit || (last.min() ?? 0) <= limit else { return nil }
        (before, last, row) = (last, row, before)
    }
    return last[other.count] <= limit ? last[other.count] : nil
}
