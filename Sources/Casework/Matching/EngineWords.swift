internal import Domain
internal import Matching
internal import ReferenceData

/// Between the words of the house and the numbers of the engine (docs/matching.md, *What it knows*).
enum EngineWords {
    /// South of the plane's origin `y` is negative; the engine counts from 0. Distances stay the same.
    static let shift = 100_000

    static func place(_ point: PlanePoint) -> Matching.Place { Matching.Place(x: point.x + shift, y: point.y + shift) }

    static func bits<Word: CaseIterable & Equatable>(_ words: [Word], from start: Int = 0) -> UInt64 {
        Word.allCases.enumerated().reduce(0) { bits, entry in
            words.contains(entry.element) ? bits | 1 << UInt64(start + entry.offset) : bits
        }
    }

    static func words<Word: CaseIterable>(_ type: Word.Type, in bits: UInt64, from start: Int = 0) -> [Word] {
        Word.allCases.enumerated().compactMap { bits >> UInt64(start + $0.offset) & 1 == 1 ? $0.element : nil }
    }

    static func skill(_ skill: LanguageSkill) -> LanguageLevels.Skill {
        switch skill {
        case .dutchSpoken: .dutchSpoken
        case .dutchRead: .dutchRead
        case .dutchWritten: .dutchWritten
        case .french: .french
        case .english: .english
        case .german: .german
        }
    }

    static func level(_ number: Int) -> LanguageLevel {
        LanguageLevel.allCases.indices.contains(number) ? LanguageLevel.allCases[number] : .a0
    }

    static func travel(_ mode: TravelMode) -> Matching.Travel {
        switch mode {
        case .bicycle: .bicycle
        case .publicTransport: .publicTransport
        case .car: .car
        }
    }

    /// The number of a day: those of the engine are not negative, and no day of the house is before 1970.
    static func number(_ day: Day) -> Int { max(0, day.number) }
}

extension WorkingTime {
    /// What somebody who works by day can do as well.
    static let assumed: [WorkingTime] = [.day, .schoolHours]
}

/// The competences by number. One more stands for what is on no list: nobody has it.
struct CompetenceNumbers: Sendable {
    private let numbers: [String: Int]
    private let codes: [String]

    static let shipped = CompetenceNumbers(OccupationBook.shipped.competences.map(\.code))

    init(_ codes: [String]) {
        self.codes = codes
        numbers = Dictionary(codes.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    }

    var unlisted: Int { codes.count }
    func number(of code: String) -> Int? { numbers[code] }
    func code(of number: Int) -> String? { codes.indices.contains(number) ? codes[number] : nil }
}
