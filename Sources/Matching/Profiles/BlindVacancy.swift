/// What the engine knows of a vacancy: what is asked and what is offered, nothing of who works there.
package struct BlindVacancy: Hashable, Sendable {
    /// A competence that is asked, and how much it counts, from 1 to 5.
    package struct Skill: Hashable, Sendable {
        package var skill: Int
        package var weight: Int

        package init(skill: Int, weight: Int) { (self.skill, self.weight) = (skill, weight) }
    }

    package var place: Place
    /// The lowest level of each language skill.
    package var languages: LanguageLevels
    /// Everything of `Capability` that is required.
    package var needs: UInt64
    /// The kinds of contract that are offered.
    package var contracts: UInt8
    /// The ways to start that the employer accepts.
    package var startForms: UInt8
    /// Hours per week.
    package var hours: Int
    /// The last day on which one may start.
    package var latestStart: Int
    package var features: UInt32
    package var occupation: Int
    /// Months of experience that are asked; 0 is none.
    package var experienceAsked: Int
    /// Ascending by skill, each once, never empty.
    package var skills: [Skill]

    package init(
        place: Place,
        languages: LanguageLevels,
        needs: UInt64,
        contracts: UInt8,
        startForms: UInt8,
        hours: Int,
        latestStart: Int,
        features: UInt32,
        occupation: Int,
        experienceAsked: Int,
        skills: [Skill]
    ) {
        self.place = place
        self.languages = languages
        self.needs = needs
        self.contracts = contracts
        self.startForms = startForms
        self.hours = hours
        self.latestStart = latestStart
        self.features = features
        self.occupation = occupation
        self.experienceAsked = experienceAsked
        self.skills = skills
    }
}
