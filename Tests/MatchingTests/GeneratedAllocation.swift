import Matching

extension Generator {
    /// An allocation of the specification: near places and popular employers.
    func allocation(people: Int, places: Int, capacity: Int) throws(LimitFault) -> AllocationProblem {
        var employers = Employers(of: self, count: places)
        var problem = try AllocationProblem(capacities: repeatElement(capacity, count: places))
        for person in 0..<people {
            var draw = Draw(seed, 5, UInt64(person))
            let origin = point(&draw, side: 0)
            let group = draw.pick(groupSums[0])
            let want = 20 + draw.below(31)
            try problem.append(employers.best(want, for: group, from: origin, &draw))
        }
        return problem
    }

    /// The places of an allocation. The largest one looks at 40 million pairs, in a debug build: what is near is gathered once
    /// for each square, and what is done for each pair neither makes nor sorts a list.
    private struct Employers {
        private struct Employer {
            let place: Place
            let group: Int
            let pull: Int
        }

        private static let side = 8000
        private static let (columns, rows) = (Generator.width / side + 1, Generator.height / side + 1)

        private var all: [Employer] = []
        private var grid = [[Int]](repeating: [], count: columns * rows)
        /// Who is near a square, by how many squares around it are looked at.
        private var near = [[Int]?](repeating: nil, count: columns * rows * (columns + 1))
        /// What each pair of groups is worth.
        private var worth: [Int] = []
        private let groupCount: Int

        init(of world: Generator, count: Int) {
            groupCount = world.groups.count
            for number in 0..<count {
                var draw = Draw(world.seed, 6, UInt64(number))
                let place = world.point(&draw, side: 1)
                let group = draw.pick(world.groupSums[1])
                all.append(Employer(place: place, group: group, pull: 400_000 / (draw.below(40) + 2) / 10))
                grid[place.y / Self.side * Self.columns + place.x / Self.side].append(number)
            }
            for first in world.groups {
                for second in world.groups {
                    var digits = 4
                    var (left, right) = (first, second)
                    while left != right { (left, right, digits) = (left / 10, right / 10, digits - 1) }
                    worth.append(300 * [0, 10, 30, 60, 100][digits])
                }
            }
        }

        /// The choices of somebody of a group: the best of those near, ascending by place.
        mutating func best(
            _ want: Int,
            for group: Int,
            from origin: Place,
            _ draw: inout Draw
        ) -> [AllocationProblem.Choice] {
            var (ring, around) = (1, employers(around: origin, 1))
            while around.count < 3 * want, ring < Self.columns {
                ring += 1
                around = employers(around: origin, ring)
            }
            var index = around.count > 400 ? draw.below(around.count) : 0
            let (numbers, employers, worth) = (around.span, all.span, worth.span)
            var best = Highest(want)
            for _ in 0..<min(400, numbers.count) {
                let number = numbers[index]
                index = index + 1 == numbers.count ? 0 : index + 1
                let employer = employers[number]
                let metres = origin.distance(to: employer.place)
                let closeness = metres < 25_000 ? (25_000 - metres) * 15 / 25 : 0
                let score = worth[group * groupCount + employer.group] + closeness + employer.pull + draw.below(25_000)
                // Of equals the lower number.
                best.offer((score > 100_000 ? 100_000 : score) << 32 | (0xFFFF_FFFF - number))
            }
            return best.found
                .map { .init(place: 0xFFFF_FFFF - ($0 & 0xFFFF_FFFF), score: $0 >> 32) }
                .sorted { $0.place < $1.place }
        }

        private mutating func employers(around origin: Place, _ ring: Int) -> [Int] {
            let (column, row) = (origin.x / Self.side, origin.y / Self.side)
            let key = (row * Self.columns + column) * (Self.columns + 1) + ring
            if let known = near[key] { return known }
            var found: [Int] = []
            for y in max(0, row - ring)..<min(Self.rows, row + ring + 1) {
                for x in max(0, column - ring)..<min(Self.columns, column + ring + 1) {
                    found += grid[y * Self.columns + x]
                }
            }
            near[key] = found
            return found
        }
    }

    /// The highest of the numbers that were offered, the highest first.
    private struct Highest {
        private var kept: [Int]
        private var count = 0

        init(_ most: Int) { kept = Array(repeating: 0, count: most) }

        var found: ArraySlice<Int> { kept[..<count] }

        mutating func offer(_ number: Int) {
            var rank = count
            if rank < kept.count {
                count += 1
            } else {
                rank -= 1
                guard kept[rank] < number else { return }
            }
            var numbers = kept.mutableSpan
            while rank > 0, numbers[rank - 1] < number {
                numbers[rank] = numbers[rank - 1]
                rank -= 1
            }
            numbers[rank] = number
        }
    }
}
