/// The columns of a list of rows, whole numbers before texts, so that lists of several tables can travel in one result. What
/// a list leaves open of the room for texts stands last, where a driver leaves it out.
struct RowShape: Sendable {
    /// How many columns of each kind a result of several lists has.
    private static let room = (texts: 26, numbers: 4)

    let names: [StaticString]
    /// The columns in the room that a result of several lists has for them, under no name that matters.
    let spread: SQL
    /// Where each column is in such a result: behind the number of the list.
    let columns: Row.Columns
    let fits: Bool

    /// As the table calls them; `numbers` are whole numbers, truths among them.
    init(texts: [StaticString], numbers: [StaticString] = []) {
        names = texts + numbers
        fits = texts.count <= Self.room.texts && numbers.count <= Self.room.numbers
        let padding: [SQL] =
            Array(repeating: "CAST(NULL AS TEXT)", count: max(0, Self.room.texts - texts.count))
        let padded: [SQL] =
            Array(repeating: "CAST(NULL AS INTEGER)", count: max(0, Self.room.numbers - numbers.count))
        let all = numbers.map(SQL.init(stringLiteral:)) + padded + texts.map(SQL.init(stringLiteral:)) + padding
        spread = SQL.joined(all, by: ", ").inOnePiece
        let places = texts.indices.map { $0 + 1 + Self.room.numbers } + numbers.indices.map { $0 + 1 }
        columns = Row.Columns(positions: Dictionary(uniqueKeysWithValues: zip(names.map { "\($0)" }, places)))
    }
}

/// A list of rows that is read by itself or, with others, by one statement.
struct Listing: Sendable {
    let shape: RowShape
    /// What stands behind `FROM`; each name of the shape is one column of it.
    let source: SQL
    let order: ListOrder

    /// The statement that reads this list alone, in no order.
    fileprivate var statement: SQL {
        let names = SQL.joined(shape.names.map(SQL.init(stringLiteral:)), by: ", ")
        return "SELECT \(names) FROM \(source)"
    }

    fileprivate func part(_ number: SQL) -> SQL { "SELECT \(number) AS list, \(shape.spread) FROM \(source)" }
}

/// Several lists that one statement reads: a page asks the store once, however much it shows.
struct Gathering: ~Copyable {
    /// Which list a row of the result belongs to.
    fileprivate static let listColumn = "list"

    private var listings: [Listing] = []

    /// The place of a list among those that are gathered.
    struct Place: Sendable { fileprivate let index: Int }

    mutating func add(_ listing: Listing) -> Place {
        listings.append(listing)
        return Place(index: listings.count - 1)
    }

    /// The rows of each list.
    struct Rows {
        fileprivate let lists: [[Row]]

        subscript(place: Place) -> [Row] { lists[place.index] }
    }

    /// The rows of all lists as they came.
    struct Haul: Sendable {
        fileprivate let listings: [Listing]
        fileprivate let rows: [Row]

        /// Puts each row in its list, in the order of the list.
        func sorted() throws -> Rows {
            var lists: [[Row]] = Array(repeating: [], count: listings.count)
            let place = try rows.first?.position(of: Gathering.listColumn) ?? 0
            for row in rows {
                guard case .integer(let index) = row.value(at: place) else {
                    throw StorageError.damaged(column: Gathering.listColumn)
                }
                lists[index].append(row.read(as: listings[index].shape.columns))
            }
            return Rows(lists: try zip(listings, lists).map { try $0.order.sorted($1) })
        }
    }

    /// Reads them all.
    func haul(in tx: borrowing Transaction) throws -> Haul {
        guard listings.allSatisfy(\.shape.fits) else { throw StorageError.invalid("a list has too many columns") }
        let parts = listings.enumerated().map { index, listing in listing.part(SQL(number: index)) }
        return Haul(listings: listings, rows: try tx.rows(SQL.joined(parts, by: " UNION ALL ")))
    }

    func rows(in tx: borrowing Transaction) throws -> Rows { try haul(in: tx).sorted() }
}

extension Transaction {
    /// The rows of one list, in its order.
    func rows(_ listing: Listing) throws -> [Row] { try listing.order.sorted(rows(listing.statement)) }
}

extension SQL {
    /// A whole number that stands in the text: it is part of the statement, not a value of it.
    fileprivate init(number: Int) { self.init(parts: [.text(String(number))]) }

    /// The same with its text in one piece; for fragments that are made once.
    fileprivate var inOnePiece: SQL {
        var joined: [Part] = []
        for part in parts {
            if case .text(let text) = part, case .text(let before)? = joined.last {
                joined[joined.count - 1] = .text(before + text)
            } else {
                joined.append(part)
            }
        }
        return SQL(parts: joined)
    }
}
