internal import Domain

/// What a fact can still be once some tests of it are met: a part of the whole numbers (days are numbers too), or
/// codes.
struct Possible {
    private var numbers = ClosedRange(uncheckedBounds: (lower: Int.min, upper: Int.max))
    private var codes: Set<String>?
    private var flag: Bool?
    private var isKnown: Bool?
    private(set) var isNothing = false

    mutating func narrow(by test: FactTest) {
        switch test.comparison {
        case .known(let isKnown):
            if let other = self.isKnown, other != isKnown { isNothing = true }
            self.isKnown = isKnown
            return
        case .oneOf(let values): narrow(to: values.compactMap(\.code))
        case .equals(.value(.code(let code))): narrow(to: [code])
        case .equals(.value(.flag(let value))):
            if let flag, flag != value { isNothing = true }
            flag = value
        case .equals(.value(let value)): narrow(from: value.rank, through: value.rank)
        case .atLeast(.value(let value)): narrow(from: value.rank(among: test.levels), through: nil)
        case .atMost(.value(let value)): narrow(from: nil, through: value.rank(among: test.levels))
        case .above(.value(let value)): narrow(from: value.rank(among: test.levels).map { $0 + 1 }, through: nil)
        case .below(.value(let value)): narrow(from: nil, through: value.rank(among: test.levels).map { $0 - 1 })
        case .equals, .atLeast, .atMost, .above, .below, .differs: break
        }
        // Every other test is met only by what is known.
        if isKnown == false { isNothing = true }
        isKnown = true
    }

    private mutating func narrow(from low: Int?, through high: Int?) {
        let (lower, upper) = (max(numbers.lowerBound, low ?? .min), min(numbers.upperBound, high ?? .max))
        if lower > upper { isNothing = true } else { numbers = lower...upper }
    }

    private mutating func narrow(to some: [String]) {
        if some.isEmpty { return }
        codes = codes?.intersection(some) ?? Set(some)
        if codes?.isEmpty == true { isNothing = true }
    }
}

extension FactValue {
    fileprivate var code: String? { if case .code(let code) = self { code } else { nil } }
    fileprivate var rank: Int? { rank(among: []) }

    fileprivate func rank(among levels: [String]) -> Int? {
        switch self {
        case .number(let number): number
        case .day(let day): day.number
        case .code(let code): levels.firstIndex(of: code)
        case .flag, .codes, .noted: nil
        }
    }
}
