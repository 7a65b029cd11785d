internal import Domain

/// What undoing puts back, as one text: a line for each thing, its parts between spaces. There are as many of these as there
/// were trajectories, so they are short; codes and ids hold no space.
enum CaseBeforeText {
    static func text(of before: CaseBefore) -> String {
        var lines: [String] = []
        for step in before.steps {
            lines.append(
                "s \(step.id) \(step.code) \(step.position) \(step.windowStart.number) \(step.due.number) "
                    + text(of: step.provenance)
            )
        }
        lines += before.addedSteps.map { "S \($0)" }
        for item in before.contacts {
            lines.append("c \(item.id) \(item.party.rawValue) \(item.due.number) " + text(of: item.provenance))
        }
        lines += before.addedContacts.map { "C \($0)" }
        lines += before.passages.map { "f \($0.key) \($0.value)" }.sorted()
        return lines.joined(separator: "\n")
    }

    static func before(_ text: String) throws(StorageError) -> CaseBefore {
        var before = CaseBefore()
        for line in text.split(separator: "\n") {
            var reader = LineReader(line)
            switch try reader.word() {
            case "s":
                before.steps.append(
                    CaseBefore.StepPlace(
                        id: ID(try reader.word()),
                        code: try reader.word(),
                        position: try reader.number(),
                        windowStart: try reader.day(),
                        due: try reader.day(),
                        provenance: try reader.provenance()
                    )
                )
            case "S": before.addedSteps.append(ID(try reader.word()))
            case "c":
                before.contacts.append(
                    CaseBefore.ContactPlace(
                        id: ID(try reader.word()),
                        party: try reader.party(),
                        due: try reader.day(),
                        provenance: try reader.provenance()
                    )
                )
            case "C": before.addedContacts.append(ID(try reader.word()))
            case "f":
                let id: ID<Passage> = ID(try reader.word())
                before.passages[id] = try reader.word()
            default: throw LineReader.damaged
            }
        }
        return before
    }

    private static func text(of provenance: Provenance) -> String {
        "\(provenance.rule) \(provenance.anchor.rawValue) \(provenance.anchorDay.number) \(provenance.programmeVersion)"
    }
}

/// Reads the parts of a line one after the other.
private struct LineReader {
    static let damaged = StorageError.damaged(column: "migrated_trajectories.before_text")

    private var parts: ArraySlice<Substring>

    init(_ line: Substring) { parts = line.split(separator: " ")[...] }

    mutating func word() throws(StorageError) -> String {
        guard let part = parts.popFirst() else { throw Self.damaged }
        return String(part)
    }

    mutating func number() throws(StorageError) -> Int {
        guard let number = Int(try word()) else { throw Self.damaged }
        return number
    }

    mutating func day() throws(StorageError) -> Day { Day(number: try number()) }

    mutating func party() throws(StorageError) -> Party {
        guard let party = Party(rawValue: try word()) else { throw Self.damaged }
        return party
    }

    mutating func provenance() throws(StorageError) -> Provenance {
        let rule = try word()
        guard let anchor = EventKind(rawValue: try word()) else { throw Self.damaged }
        return Provenance(rule: rule, anchor: anchor, anchorDay: try day(), programmeVersion: try number())
    }
}
