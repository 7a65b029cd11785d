package import Domain
internal import ReferenceData
internal import Storage

/// The shortlist of a vacancy (D2), as far as this actor may see who is on it.
package struct ShortlistView: Sendable {
    package struct Entry: Sendable {
        package let entry: ShortlistEntry
        package let name: String
        package let match: PairMatch
        /// What the parties that screened each found, beside each other.
        package let screened: [ScreenedSubject]
        /// The last day on which each party found something, in the order of `Shortlists.parties`.
        package let screenedOn: [Day?]
        /// The no that was said to these two, as long as nothing changed.
        package let declined: DeclinedMatch?
    }

    package struct Suggestion: Sendable {
        package let participant: ID<Participant>
        package let name: String
        package let match: PairMatch
    }

    /// Somebody who fits and is not suggested, because one of both sides said no and nothing changed since.
    package struct Declined: Sendable {
        package let said: DeclinedMatch
        package let name: String
    }

    package let vacancy: Vacancy
    package let employer: Employer
    package let entries: [Entry]
    package let takenOff: [Entry]
    /// How many stand on it whom this actor may not see.
    package let others: Int
    /// The best by the engine, of those who look for work, that are not on it and were not taken off, the highest score first.
    package let suggestions: [Suggestion]
    /// The latest no first.
    package let declined: [Declined]
}

package enum Shortlists {
    /// Who screens (D2): the agency's own coach, and VDAB.
    package static let parties: [Party] = [.coach, .vdab]
    package static let suggested = 10
}

/// A vacancy in the list of shortlists.
package struct ShortlistLine: Sendable {
    package let listed: ListedVacancy
    package let count: Int
}

extension Casework {
    /// The open vacancies with how many stand on their shortlists.
    /// - Throws: `Refusal.notFound`.
    package func shortlists(as actor: Actor) async throws -> [ShortlistLine] {
        let lines = try await look(as: actor) { work, tx in
            try work.require(.readTours)
            let employers = Dictionary(uniqueKeysWithValues: try EmployerTable.all(in: tx).map { ($0.id, $0) })
            let vacancies = try VacancyTable.open(on: work.today, in: tx)
            let people = try ShortlistTable.people(on: vacancies.map(\.id), in: tx)
            return vacancies.compactMap { vacancy -> ShortlistLine? in
                guard let employer = employers[vacancy.employer] else { return nil }
                let listed = ListedVacancy(vacancy: vacancy, employer: employer, state: vacancy.state(on: work.today))
                return ShortlistLine(listed: listed, count: people[vacancy.id]?.count ?? 0)
            }
        }
        try await noteLook(.readTours, detail: "shortlists", as: actor)
        return lines
    }

    /// - Throws: `Refusal.notFound`.
    package func shortlist(of id: ID<Vacancy>, as actor: Actor) async throws -> ShortlistView {
        try await admit(actor, to: .readTours)
        let book = try await candidateBook()
        let view = try await look(as: actor) { work, tx in
            let scope = try work.scope(.readTours)
            let (vacancy, employer) = try work.shortlisted(id, in: tx)
            let all = try ShortlistTable.all(of: id, in: tx)
            let own = try CandidateQuery.within(scope, of: Set(all.map(\.trajectory)), in: tx)
            let mine = all.filter { own.contains($0.trajectory) }
            let names = try PeopleQuery.names(of: Set(mine.map(\.participant)).sorted(), in: tx)
            var known = [ID<Participant>: (facts: ProfileFacts, trajectory: Trajectory)]()
            for person in try work.profileFacts(of: mine.map(\.participant), in: tx) {
                known[person.facts.participant.id] = person
            }
            let declined = try work.declined(for: vacancy, in: tx)
            let said = Dictionary(uniqueKeysWithValues: declined.map { ($0.folded.participant, $0.said) })
            let entries = try mine.map { entry in
                guard let person = known[entry.participant] else { throw Refusal.notFound }
                let no = said[entry.participant]
                return work.entry(entry, names[entry.participant] ?? "", person, vacancy, employer, declined: no)
            }
            let listed = Set(all.map(\.participant))
            let left = declined.filter { folded, _ in
                book.isSearching(folded.participant) && !listed.contains(folded.participant)
                    && folded.match(vacancy, of: employer, on: work.today).score != nil
            }
            let away = listed.union(said.keys)
            return ShortlistView(
                vacancy: vacancy,
                employer: employer,
                entries: entries.filter { $0.entry.removal == nil },
                takenOff: entries.filter { $0.entry.removal != nil },
                others: all.count { $0.removal == nil && !own.contains($0.trajectory) },
                suggestions: try work.suggestions(of: book, within: scope, but: away, vacancy, employer, in: tx),
                declined: try vacancy.isOpen(on: work.today) ? work.told(left.map(\.said), in: tx) : []
            )
        }
        let shown =
            view.entries.map(\.entry.participant) + view.takenOff.map(\.entry.participant)
            + view.suggestions.map(\.participant) + view.declined.map(\.said.participant)
        try await noteLook(
            .readTours,
            subject: id.rawValue,
            detail: Audited.list(["shortlist"], shown: shown),
            as: actor
        )
        return view
    }

    /// Who can be put on a shortlist by hand.
    /// - Throws: `Refusal.notFound`.
    package func listable(on id: ID<Vacancy>, as actor: Actor) async throws -> (Vacancy, [Selectable]) {
        let found = try await look(as: actor) { work, tx in
            let scope = try work.scope(.selectCandidates)
            let (vacancy, _) = try work.shortlisted(id, in: tx)
            let on = Set(try ShortlistTable.all(of: id, in: tx).filter { $0.removal == nil }.map(\.participant))
            let guided = try CandidateQuery.guided(in: nil, within: scope, in: tx).filter {
                !on.contains($0.participant)
            }
            return (vacancy, try work.named(guided, in: tx))
        }
        let shown = Audited.list(["listable"], shown: found.1.map(\.participant))
        try await noteLook(.selectCandidates, subject: id.rawValue, detail: shown, as: actor)
        return found
    }
}

extension Work {
    func shortlisted(
        _ id: ID<Vacancy>,
        in tx: borrowing Transaction
    ) throws -> (vacancy: Vacancy, employer: Employer) {
        guard let vacancy = try VacancyTable.find(id, in: tx),
            let employer = try EmployerTable.find(vacancy.employer, in: tx)
        else { throw Refusal.notFound }
        return (vacancy, employer)
    }

    fileprivate func entry(
        _ entry: ShortlistEntry,
        _ name: String,
        _ person: (facts: ProfileFacts, trajectory: Trajectory),
        _ vacancy: Vacancy,
        _ employer: Employer,
        declined: DeclinedMatch?
    ) -> ShortlistView.Entry {
        let hasCoach = person.trajectory.coach != nil
        let folded = FoldedProfile(person.facts, hasCoach: hasCoach, on: today, by: weights)
        let findings = person.facts.findings.filter { $0.withdrawal == nil && $0.tier == .ordinary }
        let parties = Shortlists.parties
        return ShortlistView.Entry(
            entry: entry,
            name: name,
            match: folded.match(vacancy, of: employer, on: today),
            screened: person.facts.programme.screened(findings, by: parties),
            screenedOn: parties.map { party in findings.last { $0.observer.party == party }?.notedOn },
            declined: declined
        )
    }

    /// What was declined with the names, as far as this actor puts these people forward.
    fileprivate func told(
        _ declined: [DeclinedMatch],
        in tx: borrowing Transaction
    ) throws -> [ShortlistView.Declined] {
        let own = try introduced(declined, in: tx)
        guard !own.isEmpty else { return [] }
        let names = try PeopleQuery.names(of: own.map(\.participant).sorted(), in: tx)
        return own.map { ShortlistView.Declined(said: $0, name: names[$0.participant] ?? "") }
    }

    fileprivate func suggestions(
        of book: CandidateBook,
        within scope: Scope,
        but known: Set<ID<Participant>>,
        _ vacancy: Vacancy,
        _ employer: Employer,
        in tx: borrowing Transaction
    ) throws -> [ShortlistView.Suggestion] {
        guard vacancy.isOpen(on: today) else { return [] }
        let best: [(folded: FoldedProfile, reasons: MatchReasons)]
        if scope == .everything {
            let found = try book.best(for: vacancy, of: employer, count: Shortlists.suggested) { !known.contains($0) }
            best = try explained(found ?? [], for: vacancy, of: employer, in: tx)
        } else {
            // Somebody's own people are few: all of them are looked at.
            let own = Set(try CandidateQuery.guided(in: nil, within: scope, in: tx).map(\.participant))
            let searching = own.subtracting(known).filter(book.isSearching).sorted()
            let fitting = try explained(searching, for: vacancy, of: employer, in: tx)
            best = Array(
                fitting.sorted {
                    ($1.reasons.score, $0.folded.participant) < ($0.reasons.score, $1.folded.participant)
                }.prefix(Shortlists.suggested)
            )
        }
        let names = try PeopleQuery.names(of: best.map(\.folded.participant).sorted(), in: tx)
        return best.map { folded, reasons in
            ShortlistView.Suggestion(
                participant: folded.participant,
                name: names[folded.participant] ?? "",
                match: .match(reasons)
            )
        }
    }
}

extension Programme {
    /// What each of some parties last found about each subject, where any of them found something.
    func screened(_ findings: [Finding], by parties: [Party]) -> [ScreenedSubject] {
        subjects.compactMap { subject in
            let about = findings.filter { $0.subject == subject.code }
            let found = parties.map { party -> String in
                guard let last = about.last(where: { $0.observer.party == party }) else { return "" }
                let words = [last.level.flatMap { subject.levels.label(of: $0) }, last.text].compactMap(\.self)
                return words.filter { !$0.isEmpty }.joined(separator: ": ")
            }
            return found.allSatisfy(\.isEmpty) ? nil : ScreenedSubject(label: subject.label, found: found)
        }
    }
}
