package import Domain
internal import Storage

/// A short list of employers, for who chooses one by typing.
package struct FoundEmployers: Sendable {
    package let employers: [Employer]
    /// Whether more of them answer to what was typed.
    package let hasMore: Bool

    package static let most = 20
}

extension Casework {
    /// The employers in whose number, name or municipality a text occurs, in the order of approach (A8).
    ///
    /// `chosen`: stands in the list anyhow while nothing is typed, as long as it is not merged into another.
    /// - Throws: `Refusal.notFound`.
    package func findEmployers(
        _ text: String,
        keeping chosen: ID<Employer>? = nil,
        as actor: Actor
    ) async throws -> FoundEmployers {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            return try work.foundEmployers(text, keeping: [chosen], in: tx)
        }
    }
}

extension Work {
    /// `kept`: stand in the list anyhow while nothing is typed, unless they are merged into another.
    func foundEmployers(
        _ text: String,
        keeping kept: [ID<Employer>?],
        in tx: borrowing Transaction
    ) throws -> FoundEmployers {
        let found = try EmployerTable.found(
            text,
            kind: nil,
            organisation: nil,
            from: 0,
            limit: FoundEmployers.most + 1,
            in: tx
        )
        var shown = Array(found.prefix(FoundEmployers.most))
        if Folding.words(text).isEmpty {
            for id in kept.compactMap(\.self) where !shown.contains(where: { $0.id == id }) {
                if let employer = try EmployerTable.find(id, in: tx), employer.merged == nil {
                    shown.insert(employer, at: 0)
                }
            }
        }
        return FoundEmployers(employers: shown, hasMore: found.count > FoundEmployers.most)
    }
}
