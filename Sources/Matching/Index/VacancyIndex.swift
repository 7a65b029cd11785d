/// Vacancies, laid out so that the best ones of a profile are found without looking at most of them. Exact: the answers
/// are those of `PlainSearch`.
///
/// A vacancy that is opened or changed goes to a tail behind the sorted part, one that is closed gets a bit. Once a night
/// the index is made anew, or by itself when the tail is full.
package struct VacancyIndex: Sendable {
    enum Plane {
        static let needs = Sieve.closed + 1
        static let languages = needs + Capability.count
        static let contracts = languages + 36
        static let forms = contracts + 8
        static let hours = forms + 8
        static let latestStart = hours + Cuts.most
        static let count = latestStart + Cuts.most
    }

    package let settings: MatchingSettings
    /// By id. What is closed stays, and is found no more.
    package private(set) var list: VacancyList
    private(set) var sieve: Sieve
    private(set) var grid: Grid
    private(set) var cards: ContiguousArray<VacancyCard> = []
    /// The skills of the sorted positions; those of the tail, which are few, are looked up one by one.
    private(set) var postings = SkillPostings.none
    private(set) var occupations: OccupationTable
    private(set) var hourCuts: Cuts
    private(set) var startCuts: Cuts
    /// One more than the highest skill.
    private(set) var skillLimit = 0
    /// The position of each id, or -1 when it is closed.
    private var positions: ContiguousArray<Int32>
    /// How many positions are sorted by place; the tail lies behind.
    private(set) var sortedCount: Int

    package init(_ list: VacancyList, settings: MatchingSettings = .reference) throws(LimitFault) {
        try settings.check()
        try LimitFault.check(count: list.count, MatchingLimits.records, "vacancies")
        self.init(list, open: Array(0..<list.count), settings)
    }

    private init(_ list: VacancyList, open: [Int], _ settings: MatchingSettings) {
        self.list = list
        self.settings = settings
        let rows = list.rows
        let (grid, order) = Grid.layOut(ContiguousArray(open.map { SIMD2(rows[$0].x, rows[$0].y) }), from: 0)
        self.grid = grid
        sortedCount = order.count
        occupations = OccupationTable(open.lazy.map { Int(rows[$0].occupation) })
        hourCuts = Cuts(firstPlane: Plane.hours, of: open.lazy.map { Int(rows[$0].hours) })
        startCuts = Cuts(firstPlane: Plane.latestStart, of: open.lazy.map { Int(rows[$0].latestStart) })
        let capacity = order.count + max(1024, order.count / 64)
        sieve = Sieve(planes: Plane.count, capacity: capacity)
        positions = ContiguousArray(repeating: -1, count: list.count)
        cards.reserveCapacity(capacity)
        for index in order { add(open[Int(index)]) }
        postings = SkillPostings(limit: skillLimit, cards.lazy.map { rows[Int($0.id)].skills }, list.pool)
    }

    /// How many vacancies are open.
    package var openCount: Int { positions.reduce(0) { $0 + ($1 >= 0 ? 1 : 0) } }

    /// Whether a vacancy is open.
    package func isOpen(_ id: Int) -> Bool { positions.indices.contains(id) && positions[id] >= 0 }

    /// How many positions were taken since it was made. The more, the slower; a night's rebuild empties it.
    package var tailCount: Int { cards.count - sortedCount }

    /// The same with everything sorted again.
    package func rebuilt() -> VacancyIndex {
        VacancyIndex(list, open: list.rows.indices.filter(isOpen), settings)
    }

    /// A new vacancy; its id is the next number.
    package mutating func open(_ vacancy: BlindVacancy) throws(LimitFault) -> Int {
        try LimitFault.check(count: list.count + 1, MatchingLimits.records, "vacancies")
        try list.append(vacancy)
        positions.append(-1)
        place(list.count - 1)
        return list.count - 1
    }

    /// What changed about a vacancy; one that was closed is open again. False when nobody knows this id.
    package mutating func change(_ id: Int, to vacancy: BlindVacancy) throws(LimitFault) -> Bool {
        guard positions.indices.contains(id) else { return false }
        try list.replace(id, by: vacancy)
        close(id)
        place(id)
        return true
    }

    /// Takes a vacancy away. Nothing happens when it was closed already or never there.
    package mutating func close(_ id: Int) {
        guard isOpen(id) else { return }
        sieve.set(Sieve.closed, at: Int(positions[id]))
        positions[id] = -1
    }

    private mutating func place(_ id: Int) {
        guard cards.count < sieve.capacity, cards.count < cards.capacity else {
            self = VacancyIndex(list, open: list.rows.indices.filter { isOpen($0) || $0 == id }, settings)
            return
        }
        add(id)
    }

    /// Puts a vacancy at the next position.
    private mutating func add(_ id: Int) {
        let row = list.rows[id]
        let position = cards.count
        positions[id] = Int32(position)
        let occupation = occupations.number(of: Int(row.occupation))
        cards.append(VacancyCard(row, id: id, occupation: occupation, settings: settings))
        for index in row.skills { skillLimit = max(skillLimit, Packed.skill(list.pool[index]) + 1) }
        mark(row, at: position)
    }

    private mutating func mark(_ row: VacancyRow, at position: Int) {
        for bit in Capability.bits(in: row.needs) { sieve.set(Plane.needs + bit, at: position) }
        for language in 0..<6 {
            for level in 0..<Int(row.languages.levels[language]) {
                sieve.set(Plane.languages + language * 6 + level, at: position)
            }
        }
        for bit in 0..<8 {
            if row.contracts >> UInt8(bit) & 1 == 1 { sieve.set(Plane.contracts + bit, at: position) }
            if row.startForms >> UInt8(bit) & 1 == 1 { sieve.set(Plane.forms + bit, at: position) }
        }
        for plane in hourCuts.planes(below: Int(row.hours)) { sieve.set(plane, at: position) }
        for plane in startCuts.planes(below: Int(row.latestStart)) { sieve.set(plane, at: position) }
        sieve.clear(Sieve.closed, at: position)
    }

    /// Which planes stand in the way of a profile.
    func ask(_ profile: ProfileRow, into query: inout Sieve.Query) {
        query.empty()
        query.excluding.append(Sieve.closed)
        var lacking = ~profile.capabilities & (1 << UInt64(Capability.count) &- 1)
        while lacking != 0 {
            query.excluding.append(Plane.needs + lacking.trailingZeroBitCount)
            lacking &= lacking &- 1
        }
        for language in 0..<6 where profile.languages.levels[language] < 6 {
            query.excluding.append(Plane.languages + language * 6 + Int(profile.languages.levels[language]))
        }
        for bit in 0..<8 {
            if profile.contracts >> UInt8(bit) & 1 == 1 { query.anyOfContracts.append(Plane.contracts + bit) }
            if profile.startForms >> UInt8(bit) & 1 == 1 { query.anyOfForms.append(Plane.forms + bit) }
        }
        if let plane = hourCuts.planeOfLess(than: Int(profile.leastHours)) { query.excluding.append(plane) }
        if let plane = hourCuts.planeOfLess(thanAtLeast: Int(profile.mostHours) + 1) { query.requiring.append(plane) }
        if let plane = startCuts.planeOfLess(than: Int(profile.availableFrom)) { query.excluding.append(plane) }
    }

    /// The ranges of positions within a distance, and the tail.
    func ranges(x: Int, y: Int, radius: Int, into ranges: inout ContiguousArray<Range<Int>>) {
        ranges.removeAll(keepingCapacity: true)
        if sortedCount > 0 { grid.ranges(x: x, y: y, radius: radius, into: &ranges) }
        if cards.count > sortedCount { ranges.append(sortedCount..<cards.count) }
    }
}
