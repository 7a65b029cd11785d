internal import Domain
internal import Matching
internal import Storage

/// Everybody who looks for work, laid out for searching; the numbers of the engine are places in it. It knows who somebody is by
/// their id alone, and keeps nothing of their profile but what the engine does and what they may never be put forward for.
struct CandidateBook: Sendable {
    let day: Day
    private(set) var stamp: String
    private(set) var index: ProfileIndex
    /// By number.
    private(set) var people: [ID<Participant>] = []
    /// Of the few who have any, by number.
    private var limits: [Int: HiddenLimits] = [:]
    private var marks: [ID<Participant>: String] = [:]
    private var numbers: [ID<Participant>: Int] = [:]
    /// Of whom nobody noted from where they leave.
    private(set) var unplaced: Set<ID<Participant>> = []

    /// How many look for work.
    var count: Int { marks.count }

    init(_ work: Work, in tx: borrowing Transaction) throws {
        day = work.today
        stamp = try MatchingQuery.profileStamp(in: tx)
        marks = try MatchingQuery.profileMarks(in: tx)
        let settings = MatchingSettings(work.weights)
        index = try ProfileIndex(ProfileList(), settings: settings)
        var list = ProfileList()
        let searching = marks.keys.sorted()
        // By portions, so that what was read of one is let go before the next.
        for start in stride(from: 0, to: searching.count, by: ProfileFactsQuery.portion) {
            let part = searching[start..<min(start + ProfileFactsQuery.portion, searching.count)]
            for folded in try work.foldedProfiles(of: part, in: tx) {
                guard let blind = folded.blind else {
                    unplaced.insert(folded.participant)
                    continue
                }
                try list.append(blind)
                enter(folded)
            }
        }
        index = try ProfileIndex(list, settings: settings)
    }

    /// The same with what changed since.
    func updated(_ work: Work, in tx: borrowing Transaction) throws -> CandidateBook {
        let now = try MatchingQuery.profileStamp(in: tx)
        guard now != stamp else { return self }
        let found = try MatchingQuery.profileMarks(in: tx)
        let changed = Set(found.filter { marks[$0.key] != $0.value }.keys)
        if changed.count > max(64, found.count / 8) { return try CandidateBook(work, in: tx) }
        var book = self
        book.stamp = now
        book.marks = found
        for participant in Set(marks.keys).subtracting(found.keys) { book.close(participant) }
        for folded in try work.foldedProfiles(of: changed, in: tx) { try book.take(folded) }
        return book
    }

    /// Gives somebody the next number.
    private mutating func enter(_ folded: FoldedProfile) {
        numbers[folded.participant] = people.count
        limit(people.count, by: folded)
        people.append(folded.participant)
    }

    private mutating func limit(_ number: Int, by folded: FoldedProfile) {
        limits[number] = folded.profile.limits.isEmpty ? nil : folded.profile.limits
    }

    private mutating func take(_ folded: FoldedProfile) throws {
        guard let blind = folded.blind else {
            close(folded.participant)
            unplaced.insert(folded.participant)
            return
        }
        unplaced.remove(folded.participant)
        if let number = numbers[folded.participant] {
            _ = try index.change(number, to: blind)
            limit(number, by: folded)
        } else {
            _ = try index.open(blind)
            enter(folded)
        }
    }

    private mutating func close(_ participant: ID<Participant>) {
        unplaced.remove(participant)
        if let number = numbers[participant] { index.close(number) }
    }

    // MARK: who is found

    /// Whether somebody looks for work.
    func isSearching(_ participant: ID<Participant>) -> Bool { marks[participant] != nil }

    /// What somebody may never be put forward for; nil for most.
    func limits(of number: Int) -> HiddenLimits? { limits[number] }

    /// The best for a vacancy whose limits allow it, of those that are meant, the highest score first; nil where the vacancy has no
    /// place.
    func best(
        for vacancy: Vacancy,
        of employer: Employer,
        count: Int = matchListLength,
        where isMeant: (ID<Participant>) -> Bool = { _ in true }
    ) throws -> [ID<Participant>]? {
        guard let blind = BlindVacancy(vacancy.facts, of: employer.facts, on: day) else { return nil }
        var search = ProfileSearch(index)
        var asked = count
        while true {
            let found = try search.best(asked, for: blind)
            var list: [ID<Participant>] = []
            for match in found where list.count < count {
                let isForbidden = limits[match.id]?.forbid(vacancy.facts, of: employer.facts) ?? false
                if !isForbidden, isMeant(people[match.id]) { list.append(people[match.id]) }
            }
            // Some of the best may be out because of a limit that nobody sees: then further down the list.
            if list.count == count || found.count < asked { return list }
            asked *= 4
        }
    }
}

extension Work {
    /// Why each of these people fits a vacancy, in their order; whoever does not fit any more is left out.
    func explained(
        _ people: [ID<Participant>],
        for vacancy: Vacancy,
        of employer: Employer,
        in tx: borrowing Transaction
    ) throws -> [(folded: FoldedProfile, reasons: MatchReasons)] {
        let profiles = try foldedProfiles(of: people, in: tx)
        let byPerson = Dictionary(uniqueKeysWithValues: profiles.map { ($0.participant, $0) })
        return people.compactMap { participant in
            byPerson[participant].flatMap { folded in
                folded.match(vacancy, of: employer, on: today).reasons.map { (folded: folded, reasons: $0) }
            }
        }
    }
}
