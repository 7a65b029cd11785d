/// Reads weights from a settings file: one JSON object of whole numbers, with a version.
package enum SettingsReader {
    enum Field: Int, CaseIterable {
        case version, competence, occupation, distance, wishes, experience, avoided, withoutWishes, closeness
    }

    /// Every key must be there; white space may stand anywhere.
    package static func read(_ bytes: [UInt8], file: String) throws(InstanceFault) -> MatchingSettings {
        let dense = bytes.filter { ![Ascii.space, Ascii.tab, Ascii.lineFeed, Ascii.carriageReturn].contains($0) }
        var cursor = ByteCursor(dense, file: file)
        let table = FieldTable<Field>()
        var settings = MatchingSettings.reference
        var seen: UInt64 = 0
        while let field = try table.next(in: &cursor, seen: &seen) {
            switch field {
            case .version: settings.version = try cursor.number()
            case .competence: settings.competence = try cursor.number()
            case .occupation: settings.occupation = try cursor.number()
            case .distance: settings.distance = try cursor.number()
            case .wishes: settings.wishes = try cursor.number()
            case .experience: settings.experience = try cursor.number()
            case .avoided: settings.avoided = try cursor.number()
            case .withoutWishes: settings.withoutWishes = try cursor.number()
            case .closeness: settings.closeness = try closeness(from: &cursor)
            }
        }
        guard cursor.isAtEnd else { throw cursor.fault(.expected("\\n")) }
        do throws(LimitFault) { try settings.check() } catch { throw cursor.fault(.limit(error)) }
        return settings
    }

    private static func closeness(from cursor: inout ByteCursor) throws(InstanceFault) -> [Int] {
        var values: [Int] = []
        var more = try cursor.openList()
        while more {
            guard values.count < 5 else { throw cursor.fault(.length("closeness", of: 5)) }
            values.append(try cursor.number())
            more = try cursor.nextInList()
        }
        return values
    }
}
