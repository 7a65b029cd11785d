internal import Domain

extension Entry {
    /// Which subjects stand on a CV, part by part (C4).
    func curriculum() -> CurriculumRules? {
        mapping { keys in
            var rules = CurriculumRules()
            for part in CurriculumPart.allCases {
                rules.subjects[part] = keys.optional(part.rawValue)?.references(to: .subject)
            }
            return rules
        }
    }

    /// Health and detention never stand on a CV, so naming them there is a mistake.
    func lintCurriculum(_ programme: Programme) {
        for part in CurriculumPart.allCases {
            let entries = raw("cv")?.raw(part.rawValue)?.items ?? []
            for (code, entry) in zip(programme.curriculum.subjects[part] ?? [], entries) {
                guard let subject = programme.subject(code), subject.tier != .ordinary else { continue }
                entry.note("cv-sensitive", severity: .warning, ["subject": code, "tier": subject.tier.rawValue])
            }
        }
    }
}
