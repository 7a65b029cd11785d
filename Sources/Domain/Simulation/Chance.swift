extension SeededGenerator {
    /// Whether something happens that does so in this many cases of a hundred.
    mutating func happens(_ share: Int) -> Bool { Int.random(in: 0..<100, using: &self) < share }

    /// How often something happens that does so `mean` times on average and by chance (Poisson; Knuth's method). It is
    /// reckoned with sums and products alone, so that every machine gives the same.
    mutating func poisson(mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        // e^mean as its series; a step at a time keeps it in bounds.
        var left = mean
        var count = 0
        while left > 0 {
            let part = min(left, 8)
            left -= part
            let bound = 1 / exponential(part)
            var product = unit()
            while product > bound {
                count += 1
                product *= unit()
            }
        }
        return count
    }

    /// From 0 up to and without 1.
    private mutating func unit() -> Double { Double(next() >> 11) / Double(UInt64(1) << 53) }
}

private func exponential(_ power: Double) -> Double {
    var (sum, term, number) = (1.0, 1.0, 1.0)
    while term > sum * 1e-17 {
        term *= power / number
        sum += term
        number += 1
    }
    return sum
}
