/// What an employer, or anybody who need not know who it is, sees of a participant (A6): what somebody can, wants and when. It is
/// made of closed words and numbers alone, so that there is no text in which a name or a place could stand.
package struct BlindCard: Hashable, Sendable {
    /// The best first.
    package let skills: [WorkProfile.Skill]
    /// In the order of `LanguageSkill`; those of which nothing is known are left out.
    package let languages: [Language]
    package let licences: [Licence]
    package let certificates: [Certificate]
    /// Empty where nothing was said.
    package let times: [WorkingTime]
    package let hours: ClosedRange<Int>?
    package let forms: [VacancyForm]
    /// Codes of occupations.
    package let targets: [String]
    package let experience: [WorkProfile.Experience]
    package let wishes: [WorkFeature]
    package let availability: Availability
    package let travel: WorkProfile.Travel?

    package struct Language: Hashable, Sendable {
        package let skill: LanguageSkill
        package let level: LanguageLevel

        package init(skill: LanguageSkill, level: LanguageLevel) {
            self.skill = skill
            self.level = level
        }
    }

    package init(_ profile: WorkProfile) {
        skills = profile.skills.sorted { ($1.level, $0.competence) < ($0.level, $1.competence) }
        languages = LanguageSkill.allCases.compactMap { skill in
            profile.languages[skill].map { Language(skill: skill, level: $0) }
        }
        licences = profile.licences
        certificates = profile.certificates
        times = profile.times ?? []
        hours = profile.hours
        forms = profile.forms ?? []
        targets = profile.targets
        experience = profile.experience.sorted { ($1.months, $0.occupation) < ($0.months, $1.occupation) }
        wishes = profile.wishes
        availability = profile.available.shown
        travel = profile.travel
    }
}
