import Domain
import Testing

struct PlanePointTests {
    @Test(arguments: [
        (PlanePoint(x: 0, y: 0), PlanePoint(x: 3000, y: 4000), 5000),
        (PlanePoint(x: 1, y: 1), PlanePoint(x: 2, y: 2), 1),
        (PlanePoint(x: -500, y: 0), PlanePoint(x: 500, y: 0), 1000),
        (PlanePoint(x: 7, y: 7), PlanePoint(x: 7, y: 7), 0),
        (PlanePoint(x: 0, y: 0), PlanePoint(x: 237_654, y: 77_836), 250_075),
    ])
    func `the distance is in whole metres, rounded down, from either side`(
        one: PlanePoint,
        other: PlanePoint,
        metres: Int
    ) {
        #expect(one.distance(to: other) == metres)
        #expect(other.distance(to: one) == metres)
    }

    @Test func `the root is exact over the whole country`() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<5000 {
            let point = {
                PlanePoint(
                    x: .random(in: -1...300_000, using: &generator),
                    y: .random(in: -150_000...80_000, using: &generator)
                )
            }
            let (one, other) = (point(), point())
            let (metres, square) = (one.distance(to: other), one.squaredDistance(to: other))
            #expect(metres * metres <= square && (metres + 1) * (metres + 1) > square)
        }
    }

    @Test(arguments: [(0, 500), (1, 500), (999, 500), (1000, 1500), (-1, -500), (-1000, -500), (-1001, -1500)])
    func `a point is rounded to the middle of its square, south of the line too`(value: Int, middle: Int) {
        #expect(PlanePoint(x: value, y: value).rounded(toGrid: 1000) == PlanePoint(x: middle, y: middle))
    }

    @Test func `rounding moves nobody farther than half a square, and once is enough`() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<2000 {
            let point = PlanePoint(
                x: .random(in: -5000...240_000, using: &generator),
                y: .random(in: -150_000...78_000, using: &generator)
            )
            let rounded = point.rounded(toGrid: 1000)
            #expect(abs(rounded.x - point.x) <= 500 && abs(rounded.y - point.y) <= 500)
            #expect(rounded.rounded(toGrid: 1000) == rounded)
        }
        #expect(PlanePoint(x: 5, y: 5).rounded(toGrid: 0) == PlanePoint(x: 5, y: 5))
    }

    @Test func `everybody of a municipality leaves from the same point`() {
        let town = Municipality(nis: "1", name: "Ergens", point: PlanePoint(x: 85_043, y: 38_918), postcodes: ["9000"])
        #expect(TravelOrigin.of(town) == PlanePoint(x: 85_500, y: 38_500))
    }
}
