/// Whole metres and their squares.
enum Metres {
    @inline(__always)
    static func squared(_ dx: Int, _ dy: Int) -> Int { dx * dx + dy * dy }

    /// The square root, rounded down. Exact below 2^52, which the limits of a coordinate keep to.
    @inline(__always)
    static func root(_ square: Int) -> Int { Int(Double(square).squareRoot()) }
}

/// How close two ISCO-08 codes of four digits are.
enum Occupations {
    /// The number of equal leading digits, 0 to 4.
    static func commonDigits(_ first: Int, _ second: Int) -> Int {
        if first == second { return 4 }
        if first / 10 == second / 10 { return 3 }
        if first / 100 == second / 100 { return 2 }
        return first / 1000 == second / 1000 ? 1 : 0
    }
}
