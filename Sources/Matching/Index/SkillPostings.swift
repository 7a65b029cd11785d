/// Where each skill is asked, with what weight. The sum of weight × level over the shared skills of one profile and many
/// vacancies is found by going through the lists of the profile's own skills, which are far shorter than those of the
/// vacancies together.
struct SkillPostings: Sendable {
    /// Position and weight; of one skill ascending by position.
    private let entries: ContiguousArray<UInt32>
    /// Of each skill where its entries begin, and its row of `stops` or -1; and one more for the end.
    private let skills: ContiguousArray<SIMD2<Int32>>
    /// Of the skills that are asked often: for each strip of positions where its entries begin, and one more for the end.
    private let stops: ContiguousArray<Int32>
    /// A strip is two to this power long.
    private let shift: Int

    static let none = SkillPostings(limit: 0, [], [])

    private static let mostStrips = 64
    /// How many sums there must be beside those of the span.
    static let beside = 16

    /// - Parameters:
    ///   - limit: One more than the highest skill.
    ///   - ranges: Of each position its skills in `pool`.
    ///   - pool: Skills with their weights.
    init(limit: Int, _ ranges: some Collection<Range<Int>>, _ pool: ContiguousArray<UInt32>) {
        var starts = ContiguousArray<Int32>(repeating: 0, count: limit + 1)
        for range in ranges {
            for index in range { starts[Packed.skill(pool[index]) + 1] += 1 }
        }
        for skill in 0..<limit { starts[skill + 1] += starts[skill] }
        var free = starts
        var entries = ContiguousArray<UInt32>(repeating: 0, count: Int(starts[limit]))
        for (position, range) in ranges.enumerated() {
            for index in range {
                let skill = Packed.skill(pool[index])
                entries[Int(free[skill])] = Packed.skill(position, Packed.grade(pool[index]))
                free[skill] += 1
            }
        }
        var shift = 0
        while ranges.count >> shift >= Self.mostStrips { shift += 1 }
        let strips = ranges.count >> shift + 1
        var stops: ContiguousArray<Int32> = []
        var skills = ContiguousArray<SIMD2<Int32>>(repeating: .zero, count: limit + 1)
        for skill in 0..<limit {
            skills[skill] = SIMD2(starts[skill], -1)
            guard Int(starts[skill + 1] - starts[skill]) >= strips else { continue }
            skills[skill].y = Int32(stops.count)
            var entry = starts[skill]
            for strip in 0...strips {
                while entry < starts[skill + 1], Packed.skill(entries[Int(entry)]) >> shift < strip { entry += 1 }
                stops.append(entry)
            }
        }
        skills[limit] = SIMD2(starts[limit], -1)
        (self.entries, self.skills, self.stops, self.shift) = (entries, skills, stops, shift)
    }

    /// The positions of whole strips around a span, which the sums are made for.
    func strips(around span: Range<Int>) -> Range<Int> {
        (span.lowerBound &>> shift) &<< shift..<((span.upperBound &- 1) &>> shift &+ 1) &<< shift
    }

    /// Finds the lists of some skills for a span of positions, and looks at the first entry of each, so that memory brings
    /// them all at the same time.
    /// - Parameters:
    ///   - own: The skills of a profile.
    ///   - pool: Where they stand, with their levels.
    ///   - span: Of whole strips.
    ///   - inside: Of what is asked often, the entries within the span.
    ///   - scattered: Of what is asked seldom, all entries.
    func find(
        _ own: Range<Int>,
        _ pool: ContiguousArray<UInt32>,
        within span: Range<Int>,
        inside: inout ContiguousArray<SkillEntries>,
        scattered: inout ContiguousArray<SkillEntries>
    ) {
        inside.removeAll(keepingCapacity: true)
        scattered.removeAll(keepingCapacity: true)
        let (pool, skills, entries, stops) = (pool.span, skills.span, entries.span, stops.span)
        let (first, end) = (span.lowerBound &>> shift, span.upperBound &>> shift)
        for item in own {
            let skill = Packed.skill(pool[item])
            guard skill &+ 1 < skills.count else { continue }
            let level = Int32(truncatingIfNeeded: Packed.grade(pool[item]))
            let row = Int(skills[skill].y)
            let range =
                row < 0
                ? skills[skill].x..<skills[skill &+ 1].x : stops[row &+ first]..<stops[row &+ end]
            guard !range.isEmpty else { continue }
            let list = SkillEntries(range: range, level: level, first: entries[Int(range.lowerBound)])
            if row < 0 { scattered.append(list) } else { inside.append(list) }
        }
    }

    /// Sets the sums of a span: weight × level over the lists.
    ///
    /// There must be a sum for each position of the span and some beside, which what lies outside goes to: to several,
    /// because adding to one waits for the one before.
    func add(
        inside: ContiguousArray<SkillEntries>,
        scattered: ContiguousArray<SkillEntries>,
        within span: Range<Int>,
        to sums: inout ContiguousArray<Int32>
    ) {
        let entries = entries.span
        var sums = sums.mutableSpan
        for place in 0..<span.count { sums[place] = 0 }
        let (base, outside) = (UInt32(span.lowerBound), UInt32(span.count))
        for list in inside {
            for entry in Int(list.range.lowerBound)..<Int(list.range.upperBound) {
                let packed = entries[entry]
                sums[Int(packed &>> 3 &- base)] &+= list.level &* Int32(truncatingIfNeeded: packed & 7)
            }
        }
        for list in scattered {
            for entry in Int(list.range.lowerBound)..<Int(list.range.upperBound) {
                let packed = entries[entry]
                let place = min(packed &>> 3 &- base, outside &+ UInt32(truncatingIfNeeded: entry) & 15)
                sums[Int(place)] &+= list.level &* Int32(truncatingIfNeeded: packed & 7)
            }
        }
    }
}

/// Some entries of one skill, and the level that a profile has of it.
struct SkillEntries {
    let range: Range<Int32>
    let level: Int32
    /// The first entry, so that it is looked at.
    let first: UInt32
}
