import Matching

/// The made-up people and vacancies of the specification: the same numbers as `Tests/Fixtures/matching/instance.py`
/// gives, so that the digests hold.
struct Generator {
    /// Chance by seed, kind and number.
    struct Draw {
        private var state: UInt64

        init(_ seed: UInt64, _ kind: UInt64, _ number: UInt64) {
            state = Self.mix(
                seed &* 0x9E37_79B9_7F4A_7C15 &+ kind &* 0xD1B5_4A32_D192_ED03 &+ number &* 0x8CB9_2BA7_2F3D_8DD7
                    &+ 0x2545_F491_4F6C_DD1D
            )
        }

        private static func mix(_ value: UInt64) -> UInt64 {
            var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        mutating func below(_ limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            return Int(((Self.mix(state) >> 32) * UInt64(limit)) >> 32)
        }

        mutating func chance(_ permille: Int) -> Bool { below(1000) < permille }

        mutating func pick(_ sums: [Int]) -> Int {
            let drawn = below(sums[sums.count - 1])
            var (low, high) = (0, sums.count)
            while low < high {
                let middle = (low + high) / 2
                if sums[middle] > drawn { high = middle } else { low = middle + 1 }
            }
            return low
        }

        mutating func shuffled(_ count: Int) -> [Int] {
            var order = Array(0..<count)
            for index in (1..<count).reversed() { order.swapAt(index, below(index + 1)) }
            return order
        }
    }

    static let width = 237_655
    static let height = 77_837
    let seed: UInt64
    var groups: [Int] = []
    var groupNumbers: [Int: Int] = [:]
    private var byMinor: [Int: [Int]] = [:]
    private var bySubMajor: [Int: [Int]] = [:]
    var groupSums: [[Int]] = []
    var skillGroups: [Int]
    private var own = [[Int]](repeating: [], count: 436)
    private var ownSums: [[Int]] = []
    let transversalSums = Generator.zipf(400, 3)
    private var towns: [(x: Int, y: Int, spread: Int)] = []
    private var townSums: [[Int]] = []

    static func sums(_ weights: [Int]) -> [Int] {
        var total = 0
        return weights.map { weight in
            total += weight
            return total
        }
    }

    private static func zipf(_ count: Int, _ offset: Int) -> [Int] {
        sums((0..<count).map { 1_000_000 / ($0 + offset) })
    }

    init(seed: UInt64 = 1) {
        self.seed = seed
        skillGroups = Array(repeating: -1, count: 400) + (400..<13_000).map { ($0 - 400) % 436 }
        var draw = Draw(seed, 1, 0)
        makeGroups()
        let shared = draw.shuffled(436)
        let boost = [4: 2, 5: 3, 7: 3, 8: 3, 9: 5]
        for _ in 0..<2 {
            let side = draw.shuffled(436)
            var weights = [Int](repeating: 0, count: 436)
            for rank in 0..<436 {
                weights[shared[rank]] += 700 * (1000 / (rank + 6))
                weights[side[rank]] += 300 * (1000 / (rank + 6))
            }
            groupSums.append(Self.sums((0..<436).map { weights[$0] * boost[groups[$0] / 1000, default: 1] }))
        }
        for skill in 400..<13_000 { own[skillGroups[skill]].append(skill) }
        ownSums = own.map { Self.zipf($0.count, 2) }
        makeTowns(&draw)
    }

    private mutating func makeGroups() {
        var minors: [Int] = []
        for (major, subMajors) in [3, 4, 6, 5, 4, 4, 3, 5, 3, 6].enumerated() {
            for sub in 0..<subMajors {
                for minor in 0..<(minors.isEmpty ? 4 : 3) { minors.append(major * 100 + (sub + 1) * 10 + minor + 1) }
            }
        }
        for (number, minor) in minors.enumerated() {
            for unit in 0..<(3 + ((number * 46) % 130 < 46 ? 1 : 0)) { groups.append(minor * 10 + unit + 1) }
        }
        for (number, code) in groups.enumerated() {
            groupNumbers[code] = number
            byMinor[code / 10, default: []].append(number)
            bySubMajor[code / 100, default: []].append(number)
        }
    }

    private mutating func makeTowns(_ draw: inout Draw) {
        let cities = [
            (440, 5122, 520), (372, 5105, 300), (435, 5085, 480), (322, 5121, 130), (470, 5088, 130), (534, 5093, 110),
            (448, 5103, 110), (404, 5094, 100), (327, 5083, 100), (292, 5122, 90), (550, 5097, 90), (414, 5116, 90),
            (312, 5094, 80), (494, 5132, 80), (410, 5103, 60), (442, 5093, 70), (457, 5113, 55), (526, 5112, 45),
            (289, 5085, 40), (353, 5099, 35), (452, 5077, 30), (361, 5084, 35), (488, 5099, 45), (345, 5119, 20),
        ]
        let ports = [(428, 5128, 240), (373, 5115, 140), (320, 5132, 60), (450, 5090, 90), (545, 5093, 60)]
        var weights: [[Int]] = [[], []]
        func point(_ east: Int, _ north: Int, _ spread: Int) -> (x: Int, y: Int, spread: Int) {
            ((east - 250) * Self.width / 340, (north - 5070) * Self.height / 70, spread)
        }
        for (east, north, weight) in cities {
            towns.append(point(east, north, 4500))
            for side in 0..<2 { weights[side].append(weight) }
        }
        for (east, north, weight) in ports {
            towns.append(point(east, north, 2500))
            weights[0].append(5)
            weights[1].append(weight)
        }
        for town in 0..<70 {
            let x = draw.below(Self.width)
            towns.append((x, draw.below(Self.height), 2500))
            let weight = 300 / (town / 4 + 3)
            weights[0].append(weight)
            weights[1].append(weight * 2 / 3 + 1)
        }
        townSums = weights.map(Self.sums)
    }

    func point(_ draw: inout Draw, side: Int) -> Place {
        if draw.chance(side == 0 ? 130 : 90) {
            let x = draw.below(Self.width)
            return Place(x: x, y: draw.below(Self.height))
        }
        let town = towns[draw.pick(townSums[side])]
        func away() -> Int {
            var sum = -3998
            for _ in 0..<4 { sum += draw.below(2000) }
            // Rounded down, below zero too.
            let product = sum * town.spread
            return product >= 0 ? product / 1155 : -((-product + 1154) / 1155)
        }
        let (x, y) = (town.x + away(), town.y + away())
        return Place(x: min(max(x, 0), Self.width - 1), y: min(max(y, 0), Self.height - 1))
    }

    func near(_ draw: inout Draw, _ group: Int, _ same: Int, _ sibling: Int, _ cousin: Int) -> Int {
        let drawn = draw.below(1000)
        if drawn < same { return group }
        let code = groups[group]
        for (limit, list) in [(same + sibling, byMinor[code / 10]), (same + sibling + cousin, bySubMajor[code / 100])] {
            if drawn < limit, let list { return list[draw.below(list.count)] }
        }
        return draw.below(436)
    }

    func skill(_ draw: inout Draw, of group: Int, transversal: Int) -> Int {
        if draw.chance(transversal) { return draw.pick(transversalSums) }
        let home = near(&draw, group, 680, 200, 90)
        return own[home][draw.pick(ownSums[home])]
    }
}
