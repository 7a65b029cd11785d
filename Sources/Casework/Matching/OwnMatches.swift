package import Domain
internal import Storage

/// What a participant finds who looks up an open vacancy.
package struct OwnVacancyAnswer: Sendable {
    /// Those that answer to what was typed.
    package let found: FoundVacancies
    /// The one it is about, with why it fits or what stands in the way; nil where it is not clear which one.
    package let matched: MatchedVacancy?
}

extension Casework {
    /// The vacancies that fit the participant who asks.
    /// - Throws: `Refusal.notFound` for anybody else.
    package func ownMatches(isCapped: Bool = true, as actor: Actor) async throws -> ParticipantMatches {
        try await admit(actor, to: .readOwn)
        let book = try await vacancyBook()
        return try await work(as: actor) { work, tx in
            let (participant, folded) = try work.openOwn(detail: "matches", in: tx)
            var found = try book.matches(of: participant, folded, isCapped: isCapped, on: work.today, in: tx)
            // What employers said is told by who puts them forward.
            found.declined = []
            return found
        }
    }

    /// Whether an open vacancy fits the participant who asks, and why or *why not*: the one that is chosen, or the only one that
    /// answers to a text. Whatever forbids it is as hidden as it is from a coach.
    /// - Throws: `Refusal.notFound` for anybody else, and for a vacancy that is not open.
    package func ownMatch(
        answering text: String,
        chosen: ID<Vacancy>?,
        as actor: Actor
    ) async throws -> OwnVacancyAnswer {
        try await work(as: actor) { work, tx in
            let (_, folded) = try work.openOwn(detail: "match", in: tx)
            let found = try work.foundVacancies(text, keeping: chosen, in: tx)
            let named = found.vacancies.first { $0.vacancy.id == chosen }
            if text.isEmpty, chosen != nil, named == nil { throw Refusal.notFound }
            let only = !text.isEmpty && found.vacancies.count == 1 ? found.vacancies.first : nil
            let matched = try (named ?? only).map { try work.matched($0, folded, in: tx) }
            return OwnVacancyAnswer(found: found, matched: matched)
        }
    }

    /// What one change would open for the participant who asks, the one that opens most first. Vacancies that are forbidden to
    /// them count in none of it.
    /// - Throws: `Refusal.notFound` for anybody else.
    package func ownOpenings(as actor: Actor) async throws -> ParticipantOpenings {
        try await admit(actor, to: .readOwn)
        let book = try await vacancyBook()
        return try await work(as: actor) { work, tx in
            let (participant, folded) = try work.openOwn(detail: "what would open", in: tx)
            return ParticipantOpenings(
                participant: participant,
                folded: folded,
                openings: try book.openings(for: folded)
            )
        }
    }
}

extension Work {
    fileprivate func matched(
        _ listed: ListedVacancy,
        _ folded: FoldedProfile,
        in tx: borrowing Transaction
    ) throws -> MatchedVacancy {
        MatchedVacancy(
            vacancy: listed.vacancy,
            employer: listed.employer,
            state: listed.state,
            match: folded.match(listed.vacancy, of: listed.employer, on: today),
            givesWay: false,
            declined: try DeclinedPairs(of: folded.participant, in: tx).now(of: folded)[listed.vacancy.id]
        )
    }

    /// The participant who asks, with their profile; the audit log knows.
    /// - Throws: `Refusal.notFound` for anybody else.
    fileprivate func openOwn(
        detail: String,
        in tx: borrowing Transaction
    ) throws -> (participant: Participant, folded: FoldedProfile) {
        let scope = try scope(.readOwn)
        guard let participant = actor.participant else { throw Refusal.notFound }
        try audit(.readOwn, about: participant, detail: detail, in: tx)
        guard let opened = try FileQuery.open(participant, within: scope, in: tx),
            let folded = try foldedProfile(of: participant, in: tx)
        else { throw Refusal.notFound }
        return (opened.participant, folded)
    }
}
