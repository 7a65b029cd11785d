/// A single thing that somebody could change, and that would open vacancies (F4): advice for training or for what is agreed.
package enum ProfileStep: Hashable, Sendable {
    /// One level further.
    case language(LanguageSkill, to: LanguageLevel)
    case licence(Licence)
    case certificate(Certificate)
    case time(WorkingTime)
    /// So many minutes further.
    case travel(minutes: Int)
}
