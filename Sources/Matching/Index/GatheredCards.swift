/// What is looked at of each vacancy that was let through, side by side.
struct GatheredCards {
    /// The first halves of the cards.
    private var looks: ContiguousArray<SIMD4<Int32>> = []
    /// What the occupation gives, and the months of experience that count for it.
    private var worths: ContiguousArray<SIMD2<Int32>> = []
    private var competences: ContiguousArray<Float> = []

    /// Fetches all that memory has to bring, and computes little, so that memory brings much at the same time.
    mutating func fill(
        _ positions: PositionList,
        _ index: VacancyIndex,
        _ tables: ProfileTables,
        _ shared: SharedWork
    ) {
        if looks.count < positions.count + 4 {
            looks = ContiguousArray(repeating: .zero, count: positions.count * 3 / 2 + 4)
            worths = ContiguousArray(repeating: .zero, count: looks.count)
            competences = ContiguousArray(repeating: 0, count: looks.count)
        }
        Self.fill(
            positions.storage.span,
            positions.count,
            index.cards.span,
            tables.points.span,
            tables.months.span,
            shared.sums.span,
            shared.first,
            &looks,
            &worths,
            &competences
        )
    }

    private static func fill(
        _ positions: Span<UInt32>,
        _ count: Int,
        _ cards: Span<VacancyCard>,
        _ points: Span<Int32>,
        _ months: Span<Int32>,
        _ sums: Span<Int32>,
        _ base: Int,
        _ looks: inout ContiguousArray<SIMD4<Int32>>,
        _ worths: inout ContiguousArray<SIMD2<Int32>>,
        _ competences: inout ContiguousArray<Float>
    ) {
        var looks = looks.mutableSpan
        var worths = worths.mutableSpan
        var competences = competences.mutableSpan
        for number in 0..<count {
            let position = Int(positions[number])
            let card = cards[position]
            looks[number] = card.look
            worths[number] = SIMD2(points[card.occupation], months[card.occupation])
            competences[number] = Float(sums[position &- base]) * card.perUnit
        }
    }

    /// Writes the bound and position of each that is near enough and relevant, and says how many there are.
    func bound(_ lanes: BoundLanes, _ positions: PositionList, into entries: inout MutableSpan<UInt64>) -> Int {
        let (looks, worths, competences) = (looks.span, worths.span, competences.span)
        let passed = positions.count
        let positions = positions.storage.span
        var (count, number) = (0, 0)
        while number < passed {
            let most =
                lanes.most(
                    (looks[number], looks[number &+ 1], looks[number &+ 2], looks[number &+ 3]),
                    (worths[number], worths[number &+ 1], worths[number &+ 2], worths[number &+ 3]),
                    SIMD4(
                        competences[number],
                        competences[number &+ 1],
                        competences[number &+ 2],
                        competences[number &+ 3]
                    )
                )
            let whole = most + BoundOrder.whole
            for lane in 0..<4 {
                entries[count] = BoundOrder.entry(aboveWhole: whole[lane], positions[number &+ lane])
                count &+= most[lane] >= 0 && number &+ lane < passed ? 1 : 0
            }
            number &+= 4
        }
        return count
    }
}
