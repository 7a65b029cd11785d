/// What a finding on the profile form is about. No code of a definition holds a full stop, so these are the subject of nothing
/// else, and they are the same in every programme.
package enum ProfileSubject: Hashable, Sendable {
    /// By the code of the competence.
    case competence(String)
    case language(LanguageSkill)
    /// By the code of the occupation.
    case experience(String)
    /// How realistic one of them sees an occupation as a job target, by its code (B9).
    case realism(TargetViewer, String)
    case targets, licences, certificates, times, hours, travel, origin, forms, wishes, avoids, available
    /// What the body is not up to: health.
    case unfit
    /// Where somebody may not work: judicial.
    case forbiddenPlaces, forbiddenSectors, forbiddenTimes
    /// Which limits of the file, in words, were turned into those, by the ids of their findings: judicial.
    case answeredLimits

    /// Those that are one for a person, by the word of their code.
    private static let single: [(word: String, subject: ProfileSubject)] = [
        ("targets", .targets), ("licences", .licences), ("certificates", .certificates), ("times", .times),
        ("hours", .hours), ("travel", .travel), ("origin", .origin), ("forms", .forms), ("wishes", .wishes),
        ("avoids", .avoids), ("available", .available), ("unfit", .unfit), ("forbidden-places", .forbiddenPlaces),
        ("forbidden-sectors", .forbiddenSectors), ("forbidden-times", .forbiddenTimes),
        ("answered-limits", .answeredLimits),
    ]

    private static let start = "work."

    package var code: String {
        switch self {
        case .competence(let competence): "\(Self.start)competence.\(competence)"
        case .language(let skill): "\(Self.start)language.\(skill.rawValue)"
        case .experience(let occupation): "\(Self.start)experience.\(occupation)"
        case .realism(let viewer, let occupation): "\(Self.start)realism.\(viewer.rawValue).\(occupation)"
        default: Self.start + (Self.single.first { $0.subject == self }?.word ?? "")
        }
    }

    package init?(code: String) {
        guard code.hasPrefix(Self.start) else { return nil }
        let parts = code.dropFirst(Self.start.count).split(separator: ".", omittingEmptySubsequences: false)
        switch (parts.first, parts.count) {
        case ("competence", 2): self = .competence(String(parts[1]))
        case ("experience", 2): self = .experience(String(parts[1]))
        case ("realism", 3):
            guard let viewer = TargetViewer(rawValue: String(parts[1])) else { return nil }
            self = .realism(viewer, String(parts[2]))
        case ("language", 2):
            guard let skill = LanguageSkill(rawValue: String(parts[1])) else { return nil }
            self = .language(skill)
        case (let word?, 1):
            guard let found = Self.single.first(where: { $0.word == word }) else { return nil }
            self = found.subject
        default: return nil
        }
    }

    /// Who may read and write it (F3).
    package var tier: Tier {
        switch self {
        case .unfit: .health
        case .forbiddenPlaces, .forbiddenSectors, .forbiddenTimes, .answeredLimits: .judicial
        default: .ordinary
        }
    }

    /// Whether it is a measure, of which the best evidence counts; of everything else what was said last counts.
    package var isMeasured: Bool {
        switch self {
        case .competence, .language, .experience: true
        default: false
        }
    }
}

extension Evidence {
    /// How much a measure that is known like this weighs: a register before a paper on file, a paper that was seen, what was
    /// seen at work, what somebody said, and what is suspected.
    package var weight: Int {
        switch self {
        case .register: 5
        case .documentOnFile: 4
        case .documentSeen: 3
        case .observed: 2
        case .declared: 1
        case .suspected: 0
        }
    }
}

extension Certainty {
    fileprivate var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Sequence<Finding> {
    /// The finding that counts for a subject, of those that stand. Of a measure: the best evidence, then the latest day, then the
    /// firmest, then the one that was noted last. Of everything else: what was said last.
    package func counting(isMeasured: Bool) -> Finding? {
        self.max { left, right in
            let byDay = { (finding: Finding) in
                (finding.notedOn, finding.certainty.map(\.weight) ?? -1, finding.id)
            }
            guard isMeasured, left.evidence != right.evidence else { return byDay(left) < byDay(right) }
            return left.evidence.weight < right.evidence.weight
        }
    }
}
