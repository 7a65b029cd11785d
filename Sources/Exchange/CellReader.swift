internal import Domain

/// Reads the cells of one row and finds everything that is wrong with it. Nothing of a faulty row is used.
struct CellReader<Column: ListColumn> {
    let record: DelimitedTable.Record
    let header: [String]
    let positions: [Column: Int]
    /// By the position of the column, one for each.
    private var faults: [Int: Message] = [:]
    /// What is demanded in columns that the list does not have.
    private var lacking: [(column: String, reason: Message)] = []
    private var warnings: [Message] = []

    init(record: DelimitedTable.Record, header: [String], positions: [Column: Int]) {
        self.record = record
        self.header = header
        self.positions = positions
    }

    /// What became of the row: the draft where nothing is wrong.
    func row<Draft>(_ draft: Draft?) -> ListedRow<Draft> {
        let faults = faults.sorted { $0.key < $1.key }.map {
            ListedRow<Draft>.Fault(column: $0.key < header.count ? header[$0.key] : header.last ?? "", reason: $0.value)
        }
        return ListedRow(
            row: record.row,
            cells: record.cells,
            draft: faults.isEmpty && lacking.isEmpty ? draft : nil,
            faults: faults + lacking.map { .init(column: $0.column, reason: $0.reason) },
            warnings: warnings
        )
    }

    /// Whether the row is written soundly, with a cell for each column and nothing unreadable in any.
    mutating func isWhole() -> Bool {
        if let damage = record.damage {
            faults[damage.cell] = Message(damage.kind)
            return false
        }
        let surplus = record.cells.dropFirst(header.count)
        if record.cells.count < header.count || surplus.contains(where: { !$0.trimmed.isEmpty }) {
            let facts = ["cells": "\(record.cells.count)", "expected": "\(header.count)"]
            faults[min(record.cells.count, header.count - 1)] = Message("import.cellCount", facts)
            return false
        }
        for (position, cell) in record.cells.enumerated() {
            if cell.unicodeScalars.contains(where: \.isControl) {
                faults[position] = Message("import.controlCharacter")
            }
            if cell.unicodeScalars.contains("\u{FFFD}") { faults[position] = Message("import.lostCharacter") }
        }
        return true
    }

    /// Notes what is wrong with a column; the first thing that was found stays.
    mutating func refuse(_ column: Column, _ reason: Message) {
        guard let position = positions[column], faults[position] == nil else { return }
        faults[position] = reason
    }

    /// As `refuse`, for what a row has to say although the list as a whole may do without the column.
    mutating func demand(_ column: Column, _ reason: Message) {
        guard positions[column] == nil else { return refuse(column, reason) }
        lacking.append((column.rawValue, reason))
    }

    mutating func warn(_ warning: Message) { warnings.append(warning) }

    mutating func text(_ column: Column, limit: Int = 200) -> String {
        let text = positions[column].map { record.cells[$0].trimmed } ?? ""
        let length = text.unicodeScalars.count
        guard length > limit else { return text }
        refuse(column, Message("import.tooLong", ["limit": "\(limit)", "length": "\(length)"]))
        return ""
    }

    mutating func required(_ column: Column, limit: Int = 200) -> String {
        let text = text(column, limit: limit)
        if text.isEmpty { refuse(column, Message("import.missing")) }
        return text
    }

    mutating func day(_ column: Column) -> Day? {
        let text = text(column)
        if text.isEmpty { return nil }
        do throws(DayError) {
            return try Day(written: text)
        } catch {
            switch error {
            case .notADate: refuse(column, Message("import.notADay", ["value": text]))
            case .doesNotExist(_, _, _, let nearest):
                refuse(column, Message("import.noSuchDay", ["value": text, "nearest": nearest.belgian]))
            }
            return nil
        }
    }

    /// A whole number within bounds; nil for an empty cell.
    mutating func number(_ column: Column, in bounds: ClosedRange<Int>) -> Int? {
        let text = text(column)
        if text.isEmpty { return nil }
        guard let number = Int(text), bounds.contains(number) else {
            let facts = ["value": text, "least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)"]
            refuse(column, Message("import.notANumber", facts))
            return nil
        }
        return number
    }

    /// `ja` or `nee`; an empty cell is no.
    mutating func isYes(_ column: Column) -> Bool {
        let text = text(column)
        switch Folding.key(text) {
        case "ja", "j", "yes", "oui", "x": return true
        case "", "nee", "neen", "n", "no", "non": return false
        default:
            refuse(column, Message("import.notYesOrNo", ["value": text]))
            return false
        }
    }

    /// The words of a cell that holds several with a bar, comma or semicolon between them, each once.
    mutating func words(_ column: Column, limit: Int = 2000) -> [String] {
        let parts = text(column, limit: limit).split { "|;,\n".contains($0) }.map { String($0).trimmed }
        var seen: Set<String> = []
        return parts.filter { !$0.isEmpty && seen.insert(Folding.key($0)).inserted }
    }

    mutating func postcode(_ column: Column, among known: Set<String>) -> String {
        let text = text(column)
        if !text.isEmpty, !known.contains(text) { refuse(column, Message("import.unknownPostcode", ["value": text])) }
        return text
    }

    mutating func enterpriseNumber(_ column: Column) -> EnterpriseNumber? {
        let text = required(column)
        if text.isEmpty { return nil }
        do throws(EnterpriseNumber.Fault) {
            return try EnterpriseNumber(text)
        } catch {
            switch error {
            case .notTenDigits: refuse(column, Message("import.notTenDigits"))
            case .wrongCheck: refuse(column, Message("import.wrongEnterpriseCheck"))
            }
            return nil
        }
    }
}

extension Unicode.Scalar {
    /// A control character other than a line break or a tab, or a mark that turns the direction of the text around it.
    var isControl: Bool {
        if self == "\n" || self == "\r" || self == "\t" { return false }
        return properties.generalCategory == .control || (0x202A...0x202E).contains(value)
            || (0x2066...0x2069).contains(value)
    }
}

extension Message {
    init(_ damage: DelimitedTable.Damage.Kind) {
        switch damage {
        case .unclosedQuote: self = Message("import.openQuote")
        case .textAfterQuote: self = Message("import.textAfterQuote")
        case .cellTooLong: self = Message("import.cellTooLong", ["limit": "\(DelimitedTable.cellLimit)"])
        case .tooManyCells: self = Message("import.tooManyCells", ["limit": "\(DelimitedTable.columnLimit)"])
        }
    }
}
