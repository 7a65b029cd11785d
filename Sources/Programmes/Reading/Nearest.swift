/// The word that somebody probably meant: at most a third of its letters other than in `text`.
func nearest(to text: String, in words: [String]) -> String? {
    // No word of a definition is so long, and comparing would take its time.
    guard !text.isEmpty, text.utf8.count <= 100 else { return nil }
    let alike = words.filter { abs($0.count - text.count) <= max(1, max(text.count, $0.count) / 3) }
    let scored = alike.prefix(2000).map { (word: $0, distance: editDistance(text.lowercased(), $0.lowercased())) }
        .min { $0.distance < $1.distance }
    guard let scored, scored.distance <= max(1, max(text.count, scored.word.count) / 3) else { return nil }
    return scored.word
}

/// How many letters have to be put in, taken out, changed, or swapped with the next to make one text from the other.
private func editDistance(_ one: String, _ other: String) -> Int {
    let (a, b) = (Array(one), Array(other))
    var rows = [Array(0...b.count)]
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var cost = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
            row.append(cost)
        }
        rows.append(row)
    }
    return rows[a.count][b.count]
}
