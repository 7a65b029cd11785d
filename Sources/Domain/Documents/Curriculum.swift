/// What a CV is made from: of the file no more than may stand on it.
package struct CurriculumFacts: Sendable {
    package var programme: Programme
    /// Of every tier; only ordinary ones get any further.
    package var findings: [Finding]
    package var placements: [Placement]

    package init(programme: Programme, findings: [Finding], placements: [Placement]) {
        self.programme = programme
        self.findings = findings
        self.placements = placements
    }
}

/// A CV (C4), made from what stands in a file: work, training, languages, competences. It tells durations and no dates, so
/// that it shows no gaps; nothing that is health or judicial comes in, nor a line that betrays where somebody stayed.
package struct Curriculum: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// The same in every CV of the person: a subject, or `placement.` and an id. Holds no white space.
        package let key: String
        package let part: CurriculumPart
        package let title: Title
        /// In the words of the file; empty for none.
        package let detail: String
        /// How long; nil where nobody said.
        package let months: Int?
    }

    /// What a line is about, in words of the file, of the definition or of the house's lists.
    package enum Title: Hashable, Sendable {
        case words(String)
        case language(LanguageSkill)
        case licence(Licence)
        case certificate(Certificate)
        /// By the code of the house's list.
        case competence(String)
        case occupation(String)
    }

    /// By the order of the parts.
    package let lines: [Line]

    package func lines(of part: CurriculumPart, without leftOut: Set<String>) -> [Line] {
        lines.filter { $0.part == part && !leftOut.contains($0.key) }
    }

    /// Made on a day.
    ///
    /// `betrays`: whether words tell of detention or health; of a workplace, whether it is one of detention: who works in a
    /// hospital is not ill.
    package init(_ facts: CurriculumFacts, on today: Day, betrays: (_ words: String, _ isWorkplace: Bool) -> Bool) {
        let findings = facts.findings.filter { $0.withdrawal == nil && $0.tier == .ordinary && $0.notedOn <= today }
        let bySubject = Dictionary(grouping: findings, by: \.subject)
        let made =
            Self.placements(facts.placements, on: today) + Self.subjects(bySubject, by: facts.programme)
            + Self.profile(bySubject)
        let sound = made.filter { line in
            let isWorkplace = line.key.hasPrefix(Self.placementKey)
            var words = [line.detail]
            if case .words(let title) = line.title { words.append(title) }
            return !words.contains { betrays($0, isWorkplace) }
        }
        lines = CurriculumPart.allCases.flatMap { part in sound.filter { $0.part == part } }
    }

    private static let placementKey = "placement."

    /// Each place of work once, the latest first: the job, where, and how long.
    private static func placements(_ placements: [Placement], on today: Day) -> [Line] {
        let standing = placements.filter { $0.withdrawal == nil && $0.start <= today }
        return standing.sorted { ($0.start, $0.id) > ($1.start, $1.id) }.map { placement in
            let days = max(0, (placement.end ?? today).days(since: placement.start)) + 1
            let job = placement.jobTitle.trimmed
            return Line(
                key: Self.placementKey + placement.id.rawValue,
                part: .experience,
                title: .words(job.isEmpty ? placement.workplace : job),
                detail: job.isEmpty ? "" : placement.workplace,
                months: max(1, (days + 15) / 30)
            )
        }
    }

    /// What the definition says stands on a CV. Of a competence with levels only the upper half: a CV says what somebody can.
    private static func subjects(_ findings: [String: [Finding]], by programme: Programme) -> [Line] {
        CurriculumPart.allCases.flatMap { part in
            (programme.curriculum.subjects[part] ?? []).compactMap { code -> Line? in
                guard let subject = programme.subject(code), subject.tier == .ordinary,
                    let finding = findings[code]?.counting(isMeasured: subject.answer == .levels)
                else { return nil }
                // What somebody does not have is left out.
                if finding.level == Self.none { return nil }
                if part == .competences, subject.answer == .levels, !subject.isInUpperHalf(finding.level) { return nil }
                let said = [programme.level(of: finding), finding.text.trimmed].compactMap { $0 }
                    .filter { !$0.isEmpty }
                guard !said.isEmpty else { return nil }
                let isItself = part == .experience || part == .training
                let detail = said.joined(separator: ": ")
                return Line(
                    key: code,
                    part: part,
                    title: .words(isItself ? detail : subject.label),
                    detail: isItself ? "" : detail,
                    months: nil
                )
            }
        }
    }

    /// The code that the language of definitions has for no language, no licence, no diploma.
    private static let none = "geen"

    /// What the profile form says, the same in every programme.
    private static func profile(_ findings: [String: [Finding]]) -> [Line] {
        findings.keys.sorted().flatMap { code -> [Line] in
            guard let subject = ProfileSubject(code: code), subject.tier == .ordinary,
                let finding = findings[code]?.counting(isMeasured: subject.isMeasured)
            else { return [] }
            switch subject {
            case .competence(let competence):
                guard let level = finding.level.flatMap({ Int($0) }), level >= 3 else { return [] }
                return [Line(key: code, part: .competences, title: .competence(competence), detail: "", months: nil)]
            case .experience(let occupation):
                guard let months = Int(finding.text), months > 0 else { return [] }
                return [
                    Line(key: code, part: .experience, title: .occupation(occupation), detail: "", months: months)
                ]
            case .language(let skill):
                guard let level = finding.level.flatMap(LanguageLevel.init), level > .a0 else { return [] }
                return [
                    Line(key: code, part: .languages, title: .language(skill), detail: level.rawValue, months: nil)
                ]
            case .licences:
                return finding.stated(Licence.self).map {
                    Line(key: "\(code).\($0.rawValue)", part: .licences, title: .licence($0), detail: "", months: nil)
                }
            case .certificates:
                return finding.stated(Certificate.self).map {
                    let key = "\(code).\($0.rawValue)"
                    return Line(key: key, part: .training, title: .certificate($0), detail: "", months: nil)
                }
            default: return []
            }
        }
    }
}

extension SubjectRule {
    /// Whether a level is one of the better half of its scale.
    fileprivate func isInUpperHalf(_ level: String?) -> Bool {
        guard let place = levels.firstIndex(where: { $0.code == level }) else { return false }
        return place * 2 >= levels.count
    }
}
