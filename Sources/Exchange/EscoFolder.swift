package import Domain

/// The classification ESCO (European Commission) as its portal hands it out in Dutch: three tables that point at one another by
/// address (URI). Read whole or not at all.
package struct EscoFolder: Sendable {
    /// The names of the files.
    package enum File: String, CaseIterable, Sendable {
        case occupations = "occupations_nl.csv"
        case skills = "skills_nl.csv"
        case relations = "occupationSkillRelations_nl.csv"
    }

    /// What is wrong with a row of one of the files.
    package struct Fault: Hashable, Sendable {
        package let file: File
        package let row: Int
        package let column: String
        package let reason: Message
    }

    package let occupations: [EscoOccupation]
    package let skills: [EscoSkill]
    package let relations: [EscoRelation]
    /// Everything that is wrong; when there is anything, nothing is taken in.
    package let faults: [Fault]
    /// Rows that were left out because they are not in force any more.
    package let obsolete: Int

    /// - Throws: `ListFault` when a file can't be read as its table at all.
    package init(files: [File: [UInt8]]) throws(ListFault) {
        let occupationRows = try EscoReader.occupations(files[.occupations] ?? [])
        let skillRows = try EscoReader.skills(files[.skills] ?? [])
        let relationRows = try EscoReader.relations(files[.relations] ?? [])
        var check = EscoCheck()
        occupations = check.occupations(occupationRows)
        skills = check.skills(skillRows)
        relations = check.relations(relationRows)
        faults = check.faults
        obsolete = check.obsolete
    }
}

/// Holds the rows of the three files against one another.
private struct EscoCheck {
    private(set) var faults: [EscoFolder.Fault] = []
    private(set) var obsolete = 0
    private var seen: [EscoFolder.File: Set<String>] = [:]
    private var left: [EscoFolder.File: Set<String>] = [:]

    mutating func occupations(_ rows: [ListedRow<EscoReader.Dated<EscoOccupation>>]) -> [EscoOccupation] {
        taken(rows, of: .occupations, uri: \.uri)
    }

    mutating func skills(_ rows: [ListedRow<EscoReader.Dated<EscoSkill>>]) -> [EscoSkill] {
        taken(rows, of: .skills, uri: \.uri)
    }

    mutating func relations(_ rows: [ListedRow<EscoRelation>]) -> [EscoRelation] {
        var pairs: Set<EscoRelation> = []
        return rows.compactMap { row in
            note(row.faults, of: row.row, in: .relations)
            guard let relation = row.draft else { return nil }
            let ends: [(EscoFolder.File, String, String)] = [
                (.occupations, relation.occupation, "occupationUri"), (.skills, relation.skill, "skillUri"),
            ]
            for (file, uri, column) in ends where !(seen[file] ?? []).contains(uri) {
                // What points at something that is not in force any more goes with it.
                if (left[file] ?? []).contains(uri) {
                    obsolete += 1
                } else {
                    add(.relations, row.row, column, Message("esco.unknownUri", ["uri": uri, "file": file.rawValue]))
                }
                return nil
            }
            guard
                pairs.insert(EscoRelation(occupation: relation.occupation, skill: relation.skill, isEssential: true))
                    .inserted
            else {
                add(.relations, row.row, "skillUri", Message("esco.double", ["uri": relation.skill]))
                return nil
            }
            return relation
        }
    }

    private mutating func taken<Value>(
        _ rows: [ListedRow<EscoReader.Dated<Value>>],
        of file: EscoFolder.File,
        uri: (Value) -> String
    ) -> [Value] {
        rows.compactMap { row in
            note(row.faults, of: row.row, in: file)
            guard let dated = row.draft else { return nil }
            let uri = uri(dated.value)
            guard dated.isInForce else {
                obsolete += 1
                left[file, default: []].insert(uri)
                return nil
            }
            guard seen[file, default: []].insert(uri).inserted else {
                add(file, row.row, "conceptUri", Message("esco.double", ["uri": uri]))
                return nil
            }
            return dated.value
        }
    }

    private mutating func note<Draft>(_ found: [ListedRow<Draft>.Fault], of row: Int, in file: EscoFolder.File) {
        for fault in found { add(file, row, fault.column, fault.reason) }
    }

    private mutating func add(_ file: EscoFolder.File, _ row: Int, _ column: String, _ reason: Message) {
        faults.append(EscoFolder.Fault(file: file, row: row, column: column, reason: reason))
    }
}
