internal import Casework
internal import Domain
internal import ReferenceData
internal import Texts

/// The form of a profile: filled with what counts now, and read.
struct ProfileInput {
    let sheet: ProfileSheet
    let texts: Catalogue
    private let book = OccupationBook.shipped

    init(_ sheet: ProfileSheet, _ texts: Catalogue) { (self.sheet, self.texts) = (sheet, texts) }

    private var profile: WorkProfile { sheet.folded.profile }
    var mayReadHealth: Bool { sheet.tiers.contains(.health) }
    var mayReadJudicial: Bool { sheet.tiers.contains(.judicial) }

    /// The competences with a field of their own: what is known, and the tasks of the job targets.
    static func competences(of profile: WorkProfile) -> [String] {
        let known = profile.skills.map(\.competence)
        let tasks = profile.targets.compactMap { OccupationBook.shipped.occupation($0) }.flatMap(\.tasks)
        var seen: Set<String> = []
        return (tasks + known).filter { seen.insert($0).inserted }
    }

    /// What stands in the fields that hold what is stored.
    func stored() -> Form { Form(values) }

    /// A form to begin with: the source is whoever fills it in, today.
    func filled(by actor: Actor) -> Form {
        let source = [
            "observerName": actor.name, "observerParty": Party.coach.rawValue, "evidence": Evidence.declared.rawValue,
            "day": sheet.today.belgian,
        ]
        return Form(values.merging(source) { $1 })
    }

    private var values: [String: String] {
        var values: [String: String] = [versionField: String(sheet.version), "more": ""]
        values["origin"] = profile.originPostcode ?? ""
        values["mode"] = profile.travel?.mode.rawValue ?? ""
        values["minutes"] = Self.written(profile.travel?.minutes)
        values["leastHours"] = Self.written(profile.hours?.lowerBound)
        values["mostHours"] = Self.written(profile.hours?.upperBound)
        values["available"] = profile.named?.belgian ?? ""
        values["experience"] = experience
        for number in 1...3 {
            values["target-\(number)"] = profile.targets.count >= number ? profile.targets[number - 1] : ""
            for viewer in TargetViewer.allCases {
                let views = profile.targetViews
                let view = views.count >= number ? views[number - 1].view(of: viewer) : nil
                values[Self.field(of: viewer, number)] = view?.rawValue ?? ""
            }
        }
        let levels = Dictionary(profile.skills.map { ($0.competence, $0.level) }) { first, _ in first }
        for code in Self.competences(of: profile) { values["level-\(code)"] = Self.written(levels[code]) }
        for skill in LanguageSkill.allCases {
            values["language-\(skill.rawValue)"] = profile.languages[skill]?.rawValue ?? ""
        }
        for feature in WorkFeature.allCases {
            values["wish-\(feature.rawValue)"] = liking(of: feature)?.rawValue ?? ""
        }
        values.tick("licences", profile.licences)
        values.tick("certificates", profile.certificates)
        values.tick("times", profile.times ?? [])
        values.tick("forms", profile.forms ?? [])
        if mayReadHealth { values.tick("unfit", PhysicalDemand.allCases.filter { !profile.physical.contains($0) }) }
        if mayReadJudicial {
            values["forbiddenPlaces"] = Self.oneOfEach(profile.limits.postcodes)
            values.tick("forbidden-sectors", WorkSector.allCases.filter(profile.limits.sectors.contains))
            values.tick("forbidden-times", WorkingTime.allCases.filter(profile.limits.times.contains))
            for limit in sheet.limits { values[Self.field(of: limit)] = limit.isAnswered ? "ja" : "" }
        }
        return values
    }

    /// How realistic somebody sees the target with this number.
    static func field(of viewer: TargetViewer, _ number: Int) -> String { "view-\(viewer.rawValue)-\(number)" }

    private func liking(of feature: WorkFeature) -> Liking? {
        if profile.wishes.contains(feature) { return .likes }
        return profile.avoids.contains(feature) ? .avoids : nil
    }

    private static func written(_ number: Int?) -> String { number.map { String($0) } ?? "" }

    /// An occupation to a line, with its months.
    private var experience: String {
        let lines = profile.experience.map { entry -> String in
            let title: String = book.occupation(entry.occupation)?.title.nl ?? entry.occupation
            return "\(title): \(entry.months)"
        }
        return lines.joined(separator: "\n")
    }

    func read(_ form: Form) throws(Faults) -> NewProfile {
        var reader = FormReader(form)
        var statements: [ProfileStatement] = []
        var removed: [String] = []
        readTargets(&reader, &statements)
        readCompetences(&reader, &statements, &removed)
        readExperience(&reader, &statements)
        for skill in LanguageSkill.allCases {
            let level = reader.choice("language-\(skill.rawValue)", as: LanguageLevel.self)
            statements.append(ProfileStatement(.language(skill), level: level?.rawValue))
        }
        statements.append(.words(.licences, Licence.held(with: reader.ticked("licences"))))
        statements.append(.words(.certificates, reader.ticked("certificates") as [Certificate]))
        statements.append(.words(.times, reader.ticked("times") as [WorkingTime]))
        statements.append(.words(.forms, reader.ticked("forms") as [VacancyForm]))
        readWishes(&reader, &statements)
        readHoursAndTravel(&reader, &statements)
        statements.append(ProfileStatement(.origin, text: reader.text("origin", limit: 10)))
        statements.append(.available(reader.day("available")))
        readLimits(&reader, &statements)
        let name = reader.required("observerName")
        let party = reader.choice("observerParty", as: Party.self, required: true)
        let evidence = reader.choice("evidence", as: Evidence.self, required: true)
        let day = reader.requiredDay("day")
        let version = reader.version()
        try reader.faults.throwIfAny()
        return NewProfile(
            statements: statements,
            removed: removed,
            removedBecause: texts("profile.removedBecause"),
            observer: Observer(name: name, party: party ?? .other),
            evidence: evidence ?? .declared,
            day: day,
            version: version
        )
    }

    private func readTargets(_ reader: inout FormReader, _ statements: inout [ProfileStatement]) {
        var targets: [String] = []
        let codes = book.occupations.map(\.code)
        for number in 1...3 {
            let code = reader.code("target-\(number)", of: codes)
            for viewer in TargetViewer.allCases {
                let field = Self.field(of: viewer, number)
                let view = reader.choice(field, as: Realism.self)
                if let code, !targets.contains(code) {
                    statements.append(.realism(view, of: code, by: viewer))
                } else if view != nil {
                    reader.fault(field, Message("profile.viewWithoutTarget"))
                }
            }
            if let code, !targets.contains(code) { targets.append(code) }
        }
        statements.append(.words(.targets, targets))
    }

    private func readCompetences(
        _ reader: inout FormReader,
        _ statements: inout [ProfileStatement],
        _ removed: inout [String]
    ) {
        let known = Set(profile.skills.map(\.competence))
        var said: Set<String> = []
        for code in Self.competences(of: profile) {
            if let level = reader.number("level-\(code)", in: 1...4) {
                statements.append(.competence(code, level: level))
                said.insert(code)
            } else if known.contains(code) {
                removed.append(code)
            }
        }
        for (words, number) in pairs("more", &reader) {
            guard let competence = book.competence(named: words) else {
                reader.fault("more", Message("profile.unknownCompetence", ["words": words]))
                continue
            }
            guard let number, (1...4).contains(number) else {
                reader.fault("more", Message("profile.notALevel", ["words": words]))
                continue
            }
            guard said.insert(competence.code).inserted else { continue }
            statements.append(.competence(competence.code, level: number))
            removed.removeAll { $0 == competence.code }
        }
    }

    private func readExperience(_ reader: inout FormReader, _ statements: inout [ProfileStatement]) {
        var said: Set<String> = []
        for (words, number) in pairs("experience", &reader) {
            let key = Folding.key(words)
            let found = book.occupations.first { occupation in
                ([occupation.title.nl] + occupation.synonyms).contains { Folding.key($0) == key }
            }
            guard let occupation = found else {
                reader.fault("experience", Message("profile.unknownOccupation", ["words": words]))
                continue
            }
            guard let number, (1...720).contains(number) else {
                reader.fault("experience", Message("profile.notMonths", ["words": words]))
                continue
            }
            if said.insert(occupation.code).inserted {
                statements.append(.experience(occupation.code, months: number))
            }
        }
        for entry in profile.experience where !said.contains(entry.occupation) {
            statements.append(ProfileStatement(.experience(entry.occupation)))
        }
    }

    private func readWishes(_ reader: inout FormReader, _ statements: inout [ProfileStatement]) {
        var likings: [WorkFeature: Liking] = [:]
        for feature in WorkFeature.allCases {
            likings[feature] = reader.choice("wish-\(feature.rawValue)", as: Liking.self)
        }
        statements.append(.words(.wishes, WorkFeature.allCases.filter { likings[$0] == .likes }))
        statements.append(.words(.avoids, WorkFeature.allCases.filter { likings[$0] == .avoids }))
    }

    private func readHoursAndTravel(_ reader: inout FormReader, _ statements: inout [ProfileStatement]) {
        let (least, most) = (reader.number("leastHours", in: 1...60), reader.number("mostHours", in: 1...60))
        switch (least, most) {
        case (let least?, let most?) where least > most: reader.fault("mostHours", Message("profile.hoursOrder"))
        case (let least?, let most?): statements.append(.hours(least...most))
        case (nil, nil): statements.append(.hours(nil))
        default: reader.fault("leastHours", Message("profile.bothHours"))
        }
        let (mode, minutes) = (reader.choice("mode", as: TravelMode.self), reader.number("minutes", in: 5...180))
        switch (mode, minutes) {
        case (let mode?, let minutes?): statements.append(.travel(.init(mode: mode, minutes: minutes)))
        case (nil, nil): statements.append(ProfileStatement(.travel))
        default: reader.fault("minutes", Message("profile.bothTravel"))
        }
    }

    /// Lines of words with a number behind a colon; the number is nil where it is none.
    private func pairs(_ field: String, _ reader: inout FormReader) -> [(words: String, number: Int?)] {
        reader.text(field, limit: 3000).split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty }.prefix(60).map { line in
                let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
                return (parts.first ?? line, parts.count > 1 ? Int(parts[1]) : nil)
            }
    }
}

/// What somebody thinks of a feature of work.
enum Liking: String, CaseIterable { case likes, avoids }
