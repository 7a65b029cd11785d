/// A point on the flat plane that distances of the matching are reckoned in: metres east and north of 2.5° E, 50.7° N, at the
/// scale of 51.05° N. Within Flanders it differs from the distance over the globe by less than one in a hundred. South of 50.7° N
/// `y` is negative.
package struct PlanePoint: Hashable, Sendable {
    package let x: Int
    package let y: Int

    package init(x: Int, y: Int) { (self.x, self.y) = (x, y) }

    /// In square metres; exact.
    package func squaredDistance(to other: PlanePoint) -> Int {
        let (dx, dy) = (x - other.x, y - other.y)
        return dx * dx + dy * dy
    }

    /// In whole metres as the crow flies, rounded down.
    package func distance(to other: PlanePoint) -> Int {
        // Exact: the square stays below 2^52 for every distance in Belgium.
        Int(Double(squaredDistance(to: other)).squareRoot())
    }

    /// The middle of the square of the grid that the point lies in; `grid` is the side of a square in metres. Who knows the
    /// result knows no more of the point than its square.
    package func rounded(toGrid grid: Int) -> PlanePoint {
        let side = max(1, grid)
        func middle(_ value: Int) -> Int { value - (value % side + side) % side + side / 2 }
        return PlanePoint(x: middle(x), y: middle(y))
    }
}
