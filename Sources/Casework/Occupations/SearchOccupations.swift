package import Domain
package import ReferenceData
internal import Storage

/// An occupation of ESCO with what it asks.
package struct EscoOccupationView: Sendable {
    package let occupation: EscoOccupation
    package let essential: [EscoSkill]
    package let optional: [EscoSkill]
}

extension Casework {
    /// The house's own list of occupations and competences.
    /// - Throws: `Refusal.notFound`.
    package func occupations(as actor: Actor) async throws -> OccupationBook {
        try await look(as: actor) { work, _ in
            try work.require(.readVacancies)
            return OccupationBook.shipped
        }
    }

    /// The occupations of ESCO that fit what was typed, best first; none while the house has no edition.
    /// - Throws: `Refusal.notFound`.
    package func searchEsco(_ text: String, limit: Int = 20, as actor: Actor) async throws -> [EscoOccupation] {
        let edition = try await escoEdition(as: actor)
        guard let edition else { return [] }
        if let index = await escoShelf.index(of: edition.id) { return index.find(text, limit: limit) }
        let occupations = try await look(as: actor) { _, tx in try EscoTable.occupations(in: tx) }
        let index = EscoIndex(occupations)
        await escoShelf.keep(index, of: edition.id)
        return index.find(text, limit: limit)
    }

    /// - Throws: `Refusal.notFound`.
    package func escoOccupation(_ uri: String, as actor: Actor) async throws -> EscoOccupationView {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            guard let occupation = try EscoTable.occupation(uri, in: tx) else { throw Refusal.notFound }
            let skills = try EscoTable.skills(of: uri, in: tx)
            return EscoOccupationView(
                occupation: occupation,
                essential: skills.filter(\.isEssential).map(\.skill),
                optional: skills.filter { !$0.isEssential }.map(\.skill)
            )
        }
    }
}

/// The occupations of an edition of ESCO, made searchable.
struct EscoIndex: Sendable {
    private let byUri: [String: EscoOccupation]
    private let search: OccupationSearch

    init(_ occupations: [EscoOccupation]) {
        byUri = Dictionary(occupations.map { ($0.uri, $0) }, uniquingKeysWith: { first, _ in first })
        search = OccupationSearch(occupations.map { .init(code: $0.uri, title: $0.title, names: $0.names) })
    }

    func find(_ text: String, limit: Int) -> [EscoOccupation] {
        search.find(text, limit: limit).compactMap { byUri[$0.code] }
    }
}

/// Keeps the index of the last edition, which takes a while to make.
actor EscoShelf {
    private var kept: (edition: ID<EscoEdition>, index: EscoIndex)?

    func index(of edition: ID<EscoEdition>) -> EscoIndex? { kept?.edition == edition ? kept?.index : nil }

    func keep(_ index: EscoIndex, of edition: ID<EscoEdition>) { kept = (edition, index) }
}
