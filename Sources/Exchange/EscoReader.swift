internal import Domain

/// Reads the three tables of ESCO, each row by itself.
enum EscoReader {
    /// Something with its standing: ESCO keeps what it took out of force.
    struct Dated<Value: Sendable>: Sendable {
        let value: Value
        let isInForce: Bool
    }

    enum OccupationColumn: String, ListColumn {
        case uri = "conceptUri"
        case group = "iscoGroup"
        case title = "preferredLabel"
        case names = "altLabels"
        case status, code

        var synonyms: [String] { [] }
    }

    enum SkillColumn: String, ListColumn {
        case uri = "conceptUri"
        case kind = "skillType"
        case title = "preferredLabel"
        case names = "altLabels"
        case status

        var synonyms: [String] { [] }
    }

    enum RelationColumn: String, ListColumn {
        case occupation = "occupationUri"
        case skill = "skillUri"
        case kind = "relationType"

        var synonyms: [String] { [] }
    }

    static func occupations(_ bytes: [UInt8]) throws(ListFault) -> [ListedRow<Dated<EscoOccupation>>] {
        let required: [OccupationColumn] = [.uri, .group, .title]
        return try ListSheet(bytes: bytes, required: required, limits: .classification, isOwnExport: false).rows {
            reader in
            let (uri, title) = (reader.uri(.uri), reader.required(.title, limit: 500))
            let (group, code) = (reader.group(), reader.text(.code))
            let names = reader.names(.names)
            let isInForce = reader.isInForce(.status)
            guard let group else { return nil }
            let occupation = EscoOccupation(uri: uri, code: code, group: group, title: title, names: names)
            return Dated(value: occupation, isInForce: isInForce)
        }
    }

    static func skills(_ bytes: [UInt8]) throws(ListFault) -> [ListedRow<Dated<EscoSkill>>] {
        try ListSheet<SkillColumn>(bytes: bytes, required: [.uri, .title], limits: .classification, isOwnExport: false)
            .rows { reader in
                let (uri, title) = (reader.uri(.uri), reader.required(.title, limit: 500))
                let (kind, names) = (reader.text(.kind), reader.names(.names))
                let isInForce = reader.isInForce(.status)
                let skill = EscoSkill(uri: uri, isKnowledge: kind == "knowledge", title: title, names: names)
                return Dated(value: skill, isInForce: isInForce)
            }
    }

    static func relations(_ bytes: [UInt8]) throws(ListFault) -> [ListedRow<EscoRelation>] {
        let required: [RelationColumn] = [.occupation, .skill, .kind]
        return try ListSheet(bytes: bytes, required: required, limits: .classification, isOwnExport: false).rows {
            reader in
            let (occupation, skill) = (reader.uri(.occupation), reader.uri(.skill))
            let kind = reader.required(.kind)
            if !["essential", "optional"].contains(kind) {
                reader.refuse(.kind, Message("import.unknownWord", ["value": kind]))
            }
            return EscoRelation(occupation: occupation, skill: skill, isEssential: kind == "essential")
        }
    }
}

extension CellReader {
    fileprivate mutating func uri(_ column: Column) -> String {
        let text = required(column, limit: 300)
        if !text.isEmpty, !text.hasPrefix("http://data.europa.eu/esco/") {
            refuse(column, Message("esco.noUri", ["value": text]))
        }
        return text
    }

    /// One to a line, each once.
    fileprivate mutating func names(_ column: Column) -> [String] {
        var seen: Set<String> = []
        return text(column, limit: 20_000).split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// A table without the column has only what is in force.
    fileprivate mutating func isInForce(_ column: Column) -> Bool { ["", "released"].contains(text(column)) }
}

extension CellReader<EscoReader.OccupationColumn> {
    /// `9333`, or `C9333` as some editions write it.
    fileprivate mutating func group() -> OccupationCode? {
        let text = required(.group)
        if text.isEmpty { return nil }
        let group = OccupationCode(text.hasPrefix("C") ? String(text.dropFirst()) : text)
        if group == nil { refuse(.group, Message("import.noSuchGroup", ["value": text])) }
        return group
    }
}
