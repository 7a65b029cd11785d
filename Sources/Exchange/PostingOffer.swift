internal import Domain

/// What a posting offers: ways to start, hours, places, days, where and what is paid.
extension PostingReader {
    private static let employmentTypes: [String: VacancyForm] = [
        "FULL_TIME": .permanent, "PART_TIME": .permanent, "TEMPORARY": .fixedTerm, "INTERN": .internship,
    ]

    mutating func forms() -> [VacancyForm] {
        let own: [VacancyForm] = choices("opstap:forms")
        if !own.isEmpty { return own }
        var forms: [VacancyForm] = []
        for word in posting["employmentType"]?.texts ?? [] {
            guard let form = Self.employmentTypes[word] else {
                warn(Message("posting.unknownType", ["word": String(word.prefix(40))]))
                continue
            }
            if !forms.contains(form) { forms.append(form) }
        }
        if forms.isEmpty { refuse("employmentType", Message("import.missing")) }
        return forms
    }

    /// The words of the house under one of its own keys; a word that is none of them refuses the posting.
    mutating func choices<Word: RawRepresentable<String> & Hashable>(_ key: String) -> [Word] {
        var words: [Word] = []
        for text in posting[key]?.texts ?? [] {
            guard let word = Word(rawValue: text) else {
                refuse(key, Message("import.unknownWord", ["value": String(text.prefix(40))]))
                continue
            }
            if !words.contains(word) { words.append(word) }
        }
        return words
    }

    mutating func choice<Word: RawRepresentable<String> & Hashable>(_ key: String) -> Word? {
        let words: [Word] = choices(key)
        return words.first
    }

    /// The first number in `38`, `38 uur` or `28,5 uur per week`, in whole quarters of an hour.
    mutating func weeklyQuarters() -> Int? {
        guard let text = text("workHours"), !text.isEmpty else { return nil }
        let number = text.drop { !$0.isNumber }.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        guard let hundredths = Self.hundredths(String(number)), (25...8000).contains(hundredths), hundredths % 25 == 0
        else {
            warn(Message("import.notHours", ["value": String(text.prefix(60))]))
            return nil
        }
        return hundredths / 25
    }

    mutating func places() -> Int { number(text("totalJobOpenings"), at: "totalJobOpenings", in: 1...500) ?? 1 }

    /// The months under `monthsOfExperience`. What is said in free words is left out, which is told.
    mutating func experience() -> Int {
        let key = "experienceRequirements"
        guard let asked = posting[key] else { return 0 }
        if let months = asked["monthsOfExperience"]?.word {
            return number(months, at: key, in: VacancyFacts.monthsOfExperience) ?? 0
        }
        // The words that job sites use for none.
        if let words = asked.word, ["", "no requirements"].contains(words.trimmed.lowercased()) { return 0 }
        warn(Message("posting.unreadExperience"))
        return 0
    }

    /// A whole number within bounds, or nil: when there is none, or when it is refused.
    private mutating func number(_ text: String?, at key: String, in bounds: ClosedRange<Int>) -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), bounds.contains(number) else {
            let facts = [
                "value": String(text.prefix(40)), "least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)",
            ]
            refuse(key, Message("import.notANumber", facts))
            return nil
        }
        return number
    }

    /// A day of ISO 8601; what stands behind it, a time, is left.
    mutating func day(_ key: String) -> Day? {
        guard let text = text(key), !text.isEmpty else { return nil }
        guard let day = try? Day(iso: String(text.prefix(10))) else {
            refuse(key, Message("import.notADay", ["value": String(text.prefix(40))]))
            return nil
        }
        return day
    }

    mutating func location() -> (postcode: String, municipality: String) {
        let places = posting["jobLocation"]?.parts ?? []
        if places.count > 1 { warn(Message("posting.onePlace")) }
        let address = places.first?["address"] ?? places.first
        let postcode = checked(address?["postalCode"]?.word ?? "", "jobLocation", limit: 10)
        if !postcode.isEmpty, !book.postcodes.contains(postcode) {
            refuse("jobLocation", Message("import.unknownPostcode", ["value": String(postcode.prefix(10))]))
        }
        return (postcode, checked(address?["addressLocality"]?.word ?? "", "jobLocation", limit: 100))
    }

    mutating func pay() -> VacancyPay? {
        guard let salary = posting["baseSalary"] else { return nil }
        let value = salary["value"] ?? salary
        let amount = value.word ?? value["value"]?.word
        let least = (value["minValue"]?.word ?? amount).flatMap(Self.hundredths)
        let most = (value["maxValue"]?.word ?? amount).flatMap(Self.hundredths) ?? least
        let unit = (value["unitText"]?.word ?? salary["unitText"]?.word).flatMap { PayUnit(rawValue: $0.lowercased()) }
        let isEuro = (salary["currency"]?.word ?? "EUR") == "EUR"
        guard isEuro, let least, let most, let unit, most <= VacancyPay.limit else {
            warn(Message("posting.unreadPay"))
            return nil
        }
        return VacancyPay(least: least, most: most, unit: unit)
    }

    /// `15`, `15.2` or `15,25` in hundredths; nil for anything else.
    private static func hundredths(_ text: String) -> Int? {
        let parts = text.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts[0].utf8.count <= 9, let whole = Int(parts[0]), whole >= 0 else { return nil }
        let rest = parts.count == 2 ? String(parts[1]) : ""
        guard rest.utf8.count <= 2, rest.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return whole * 100 + (Int(rest.padded) ?? 0)
    }
}

extension String {
    /// Two digits behind the point.
    fileprivate var padded: String { self + String(repeating: "0", count: max(0, 2 - utf8.count)) }
}
