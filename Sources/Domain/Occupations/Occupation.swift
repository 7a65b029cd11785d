/// A job of the list: what it is called, what one does in it, and what it usually asks. What a vacancy really asks, the vacancy
/// says.
package struct Occupation: Hashable, Sendable {
    /// Never changes its meaning: findings and vacancies keep it.
    package let code: String
    package let group: OccupationCode
    package let title: LocalizedText
    /// What people in Flanders also call it.
    package let synonyms: [String]
    /// The codes of the competences, the most typical first.
    package let tasks: [String]
    package let demands: [PhysicalDemand]
    package let licences: [Licence]
    package let certificates: [Certificate]
    /// The level of listening to and speaking Dutch that is usually enough.
    package let dutch: LanguageLevel

    package init(
        code: String,
        group: OccupationCode,
        title: LocalizedText,
        synonyms: [String] = [],
        tasks: [String],
        demands: [PhysicalDemand] = [],
        licences: [Licence] = [],
        certificates: [Certificate] = [],
        dutch: LanguageLevel = .a0
    ) {
        self.code = code
        self.group = group
        self.title = title
        self.synonyms = synonyms
        self.tasks = tasks
        self.demands = demands
        self.licences = licences
        self.certificates = certificates
        self.dutch = dutch
    }
}

/// Something one does at work, which several occupations share.
package struct Competence: Hashable, Sendable {
    /// Never changes its meaning: findings and vacancies keep it.
    package let code: String
    package let label: LocalizedText
    package let synonyms: [String]

    package init(code: String, label: LocalizedText, synonyms: [String] = []) {
        self.code = code
        self.label = label
        self.synonyms = synonyms
    }
}
