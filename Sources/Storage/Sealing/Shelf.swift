/// What was opened and stays in memory, bounded: what was not asked for since the last time it was half full goes first.
struct Shelf<Value: Sendable>: Sendable {
    let limit: Int
    private var recent: [String: Value] = [:]
    private var older: [String: Value] = [:]

    init(limit: Int) { self.limit = max(2, limit) }

    mutating func find(_ id: String) -> Value? {
        if let value = recent[id] { return value }
        guard let value = older[id] else { return nil }
        keep(value, for: id)
        return value
    }

    mutating func keep(_ value: Value, for id: String) {
        if recent.count >= limit / 2 {
            older = recent
            recent = [:]
        }
        recent[id] = value
    }

    mutating func forget(_ id: String) {
        recent[id] = nil
        older[id] = nil
    }
}
