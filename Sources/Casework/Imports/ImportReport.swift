package import Domain
internal import Exchange

/// What became of a partner's list: one verdict for each row.
package struct ImportReport: Sendable {
    package let kind: ImportKind
    package let fileName: String
    package let isDryRun: Bool
    /// The columns as the list names them.
    package let header: [String]
    /// Empty once they are forgotten.
    package let rows: [ImportRow]
    /// The line that stays of it; nil for a dry run.
    package var record: KeptImport?

    package func count(_ verdict: ImportVerdict) -> Int {
        guard let record else { return rows.count { $0.verdict == verdict } }
        return switch verdict {
        case .new: record.new
        case .same: record.same
        case .refused: record.refused
        }
    }
}

package enum ImportVerdict: String, CaseIterable, Sendable {
    /// Stored as a referral (or it would be, in a dry run).
    case new
    /// This person was referred to this programme already, by an earlier list, a form or an earlier row.
    case same
    /// Nothing of the row is stored.
    case refused
}

package struct ImportRow: Sendable {
    /// As the spreadsheet counts: the header is row 1.
    package let row: Int
    package let cells: [String]
    package let verdict: ImportVerdict
    /// The column that is at fault, in the words of the list.
    package let column: String?
    /// Why, and what stands out; empty when there is nothing to say.
    package let reasons: [Message]
    /// The referral that was stored or that is the same; nil in a dry run and for a refused row.
    package let referral: ID<Referral>?
}

/// Why a list was not read at all.
package struct UnreadableList: Error, Hashable, Sendable {
    package let message: Message

    /// What a reader made of a file.
    static func unless<List>(_ read: () throws(ListFault) -> List) throws(UnreadableList) -> List {
        do {
            return try read()
        } catch {
            throw UnreadableList(message: error.message)
        }
    }
}
