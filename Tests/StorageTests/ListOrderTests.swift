import Testing

@testable import Storage

/// The rows of a list stand in its order, whichever engine read them.
struct ListOrderTests {
    private static let columns = Row.Columns(["day", "time", "id"])

    private func row(_ day: String, _ time: Int?, _ id: String) -> Row {
        Row(columns: Self.columns, values: [.text(day), time.map(SQLValue.integer) ?? .null, .text(id)])
    }

    private func ids(_ rows: [Row], _ order: ListOrder) throws -> [String] {
        try order.sorted(rows).map { try $0("id") }
    }

    @Test func `rows stand by the first column and then by the next, each in its own direction`() throws {
        let rows = [row("2026-01-02", 540, "b"), row("2026-01-03", 540, "c"), row("2026-01-02", 600, "a")]
        #expect(try ids(rows, [.down("day"), .up("id")]) == ["c", "a", "b"])
        #expect(try ids(rows, [.up("day"), .up("time"), .up("id")]) == ["b", "a", "c"])
        #expect(try ids(rows, [.up("time"), .down("id")]) == ["c", "b", "a"])
    }

    @Test func `a time that is not known counts as midnight`() throws {
        let rows = [row("2026-01-02", nil, "b"), row("2026-01-02", 1, "c"), row("2026-01-02", 0, "a")]
        // The id decides between the two of midnight, and against where an unknown one would stand by itself.
        #expect(try ids(rows, [.down("time"), .down("id")]) == ["c", "b", "a"])
        #expect(try ids(rows, [.up("time"), .up("id")]) == ["a", "b", "c"])
    }

    @Test func `rows that no column tells apart stay as they came`() throws {
        let rows = ["d", "a", "c", "b"].map { row("2026-01-02", 540, $0) } + [row("2026-01-01", 540, "e")]
        #expect(try ids(rows, [.up("day"), .down("time")]) == ["e", "d", "a", "c", "b"])
    }

    @Test func `an order by a column that the rows do not have is damage, and an empty list has nothing to sort`()
        throws
    {
        let rows = [row("2026-01-02", nil, "b"), row("2026-01-02", 1, "c")]
        #expect(throws: StorageError.damaged(column: "name")) { try ids(rows, [.up("name")]) }
        #expect(try ids([], [.up("name")]) == [])
    }
}
