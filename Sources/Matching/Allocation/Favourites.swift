/// The best choices of each person, remembered: while prices only rise, what was not among the best then is not better now.
struct Favourites {
    private static let count = 4
    private static let none = UInt32.max

    private var choices: ContiguousArray<SIMD4<UInt32>>
    /// What no other choice of the person is worth more than.
    private var bounds: ContiguousArray<Int>

    init(people: Int) {
        choices = ContiguousArray(repeating: SIMD4(repeating: Self.none), count: people)
        bounds = ContiguousArray(repeating: .max, count: people)
    }

    /// Has everything looked at again: a price fell.
    mutating func forget(_ person: Int) { bounds[person] = .max }

    /// The choice that is worth most at these prices, what it is worth, and what the next one is worth or nothing; nil when none is worth anything.
    @inline(__always)
    mutating func best(
        of person: Int,
        in problem: AllocationProblem,
        at prices: ContiguousArray<Int>,
        _ scale: Int
    ) -> (choice: Int, value: Int, second: Int)? {
        var found = Best()
        if bounds[person] < .max {
            let known = choices[person]
            for slot in 0..<Self.count where known[slot] != Self.none {
                found.offer(Int(known[slot]), Self.value(Int(known[slot]), problem, prices, scale))
            }
            if found.second >= bounds[person] { return found.result }
        }
        lookAtAll(person, problem, prices, scale)
        found = Best()
        let known = choices[person]
        for slot in 0..<Self.count where known[slot] != Self.none {
            found.offer(Int(known[slot]), Self.value(Int(known[slot]), problem, prices, scale))
        }
        return found.result
    }

    @inline(__always)
    private static func value(
        _ choice: Int,
        _ problem: AllocationProblem,
        _ prices: ContiguousArray<Int>,
        _ scale: Int
    ) -> Int {
        Int(problem.choiceScores[choice]) &* scale &- prices[Int(problem.choicePlaces[choice])]
    }

    /// Finds the four best of all choices, and the fifth as the bound of the rest.
    private mutating func lookAtAll(
        _ person: Int,
        _ problem: AllocationProblem,
        _ prices: ContiguousArray<Int>,
        _ scale: Int
    ) {
        var values = InlineArray<5, Int>(repeating: .min)
        var found = InlineArray<5, UInt32>(repeating: Self.none)
        for choice in problem.range(of: person) {
            let value = Self.value(choice, problem, prices, scale)
            guard value > values[4] else { continue }
            var place = 4
            while place > 0, values[place &- 1] < value {
                values[place] = values[place &- 1]
                found[place] = found[place &- 1]
                place &-= 1
            }
            values[place] = value
            found[place] = UInt32(truncatingIfNeeded: choice)
        }
        choices[person] = SIMD4(found[0], found[1], found[2], found[3])
        bounds[person] = values[4]
    }

    private struct Best {
        var choice = -1
        var value = 0
        var second = 0

        @inline(__always)
        mutating func offer(_ offered: Int, _ worth: Int) {
            if worth > value {
                (second, value, choice) = (value, worth, offered)
            } else if worth > second {
                second = worth
            }
        }

        var result: (choice: Int, value: Int, second: Int)? { choice < 0 ? nil : (choice, value, second) }
    }
}
