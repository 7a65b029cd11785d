package import Domain
internal import ReferenceData
internal import Storage

/// The approach list (A8), or a leaf of it.
package struct ApproachList: Sendable {
    package let occupation: Occupation
    package let candidates: [ApproachCandidate]
    /// How many there are of each kind, on whatever leaf.
    package let counts: [EmployerKind: Int]
    package let hasNext: Bool
    package let today: Day

    /// How many stand on a leaf.
    package static let atOnce = 50
}

extension Casework {
    /// A leaf of whom to ask for a job, in the order of A8, with what was asked before, by whomever.
    /// - Throws: `Faults` at `occupation`; `Refusal.notFound`.
    package func approachList(_ need: ApproachNeed, as actor: Actor) async throws -> ApproachList {
        try await look(as: actor) { work, tx in
            let book = try ApproachBook(need, work, in: tx)
            let first = (max(1, need.leaf) - 1) * ApproachList.atOnce
            return ApproachList(
                occupation: book.occupation,
                candidates: try book.candidates(from: first, count: ApproachList.atOnce, in: tx),
                counts: book.counts,
                hasNext: first + ApproachList.atOnce < book.count,
                today: work.today
            )
        }
    }

    /// All of it, for a table that one keeps.
    /// - Throws: `Faults` at `occupation`; `Refusal.notFound`.
    package func wholeApproachList(_ need: ApproachNeed, as actor: Actor) async throws -> ApproachList {
        try await look(as: actor) { work, tx in
            let book = try ApproachBook(need, work, in: tx)
            var candidates: [ApproachCandidate] = []
            for first in stride(from: 0, to: book.count, by: 500) {
                candidates += try book.candidates(from: first, count: 500, in: tx)
            }
            return ApproachList(
                occupation: book.occupation,
                candidates: candidates,
                counts: book.counts,
                hasNext: false,
                today: work.today
            )
        }
    }
}

/// The employers of an approach list, counted by place: what is shown of them is read by portions.
private struct ApproachBook {
    let occupation: Occupation
    private let need: ApproachNeed
    private let places: [ApproachPlace]

    init(_ need: ApproachNeed, _ work: Work, in tx: borrowing Transaction) throws {
        try work.require(.readVacancies)
        guard let occupation = OccupationBook.shipped.occupation(need.occupation) else {
            throw Faults("occupation", Message("field.unknown"))
        }
        let origin = need.postcode.isEmpty ? nil : MunicipalityBook.shipped.origin(of: need.postcode)
        places = try EmployerTable.approachPlaces(
            for: occupation.code,
            in: occupation.group,
            everybody: need.showsAll,
            in: tx
        ).map { place in
            var place = place
            place.metres = Self.metres(from: origin, to: place.postcode, place.municipality)
            return place
        }
        self.occupation = occupation
        self.need = need
    }

    var count: Int { places.reduce(0) { $0 + $1.count } }

    var counts: [EmployerKind: Int] {
        places.reduce(into: [:]) { counts, place in counts[place.kind, default: 0] += place.count }
    }

    /// In the order of approach, from a number on; at most five hundred at once.
    func candidates(from first: Int, count: Int, in tx: borrowing Transaction) throws -> [ApproachCandidate] {
        var found: [(employer: Employer, metres: Int?)] = []
        for portion in ApproachPortion.portions(of: places, from: first, count: count) {
            let distances = Dictionary(
                portion.places.map { ([$0.postcode, $0.municipality], $0.metres) },
                uniquingKeysWith: { one, _ in one }
            )
            let employers = try EmployerTable.approached(
                portion,
                isEverywhere: portion.places.count == places.count { $0.kind == portion.kind },
                for: occupation.code,
                in: occupation.group,
                everybody: need.showsAll,
                in: tx
            )
            for employer in employers {
                let place = [employer.facts.postcode, employer.facts.municipality]
                found.append((employer, distances[place] ?? nil))
            }
        }
        let ids = found.map { $0.employer.id }
        let asks = Dictionary(
            grouping: try EmployerAskTable.all(for: occupation.code, of: ids, in: tx),
            by: \.employer
        )
        let counts = try VacancyTable.counts(of: occupation.code, in: occupation.group, at: ids, in: tx)
        return ApproachOrder.sorted(
            found.map { employer, metres in
                ApproachCandidate(
                    employer: employer,
                    metres: metres,
                    vacancies: counts[employer.id] ?? 0,
                    asks: asks[employer.id] ?? []
                )
            }
        )
    }

    private static func metres(from origin: PlanePoint?, to postcode: String, _ municipality: String) -> Int? {
        guard let origin, let point = MunicipalityBook.shipped.point(of: postcode, named: municipality) else {
            return nil
        }
        return origin.distance(to: point)
    }
}
