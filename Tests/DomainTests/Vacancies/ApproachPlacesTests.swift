import Domain
import Testing

/// A leaf of the approach list reads what stands there in the order of approach, and nothing else.
struct ApproachPlacesTests {
    private struct World {
        let places: [ApproachPlace]
        let candidates: [ApproachCandidate]

        /// Places of every kind, some equally far and some of which the distance is not known, with employers in each.
        init(_ dice: inout SeededGenerator) throws {
            var places: [ApproachPlace] = []
            var candidates: [ApproachCandidate] = []
            for number in 0..<Int.random(in: 0...12, using: &dice) {
                let kind = EmployerKind.allCases.randomElement(using: &dice) ?? .company
                let place = ApproachPlace(
                    kind: kind,
                    postcode: "\(9000 + number)",
                    municipality: "Plaats",
                    count: Int.random(in: 1...6, using: &dice),
                    metres: Bool.random(using: &dice) ? Int.random(in: 0...3, using: &dice) * 1000 : nil
                )
                places.append(place)
                for _ in 0..<place.count {
                    let id = "\(candidates.count + 100)"
                    let facts = EmployerFacts(
                        name: "Naam \(Int.random(in: 0...3, using: &dice))",
                        postcode: place.postcode,
                        municipality: place.municipality,
                        organisation: kind == .agency ? .agency : .company,
                        isAmbassador: kind == .ambassador
                    )
                    let employer = Employer(id: ID(id), number: try EnterpriseNumber("0909990058"), facts: facts)
                    candidates.append(
                        ApproachCandidate(employer: employer, metres: place.metres, vacancies: 0, asks: [])
                    )
                }
            }
            (self.places, self.candidates) = (places.shuffled(using: &dice), candidates)
        }

        /// What the store gives for a portion.
        func read(_ portion: ApproachPortion) -> [ApproachCandidate] {
            let postcodes = Set(portion.places.map(\.postcode))
            let there = candidates.filter { postcodes.contains($0.employer.facts.postcode) }.sorted {
                ($0.employer.facts.name, $0.employer.id) < ($1.employer.facts.name, $1.employer.id)
            }
            return Array(there.dropFirst(portion.first).prefix(portion.count))
        }
    }

    @Test func `whatever the leaf, it has what stands there in the order of approach`() throws {
        var dice = SeededGenerator(seed: 21)
        for _ in 0..<400 {
            let world = try World(&dice)
            let whole = ApproachOrder.sorted(world.candidates)
            let first = Int.random(in: 0...(whole.count + 2), using: &dice)
            let count = Int.random(in: 1...10, using: &dice)
            let portions = ApproachPortion.portions(of: world.places, from: first, count: count)
            let leaf = ApproachOrder.sorted(portions.flatMap(world.read))
            #expect(leaf == Array(whole.dropFirst(first).prefix(count)))
            // A beginning, a middle and an end of each kind at most.
            #expect(EmployerKind.allCases.allSatisfy { kind in portions.count { $0.kind == kind } <= 3 })
        }
    }

    @Test func `nothing is read where nobody stands`() {
        #expect(ApproachPortion.portions(of: [], from: 0, count: 50).isEmpty)
        let place = ApproachPlace(kind: .company, postcode: "9000", municipality: "Gent", count: 3)
        #expect(ApproachPortion.portions(of: [place], from: 3, count: 50).isEmpty)
        #expect(ApproachPortion.portions(of: [place], from: 1, count: 50).map(\.count) == [2])
    }
}
