/// A single change that a participant could make (D2, *what would open*).
package enum ProfileChange: Hashable, Sendable {
    /// One step of one language skill, to this level.
    case language(LanguageLevels.Skill, to: Int)
    /// A licence, a certificate or a working time, by its number in `Capability`.
    case capability(Int)
    /// This many minutes of travel more.
    case travel(minutes: Int)

    /// Ten minutes: the step that is looked at.
    package static let travelStep = 10

    /// What training, or another agreement, can bring; own transport and what a body can do are not asked for.
    static let openable = Set(Capability.licences).union(Capability.certificates).union(Capability.workingTimes)
}

/// What a single change would open.
package struct Opening: Sendable {
    package let change: ProfileChange
    /// The vacancies that match only after the change, the best first.
    package let opened: [Match]
    /// The scores of all of them together.
    package var openedScore: Int { opened.reduce(0) { $0 + $1.score } }
    /// How much the scores on the participant's list of the best rise together.
    package let gain: Int
}

extension VacancyIndex {
    /// For one participant every single change that opens a vacancy, the one that opens most first; of equals the one that
    /// gains most.
    ///
    /// One look over the bitmaps finds what is kept away by exactly one thing; `list` is how many the participant's list
    /// of the best is long.
    package func whatOpens(for profile: BlindProfile, list count: Int = 20) throws(LimitFault) -> [Opening] {
        let profiles = try ProfileList(CollectionOfOne(profile))
        var wider = profile
        if let travel = profile.travel {
            wider.reach = min(MatchingLimits.reach.upperBound, wider.reach + travel.speed * ProfileChange.travelStep)
        }
        let widerProfiles = try ProfileList(CollectionOfOne(wider))
        var look = LookAround(self, count, profiles, widerProfiles)
        look.around()
        return look.openings()
    }
}

/// One look around for one participant.
private struct LookAround {
    let index: VacancyIndex
    let count: Int
    let profile: ProfileRow
    /// The same participant who travels longer.
    let wider: ProfileRow
    let pool: ContiguousArray<UInt32>
    let tables: ProfileTables
    let wishes: WishPoints
    var shared = SharedWork()
    var now: TopList
    var nowWider: TopList
    var found: [ProfileChange: [Match]] = [:]

    init(_ index: VacancyIndex, _ count: Int, _ profiles: ProfileList, _ wider: ProfileList) {
        self.index = index
        self.count = count
        profile = profiles.rows[0]
        self.wider = wider.rows[0]
        pool = profiles.pool
        var tables = ProfileTables(index)
        tables.fill(profile, pool, index)
        self.tables = tables
        wishes = WishPoints(profile, index.settings)
        now = TopList(count)
        nowWider = TopList(count)
    }

    mutating func around() {
        var query = Sieve.Query()
        index.ask(profile, into: &query)
        var ranges: ContiguousArray<Range<Int>> = []
        index.ranges(x: Int(wider.x), y: Int(wider.y), radius: Int(wider.reach), into: &ranges)
        var passed = PositionList()
        var shut: ContiguousArray<Bool> = []
        for range in ranges where !range.isEmpty {
            for block in range.lowerBound >> 8...(range.upperBound - 1) >> 8 {
                let (once, twice) = index.sieve.countedOut(block, query)
                for word in 0..<4 {
                    let first = block << 8 + word << 6
                    var bits = ~twice[word] & Sieve.mask(first, range)
                    while bits != 0 {
                        let bit = bits.trailingZeroBitCount
                        passed.storage.append(UInt32(first + bit))
                        shut.append(once[word] >> UInt64(bit) & 1 == 1)
                        bits &= bits &- 1
                    }
                }
            }
        }
        passed.count = passed.storage.count
        guard passed.count > 0 else { return }
        shared.fill(profile.skills, pool, passed, index, tables)
        for (position, isShut) in zip(passed.storage, shut) { look(at: Int(position), isShut: isShut) }
    }

    private mutating func look(at position: Int, isShut: Bool) {
        let card = index.cards[position]
        let squared = Metres.squared(Int(profile.x) - Int(card.x), Int(profile.y) - Int(card.y))
        guard squared <= Int(wider.reach) * Int(wider.reach) else { return }
        guard card.fits(profile) else { return }
        let isNear = squared <= Int(profile.reach) * Int(profile.reach)
        guard isNear || !isShut else { return }
        let change =
            isShut
            ? change(for: index.list.rows[Int(card.id)]) : .travel(minutes: ProfileChange.travelStep)
        guard let change,
            let rest = tables.withoutDistance(card, Int(shared.sums[position - shared.first]), wishes, index.settings)
        else { return }
        let metres = Metres.root(squared)
        if isNear, !isShut {
            now.offer(score: rest + distance(metres, profile), id: card.id)
            nowWider.offer(score: rest + distance(metres, wider), id: card.id)
        } else {
            let score = rest + distance(metres, isNear ? profile : wider)
            found[change, default: []].append(Match(id: Int(card.id), score: score))
        }
    }

    private func distance(_ metres: Int, _ profile: ProfileRow) -> Int {
        index.settings.distance * (Int(profile.reach) - metres) / Int(profile.reach)
    }

    /// The change that takes away the one thing in the way; nil when no single change does.
    private func change(for vacancy: VacancyRow) -> ProfileChange? {
        let lacking = vacancy.needs & ~profile.capabilities
        if lacking != 0 {
            let bit = lacking.trailingZeroBitCount
            return ProfileChange.openable.contains(bit) ? .capability(bit) : nil
        }
        for skill in LanguageLevels.Skill.allCases {
            let (has, asked) = (profile.languages[skill], vacancy.languages[skill])
            if asked > has { return asked == has + 1 ? .language(skill, to: asked) : nil }
        }
        return nil
    }

    func openings() -> [Opening] {
        let before = now.matches()
        let sum = before.reduce(0) { $0 + $1.score }
        let openings = found.map { change, matches in
            var list = TopList(count)
            if case .travel = change { list = nowWider } else { for match in before { list.offer(match) } }
            for match in matches { list.offer(match) }
            return Opening(
                change: change,
                opened: matches.sorted { ($1.score, $0.id) < ($0.score, $1.id) },
                gain: list.matches().reduce(0) { $0 + $1.score } - sum
            )
        }
        return openings.sorted {
            ($1.opened.count, $1.gain, $0.change.order) < ($0.opened.count, $0.gain, $1.change.order)
        }
    }
}

extension TopList {
    mutating func offer(_ match: Match) { offer(score: match.score, id: UInt32(match.id)) }
}

extension ProfileChange {
    /// So that equals always stand in the same order.
    fileprivate var order: Int {
        switch self {
        case .capability(let bit): bit
        case .language(let skill, _): 100 + skill.rawValue
        case .travel: 200
        }
    }
}
