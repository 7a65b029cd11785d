internal import Domain
internal import Matching
internal import Storage

/// Everybody who looks for work, laid out for searching; the numbers of the engine are places in it. It knows who somebody is by
/// their id alone.
struct CandidateBook: Sendable {
    let day: Day
    private(set) var stamp: String
    private(set) var index: ProfileIndex
    private(set) var entries: [FoldedProfile] = []
    private var marks: [ID<Participant>: String] = [:]
    private var numbers: [ID<Participant>: Int] = [:]
    /// Of whom nobody noted from where they leave.
    private(set) var unplaced: Set<ID<Participant>> = []

    /// How many look for work.
    var count: Int { marks.count }
    var matchable: [FoldedProfile] { entries.enumerated().filter { index.isOpen($0.offset) }.map(\.element) }

    init(_ work: Work, in tx: borrowing Transaction) throws {
        day = work.today
        stamp = try MatchingQuery.profileStamp(in: tx)
        marks = try MatchingQuery.profileMarks(in: tx)
        index = try ProfileIndex(ProfileList())
        var list = ProfileList()
        for participant in marks.keys.sorted() {
            guard let folded = try work.foldedProfile(of: participant, in: tx), let blind = folded.blind else {
                unplaced.insert(participant)
                continue
            }
            try list.append(blind)
            numbers[participant] = entries.count
            entries.append(folded)
        }
        index = try ProfileIndex(list)
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
        for participant in changed {
            guard let folded = try work.foldedProfile(of: participant, in: tx) else { continue }
            try book.take(folded)
        }
        return book
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
            entries[number] = folded
        } else {
            numbers[folded.participant] = try index.open(blind)
            entries.append(folded)
        }
    }

    private mutating func close(_ participant: ID<Participant>) {
        unplaced.remove(participant)
        if let number = numbers[participant] { index.close(number) }
    }
}
