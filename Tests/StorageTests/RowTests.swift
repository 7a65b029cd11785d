import Testing

@testable import Storage

struct RowTests {
    private let columns = Row.Columns(["id", "name", "times", "note"])

    @Test func `what a row leaves out at its end is NULL`() throws {
        let row = Row(columns: columns, values: [.text("1"), .null])
        #expect(try row("id") == "1")
        for column in ["name", "times", "note"] {
            #expect(try row.value(column) == .null)
            #expect(try row.optional(column, as: String.self) == nil)
            #expect(throws: StorageError.damaged(column: column)) { try row(column, as: String.self) }
        }
        #expect(throws: StorageError.damaged(column: "other")) { try row.optional("other", as: String.self) }
    }

    @Test func `a value of another kind is damage, also where it may be absent`() {
        let row = Row(columns: columns, values: [.text("1"), .text("Nele"), .text("often")])
        #expect(throws: StorageError.damaged(column: "times")) { try row.optional("times", as: Int.self) }
    }

    @Test func `a list puts its texts behind the whole numbers, where what it does not need is left out`() throws {
        let shape = RowShape(texts: ["id", "name"], numbers: ["times"])
        let number = try #require(shape.columns.positions["times"])
        let texts = try ["id", "name"].map { try #require(shape.columns.positions[$0]) }
        #expect(shape.fits && number == 1 && texts == [5, 6])
    }
}
