/// The occupations that occur in an index, by a small number, in the order of their codes, so that all that share leading
/// digits stand together.
struct OccupationTable: Sendable {
    private(set) var codes: ContiguousArray<Int>
    /// How many of the codes are sorted; later ones came one by one.
    private let sorted: Int
    /// For each three leading digits, how many sorted codes lie before.
    private let before: ContiguousArray<Int>

    init(_ found: some Sequence<Int>) {
        codes = ContiguousArray(Set(found).sorted())
        sorted = codes.count
        var counts = ContiguousArray(repeating: 0, count: 1001)
        for code in codes { counts[code / 10 + 1] += 1 }
        for tens in 1...1000 { counts[tens] += counts[tens - 1] }
        before = counts
    }

    /// The number of a code, with a new one when it was never seen.
    mutating func number(of code: Int) -> Int {
        if let known = find(code) { return known }
        codes.append(code)
        return codes.count - 1
    }

    private func find(_ code: Int) -> Int? {
        let range = before[code / 10]..<before[code / 10 + 1]
        return codes[range].firstIndex(of: code) ?? codes[sorted...].firstIndex(of: code)
    }

    /// Raises the points of each occupation to what an occupation that somebody aims at or has experience in gives, by the
    /// number of equal leading digits.
    func raise(_ points: inout ContiguousArray<Int32>, around code: Int, _ byDigits: InlineArray<5, Int32>) {
        var points = points.mutableSpan
        let (ten, hundred, thousand) = (code / 10, code / 100, code / 1000)
        let wider: InlineArray<4, Range<Int>> = [
            0..<sorted, before[thousand * 100]..<before[thousand * 100 + 100],
            before[hundred * 10]..<before[hundred * 10 + 10], before[ten]..<before[ten + 1],
        ]
        for digits in wider.indices where byDigits[digits] > 0 {
            for index in wider[digits] { points[index] = max(points[index], byDigits[digits]) }
        }
        for index in before[ten]..<before[ten + 1] where codes[index] == code {
            points[index] = max(points[index], byDigits[4])
        }
        for index in sorted..<codes.count {
            points[index] = max(points[index], byDigits[Occupations.commonDigits(code, codes[index])])
        }
    }
}
