package import Domain
package import Exchange
internal import Storage

/// What became of a folder of ESCO.
package struct EscoReport: Sendable {
    package let isDryRun: Bool
    package let occupations: Int
    package let skills: Int
    package let relations: Int
    /// Rows that ESCO itself took out of force.
    package let obsolete: Int
    /// When there is anything, nothing was taken in.
    package let faults: [EscoFolder.Fault]
    /// Whether the house has this edition now.
    package let isStored: Bool
}

extension Casework {
    /// Takes in an edition of ESCO whole, in the place of the one that was there, or not at all.
    /// - Throws: `UnreadableList` when a file can't be read as its table; `Refusal.notFound`.
    package func importEsco(
        files: [EscoFolder.File: [UInt8]],
        dryRun: Bool,
        as actor: Actor
    ) async throws -> EscoReport {
        _ = try await look(as: actor) { work, _ in try work.require(.writeVacancies) }
        let folder = try UnreadableList.unless { () throws(ListFault) in try EscoFolder(files: files) }
        let isStored = !dryRun && folder.faults.isEmpty
        if isStored {
            try await work(as: actor) { work, tx in
                let edition = EscoEdition(
                    id: work.newID(),
                    takenInAt: work.moment.now,
                    occupations: folder.occupations.count,
                    skills: folder.skills.count,
                    relations: folder.relations.count
                )
                try EscoTable.replace(
                    with: edition,
                    occupations: folder.occupations,
                    skills: folder.skills,
                    relations: folder.relations,
                    in: tx
                )
                try work.audit(.writeVacancies, subject: edition.id.rawValue, detail: "esco", in: tx)
            }
        }
        return EscoReport(
            isDryRun: dryRun,
            occupations: folder.occupations.count,
            skills: folder.skills.count,
            relations: folder.relations.count,
            obsolete: folder.obsolete,
            faults: folder.faults,
            isStored: isStored
        )
    }

    /// The edition of ESCO that the house has; nil when it has none and uses its own list alone.
    /// - Throws: `Refusal.notFound`.
    package func escoEdition(as actor: Actor) async throws -> EscoEdition? {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            return try EscoTable.edition(in: tx)
        }
    }
}
