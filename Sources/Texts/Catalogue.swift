package import Domain
internal import Yams

/// The words of one language, by key. Every text a person reads stands here; the code knows only keys.
package struct Catalogue: Sendable {
    private let texts: [String: Text]
    private let lists = ListNames()
    /// In which language these texts are read; what is not written in it reads in Dutch.
    package private(set) var language: Language
    /// What is said for the words that a programme can have its own for: those of the house, unless it speaks of one.
    var words: [Word: String] = [:]
    /// Keys that stand in two places of the catalogue; a test keeps this empty.
    package let doubles: [String]

    /// Dutch, the first language of the house.
    package static let dutch = Catalogue(files: [
        PackageResources.frame_yaml, PackageResources.access_yaml, PackageResources.referrals_yaml,
        PackageResources.admission_yaml,
        PackageResources.imports_yaml, PackageResources.sittings_yaml, PackageResources.participants_yaml,
        PackageResources.plan_yaml, PackageResources.findings_yaml, PackageResources.contacts_yaml,
        PackageResources.employers_yaml, PackageResources.placements_yaml, PackageResources.today_yaml,
        PackageResources.figures_yaml, PackageResources.audit_yaml, PackageResources.emergency_yaml,
        PackageResources.own_yaml, PackageResources.policy_yaml, PackageResources.programmes_yaml,
        PackageResources.commands_yaml, PackageResources.system_yaml, PackageResources.backups_yaml,
        PackageResources.codes_yaml, PackageResources.errors_yaml,
        PackageResources.comparing_yaml, PackageResources.simulation_yaml, PackageResources.migrating_yaml,
        PackageResources.publishing_yaml, PackageResources.barriers_yaml,
        PackageResources.documents_yaml,
        PackageResources.vacancies_yaml, PackageResources.approach_yaml,
        PackageResources.tours_yaml, PackageResources.matching_yaml,
        PackageResources.introductions_yaml,
    ])

    init(files: [[UInt8]], in language: Language = .nl) {
        var texts: [String: Text] = [:]
        var doubles: [String] = []
        func collect(_ node: Node, _ path: String) {
            if let mapping = node.mapping {
                for (key, value) in mapping {
                    collect(value, path.isEmpty ? key.string ?? "" : path + "." + (key.string ?? ""))
                }
            } else if let text = node.string {
                if texts.updateValue(Text(text), forKey: path) != nil { doubles.append(path) }
            }
        }
        for file in files {
            // A file of the catalogue is part of the program; a test reads each of them.
            if let node = (try? Yams.compose(yaml: String(decoding: file, as: UTF8.self))) ?? nil { collect(node, "") }
        }
        self.texts = texts
        self.doubles = doubles
        self.language = language
        words = houseWords
    }

    private func text(_ key: String) -> Text? {
        guard language != .nl else { return texts[key] }
        return texts["\(language.rawValue).\(key)"] ?? texts[key]
    }

    /// What the house calls what a programme can have its own word for.
    private var houseWords: [Word: String] {
        var words: [Word: String] = [:]
        for word in Word.allCases { words[word] = text("wording.\(word.rawValue)")?.filled([:], words: [:]) }
        return words
    }

    /// The same texts for who reads another language: those under `en` and `fr` in the catalogue, the pages of participants.
    package func reading(_ language: Language) -> Catalogue {
        var catalogue = self
        catalogue.language = language
        catalogue.words = catalogue.houseWords
        return catalogue
    }

    package var keys: [String] { texts.keys.sorted() }

    /// The words of a programme that stand in the text of a key.
    package func words(in key: String) -> Set<Word> { texts[key]?.words ?? [] }

    package func has(_ key: String) -> Bool { texts[key] != nil }

    /// The text of a key with its facts filled in. A key without a text shows itself between `⟦⟧`.
    ///
    /// In a text, `{name}` is a fact, `{n|dag|dagen}` the word that fits the number `n`, and `[coach]` a word that a programme
    /// can have its own for.
    package func callAsFunction(_ key: String, _ facts: [String: any CustomStringConvertible] = [:]) -> String {
        text(key)?.filled(facts, words: words) ?? "⟦\(key)⟧"
    }

    package func callAsFunction(_ message: Message) -> String { self(message.key, message.facts) }

    /// The Dutch label of a word of the code, from `code.<list>.<word>`.
    package func code<Word: RawRepresentable<String>>(_ word: Word) -> String {
        self("code.\(lists.name(of: Word.self)).\(word.rawValue)")
    }
}

extension Catalogue {
    /// `24/11/2026`; in English `24 November 2026`, as not everybody who reads it puts the day before the month.
    package func day(_ day: Day) -> String {
        guard language == .en else { return day.belgian }
        let (year, month, number) = day.parts
        return "\(number) \(self("month.\(month)")) \(year)"
    }

    /// `maandag 23 november 2026`.
    package func longDay(_ day: Day) -> String {
        let (year, month, number) = day.parts
        return "\(self("weekday.\(day.weekday.rawValue)")) \(number) \(self("month.\(month)")) \(year)"
    }

    /// `ma 23 nov`, with the year when it is another year than today's.
    package func shortDay(_ day: Day, today: Day) -> String {
        let (year, month, number) = day.parts
        let text = "\(self("weekday.\(day.weekday.rawValue)").prefix(2)) \(number) \(self("shortMonth.\(month)"))"
        return year == today.year ? text : "\(text) \(year)"
    }

    /// `12 %`, rounded to a whole number; the share is in thousandths.
    package func percent(_ thousandths: Int) -> String { "\((thousandths + 5) / 10)%" }

    /// `€ 258.194,14` from an amount in cents.
    package func amount(_ cents: Int) -> String {
        let digits = String(cents / 100)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += "." }
            grouped.append(digit)
        }
        return "€ \(grouped),\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    }
}
