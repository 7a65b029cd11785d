internal import Domain
internal import Yams

/// A value of the file with its place, read by what is expected there. What is not as expected is noted and read as
/// nil, so that reading goes on and every mistake comes out in one go.
struct Entry {
    let node: Node
    let report: Report
    /// Where it stands among the keys: `phases[].enter[]`. Conditions and texts, which stand everywhere, have one of
    /// their own.
    let path: String

    var place: Place { Place(node.mark) }

    func note(_ code: String, severity: Diagnostic.Severity = .error, _ facts: [String: String] = [:]) {
        report.note(code, at: place, severity: severity, facts)
    }

    /// The text of a scalar as it stands, without a remark.
    var raw: String? { node.scalar?.string.trimmed }

    /// The scalar that a mapping has under a key, without a remark.
    func raw(_ key: String) -> Entry? {
        guard case .mapping(let mapping) = node else { return nil }
        return mapping.first { $0.key.scalar?.string == key }.map { child($0.value, key) }
    }

    func child(_ node: Node, _ key: String) -> Entry {
        Entry(node: node, report: report, path: path.isEmpty ? key : "\(path).\(key)")
    }

    /// The same value, reckoned among the keys that stand in many places.
    func moved(to path: String) -> Entry { Entry(node: node, report: report, path: path) }

    var isMapping: Bool { if case .mapping = node { true } else { false } }
    var isList: Bool { if case .sequence = node { true } else { false } }

    /// One or more characters.
    func string(limit: Int = 200) -> String? {
        guard case .scalar(let scalar) = node else {
            note("not-text")
            return nil
        }
        let text = scalar.string.trimmed
        if text.isEmpty || scalar.style == .plain && (text == "~" || text == "null") {
            note("empty")
            return nil
        }
        if text.unicodeScalars.count > limit {
            note("too-long", ["limit": "\(limit)", "length": "\(text.unicodeScalars.count)"])
            return nil
        }
        return text
    }

    /// Words people see: in Dutch alone, or `{nl: …, en: …, fr: …}`.
    func text(limit: Int = 200) -> LocalizedText? {
        var text: LocalizedText?
        if case .mapping = node {
            text = moved(to: "text").mapping { keys in
                let nl = keys.required("nl")?.string(limit: limit)
                let (en, fr) = (keys.optional("en"), keys.optional("fr"))
                let others = (en?.string(limit: limit), fr?.string(limit: limit))
                // A translation that is there but faulty has its remark already; it is not missing.
                noteMissing([en == nil ? .en : nil, fr == nil ? .fr : nil].compactMap { $0 })
                return nl.map { LocalizedText(nl: $0, en: others.0, fr: others.1) }
            }
        } else {
            text = string(limit: limit).map { LocalizedText(nl: $0) }
            noteMissing([.en, .fr])
        }
        return text
    }

    private func noteMissing(_ absent: [Language]) {
        let missing = absent.filter(report.languages.contains).map(\.rawValue)
        if !missing.isEmpty {
            note("missing-translation", severity: .warning, ["languages": missing.joined(separator: ", ")])
        }
    }

    /// A code: lower-case letters, digits and hyphens.
    func code() -> String? {
        guard let text = string(limit: longestCode) else { return nil }
        let isCode = text.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
        if !isCode {
            note("not-a-code", ["value": text])
            return nil
        }
        return text
    }

    func number(in bounds: ClosedRange<Int>) -> Int? {
        guard let text = string() else { return nil }
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(text)
        else {
            note("not-a-number", ["value": text])
            return nil
        }
        guard bounds.contains(number) else {
            note("out-of-range", ["value": text, "least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)"])
            return nil
        }
        return number
    }

    /// An amount in Belgian writing, in cents: `258.194,14`, `258194,14`, `258194`. A point before one or two digits is
    /// refused, since it could mean two amounts.
    func amountInCents() -> Int? {
        guard let text = string() else { return nil }
        let pattern = /(?:€ ?)?(\d{1,3}(?:\.\d{3}){1,3}|\d{1,12})(?:,(\d\d))?/
        guard let match = text.wholeMatch(of: pattern), let whole = Int(match.1.filter { $0 != "." }),
            let cents = Int(match.2 ?? "0")
        else {
            note("not-an-amount", ["value": text])
            return nil
        }
        return whole * 100 + cents
    }

    func flag() -> Bool? {
        switch string() {
        case "true": return true
        case "false": return false
        case let text?:
            note("not-a-flag", ["value": text])
            return nil
        case nil: return nil
        }
    }

    /// A day of this century, as `2025-06-30` or `30/06/2025`.
    func day() -> Day? {
        guard let text = string() else { return nil }
        do throws(DayError) {
            let day = try Day(written: text)
            if (2000...2099).contains(day.year) { return day }
            note("unlikely-year", ["value": day.belgian])
        } catch {
            switch error {
            case .notADate: note("not-a-day", ["value": text])
            case .doesNotExist(_, _, _, let nearest):
                note("no-such-day", ["value": text, "nearest": nearest.iso, "nearestWritten": nearest.belgian])
            }
        }
        return nil
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(as type: Choice.Type = Choice.self) -> Choice? {
        guard let text = string() else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        noteUnknown("unknown-value", text, among: Choice.allCases.map(\.rawValue))
        return nil
    }

    /// Notes a word that is none of `words`: with the one that was probably meant, or else with all of them.
    func noteUnknown(_ code: String, _ text: String, among words: [String]) {
        if report.isFull { return }
        if let near = report.nearest(to: text, in: words) {
            note(code + "-near", ["value": text, "nearest": near])
        } else {
            note(code, ["value": text, "words": words.prefix(40).joined(separator: ", ")])
        }
    }
}
