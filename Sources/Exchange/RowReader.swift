internal import Domain

/// Reads one row of the list. The first fault decides; nothing of a faulty row is used.
struct RowReader {
    private struct Fault: Error {
        let column: String
        let reason: Message

        init(_ column: ReferralList.Column, _ key: String, _ facts: [String: String] = [:]) {
            self.column = column.rawValue
            reason = Message("import.\(key)", facts)
        }
    }

    let record: DelimitedTable.Record
    /// How many cells the header has.
    let width: Int
    let positions: [ReferralList.Column: Int]
    let book: ReferralList.Book
    private var warnings: [Message] = []

    init(
        record: DelimitedTable.Record, width: Int, positions: [ReferralList.Column: Int], book: ReferralList.Book
    ) {
        self.record = record
        self.width = width
        self.positions = positions
        self.book = book
    }

    mutating func outcome(header: [String]) -> ReferralRow.Outcome {
        guard record.cells.count == width else {
            let facts = ["cells": "\(record.cells.count)", "expected": "\(width)"]
            let first = record.cells.count < width ? header[record.cells.count] : header.last ?? ""
            return .refused(column: first, reason: Message("import.cellCount", facts))
        }
        do throws(Fault) {
            return .draft(try draft())
        } catch {
            return .refused(column: error.column, reason: error.reason)
        }
    }

    private mutating func draft() throws(Fault) -> ReferralDraft {
        let name = PersonName(given: try required(.given), family: try required(.family))
        let birthDay = try requiredDay(.birthDay)
        let number = try nationalNumber()
        let sex = try sex()
        let postcode = try postcode()
        let prison = try prison()
        let referrer = try required(.referrer)
        let referredOn = try requiredDay(.referredOn)
        if referredOn > book.today { throw Fault(.referredOn, "future", ["day": referredOn.belgian]) }
        let age = referredOn.completedYears(since: birthDay)
        if age < book.minimumAge {
            throw Fault(.birthDay, "underAge", ["age": "\(age)", "minimum": "\(book.minimumAge)"])
        }
        if age > 110 { throw Fault(.birthDay, "tooOld", ["age": "\(age)"]) }
        try consent()
        let earliest = try day(.earliest)
        if let number { compare(number, birthDay: birthDay, sex: sex) }
        return ReferralDraft(
            name: name, birthDay: birthDay, sex: sex ?? number?.sex, nationalNumber: number,
            nationality: try text(.nationality), postcode: postcode, municipality: try text(.municipality),
            prison: prison.code, referrerName: referrer, referredOn: referredOn, earliestDay: earliest,
            schooling: try text(.schooling), dutch: try text(.dutch), licence: try text(.licence),
            wish: try text(.wish), note: try text(.note, limit: 5000), warnings: warnings)
    }

    private func text(_ column: ReferralList.Column, limit: Int = 200) throws(Fault) -> String {
        let text = positions[column].map { record.cells[$0].trimmed } ?? ""
        if text.unicodeScalars.count > limit {
            throw Fault(column, "tooLong", ["limit": "\(limit)", "length": "\(text.unicodeScalars.count)"])
        }
        let isControl: (Unicode.Scalar) -> Bool = { $0.value < 32 && $0 != "\n" && $0 != "\r" && $0 != "\t" }
        if text.unicodeScalars.contains(where: isControl) { throw Fault(column, "controlCharacter") }
        if text.unicodeScalars.contains("\u{FFFD}") { throw Fault(column, "lostCharacter") }
        return text
    }

    private func required(_ column: ReferralList.Column) throws(Fault) -> String {
        let text = try text(column)
        if text.isEmpty { throw Fault(column, "missing") }
        return text
    }

    private func requiredDay(_ column: ReferralList.Column) throws(Fault) -> Day {
        guard let day = try day(column) else { throw Fault(column, "missing") }
        return day
    }

    private func day(_ column: ReferralList.Column) throws(Fault) -> Day? {
        let text = try text(column)
        if text.isEmpty { return nil }
        do throws(DayError) {
            return try Day(written: text)
        } catch {
            switch error {
            case .notADate: throw Fault(column, "notADay", ["value": text])
            case .doesNotExist(_, _, _, let nearest):
                throw Fault(column, "noSuchDay", ["value": text, "nearest": nearest.belgian])
            }
        }
    }

    private func nationalNumber() throws(Fault) -> NationalNumber? {
        let text = try text(.nationalNumber)
        if text.isEmpty { return nil }
        do throws(NationalNumber.Fault) {
            return try NationalNumber(text)
        } catch {
            switch error {
            case .notElevenDigits: throw Fault(.nationalNumber, "notElevenDigits")
            case .wrongCheck: throw Fault(.nationalNumber, "wrongCheck")
            case .impossibleDate: throw Fault(.nationalNumber, "impossibleDate")
            }
        }
    }

    private func sex() throws(Fault) -> Sex? {
        switch Folding.key(try text(.sex)) {
        case "": return nil
        case "m", "man", "h": return .male
        case "v", "vrouw", "f": return .female
        case "x": return .other
        default: throw Fault(.sex, "unknownSex")
        }
    }

    private func postcode() throws(Fault) -> String {
        let text = try text(.postcode)
        guard text.isEmpty || book.postcodes.contains(text) else {
            throw Fault(.postcode, "unknownPostcode", ["value": text])
        }
        return text
    }

    private func prison() throws(Fault) -> Prison {
        let text = try required(.prison)
        guard let prison = book.prisons.named(text) else {
            let known = book.prisons.map(\.name).joined(separator: ", ")
            throw Fault(.prison, "unknownPrison", ["value": text, "known": known])
        }
        return prison
    }

    private func consent() throws(Fault) {
        switch Folding.key(try text(.consent)) {
        case "ja", "j", "yes", "oui": return
        case "": throw Fault(.consent, "consentMissing")
        default: throw Fault(.consent, "consentRefused")
        }
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
