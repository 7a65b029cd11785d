package import Domain
internal import Matching
internal import ReferenceData
internal import Storage

/// The profile of one participant on a day, with everything that is made of it (D2, A6). Folded anew each time; nothing of it is
/// stored.
package struct FoldedProfile: Sendable {
    package let participant: ID<Participant>
    package let day: Day
    package let profile: WorkProfile
    /// What an employer may see of it.
    package let card: BlindCard
    /// What the engine gets; nil while nobody noted from where the person leaves.
    let blind: BlindProfile?
    /// What the house knows of this person and neither matching nor the card shows, for a record of what was hidden at the moment
    /// of a decision.
    package let hidden: [HiddenField]
    /// How much each part of a match counts on the day.
    let weights: MatchingWeights

    init(_ facts: ProfileFacts, hasCoach: Bool, on day: Day, by weights: MatchingWeights) {
        participant = facts.participant.id
        self.day = day
        self.weights = weights
        profile = WorkProfile(facts, on: day) { words in
            OccupationBook.shipped.occupations.first { $0.isCalled(words) }?.code
        }
        card = BlindCard(profile)
        blind = BlindProfile(profile)
        hidden = facts.hidden(hasCoach: hasCoach)
    }

    /// What lacks before anything can be matched.
    package var gaps: [MatchGap] { blind == nil ? [.noOrigin] : [] }
}

extension Occupation {
    /// Whether it is called so, case and accents apart.
    func isCalled(_ words: String) -> Bool {
        ([title.nl] + synonyms).map(Folding.key).contains(Folding.key(words))
    }
}

extension ProfileFacts {
    /// Which fields have something in them that is not shown, in the order of `HiddenField`.
    func hidden(hasCoach: Bool) -> [HiddenField] {
        let standing = findings.filter { $0.withdrawal == nil }
        return HiddenField.allCases.filter { field in
            switch field {
            case .name, .birth, .referrer, .programme: true
            case .sex: participant.sex != nil
            case .nationality: participant.nationality != nil
            case .nationalNumber: participant.nationalNumber != nil
            case .address: participant.postcode != nil || participant.municipality != nil
            case .motherTongue: standing.contains { $0.level == "moedertaal" }
            case .health: standing.contains { $0.tier == .health }
            case .detention: staysInside || standing.contains { $0.tier == .judicial }
            case .coach: hasCoach
            }
        }
    }
}

extension Work {
    /// The profile behind a file that was opened, on today or another day. Whoever calls it opened the file, or shows nothing of
    /// it but `card` and what the engine says.
    func foldedProfile(of file: OpenFile, on day: Day? = nil, in tx: borrowing Transaction) throws -> FoldedProfile {
        try foldedProfile(
            of: file.participant,
            at: file.trajectory,
            on: day ?? today,
            in: tx
        )
    }

    /// The same without a file: for lists that show no person. The policy is asked by whoever calls it.
    /// - Returns: nil for somebody without a trajectory.
    func foldedProfile(
        of participant: ID<Participant>,
        on day: Day? = nil,
        in tx: borrowing Transaction
    ) throws -> FoldedProfile? {
        guard let opened = try FileQuery.open(participant, within: .everything, in: tx) else { return nil }
        return try foldedProfile(of: opened.participant, at: opened.trajectory, on: day ?? today, in: tx)
    }

    /// What those of many people are folded from; the policy is asked by whoever calls it. Who has no trajectory is left out.
    func profileFacts(
        of people: some Collection<ID<Participant>>,
        in tx: borrowing Transaction
    ) throws -> [(facts: ProfileFacts, trajectory: Trajectory)] {
        try ProfileFactsQuery.known(of: people, in: tx).map { known in
            let (programme, version) = (known.trajectory.programme, known.trajectory.programmeVersion)
            let facts = ProfileFacts(
                participant: known.participant,
                programme: try shelf.programme(programme, version: version, in: tx).definition,
                findings: known.findings,
                staysInside: known.staysInside
            )
            return (facts, known.trajectory)
        }
    }

    /// The profiles of many people at once.
    func foldedProfiles(
        of people: some Collection<ID<Participant>>,
        in tx: borrowing Transaction
    ) throws -> [FoldedProfile] {
        try profileFacts(of: people, in: tx).map {
            FoldedProfile($0.facts, hasCoach: $0.trajectory.coach != nil, on: today, by: weights)
        }
    }

    private func foldedProfile(
        of participant: Participant,
        at trajectory: Trajectory,
        on day: Day,
        in tx: borrowing Transaction
    ) throws -> FoldedProfile {
        let programme = try shelf.programme(trajectory.programme, version: trajectory.programmeVersion, in: tx)
        let facts = ProfileFacts(
            participant: participant,
            programme: programme.definition,
            findings: try FindingTable.all(of: participant.id, in: tx),
            staysInside: try StayTable.present(of: participant.id, in: tx) != nil
        )
        let weights = weightsBook.weights(on: day)
        return FoldedProfile(facts, hasCoach: trajectory.coach != nil, on: day, by: weights)
    }
}
