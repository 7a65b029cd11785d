/// What a profile is folded from: everything that is known of one person, whoever may read it. What comes out of the fold may be
/// known to everybody who works with the profile.
package struct ProfileFacts: Sendable {
    package var participant: Participant
    package var programme: Programme
    /// Of every tier, withdrawn ones too.
    package var findings: [Finding]
    /// Whether the person stays in a prison on the day.
    package var staysInside: Bool

    package init(participant: Participant, programme: Programme, findings: [Finding], staysInside: Bool) {
        self.participant = participant
        self.programme = programme
        self.findings = findings
        self.staysInside = staysInside
    }
}

extension WorkProfile {
    /// The fold, up to a day: what was noted later, or was withdrawn, says nothing.
    ///
    /// `occupationCalled`: the code of the occupation of the house's list that is called so, for targets in words.
    package init(_ facts: ProfileFacts, on today: Day, occupationCalled: (String) -> String?) {
        let standing = facts.findings.filter { $0.withdrawal == nil && $0.notedOn <= today }
        self.init(
            available: .init(shown: .unknown, day: today)
        )
        let bySubject = Dictionary(grouping: standing, by: \.subject)
        foldProgramme(bySubject, by: facts.programme, occupationCalled)
        for (code, findings) in bySubject {
            guard let subject = ProfileSubject(code: code),
                let finding = findings.counting(isMeasured: subject.isMeasured)
            else { continue }
            if subject == .available { named = finding.day }
            take(finding, about: subject)
        }
        if originPostcode == nil { originPostcode = facts.participant.postcode }
        // A limit that was withdrawn since needs no answer any more.
        let limitsInWords = NotedLimit.ids(among: standing, by: facts.programme)
        answeredLimits.formIntersection(limitsInWords)
        unansweredLimits = limitsInWords.count - answeredLimits.count
        skills.sort { $0.competence < $1.competence }
        experience.sort { $0.occupation < $1.occupation }
        avoids = avoids.filter { !wishes.contains($0) }
        available = Availability.reckoned(
            named: named,
            DetentionPicture(standing, by: facts.programme),
            staysInside: facts.staysInside,
            on: today
        )
    }

    private mutating func take(_ finding: Finding, about subject: ProfileSubject) {
        sources[subject.code] = Source(finding)
        switch subject {
        case .competence(let competence):
            guard let level = finding.level.flatMap({ Int($0) }), (1...4).contains(level) else { return }
            skills.append(Skill(competence: competence, level: level))
        case .language(let skill): languages[skill] = finding.level.flatMap(LanguageLevel.init)
        case .experience(let occupation):
            guard let months = Int(finding.text), (1...720).contains(months) else { return }
            experience.append(Experience(occupation: occupation, months: months))
        case .realism: views[subject] = finding.level.flatMap(Realism.init)
        case .targets: targets = Array(finding.statedWords.prefix(Self.targetWeights.count))
        case .licences: licences = Licence.held(with: finding.stated(Licence.self))
        case .certificates: certificates = finding.stated(Certificate.self)
        case .times: times = finding.text.isEmpty ? nil : finding.stated(WorkingTime.self)
        case .hours: hours = finding.statedHours
        case .travel: travel = finding.statedTravel
        case .origin: originPostcode = finding.text.isEmpty ? nil : finding.text
        case .forms: forms = finding.text.isEmpty ? nil : finding.stated(VacancyForm.self)
        case .wishes: wishes = finding.stated(WorkFeature.self)
        case .avoids: avoids = finding.stated(WorkFeature.self)
        case .available: break
        case .unfit:
            let unfit = finding.stated(PhysicalDemand.self)
            physical = PhysicalDemand.allCases.filter { !unfit.contains($0) }
        case .forbiddenPlaces: limits.postcodes = Set(finding.statedWords)
        case .forbiddenSectors: limits.sectors = Set(finding.stated(WorkSector.self))
        case .forbiddenTimes: limits.times = Set(finding.stated(WorkingTime.self))
        case .answeredLimits: answeredLimits = Set(finding.statedWords.map { ID($0) })
        }
    }

    /// What the findings by the definition's own subjects say; the profile form goes before them.
    private mutating func foldProgramme(
        _ findings: [String: [Finding]],
        by programme: Programme,
        _ occupationCalled: (String) -> String?
    ) {
        let subjects = ProgrammeProfileSubjects(programme)
        let last = { (code: String, isMeasured: Bool) in findings[code]?.counting(isMeasured: isMeasured) }
        for (code, skills) in subjects.languages {
            // Words without a level say nothing of a level.
            let measured = findings[code]?.filter { LanguageLevel(ofFinding: $0.level) != nil } ?? []
            guard let finding = measured.counting(isMeasured: true), let level = LanguageLevel(ofFinding: finding.level)
            else { continue }
            for skill in skills {
                languages[skill] = level
                sources[ProfileSubject.language(skill).code] = Source(finding)
            }
        }
        if let finding = last(subjects.licence, false), let level = finding.level,
            let licence = Licence(rawValue: level.uppercased())
        {
            licences = Licence.held(with: [licence])
            sources[ProfileSubject.licences.code] = Source(finding)
        }
        for subject in subjects.work {
            guard let finding = last(subject, false) else { continue }
            let named = finding.text.split { ",;/\n".contains($0) }.compactMap { occupationCalled(String($0).trimmed) }
            guard !named.isEmpty else { continue }
            targets = Array(named.prefix(Self.targetWeights.count))
            sources[ProfileSubject.targets.code] = Source(finding)
            return
        }
    }
}

/// By which of its own subjects a definition says something that a profile holds: what it lays wants and can by, and else the
/// codes that the definitions that ship all use.
package struct ProgrammeProfileSubjects: Sendable {
    package let languages: [(code: String, skills: [LanguageSkill])]
    package let licence: String
    /// Where work is named in words, the firmest first.
    package let work: [String]

    package init(_ programme: Programme) {
        let dutch = programme.wishes?.dutch ?? "nederlands"
        languages = [
            (dutch, [.dutchSpoken, .dutchRead, .dutchWritten]), ("frans", [.french]), ("engels", [.english]),
            ("duits", [.german]),
        ]
        licence = programme.wishes?.licence ?? "rijbewijs"
        work = ["jobdoelwit", programme.wishes?.work ?? "wens"]
    }
}

extension Licence {
    /// Every category that somebody may drive with these, in the order of the list.
    package static func held(with licences: [Licence]) -> [Licence] {
        let held = licences.reduce(into: Set<Licence>()) { $0.formUnion($1.covers) }
        return allCases.filter(held.contains)
    }
}
