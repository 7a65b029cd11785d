package import Domain
internal import ReferenceData
internal import Storage

/// What a form about referrals lets one choose from.
package struct ReferralChoices: Sendable {
    package let programmes: [Coded]
    /// The definitions in force, in the same order.
    package let definitions: [Programme]
    /// Where somebody can stay today, by name.
    package let prisons: [Prison]
    package let today: Day

    /// The definition of a programme.
    package func definition(_ code: String) -> Programme? { definitions.first { $0.code == code } }
    /// Whether any programme meets people in prisons.
    package var haveSittingDays: Bool { definitions.contains(where: \.hasSittingDays) }
}

extension Casework {
    /// How many lines a part of an export has.
    package static let exportSize = 500

    /// What referring, or taking in a list, starts from.
    /// - Throws: `Refusal.notFound` for who may not.
    package func referralChoices(for action: Action, as actor: Actor) async throws -> ReferralChoices {
        try await look(as: actor) { work, tx in
            try work.require(action)
            let definitions = try ProgrammeTable.codes(in: tx).map { try work.shelf.latest($0, in: tx).definition }
            return ReferralChoices(
                programmes: definitions.map { Coded(code: $0.code, label: $0.$name) },
                definitions: definitions,
                prisons: work.reference.prisons(on: work.today),
                today: work.today
            )
        }
    }

    /// The list of referrals, a large part at a time, for who may take it out of the house.
    /// - Throws: `Refusal.notFound` for who may not.
    package func referralsToExport(
        _ filter: ReferralFilter,
        after last: ID<Referral>? = nil,
        as actor: Actor
    ) async throws -> ListPage<ReferralListing, Referral> {
        guard Policy.allows(.exportReferrals, for: actor.role) else { throw Refusal.notFound }
        return try await referrals(filter, after: last, limit: Self.exportSize, noting: .exportReferrals, as: actor)
    }
}
