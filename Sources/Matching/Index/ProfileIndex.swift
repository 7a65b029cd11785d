/// Profiles, laid out so that the best ones for a vacancy are found without looking at most of them: the mirror of
/// `VacancyIndex`. They stand in layers by how far somebody goes, because each profile has a reach of its own.
package struct ProfileIndex: Sendable {
    enum Plane {
        static let lacks = Sieve.closed + 1
        /// For each language six planes: whose level is less than 1, … less than 6.
        static let languages = lacks + Capability.count
        static let contracts = languages + 36
        static let forms = contracts + 8
        static let leastHours = forms + 8
        static let mostHours = leastHours + Cuts.most
        static let availableFrom = mostHours + Cuts.most
        static let count = availableFrom + Cuts.most
    }

    struct Layer: Sendable {
        var reach: Int
        var grid: Grid
    }

    package let settings: MatchingSettings
    /// By id. What is closed stays, and is found no more.
    package private(set) var list: ProfileList
    private(set) var sieve: Sieve
    private(set) var layers: [Layer] = []
    private(set) var cards: ContiguousArray<ProfileCard> = []
    private(set) var details: ContiguousArray<ProfileDetail> = []
    /// Targets, experience and skills of each position, as in `ProfileList`.
    private(set) var pool: ContiguousArray<UInt32> = []
    private(set) var occupations: OccupationTable
    private let leastCuts: Cuts
    private let mostCuts: Cuts
    private let dayCuts: Cuts
    private(set) var skillLimit = 0
    private var positions: ContiguousArray<Int32>
    private(set) var sortedCount: Int

    package init(_ list: ProfileList, settings: MatchingSettings = .reference) throws(LimitFault) {
        try settings.check()
        try LimitFault.check(count: list.count, MatchingLimits.records, "candidates")
        self.init(list, open: Array(0..<list.count), settings)
    }

    private init(_ list: ProfileList, open: [Int], _ settings: MatchingSettings) {
        self.list = list
        self.settings = settings
        let rows = list.rows
        sortedCount = open.count
        occupations = OccupationTable(
            open.lazy.flatMap { rows[$0].targets }.map { Packed.occupation(list.pool[$0]) }
        )
        leastCuts = Cuts(firstPlane: Plane.leastHours, of: open.lazy.map { Int(rows[$0].leastHours) })
        mostCuts = Cuts(firstPlane: Plane.mostHours, of: open.lazy.map { Int(rows[$0].mostHours) })
        dayCuts = Cuts(firstPlane: Plane.availableFrom, of: open.lazy.map { Int(rows[$0].availableFrom) })
        let capacity = open.count + max(1024, open.count / 64)
        sieve = Sieve(planes: Plane.count, capacity: capacity)
        positions = ContiguousArray(repeating: -1, count: list.count)
        cards.reserveCapacity(capacity)
        details.reserveCapacity(capacity)
        pool.reserveCapacity(list.pool.count + 64 * 1024)
        // Each layer holds those who go up to twice as far as those of the one before.
        let byLayer = Dictionary(grouping: open) { Int.bitWidth - max(4096, Int(rows[$0].reach)).leadingZeroBitCount }
        for (_, members) in byLayer.sorted(by: { $0.key < $1.key }) {
            let places = ContiguousArray(members.map { SIMD2(rows[$0].x, rows[$0].y) })
            let (grid, order) = Grid.layOut(places, from: cards.count)
            layers.append(Layer(reach: members.reduce(0) { max($0, Int(rows[$1].reach)) }, grid: grid))
            for index in order { add(members[Int(index)]) }
        }
    }

    /// Whether a profile is there to be found.
    package func isOpen(_ id: Int) -> Bool { positions.indices.contains(id) && positions[id] >= 0 }

    /// How many positions were taken since it was made.
    package var tailCount: Int { cards.count - sortedCount }

    /// The same with everything sorted again.
    package func rebuilt() -> ProfileIndex { ProfileIndex(list, open: list.rows.indices.filter(isOpen), settings) }

    /// A new profile; its id is the next number.
    package mutating func open(_ profile: BlindProfile) throws(LimitFault) -> Int {
        try LimitFault.check(count: list.count + 1, MatchingLimits.records, "candidates")
        try list.append(profile)
        positions.append(-1)
        place(list.count - 1)
        return list.count - 1
    }

    /// What changed about a profile; one that was closed is there again. False when nobody knows this id.
    package mutating func change(_ id: Int, to profile: BlindProfile) throws(LimitFault) -> Bool {
        guard positions.indices.contains(id) else { return false }
        try list.replace(id, by: profile)
        close(id)
        place(id)
        return true
    }

    /// Takes a profile away. Nothing happens when it was closed already or never there.
    package mutating func close(_ id: Int) {
        guard isOpen(id) else { return }
        sieve.set(Sieve.closed, at: Int(positions[id]))
        positions[id] = -1
    }

    private mutating func place(_ id: Int) {
        guard cards.count < sieve.capacity, cards.count < cards.capacity else {
            self = ProfileIndex(list, open: list.rows.indices.filter { isOpen($0) || $0 == id }, settings)
            return
        }
        add(id)
    }

    private mutating func add(_ id: Int) {
        let row = list.rows[id]
        let position = cards.count
        positions[id] = Int32(position)
        cards.append(ProfileCard(row, list.pool, &occupations))
        details.append(
            ProfileDetail(
                id: UInt32(id),
                wishes: row.wishes,
                avoids: row.avoids,
                listStart: UInt32(pool.count),
                skillCount: row.skillCount,
                targetCount: row.targetCount,
                experienceCount: row.experienceCount
            )
        )
        pool.append(contentsOf: list.pool[row.targets.lowerBound..<row.skills.upperBound])
        for index in row.skills { skillLimit = max(skillLimit, Packed.skill(list.pool[index]) + 1) }
        mark(row, at: position)
    }

    private mutating func mark(_ row: ProfileRow, at position: Int) {
        for bit in 0..<Capability.count where row.capabilities >> UInt64(bit) & 1 == 0 {
            sieve.set(Plane.lacks + bit, at: position)
        }
        for language in 0..<6 {
            for level in Int(row.languages.levels[language])..<6 {
                sieve.set(Plane.languages + language * 6 + level, at: position)
            }
        }
        for bit in 0..<8 {
            if row.contracts >> UInt8(bit) & 1 == 1 { sieve.set(Plane.contracts + bit, at: position) }
            if row.startForms >> UInt8(bit) & 1 == 1 { sieve.set(Plane.forms + bit, at: position) }
        }
        for plane in leastCuts.planes(below: Int(row.leastHours)) { sieve.set(plane, at: position) }
        for plane in mostCuts.planes(below: Int(row.mostHours)) { sieve.set(plane, at: position) }
        for plane in dayCuts.planes(below: Int(row.availableFrom)) { sieve.set(plane, at: position) }
        sieve.clear(Sieve.closed, at: position)
    }

    /// Which planes stand in the way of a vacancy.
    func ask(_ vacancy: VacancyRow, into query: inout Sieve.Query) {
        query.empty()
        query.excluding.append(Sieve.closed)
        for bit in Capability.bits(in: vacancy.needs) { query.excluding.append(Plane.lacks + bit) }
        for language in 0..<6 where vacancy.languages.levels[language] > 0 {
            query.excluding.append(Plane.languages + language * 6 + Int(vacancy.languages.levels[language]) - 1)
        }
        for bit in 0..<8 {
            if vacancy.contracts >> UInt8(bit) & 1 == 1 { query.anyOfContracts.append(Plane.contracts + bit) }
            if vacancy.startForms >> UInt8(bit) & 1 == 1 { query.anyOfForms.append(Plane.forms + bit) }
        }
        if let plane = leastCuts.planeOfLess(thanAtLeast: Int(vacancy.hours) + 1) { query.requiring.append(plane) }
        if let plane = mostCuts.planeOfLess(than: Int(vacancy.hours)) { query.excluding.append(plane) }
        if let plane = dayCuts.planeOfLess(thanAtLeast: Int(vacancy.latestStart) + 1) { query.requiring.append(plane) }
    }

    /// The ranges of positions of who may come this far, and the tail.
    func ranges(x: Int, y: Int, into ranges: inout ContiguousArray<Range<Int>>) {
        ranges.removeAll(keepingCapacity: true)
        for layer in layers { layer.grid.ranges(x: x, y: y, radius: layer.reach, into: &ranges) }
        if cards.count > sortedCount { ranges.append(sortedCount..<cards.count) }
    }
}
