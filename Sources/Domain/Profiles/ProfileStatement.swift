/// How the parts of a profile stand in findings: words of closed lists with spaces between, and numbers.
package struct ProfileStatement: Hashable, Sendable {
    package let subject: ProfileSubject
    /// The level of a measure or the way of travelling.
    package var level: String?
    package var text = ""
    package var day: Day?

    package init(_ subject: ProfileSubject, level: String? = nil, text: String = "", day: Day? = nil) {
        self.subject = subject
        self.level = level
        self.text = text
        self.day = day
    }

    package static func competence(_ code: String, level: Int) -> Self {
        Self(.competence(code), level: String(level))
    }

    package static func language(_ skill: LanguageSkill, _ level: LanguageLevel) -> Self {
        Self(.language(skill), level: level.rawValue)
    }

    package static func experience(_ occupation: String, months: Int) -> Self {
        Self(.experience(occupation), text: String(months))
    }

    package static func words(_ subject: ProfileSubject, _ words: [String]) -> Self {
        Self(subject, text: words.joined(separator: " "))
    }

    package static func words(_ subject: ProfileSubject, _ words: [some RawRepresentable<String>]) -> Self {
        Self.words(subject, words.map(\.rawValue))
    }

    package static func hours(_ hours: ClosedRange<Int>?) -> Self {
        Self(.hours, text: hours.map { "\($0.lowerBound) \($0.upperBound)" } ?? "")
    }

    package static func travel(_ travel: WorkProfile.Travel) -> Self {
        Self(.travel, level: travel.mode.rawValue, text: String(travel.minutes))
    }

    package static func realism(_ realism: Realism?, of target: String, by viewer: TargetViewer) -> Self {
        Self(.realism(viewer, target), level: realism?.rawValue)
    }

    package static func available(_ day: Day?) -> Self { Self(.available, day: day) }
}

extension Finding {
    var statedWords: [String] { text.split(separator: " ").map(String.init) }

    /// The words of a closed list; what is none of them is left out.
    func stated<Word: RawRepresentable<String>>(_ type: Word.Type) -> [Word] { statedWords.compactMap(Word.init) }

    /// Hours a week, the least and the most.
    var statedHours: ClosedRange<Int>? {
        let numbers = statedWords.compactMap { Int($0) }
        guard numbers.count == 2, numbers[0] <= numbers[1], numbers[0] >= 0, numbers[1] <= 168 else { return nil }
        return numbers[0]...numbers[1]
    }

    var statedTravel: WorkProfile.Travel? {
        guard let mode = level.flatMap(TravelMode.init), let minutes = Int(text), (1...600).contains(minutes) else {
            return nil
        }
        return WorkProfile.Travel(mode: mode, minutes: minutes)
    }
}

extension WorkProfile {
    /// What a form that is left as it is says: what it says otherwise is new.
    package var statements: [ProfileStatement] {
        var statements = skills.map { ProfileStatement.competence($0.competence, level: $0.level) }
        statements += languages.sorted { $0.key.rawValue < $1.key.rawValue }.map { .language($0.key, $0.value) }
        statements += experience.map { .experience($0.occupation, months: $0.months) }
        statements += [
            .words(.targets, targets), .words(.licences, licences), .words(.certificates, certificates),
            .words(.times, times ?? []), .hours(hours), .words(.forms, forms ?? []), .words(.wishes, wishes),
            .words(.avoids, avoids), ProfileStatement(.origin, text: originPostcode ?? ""),
            .words(.unfit, PhysicalDemand.allCases.filter { !physical.contains($0) }),
            .words(.forbiddenPlaces, limits.postcodes.sorted()),
            .words(.forbiddenSectors, WorkSector.allCases.filter(limits.sectors.contains)),
            .words(.forbiddenTimes, WorkingTime.allCases.filter(limits.times.contains)),
            .words(.answeredLimits, answeredLimits.map(\.rawValue).sorted()),
            .available(named),
        ]
        if let travel { statements.append(.travel(travel)) }
        statements += views.map { ProfileStatement($0.key, level: $0.value.rawValue) }
            .sorted { $0.subject.code < $1.subject.code }
        return statements
    }
}
