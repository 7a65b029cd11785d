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
    }

    package struct Suggestion: Sendable {
        package let participant: ID<Participant>
        package let name: String
        package let match: PairMatch
    }

    package let vacancy: Vacancy
    package let employer: Employer
    package let entries: [Entry]
    package let takenOff: [Entry]
    /// How many stand on it whom this actor may not see.
    package let others: Int
    /// The best by the engine that are not on it and were not taken off, the highest score first.
    package let suggestions: [Suggestion]
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
        let view = try await look(as: actor) { work, tx in
            let scope = try work.scope(.readTours)
            let (vacancy, employer) = try work.shortlisted(id, in: tx)
            let all = try ShortlistTable.all(of: id, in: tx)
            let known = try CandidateQuery.within(scope, of: Set(all.map(\.trajectory)), in: tx)
            let mine = all.filter { known.contains($0.trajectory) }
            let guided = try CandidateQuery.guided(in: nil, within: scope, in: tx)
            let names = try PeopleQuery.names(of: Set(mine.map(\.participant)).sorted(), in: tx)
            let entries = try mine.map { entry in
                try work.entry(entry, names[entry.participant] ?? "", vacancy, employer, in: tx)
            }
            return ShortlistView(
                vacancy: vacancy,
                employer: employer,
                entries: entries.filter { $0.entry.removal == nil },
                takenOff: entries.filter { $0.entry.removal != nil },
                others: all.count { $0.removal == nil && !known.contains($0.trajectory) },
                suggestions: try work.suggestions(guided, but: all, vacancy, employer, in: tx)
            )
        }
        let shown =
            view.entries.map(\.entry.participant) + view.takenOff.map(\.entry.participant)
            + view.suggestions.map(\.participant)
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
        _ vacancy: Vacancy,
        _ employer: Employer,
        in tx: borrowing Transaction
    ) throws -> ShortlistView.Entry {
        let folded = try foldedProfile(of: entry.participant, in: tx)
        let findings = try FindingTable.all(of: entry.participant, in: tx)
            .filter { $0.withdrawal == nil && $0.tier == .ordinary }
        let parties = Shortlists.parties
        guard let trajectory = try TrajectoryTable.latest(of: entry.participant, within: .everything, in: tx) else {
            throw Refusal.notFound
        }
        let programme = try shelf.programme(trajectory.programme, version: trajectory.programmeVersion, in: tx)
            .definition
        return ShortlistView.Entry(
            entry: entry,
            name: name,
            match: folded?.match(vacancy, of: employer, on: today) ?? .unknown([.noOrigin]),
            screened: programme.screened(findings, by: parties),
            screenedOn: parties.map { party in findings.last { $0.observer.party == party }?.notedOn }
        )
    }

    fileprivate func suggestions(
        _ guided: [CandidateQuery.Candidate],
        but listed: [ShortlistEntry],
        _ vacancy: Vacancy,
        _ employer: Employer,
        in tx: borrowing Transaction
    ) throws -> [ShortlistView.Suggestion] {
        guard vacancy.isOpen(on: today) else { return [] }
        let known = Set(listed.map(\.participant))
        var found: [(participant: ID<Participant>, match: PairMatch, score: Int)] = []
        for participant in Set(guided.map(\.participant)).subtracting(known).sorted() {
            guard let match = try foldedProfile(of: participant, in: tx)?.match(vacancy, of: employer, on: today),
                let score = match.score
            else { continue }
            found.append((participant, match, score))
        }
        let best = found.sorted { ($1.score, $0.participant) < ($0.score, $1.participant) }.prefix(Shortlists.suggested)
        let names = try PeopleQuery.names(of: best.map(\.participant).sorted(), in: tx)
        return best.map {
            ShortlistView.Suggestion(participant: $0.participant, name: names[$0.participant] ?? "", match: $0.match)
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
