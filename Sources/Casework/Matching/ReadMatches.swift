package import Domain
internal import Matching
internal import Storage

/// A vacancy beside one participant.
package struct MatchedVacancy: Sendable {
    package let vacancy: Vacancy
    package let employer: Employer
    package let state: VacancyState
    package let match: PairMatch
    /// Whether it stands lower than its score says, or only on the list without a cap: it is shown to many people already.
    package let givesWay: Bool
    /// The no that was said to these two, as long as nothing changed; never on a list, where such a vacancy does not stand.
    package let declined: DeclinedMatch?
}

/// A vacancy that fits and stands on no list, because one of both sides said no and nothing changed since.
package struct DeclinedVacancy: Sendable {
    package let vacancy: Vacancy
    package let employer: Employer
    package let said: DeclinedMatch
}

/// What fits one participant, the best first (D2).
package struct ParticipantMatches: Sendable {
    package let participant: Participant
    package let folded: FoldedProfile
    package let matches: [MatchedVacancy]
    /// How many vacancies are open, and of how many the place is not known.
    package let open: Int
    package let unplaced: Int
    /// Whether what is shown to many people already gives way to what fits nearly as well (fair lists).
    package let isCapped: Bool
    /// How many of the best by score alone are not on the list with a cap.
    package let leftOut: Int
    /// What fits and was declined, the latest no first; nothing of it for who may not put this person forward.
    package internal(set) var declined: [DeclinedVacancy]
}

/// What one change would open for a participant.
package struct ProfileOpening: Sendable {
    package let step: ProfileStep
    /// How many vacancies fit only then.
    package let count: Int
    /// By how many points the list of the best rises.
    package let gain: Int
    /// The best of them with their scores.
    package let best: [(vacancy: Vacancy, employer: Employer, score: Int)]

    /// How many more there are, each of which scores no higher.
    package var rest: Int { count - best.count }
}

package struct ParticipantOpenings: Sendable {
    package let participant: Participant
    package let folded: FoldedProfile
    package let openings: [ProfileOpening]
}

/// How long the lists of the best are.
package let matchListLength = 20

extension Casework {
    /// The vacancies that fit a participant best, each explained. With a cap, those that many people are shown already give way to
    /// what fits nearly as well, by the prices of the last nightly comparison; without one, and before the first, the score alone counts.
    /// - Throws: `Refusal.notFound`.
    package func matches(
        of participant: ID<Participant>,
        isCapped: Bool = true,
        as actor: Actor
    ) async throws -> ParticipantMatches {
        try await admit(actor, to: .readFile, of: participant)
        let book = try await vacancyBook()
        return try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "matches", in: tx)
            let folded = try work.foldedProfile(of: file, in: tx)
            var found = try book.matches(of: file.participant, folded, isCapped: isCapped, on: work.today, in: tx)
            // Who looks in an emergency puts nobody forward.
            if try work.introduced(found.declined.map(\.said), in: tx).isEmpty { found.declined = [] }
            return found
        }
    }

    /// One vacancy beside a participant: why it fits, or what stands in the way (*why not*), open or not.
    /// - Throws: `Refusal.notFound`.
    package func match(
        of participant: ID<Participant>,
        with vacancies: [ID<Vacancy>],
        as actor: Actor
    ) async throws -> ParticipantMatches {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "match", in: tx)
            let folded = try work.foldedProfile(of: file, in: tx)
            let declined = try DeclinedPairs(of: participant, in: tx).now(of: folded)
            return ParticipantMatches(
                participant: file.participant,
                folded: folded,
                matches: try vacancies.map { try work.matched($0, folded, declined[$0], in: tx) },
                open: 0,
                unplaced: 0,
                isCapped: false,
                leftOut: 0,
                declined: []
            )
        }
    }

    /// What one change would open, the one that opens most first.
    /// - Throws: `Refusal.notFound`.
    package func openings(of participant: ID<Participant>, as actor: Actor) async throws -> ParticipantOpenings {
        try await admit(actor, to: .readFile, of: participant)
        let book = try await vacancyBook()
        return try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "what would open", in: tx)
            let folded = try work.foldedProfile(of: file, in: tx)
            return ParticipantOpenings(
                participant: file.participant,
                folded: folded,
                openings: try book.openings(for: folded)
            )
        }
    }
}

extension Work {
    fileprivate func matched(
        _ id: ID<Vacancy>,
        _ folded: FoldedProfile,
        _ declined: DeclinedMatch?,
        in tx: borrowing Transaction
    ) throws -> MatchedVacancy {
        guard let vacancy = try VacancyTable.find(id, in: tx),
            let employer = try EmployerTable.find(vacancy.employer, in: tx)
        else { throw Refusal.notFound }
        return MatchedVacancy(
            vacancy: vacancy,
            employer: employer,
            state: vacancy.state(on: today),
            match: folded.match(vacancy, of: employer, on: today),
            givesWay: false,
            declined: declined
        )
    }
}

extension VacancyBook {
    /// What was declined is looked at like the rest: with such a change the no would not hold any more.
    func openings(for folded: FoldedProfile) throws -> [ProfileOpening] {
        guard let blind = folded.blind else { return [] }
        return try index(without: folded.profile.limits).whatOpens(for: blind, list: matchListLength).compactMap {
            opening in
            guard let step = ProfileStep(opening.change) else { return nil }
            return ProfileOpening(
                step: step,
                count: opening.opened.count,
                gain: opening.gain,
                best: opening.opened.prefix(matchListLength).map { found in
                    (entries[found.id].vacancy, entries[found.id].employer, found.score)
                }
            )
        }
    }
}

extension ProfileStep {
    /// Nil for a change that nobody advises.
    init?(_ change: ProfileChange) {
        switch change {
        case .language(let skill, let level):
            guard let found = LanguageSkill.allCases.first(where: { EngineWords.skill($0) == skill }) else {
                return nil
            }
            self = .language(found, to: EngineWords.level(level))
        case .travel(let minutes): self = .travel(minutes: minutes)
        case .capability(let bit):
            let bits: UInt64 = 1 << UInt64(bit)
            if let licence = EngineWords.words(Licence.self, in: bits, from: Capability.licences.lowerBound).first {
                self = .licence(licence)
            } else if let certificate = EngineWords.words(
                Certificate.self,
                in: bits,
                from: Capability.certificates.lowerBound
            ).first {
                self = .certificate(certificate)
            } else if let time = EngineWords.words(
                WorkingTime.self,
                in: bits,
                from: Capability.workingTimes.lowerBound
            ).first {
                self = .time(time)
            } else {
                return nil
            }
        }
    }
}
