/// Which subjects of a definition stand on a CV (C4), by the part where they stand. What is health or judicial never does.
package struct CurriculumRules: Hashable, Sendable {
    package var subjects: [CurriculumPart: [String]] = [:]

    package init(subjects: [CurriculumPart: [String]] = [:]) { self.subjects = subjects }
}

/// The parts of a CV, in their order.
package enum CurriculumPart: String, CaseIterable, Sendable {
    case experience, training, languages, competences, licences
}
