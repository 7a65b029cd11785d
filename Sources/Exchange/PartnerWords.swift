package import Domain

/// What partners write about schooling, Dutch and driving, as far as it can be read. The text itself is always kept.
package enum Schooling: String, CaseIterable, Sendable {
    case withoutDiploma, primary, specialNeeds, partTimeVocational
    /// Secondary school, by grade.
    case firstGrade, secondGrade, thirdGrade
    case higher, foreign

    /// Nil for words that are not known.
    init?(written text: String) {
        let key = Folding.key(text)
        if ["geen", "geendiploma", "ongeschoold"].contains(key) {
            self = .withoutDiploma
            return
        }
        let found = Self.spellings.first { $0.beginnings.contains { key.hasPrefix($0) } }
        guard let found else { return nil }
        self = found.schooling
    }

    private static let spellings: [(schooling: Schooling, beginnings: [String])] = [
        (.firstGrade, ["1stegraad", "eerstegraad", "lagersecundair"]),
        (.primary, ["lageronderwijs", "lagereschool", "basisonderwijs"]),
        (.specialNeeds, ["buso", "buitengewoon", "ov1", "ov2", "ov3", "ov4"]),
        (.partTimeVocational, ["deeltijds", "dbso", "leercontract"]),
        (.secondGrade, ["2degraad", "tweedegraad"]),
        (.thirdGrade, ["3degraad", "derdegraad", "7dejaar", "zevendejaar", "hogersecundair"]),
        (.higher, ["bachelor", "master", "graduaat", "hbo5", "hogeronderwijs", "universitair", "doctor"]),
        (.foreign, ["diplomabuitenland", "buitenlands", "diplomauithetbuitenland"]),
    ]
}

/// A level of the Common European Framework (A0: none yet), or the mother tongue.
package enum DutchLevel: String, CaseIterable, Sendable {
    case a0, a1, a2, b1, b2, c1, c2, motherTongue

    /// Nil for words that are not known.
    init?(written text: String) {
        switch Folding.key(text) {
        case "geen", "0": self = .a0
        case "moedertaal", "moedertaalspreker", "nederlandstalig", "mt": self = .motherTongue
        case let key:
            guard let level = Self(rawValue: key) else { return nil }
            self = level
        }
    }
}

/// Which vehicles a person may drive.
package struct DrivingLicence: Hashable, Sendable {
    /// In the letters of the law (`B`, `CE`); empty when the person has none.
    package let categories: [String]
    /// The day on which a withdrawn licence comes back.
    package let withdrawnUntil: Day?

    private static let known: Set<String> = [
        "AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "G",
    ]

    /// Reads `geen`, `B`, `C, CE` and `B (ingetrokken tot 01/03/2026)`; nil for other words.
    init?(written text: String) {
        let parts = text.split(separator: "(", maxSplits: 1).map(\.trimmed)
        guard let first = parts.first else { return nil }
        if parts.count == 2 {
            let words = parts[1].split { $0 == " " || $0 == ")" }.map(String.init)
            guard words.count == 3, words[0].lowercased() == "ingetrokken", words[1].lowercased() == "tot",
                let day = try? Day(written: words[2])
            else { return nil }
            withdrawnUntil = day
        } else {
            withdrawnUntil = nil
        }
        let letters = first.replacing("+", with: "").split { ",/ ".contains($0) }.map { $0.uppercased() }
        categories = letters == ["GEEN"] ? [] : letters
        guard categories.allSatisfy(Self.known.contains), !categories.isEmpty || letters == ["GEEN"] else { return nil }
    }
}
