/// What a list that is taken in is about, and how it is written.
package enum ImportKind: String, CaseIterable, Sendable {
    case referrals, employers, vacancies
    /// Vacancies as JobPosting of schema.org.
    case postings
}

/// A list that was taken in: when, by whom and how many rows. The file as it came and the verdict of each row are kept with it
/// for a time; this line stays.
package struct KeptImport: Hashable, Sendable {
    package let id: ID<KeptImport>
    package let kind: ImportKind
    /// Into which programme people were referred; nil for lists about work.
    package let programme: String?
    package let at: Instant
    package let by: ID<User>
    package let byName: String
    /// What its sender called the file: a label, never a path. Nil once it is forgotten.
    package let fileName: String?
    /// In bytes.
    package let size: Int
    package let new: Int
    package let same: Int
    package let refused: Int
    /// When the file and the rows were forgotten; nil as long as they are there.
    package let forgottenAt: Instant?

    package init(
        id: ID<KeptImport>,
        kind: ImportKind,
        programme: String?,
        at: Instant,
        by: ID<User>,
        byName: String,
        fileName: String?,
        size: Int,
        new: Int,
        same: Int,
        refused: Int,
        forgottenAt: Instant? = nil
    ) {
        self.id = id
        self.kind = kind
        self.programme = programme
        self.at = at
        self.by = by
        self.byName = byName
        self.fileName = fileName
        self.size = size
        self.new = new
        self.same = same
        self.refused = refused
        self.forgottenAt = forgottenAt
    }

    package var rows: Int { new + same + refused }

    /// Whether there are rows to correct in a table of their own, and to take in again.
    package var hasRefusedRows: Bool { forgottenAt == nil && refused > 0 && kind != .postings }

    /// In Unicode scalars.
    private static let longestLabel = 120

    /// The name of a file as a label: without the folders before it and without what can't be seen.
    package static func label(of name: String) -> String {
        let last = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last
        var label = String.UnicodeScalarView()
        for scalar in last ?? Substring.UnicodeScalarView() where isVisible(scalar) && label.count < longestLabel {
            label.append(scalar)
        }
        return String(label).trimmed
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: true
        }
    }
}
