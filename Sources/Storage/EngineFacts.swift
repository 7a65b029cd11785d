/// What the engine says of itself, for whoever runs the house. It holds no secret and nothing about people.
package struct EngineFacts: Hashable, Sendable {
    /// `SQLite` or `PostgreSQL`.
    package let name: String
    /// The engine's own version, such as `3.40.1`.
    package let version: String
    /// What the database takes, in bytes; nil when the engine can't say.
    package let bytes: Int?
    /// The settings that decide what a confirmed write is worth, by the engine's own names.
    package let settings: [EngineSetting]

    package init(name: String, version: String, bytes: Int?, settings: [EngineSetting] = []) {
        self.name = name
        self.version = version
        self.bytes = bytes
        self.settings = settings
    }
}

/// One setting of an engine, such as `synchronous` = `2`.
package struct EngineSetting: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// Something that the engine finds broken in its own files.
package enum EngineDamage: Hashable, Sendable {
    /// In its pages or indexes, in its own words.
    case file(String)
    /// Rows that point at a row that is not there.
    case orphans(table: String, parent: String, rows: Int)
}
