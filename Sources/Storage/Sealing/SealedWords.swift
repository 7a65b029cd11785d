internal import Domain

extension SealedColumn {
    /// A text of this column, opened, as people read it: a name, a finding and a contact moment were each packed into one text.
    /// - Returns: each word under the name that a column for it alone would have.
    /// - Throws: `StorageError.damaged` when it is no such text.
    func words(of text: String) throws(StorageError) -> [String: String] {
        switch self {
        case .participantName, .referralName:
            guard let name = PersonName(packed: text) else { throw .damaged(column: rawValue) }
            return [self.name: name.full]
        case .contactNote:
            let pair = try TextPair(packed: text, in: self)
            return ["person": pair.first, "note": pair.second]
        case .findingStatement:
            let pair = try TextPair(packed: text, in: self)
            let statement = try FindingStatement(packed: pair.second)
            var words = ["subject": statement.subject, "text": statement.text, "evidence": statement.evidence.rawValue]
            words["observer_name"] = pair.first
            words["level"] = statement.level
            words["day"] = statement.day?.iso
            words["certainty"] = statement.certainty?.rawValue
            return words
        default: return [self.name: text]
        }
    }
}
