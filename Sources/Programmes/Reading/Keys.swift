internal import Yams

extension Entry {
    /// The keys of a mapping, handed to `body`; keys that it did not ask for are noted as unknown, and those that it
    /// asked for in vain as missing.
    func mapping<Value>(_ body: (inout Keys) -> Value?) -> Value? {
        guard case .mapping(let mapping) = node else {
            note("not-a-mapping")
            return nil
        }
        var keys = Keys(mapping: mapping, entry: self)
        let value = body(&keys)
        keys.noteUnknownAndMissing()
        return value
    }
}

/// The keys of one mapping.
struct Keys {
    private let entry: Entry
    private let keys: [Node]
    private var values: [String: Node] = [:]
    private var asked: [String] = []
    private var missing: [String] = []

    init(mapping: Node.Mapping, entry: Entry) {
        self.entry = entry
        keys = mapping.map(\.key)
        for (key, value) in mapping {
            if let name = key.scalar?.string { values[name] = value }
        }
    }

    /// Notes something about the whole mapping.
    func note(_ code: String, severity: Diagnostic.Severity = .error, _ facts: [String: String] = [:]) {
        entry.note(code, severity: severity, facts)
    }

    /// The value of a key that may be left out.
    mutating func optional(_ key: String) -> Entry? {
        asked.append(key)
        return values[key].map { entry.child($0, key) }
    }

    /// The value of a key that must be there; its absence is noted.
    mutating func required(_ key: String) -> Entry? {
        let value = optional(key)
        if value == nil { missing.append(key) }
        return value
    }

    /// The flag of a key that may be left out; nil when it is faulty.
    mutating func flag(_ key: String, or usual: Bool = false) -> Bool? { optional(key).map { $0.flag() } ?? usual }

    /// A key that means nothing beside what the mapping says elsewhere.
    mutating func pointless(_ key: String, beside other: String) {
        optional(key)?.note("key-without-effect", ["key": key, "beside": other])
    }

    /// A key written almost as a missing one is one mistake, not two.
    fileprivate func noteUnknownAndMissing() {
        entry.report.noteKeys(asked, given: asked.filter { values[$0] != nil }, at: entry.path)
        var missing = missing
        if entry.report.isFull { return }
        let left = asked.filter { values[$0] == nil }
        for key in keys {
            if entry.report.isFull { return }
            let name = key.scalar?.string ?? ""
            if asked.contains(name) || name.unicodeScalars.first.map(HiddenKeys.isMark) == true { continue }
            let place = Place(key.mark)
            if let near = entry.report.nearest(to: name, in: missing) ?? entry.report.nearest(to: name, in: left) {
                entry.report.note("unknown-key-near", at: place, ["key": name, "nearest": near])
                missing.removeAll { $0 == near }
            } else {
                entry.report.note("unknown-key", at: place, ["key": name, "known": asked.joined(separator: ", ")])
            }
        }
        for key in missing { entry.note("missing-key", ["key": key]) }
    }
}
