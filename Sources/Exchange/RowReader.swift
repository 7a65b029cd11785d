internal import Domain

/// Reads one row of the list and finds everything that is wrong with it. Nothing of a faulty row is used.
struct RowReader {
    let record: DelimitedTable.Record
    let header: [String]
    let positions: [ReferralList.Column: Int]
    let book: ReferralList.Book
    /// By the position of the column, one for each.
    private var faults: [Int: Message] = [:]
    private var warnings: [Message] = []

    init(
        record: DelimitedTable.Record,
        header: [String],
        positions: [ReferralList.Column: Int],
        book: ReferralList.Book
    ) {
        self.record = record
        self.header = header
        self.positions = positions
        self.book = book
    }

    mutating func row() -> ReferralRow {
        let draft = isWhole() ? draft() : nil
        let faults = faults.sorted { $0.key < $1.key }.map {
            ReferralRow.Fault(column: $0.key < header.count ? header[$0.key] : header.last ?? "", reason: $0.value)
        }
        let outcome: ReferralRow.Outcome =
            if let draft, faults.isEmpty {
                .draft(draft)
            } else {
                .refused(column: faults.first?.column ?? "", reason: faults.first?.reason ?? Message("import.missing"))
            }
        return ReferralRow(row: record.row, cells: record.cells, outcome: outcome, faults: faults)
    }

    /// Whether the row is written soundly, with a cell for each column and nothing unreadable in any.
    private mutating func isWhole() -> Bool {
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

    private mutating func draft() -> ReferralDraft? {
        let name = PersonName(given: required(.given), family: required(.family))
        let birthDay = requiredDay(.birthDay)
        let number = nationalNumber()
        let sex = sex()
        let postcode = postcode()
        let prison = book.isInPrisons ? prison() : nil
        let referrer = required(.referrer)
        let referredOn = requiredDay(.referredOn)
        checkConsent()
        let earliest = day(.earliest)
        let (schooling, dutch, licence) = (text(.schooling), text(.dutch), text(.licence))
        let (schoolingLevel, dutchLevel) = (Schooling(written: schooling), DutchLevel(written: dutch))
        let drivingLicence = DrivingLicence(written: licence)
        warn(ifUnread: schooling, schoolingLevel, Message("import.unreadSchooling", ["value": schooling]))
        warn(ifUnread: dutch, dutchLevel, Message("import.unreadDutch", ["value": dutch]))
        warn(ifUnread: licence, drivingLicence, Message("import.unreadLicence", ["value": licence]))
        let (nationality, municipality) = (text(.nationality), text(.municipality))
        let (wish, note) = (text(.wish), text(.note, limit: 5000))
        check(birthDay: birthDay, referredOn: referredOn)
        guard let birthDay, let referredOn, prison != nil || !book.isInPrisons else { return nil }
        if let number { compare(number, birthDay: birthDay, sex: sex) }
        return ReferralDraft(
            name: name,
            birthDay: birthDay,
            sex: sex ?? number?.sex,
            nationalNumber: number,
            nationality: nationality,
            postcode: postcode,
            municipality: municipality,
            prison: prison?.code,
            referrerName: referrer,
            referredOn: referredOn,
            earliestDay: earliest,
            schooling: schooling,
            schoolingLevel: schoolingLevel,
            dutch: dutch,
            dutchLevel: dutchLevel,
            licence: licence,
            drivingLicence: drivingLicence,
            wish: wish,
            note: note,
            warnings: warnings
        )
    }

    /// Notes what is wrong with a column; the first thing that was found stays.
    private mutating func refuse(_ column: ReferralList.Column, _ reason: Message) {
        guard let position = positions[column], faults[position] == nil else { return }
        faults[position] = reason
    }

    private mutating func text(_ column: ReferralList.Column, limit: Int = 200) -> String {
        let text = positions[column].map { record.cells[$0].trimmed } ?? ""
        let length = text.unicodeScalars.count
        guard length > limit else { return text }
        refuse(column, Message("import.tooLong", ["limit": "\(limit)", "length": "\(length)"]))
        return ""
    }

    private mutating func required(_ column: ReferralList.Column) -> String {
        let text = text(column)
        if text.isEmpty { refuse(column, Message("import.missing")) }
        return text
    }

    private mutating func requiredDay(_ column: ReferralList.Column) -> Day? {
        let day = day(column)
        if day == nil { refuse(column, Message("import.missing")) }
        return day
    }

    private mutating func day(_ column: ReferralList.Column) -> Day? {
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

    private mutating func nationalNumber() -> NationalNumber? {
        let text = text(.nationalNumber)
        if text.isEmpty { return nil }
        do throws(NationalNumber.Fault) {
            return try NationalNumber(text)
        } catch {
            switch error {
            case .notElevenDigits: refuse(.nationalNumber, Message("import.notElevenDigits"))
            case .wrongCheck: refuse(.nationalNumber, Message("import.wrongCheck"))
            case .impossibleDate: refuse(.nationalNumber, Message("import.impossibleDate"))
            }
            return nil
        }
    }

    private mutating func sex() -> Sex? {
        switch Folding.key(text(.sex)) {
        case "": return nil
        case "m", "man", "h": return .male
        case "v", "vrouw", "f": return .female
        case "x": return .other
        default:
            refuse(.sex, Message("import.unknownSex"))
            return nil
        }
    }

    private mutating func postcode() -> String {
        let text = text(.postcode)
        if !text.isEmpty, !book.postcodes.contains(text) {
            refuse(.postcode, Message("import.unknownPostcode", ["value": text]))
        }
        return text
    }

    private mutating func prison() -> Prison? {
        let text = required(.prison)
        if text.isEmpty { return nil }
        if let prison = book.prisonsBySpelling[Folding.key(text)] { return prison }
        let near = book.prisons.nearlyNamed(text)
        let facts = [
            "value": text, "known": (near.isEmpty ? book.prisons : near).map(\.name).joined(separator: ", "),
        ]
        refuse(.prison, near.isEmpty ? Message("import.unknownPrison", facts) : Message("import.misspeltPrison", facts))
        return nil
    }

    private mutating func checkConsent() {
        let text = text(.consent)
        switch Folding.key(text) {
        case "ja", "j", "yes", "oui": break
        case "": refuse(.consent, Message("import.consentMissing"))
        case "nee", "neen", "n", "no", "non": refuse(.consent, Message("import.consentRefused"))
        default: refuse(.consent, Message("import.consentUnclear", ["value": text]))
        }
    }

    private mutating func check(birthDay: Day?, referredOn: Day?) {
        for (column, day) in [(ReferralList.Column.birthDay, birthDay), (.referredOn, referredOn)] {
            if let day, day > book.today { refuse(column, Message("import.future", ["day": day.belgian])) }
        }
        guard let birthDay, let referredOn else { return }
        let age = referredOn.completedYears(since: birthDay)
        if age < book.minimumAge {
            refuse(.birthDay, Message("import.underAge", ["age": "\(max(0, age))", "minimum": "\(book.minimumAge)"]))
        }
        if age > 110 { refuse(.birthDay, Message("import.tooOld", ["age": "\(age)"])) }
    }

    private mutating func warn<Meaning>(ifUnread text: String, _ meaning: Meaning?, _ warning: Message) {
        if !text.isEmpty, meaning == nil { warnings.append(warning) }
    }

    private mutating func compare(_ number: NationalNumber, birthDay: Day, sex: Sex?) {
        if let inNumber = number.birthDay, inNumber != birthDay {
            warnings.append(Message("import.otherBirthDay", ["day": birthDay.belgian, "inNumber": inNumber.belgian]))
        }
        if let inNumber = number.sex, let sex, inNumber != sex, sex != .other {
            warnings.append(Message("import.otherSex"))
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
