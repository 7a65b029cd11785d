internal import Domain

/// What a finding says: all of it but by whom, when and of which tier, packed in one text that is sealed as a whole. So
/// neither the subject nor the date of a hearing can be read in the database, and a file opens one text for a finding.
struct FindingStatement {
    let subject: String
    let level: String?
    let text: String
    let day: Day?
    let certainty: Certainty?
    let evidence: Evidence

    /// Between the parts; the text comes last and may hold anything.
    private static let mark: Unicode.Scalar = "\u{1F}"

    init(subject: String, level: String?, text: String, day: Day?, certainty: Certainty?, evidence: Evidence) {
        self.subject = subject
        self.level = level
        self.text = text
        self.day = day
        self.certainty = certainty
        self.evidence = evidence
    }

    init(_ finding: Finding) {
        self.init(
            subject: finding.subject,
            level: finding.level,
            text: finding.text,
            day: finding.day,
            certainty: finding.certainty,
            evidence: finding.evidence
        )
    }

    /// - Throws: `StorageError.invalid` when a code holds the mark that stands between the parts.
    func packed() throws(StorageError) -> String {
        let codes = [subject, level ?? "", day?.iso ?? "", certainty?.rawValue ?? "", evidence.rawValue]
        guard !codes.contains(where: { $0.unicodeScalars.contains(Self.mark) }) else {
            throw .invalid("a code of a finding holds a control character")
        }
        return (codes + [text]).joined(separator: String(Self.mark))
    }

    /// - Throws: `StorageError.damaged` when it is not such a text.
    init(packed: String) throws(StorageError) {
        let damaged = StorageError.damaged(column: SealedColumn.findingStatement.rawValue)
        // By scalar: a mark that a combining sign follows is still a mark.
        let parts = packed.unicodeScalars.split(separator: Self.mark, maxSplits: 5, omittingEmptySubsequences: false)
            .map(String.init)
        guard parts.count == 6, let evidence = Evidence(rawValue: parts[4]) else { throw damaged }
        let day = parts[2].isEmpty ? nil : Day(sqlValue: .text(parts[2]))
        let certainty = parts[3].isEmpty ? nil : Certainty(rawValue: parts[3])
        guard (day == nil) == parts[2].isEmpty, (certainty == nil) == parts[3].isEmpty else { throw damaged }
        self.init(
            subject: parts[0],
            level: parts[1].isEmpty ? nil : parts[1],
            text: parts[5],
            day: day,
            certainty: certainty,
            evidence: evidence
        )
    }
}
