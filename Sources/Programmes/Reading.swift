internal import Domain
internal import Yams

/// A value of the file with its place, read by what is expected there. What is not as expected is noted and read as
/// nil, so that reading goes on and every mistake comes out in one go.
struct Entry {
    let node: Node
    let report: Report

    var place: Place { node.mark.map { Place(line: $0.line, column: $0.column) } ?? .start }

    func note(_ code: String, _ facts: [String: String] = [:]) { report.note(code, at: place, facts) }

    /// Text of one or more characters.
    func text(limit: Int = 500) -> String? {
        guard case .scalar(let scalar) = node else {
            note("not-text")
            return nil
        }
        let text = scalar.string.trimmed
        if text.isEmpty {
            note("empty")
            return nil
        }
        if text.count > limit {
            note("too-long", ["limit": "\(limit)", "length": "\(text.count)"])
            return nil
        }
        return text
    }

    /// A code: lower-case letters, digits and hyphens.
    func code() -> String? {
        guard let text = text(limit: 60) else { return nil }
        let isCode = text.unicodeScalars.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".unicodeScalars.contains($0) }
        if !isCode {
            note("not-a-code", ["value": text])
            return nil
        }
        return text
    }

    func number(in bounds: ClosedRange<Int>) -> Int? {
        guard let text = text() else { return nil }
        guard let number = Int(text) else {
            note("not-a-number", ["value": text])
            return nil
        }
        guard bounds.contains(number) else {
            note("out-of-range", ["value": text, "least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)"])
            return nil
        }
        return number
    }

    /// An amount in Belgian writing, in cents: `258.194,14`, `258194,14`, `258194`.
    func amountInCents() -> Int? {
        guard let text = text() else { return nil }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let whole = Int(parts[0].replacing(".", with: ""))
        let cents = parts.count == 2 && parts[1].count == 2 ? Int(parts[1]) : parts.count == 1 ? 0 : nil
        guard let whole, let cents, whole >= 0, whole < 1_000_000_000_000 else {
            note("not-an-amount", ["value": text])
            return nil
        }
        return whole * 100 + cents
    }

    func flag() -> Bool? {
        switch text() {
        case "true": return true
        case "false": return false
        case let text?:
            note("not-a-flag", ["value": text])
            return nil
        case nil: return nil
        }
    }

    func day() -> Day? {
        guard let text = text() else { return nil }
        do throws(DayError) {
            return try Day(written: text)
        } catch {
            switch error {
            case .notADate: note("not-a-day", ["value": text])
            case .doesNotExist(_, _, _, let nearest):
                note("no-such-day", ["value": text, "nearest": nearest.iso, "nearestWritten": nearest.belgian])
            }
            return nil
        }
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(as type: Choice.Type = Choice.self) -> Choice? {
        guard let text = text() else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        note(
            "unknown-value",
            ["value": text, "words": words.joined(separator: ", "), "nearest": nearest(to: text, in: words) ?? words[0]])
        return nil
    }

    /// The entries of a list. An empty list is a mistake.
    func list() -> [Entry] {
        guard case .sequence(let sequence) = node else {
            note("not-a-list")
            return []
        }
        if sequence.isEmpty { note("empty-list") }
        return sequence.map { Entry(node: $0, report: report) }
    }

    /// The keys of a mapping, handed to `body`; keys that it did not ask for are noted as unknown.
    func mapping<Value>(_ body: (inout Keys) -> Value?) -> Value? {
        guard case .mapping(let mapping) = node else {
            note("not-a-mapping")
            return nil
        }
        var keys = Keys(mapping: mapping, entry: self)
        let value = body(&keys)
        keys.noteUnknown()
        return value
    }
}

/// The keys of one mapping.
struct Keys {
    private let mapping: Node.Mapping
    private let entry: Entry
    private var asked: [String] = []

    init(mapping: Node.Mapping, entry: Entry) {
        self.mapping = mapping
        self.entry = entry
    }

    var place: Place { entry.place }
    var report: Report { entry.report }

    /// The value of a key that may be left out.
    mutating func optional(_ key: String) -> Entry? {
        asked.append(key)
        return mapping[key].map { Entry(node: $0, report: report) }
    }

    /// The value of a key that must be there; its absence is noted.
    mutating func required(_ key: String) -> Entry? {
        let value = optional(key)
        if value == nil { entry.note("missing-key", ["key": key]) }
        return value
    }

    func noteUnknown() {
        for (key, _) in mapping {
            let name = key.string ?? "?"
            guard !asked.contains(name) else { continue }
            let known = asked.filter { mapping[$0] == nil }
            let place = Entry(node: key, report: report).place
            let facts = ["key": name, "known": asked.joined(separator: ", ")]
            if let near = nearest(to: name, in: known.isEmpty ? asked : known) {
                report.note("unknown-key-near", at: place, facts.merging(["nearest": near]) { $1 })
            } else {
                report.note("unknown-key", at: place, facts)
            }
        }
    }
}

/// The word that somebody probably meant: at most a third of its letters another.
func nearest(to text: String, in words: [String]) -> String? {
    let scored = words.map { (word: $0, distance: editDistance(text, $0)) }.min { $0.distance < $1.distance }
    guard let scored, scored.distance <= max(1, scored.word.count / 3) else { return nil }
    return scored.word
}

private func editDistance(_ one: String, _ other: String) -> Int {
    let (a, b) = (Array(one), Array(other))
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
        var corner = row[0]
        row[0] = i + 1
        for (j, right) in b.enumerated() {
            let cost = min(corner + (left == right ? 0 : 1), row[j] + 1, row[j + 1] + 1)
            corner = row[j + 1]
            row[j + 1] = cost
        }
    }
    return row[b.count]
}
