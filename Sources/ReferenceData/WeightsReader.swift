internal import Domain
internal import Yams

/// Reads a file of weights and collects every mistake.
struct WeightsReader {
    private(set) var faults: [WeightsFaults.Fault] = []

    private static let list = "weights"
    private static let keys =
        ["version", "valid_from", "source"] + MatchPart.allCases.map(\.rawValue)
        + ["avoided", "without_wishes", "closeness"]

    mutating func weights(of file: [UInt8]) -> [MatchingWeights] {
        var found: [MatchingWeights] = []
        for entry in entries(of: file) {
            guard let weights = weights(of: entry) else { continue }
            if let last = found.last, weights.version <= last.version || weights.validFrom <= last.validFrom {
                note(.order, at: entry)
            }
            found.append(weights)
        }
        return found
    }

    private mutating func note(_ problem: WeightsFaults.Problem, at node: Node?) {
        note(problem, line: node?.mark?.line ?? 1)
    }

    private mutating func note(_ problem: WeightsFaults.Problem, line: Int) {
        faults.append(.init(line: max(1, line), problem: problem))
    }

    private mutating func entries(of file: [UInt8]) -> [Node] {
        guard file.count <= WeightsBook.mostBytes else {
            note(.unreadable, line: 1)
            return []
        }
        do {
            let document = try Yams.compose(yaml: String(decoding: file, as: UTF8.self))
            noteUnknown([Self.list], in: document)
            if let entries = document?[Self.list]?.sequence, !entries.isEmpty { return Array(entries) }
            note(.missing(Self.list), at: document)
        } catch YamlError.duplicatedKeysInMapping(let names, let context) {
            note(.twice(names.first ?? ""), line: context.mark.line)
        } catch {
            note(.unreadable, line: Self.line(of: error))
        }
        return []
    }

    private static func line(of error: any Error) -> Int {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _)?, .parser(_, _, let mark, _)?, .composer(_, _, let mark, _)?: mark.line
        default: 1
        }
    }

    private mutating func noteUnknown(_ keys: [String], in node: Node?) {
        guard let mapping = node?.mapping else { return }
        for (key, _) in mapping where !keys.contains(key.string ?? "") {
            note(.unknownKey(key.string ?? ""), at: key)
        }
    }

    /// Nil when something that must be there is not, or can't be.
    private mutating func weights(of entry: Node) -> MatchingWeights? {
        noteUnknown(Self.keys, in: entry)
        let version = number("version", in: 1...1_000_000, of: entry)
        let day = day(of: entry)
        let source = source(of: entry)
        let parts = MatchPart.allCases.compactMap { number($0.rawValue, in: 0...MatchingWeights.whole, of: entry) }
        let avoided = number("avoided", in: 0...MatchingWeights.whole, of: entry)
        let closeness = closeness(of: entry)
        guard parts.count == MatchPart.allCases.count else {
            _ = number("without_wishes", in: 0...MatchingWeights.whole, of: entry)
            return nil
        }
        let sum = parts.reduce(0, +)
        if sum != MatchingWeights.whole { note(.sum(sum), at: entry) }
        // More than the wishes would make the score higher than the whole.
        let withoutWishes = number("without_wishes", in: 0...parts[3], of: entry)
        guard let version, let day, let source, let avoided, let withoutWishes, let closeness else { return nil }
        return MatchingWeights(
            version: version,
            validFrom: day,
            source: source,
            competence: parts[0],
            occupation: parts[1],
            distance: parts[2],
            wishes: parts[3],
            experience: parts[4],
            avoided: avoided,
            withoutWishes: withoutWishes,
            closeness: closeness
        )
    }

    /// What stands under a key that must be there.
    private mutating func value(_ key: String, of entry: Node) -> Node? {
        let value = entry[key]
        if value == nil { note(.missing(key), at: entry) }
        return value
    }

    private mutating func number(_ key: String, in bounds: ClosedRange<Int>, of entry: Node) -> Int? {
        guard let value = value(key, of: entry) else { return nil }
        guard let number = value.int else {
            note(.notANumber(key, found: value.string ?? ""), at: value)
            return nil
        }
        guard bounds.contains(number) else {
            note(.outside(key, found: number, least: bounds.lowerBound, most: bounds.upperBound), at: value)
            return nil
        }
        return number
    }

    private mutating func day(of entry: Node) -> Day? {
        guard let value = value("valid_from", of: entry) else { return nil }
        guard let day = value.string.flatMap({ try? Day(iso: $0) }) else {
            note(.notADay(found: value.string ?? ""), at: value)
            return nil
        }
        return day
    }

    private mutating func source(of entry: Node) -> String? {
        guard let value = value("source", of: entry) else { return nil }
        guard let text = value.string, !text.isEmpty else {
            note(.missing("source"), at: value)
            return nil
        }
        return text
    }

    private mutating func closeness(of entry: Node) -> [Int]? {
        guard let value = value("closeness", of: entry) else { return nil }
        let nodes = value.sequence.map(Array.init) ?? []
        let numbers = nodes.compactMap(\.int)
        guard nodes.count == 5, numbers.count == 5, numbers == numbers.sorted(),
            numbers.allSatisfy((0...100).contains)
        else {
            note(.closeness, at: value)
            return nil
        }
        return numbers
    }
}
