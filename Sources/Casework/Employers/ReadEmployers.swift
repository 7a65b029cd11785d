package import Domain
internal import Storage

/// Which employers a list shows.
package struct EmployerFilter: Hashable, Sendable {
    package var text: String
    package var kind: EmployerKind?
    package var organisation: OrganisationKind?
    /// Counted from 1.
    package var leaf: Int

    package static let atOnce = 50

    package init(text: String = "", kind: EmployerKind? = nil, organisation: OrganisationKind? = nil, leaf: Int = 1) {
        self.text = text
        self.kind = kind
        self.organisation = organisation
        self.leaf = leaf
    }
}

/// One leaf of the list of employers.
package struct EmployerLeaf: Sendable {
    package let employers: [Employer]
    package let count: Int
    package let hasNext: Bool
}

/// An employer with everything that is kept of it.
package struct EmployerView: Sendable {
    package let employer: Employer
    /// Where its vacancies and all else went; nil for one that stands.
    package let into: Employer?
    package let sites: [EmployerSite]
    package let contacts: [EmployerContact]
    package let concerns: [EmployerConcern]
    package let links: [(link: EmployerLink, other: Employer)]
    package let merged: [Employer]
    package let vacancies: [ListedVacancy]
    package let asks: [EmployerAsk]
    /// Who works, worked or talked there, as far as this actor may see: the last ones, at most `peopleShown`.
    package let people: [EmployerPerson]
    package let today: Day

    package static let peopleShown = 100
}

extension Casework {
    /// A leaf of the list, in the order of approach (A8).
    /// - Throws: `Refusal.notFound`.
    package func employers(_ filter: EmployerFilter, as actor: Actor) async throws -> EmployerLeaf {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            let found = try EmployerTable.found(
                filter.text,
                kind: filter.kind,
                organisation: filter.organisation,
                from: (max(1, filter.leaf) - 1) * EmployerFilter.atOnce,
                limit: EmployerFilter.atOnce + 1,
                in: tx
            )
            let count = try EmployerTable.count(
                filter.text,
                kind: filter.kind,
                organisation: filter.organisation,
                in: tx
            )
            return EmployerLeaf(
                employers: Array(found.prefix(EmployerFilter.atOnce)),
                count: count,
                hasNext: found.count > EmployerFilter.atOnce
            )
        }
    }

    /// The employer's page. Whom it shows of the participants is noted in the audit log.
    /// - Throws: `Refusal.notFound`.
    package func employer(_ id: ID<Employer>, as actor: Actor) async throws -> EmployerView {
        let view = try await look(as: actor) { work, tx in try work.employerView(id, in: tx) }
        if !view.people.isEmpty {
            let shown = Set(view.people.map(\.participant)).sorted()
            try await noteLook(
                .listParticipants,
                subject: id.rawValue,
                detail: Audited.list(["employer"], shown: shown),
                as: actor
            )
        }
        return view
    }

    /// Those that may be the same as an employer with this number and name.
    /// - Throws: `Refusal.notFound`.
    package func employerTwins(
        number: EnterpriseNumber?,
        name: String,
        except: ID<Employer>? = nil,
        as actor: Actor
    ) async throws -> [EmployerTwin] {
        try await look(as: actor) { work, tx in
            try work.require(.writeVacancies)
            var known = try EmployerTable.called(name, in: tx)
            if let same = try number.flatMap({ try EmployerTable.find($0, in: tx) }), !known.contains(same) {
                known.append(same)
            }
            return EmployerLikeness.twins(number: number, name: name, among: known, except: except)
        }
    }

    /// The concerns of all employers, and how often each kind comes back (E8).
    /// - Throws: `Refusal.notFound`.
    package func concerns(
        as actor: Actor
    ) async throws -> (counts: [ConcernCount], concerns: [(concern: EmployerConcern, employer: Employer)]) {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            let concerns = try EmployerRecordTable.concerns(in: tx)
            let employers = try EmployerTable.those(Set(concerns.map(\.employer)), in: tx)
            let named = concerns.compactMap { concern in employers[concern.employer].map { (concern, $0) } }
            return (ConcernCount.counts(of: concerns), named)
        }
    }
}

extension Work {
    fileprivate func employerView(_ id: ID<Employer>, in tx: borrowing Transaction) throws -> EmployerView {
        try require(.readVacancies)
        guard let employer = try EmployerTable.find(id, in: tx) else { throw Refusal.notFound }
        let merged = try EmployerTable.merged(into: id, in: tx)
        let links = try EmployerRecordTable.links(of: id, in: tx).compactMap { link in
            try EmployerTable.find(link.one == id ? link.other : link.one, in: tx).map { (link: link, other: $0) }
        }
        let scope = Policy.scope(of: .listParticipants, for: actor, at: moment.now)
        let names = ([employer] + merged).map(\.facts.name)
        return EmployerView(
            employer: employer,
            into: try employer.merged.flatMap { try EmployerTable.find($0.into, in: tx) },
            sites: try EmployerRecordTable.sites(of: id, in: tx),
            contacts: try EmployerRecordTable.contacts(of: id, in: tx),
            concerns: try EmployerRecordTable.concerns(of: id, in: tx),
            links: links,
            merged: merged,
            vacancies: try VacancyTable.all(of: id, in: tx).map {
                ListedVacancy(vacancy: $0, employer: employer, state: $0.state(on: today))
            },
            asks: try EmployerAskTable.all(of: id, in: tx),
            people: scope == .nothing
                ? []
                : try EmployerPeopleQuery(within: scope, named: names, limit: EmployerView.peopleShown).people(in: tx),
            today: today
        )
    }
}
