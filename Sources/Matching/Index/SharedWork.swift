/// Of each position of a stretch the sum of weight × level over the skills that a profile and the vacancy share.
struct SharedWork {
    private(set) var sums: ContiguousArray<Int32> = []
    /// The position of the first sum.
    private(set) var first = 0
    private var inside: ContiguousArray<SkillEntries> = []
    private var scattered: ContiguousArray<SkillEntries> = []

    /// Finds the sums of what was let through. Those of sorted positions come from the lists of the profile's skills, those
    /// of the tail from their own skills.
    mutating func fill(
        _ skills: Range<Int>,
        _ pool: ContiguousArray<UInt32>,
        _ positions: PositionList,
        _ index: VacancyIndex,
        _ tables: ProfileTables
    ) {
        let (lowest, end) = (Int(positions.storage[0]), Int(positions.storage[positions.count - 1]) + 1)
        let sortedEnd = min(end, index.sortedCount)
        let span = lowest < sortedEnd ? index.postings.strips(around: lowest..<sortedEnd) : lowest..<lowest
        first = span.lowerBound
        let room = max(end, span.upperBound) - first + SkillPostings.beside
        if sums.count < room { sums = ContiguousArray(repeating: 0, count: room + room / 2) }
        if !span.isEmpty {
            index.postings.find(skills, pool, within: span, inside: &inside, scattered: &scattered)
            index.postings.add(inside: inside, scattered: scattered, within: span, to: &sums)
        }
        var number = positions.count
        while number > 0, Int(positions.storage[number - 1]) >= sortedEnd {
            number -= 1
            let position = Int(positions.storage[number])
            let vacancy = index.list.rows[Int(index.cards[position].id)]
            sums[position - first] = Int32(tables.raw(vacancy.skills, index.list.pool.span))
        }
    }
}
