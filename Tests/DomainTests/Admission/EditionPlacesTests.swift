import Domain
import Testing

/// Whose turn it is (B3).
struct EditionPlacesTests {
    private static let first = Day(number: 20_000)

    private func referral(_ id: String, referred: Int, waiting: Int) -> Referral {
        Referral(
            id: ID(id),
            participant: ID("p-\(id)"),
            name: PersonName(given: id, family: id),
            birthDay: Day(number: 5000),
            programme: "proef",
            referrer: nil,
            referrerName: "Wim",
            institution: nil,
            prison: nil,
            referredOn: Self.first.adding(days: referred),
            reason: "",
            hasConsent: true,
            earliestDay: nil,
            source: .form,
            state: .waiting,
            edition: "gent",
            waitingSince: Self.first.adding(days: waiting)
        )
    }

    private let edition = EditionRule(
        code: "gent",
        label: "Gent",
        site: nil,
        first: EditionPlacesTests.first,
        last: nil,
        places: 3
    )

    private func queue(_ order: [EntryRules.WaitingOrder]) -> AdmissionQueue {
        AdmissionQueue(
            [
                referral("a", referred: 3, waiting: 5), referral("b", referred: 1, waiting: 6),
                referral("d", referred: 3, waiting: 4), referral("c", referred: 3, waiting: 5),
            ],
            order: order
        )
    }

    @Test(arguments: [
        ([EntryRules.WaitingOrder.referredOn], ["b", "a", "c", "d"]), ([.acceptedOn], ["d", "a", "c", "b"]),
        ([.referredOn, .acceptedOn], ["b", "d", "a", "c"]), ([.score], ["a", "b", "c", "d"]),
        ([], ["a", "b", "c", "d"]),
    ])
    func `the order of the definition decides, then the id`(order: [EntryRules.WaitingOrder], ids: [String]) {
        let queue = queue(order)
        #expect(queue.referrals.map(\.id.rawValue) == ids)
        for (index, id) in ids.enumerated() {
            #expect(queue.position(of: ID(id)) == index + 1 && queue.ahead(of: ID(id)) == index)
        }
        #expect(queue.position(of: ID("nobody")) == nil && queue.ahead(of: ID("nobody")) == 4)
    }

    @Test func `who scores highest goes first, a tie goes on by the next, and who has no score comes last`() {
        let waiting = [
            referral("a", referred: 3, waiting: 5), referral("b", referred: 1, waiting: 6),
            referral("c", referred: 2, waiting: 5), referral("d", referred: 0, waiting: 4),
        ]
        let queue = AdmissionQueue(
            waiting,
            order: [.score, .referredOn],
            scores: [ID("a"): 7500, ID("b"): 5000, ID("c"): 7500]
        )
        #expect(queue.referrals.map(\.id.rawValue) == ["c", "a", "b", "d"])
        let zero = AdmissionQueue(waiting, order: [.score], scores: [ID("b"): 0])
        #expect(zero.referrals.map(\.id.rawValue) == ["b", "a", "c", "d"])
    }

    @Test func `a free place is for who stands first`() {
        // Order by day of referral: b, a, c, d.
        func objections(taken: Int) -> [String?] {
            let places = EditionPlaces(edition: edition, taken: taken, waiting: queue([.referredOn]))
            return ["b", "a", "c", "d", "new"].map { places.objection(to: ID($0))?.key }
        }
        let full = "admission.full"
        let others = "admission.othersFirst"
        #expect(objections(taken: 3) == [full, full, full, full, full])
        #expect(objections(taken: 4) == [full, full, full, full, full])
        #expect(objections(taken: 2) == [nil, others, others, others, others])
        #expect(objections(taken: 1) == [nil, nil, others, others, others])
        #expect(objections(taken: 0) == [nil, nil, nil, others, others])
    }

    @Test func `the places of the groups to come count as well`() {
        let queue = AdmissionQueue([], order: [])
        #expect(EditionPlaces(edition: edition, taken: 0, freeInGroups: 0, waiting: queue).isFull)
        #expect(EditionPlaces(edition: edition, taken: 1, freeInGroups: 5, waiting: queue).free == 2)
        let open = EditionRule(code: "x", label: "X", site: nil, first: Self.first, last: nil, places: nil)
        let unlimited = EditionPlaces(edition: open, taken: 900, waiting: queue)
        #expect(unlimited.free == nil && !unlimited.isFull && unlimited.objection(to: ID("new")) == nil)
    }
}
