internal import Yams

/// The tree of a definition, from its text.
enum Document {
    /// Deepest nesting: more is no definition but an accident or an attack.
    static let depthLimit = 24

    /// Reads the text as YAML and looks through the whole tree. Nil when the text is no YAML, or holds what no
    /// definition may hold; that is noted.
    static func root(of readable: ReadableText, report: Report) -> Entry? {
        var text = readable
        var hidden = HiddenKeys(budget: readable.scalars.count)
        while true {
            do {
                let parser = try Parser(yaml: text.text, resolver: .basic)
                guard let node = try parser.singleRoot() else {
                    report.note("empty-file", at: .start)
                    return nil
                }
                // A node knows its anchor only as long as its parser lives.
                let isSound = withExtendedLifetime(parser) {
                    look(through: node, at: 1, hidden: hidden, report: report)
                }
                return isSound ? Entry(node: node, report: report, path: "") : nil
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let place = Place(context.mark)
                guard hidden.hide(names.first ?? "", at: place, in: &text) else {
                    report.note("duplicate-key", at: place, ["key": names.first ?? "", "first": "\(place.line)"])
                    return nil
                }
            } catch {
                note(error, in: report)
                return nil
            }
        }
    }

    /// - Returns: whether the tree can be read as a definition.
    private static func look(through node: Node, at depth: Int, hidden: HiddenKeys, report: Report) -> Bool {
        let place = Place(node.mark)
        if depth > depthLimit {
            report.note("too-deep", at: place, ["limit": "\(depthLimit)"])
            return false
        }
        switch node {
        case .scalar(let scalar):
            if scalar.anchor != nil { report.note("anchor", at: place) }
            return true
        case .sequence(let sequence):
            if sequence.anchor != nil { report.note("anchor", at: place) }
            return sequence.reduce(true) { look(through: $1, at: depth + 1, hidden: hidden, report: report) && $0 }
        case .mapping(let mapping):
            if mapping.anchor != nil { report.note("anchor", at: place) }
            hidden.noteDoubles(in: mapping, report: report)
            return mapping.reduce(true) { isSound, pair in
                let isKeySound = look(through: pair.key, at: depth + 1, hidden: hidden, report: report)
                return look(through: pair.value, at: depth + 1, hidden: hidden, report: report) && isKeySound && isSound
            }
        case .alias:
            report.note("anchor", at: place)
            return false
        }
    }
}

/// Keys that stand twice in a mapping. The YAML reader stops at the first such key; to find every other mistake as
/// well, the earlier of the two gets a name that no text has, at the same place and of the same length, and reading
/// starts again.
struct HiddenKeys {
    private static let firstMark: UInt32 = 0xE000
    private var names: [String] = []
    /// How many characters may still be read again.
    private var budget: Int
    private let cost: Int

    init(budget cost: Int) {
        self.cost = cost
        budget = max(500_000, cost + 1)
    }

    /// Whether this character begins a hidden key; a readable text has none of them.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool { (firstMark...0xF8FF).contains(scalar.value) }

    /// - Returns: false when it could not be done, or was done too often.
    mutating func hide(_ name: String, at place: Place, in text: inout ReadableText) -> Bool {
        budget -= cost
        guard budget > 0, names.count < 1000, let initial = name.unicodeScalars.first,
            let mark = Unicode.Scalar(Self.firstMark + UInt32(names.count)), var position = text.position(of: place)
        else { return false }
        if text.scalars[position] == "\"" || text.scalars[position] == "'" { position += 1 }
        guard text.scalars.indices.contains(position), text.scalars[position] == initial else { return false }
        text.replace(at: position, with: mark)
        names.append(name)
        return true
    }

    /// The name a hidden key had; nil for every other key.
    func name(of key: String) -> String? {
        guard let mark = key.unicodeScalars.first, mark.value >= Self.firstMark,
            names.indices.contains(Int(mark.value - Self.firstMark))
        else { return nil }
        return names[Int(mark.value - Self.firstMark)]
    }

    func noteDoubles(in mapping: Node.Mapping, report: Report) {
        if names.isEmpty { return }
        var places: [String: [Place]] = [:]
        for (key, _) in mapping {
            guard let text = key.scalar?.string else { continue }
            places[name(of: text) ?? text, default: []].append(Place(key.mark))
        }
        // In the order of the file: of very many, the first are noted.
        let doubled = places.filter { $0.value.count > 1 }.sorted { $0.value[0] < $1.value[0] }
        for (name, doubles) in doubled {
            for place in doubles.dropFirst() {
                report.note("duplicate-key", at: place, ["key": name, "first": "\(doubles[0].line)"])
            }
        }
    }
}

extension Place {
    init(_ mark: Mark?) {
        self.init(line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
    }
}
