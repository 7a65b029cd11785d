/// A blind card as lines of closed words and numbers, so that it can be kept as it was shown and compared with what it is later.
package enum CardLines {
    package static func lines(of card: BlindCard) -> [String] {
        var lines = card.skills.map { "skill \($0.competence) \($0.level)" }
        lines += card.languages.map { "language \($0.skill.rawValue) \($0.level.rawValue)" }
        lines += card.licences.map { "licence \($0.rawValue)" }
        lines += card.certificates.map { "certificate \($0.rawValue)" }
        lines += card.times.map { "time \($0.rawValue)" }
        if let hours = card.hours { lines.append("hours \(hours.lowerBound) \(hours.upperBound)") }
        lines += card.forms.map { "form \($0.rawValue)" }
        lines += card.targets.map { "target \($0)" }
        lines += card.experience.map { "experience \($0.occupation) \($0.months)" }
        lines += card.wishes.map { "wish \($0.rawValue)" }
        switch card.availability {
        case .from(let day): lines.append("from \(day.iso)")
        case .underReserve: lines.append("reserve")
        case .unknown: break
        }
        if let travel = card.travel { lines.append("travel \(travel.mode.rawValue) \(travel.minutes)") }
        return lines
    }

    /// The card that such lines were made of; nil when a line is none of them.
    package static func card(_ lines: [String]) -> BlindCard? {
        var profile = WorkProfile(available: .init(shown: .unknown, day: Day(number: 0)))
        for line in lines where !read(line.split(separator: " ").map(String.init), into: &profile) { return nil }
        return BlindCard(profile)
    }

    /// - Returns: false for what is no such line.
    private static func read(_ words: [String], into profile: inout WorkProfile) -> Bool {
        guard let kind = words.first else { return false }
        switch (kind, words.count) {
        case ("skill", 3):
            guard let level = Int(words[2]) else { return false }
            profile.skills.append(.init(competence: words[1], level: level))
        case ("language", 3):
            guard let skill = LanguageSkill(rawValue: words[1]), let level = LanguageLevel(rawValue: words[2]) else {
                return false
            }
            profile.languages[skill] = level
        case ("licence", 2): return add(words[1], to: &profile.licences)
        case ("certificate", 2): return add(words[1], to: &profile.certificates)
        case ("time", 2):
            var times = profile.times ?? []
            guard add(words[1], to: &times) else { return false }
            profile.times = times
        case ("form", 2):
            var forms = profile.forms ?? []
            guard add(words[1], to: &forms) else { return false }
            profile.forms = forms
        case ("wish", 2): return add(words[1], to: &profile.wishes)
        case ("hours", 3):
            guard let least = Int(words[1]), let most = Int(words[2]), least <= most else { return false }
            profile.hours = least...most
        case ("target", 2): profile.targets.append(words[1])
        case ("experience", 3):
            guard let months = Int(words[2]) else { return false }
            profile.experience.append(.init(occupation: words[1], months: months))
        case ("from", 2):
            guard let day = try? Day(written: words[1]) else { return false }
            profile.available = .init(shown: .from(day), day: day)
        case ("reserve", 1): profile.available = .init(shown: .underReserve, day: Day(number: 0))
        case ("travel", 3):
            guard let mode = TravelMode(rawValue: words[1]), let minutes = Int(words[2]) else { return false }
            profile.travel = .init(mode: mode, minutes: minutes)
        default: return false
        }
        return true
    }

    private static func add<Word: RawRepresentable<String>>(_ word: String, to words: inout [Word]) -> Bool {
        guard let word = Word(rawValue: word) else { return false }
        words.append(word)
        return true
    }
}

extension HiddenField {
    /// What of these an employer is not told: giving the name away tells nothing else.
    package static func kept(_ known: [HiddenField], isRevealed: Bool) -> [HiddenField] {
        isRevealed ? known.filter { $0 != .name && $0 != .coach } : known
    }
}

/// What profile and vacancy were like at a moment, in one text: the same facts always give the same text. Free places and closing
/// days of the vacancy are not in it: they come and go by themselves.
package struct MatchFingerprint: Hashable, Sendable {
    package let text: String

    /// As it was stored.
    package init(stored text: String) { self.text = text }

    package init(_ profile: WorkProfile, _ vacancy: VacancyFacts) {
        let card = CardLines.lines(of: BlindCard(profile)).map { "p " + $0 }.sorted()
        let physical = profile.physical.map(\.rawValue).sorted().joined(separator: " ")
        let avoids = profile.avoids.map(\.rawValue).sorted().joined(separator: " ")
        let unshown = ["p origin \(profile.originPostcode ?? "")", "p physical \(physical)", "p avoids \(avoids)"]
        text = (card + unshown + Self.lines(of: vacancy)).joined(separator: "\n")
    }

    private static func lines(of facts: VacancyFacts) -> [String] {
        func words(_ words: [some RawRepresentable<String>]) -> String {
            words.map(\.rawValue).sorted().joined(separator: " ")
        }
        let tasks = facts.tasks.map { "v task \(Folding.key($0.words)) \($0.competence ?? "") \($0.weight)" }.sorted()
        // None is left out: the texts that were stored before experience could be asked stay the same.
        let experience = facts.experienceAsked == 0 ? [] : ["v experience \(facts.experienceAsked)"]
        let more = experience + tasks
        return [
            "v title \(Folding.key(facts.title))", "v group \(facts.group)", "v occupation \(facts.occupation ?? "")",
            "v dutch \(facts.dutch.rawValue)", "v licences \(words(facts.licences))",
            "v certificates \(words(facts.certificates))",
            "v hours \(facts.weeklyQuarters.map(String.init) ?? "")", "v times \(words(facts.times))",
            "v forms \(words(facts.forms))", "v demands \(words(facts.demands))",
            "v access \(facts.access?.rawValue ?? "")", "v start \(facts.start?.iso ?? "")",
            "v place \(facts.postcode)",
        ] + more
    }
}
