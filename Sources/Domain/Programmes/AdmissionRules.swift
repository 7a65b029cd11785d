/// The check before somebody enters (B2): each criterion is met, not met or unknown.
package struct AdmissionRules: Hashable, Sendable {
    package var criteria: [CriterionRule] = []
    /// The forms that are filled in for the check.
    package var forms: [String] = []
    /// After "not yet", the file is looked at again after so many weeks.
    package var lookAgainWeeks = 8

    package init() {}
}

/// One criterion of admission. Unknown is not met.
package struct CriterionRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let hardness: Hardness
    package let condition: Condition
    /// What is said to who refers when it is not met.
    @Localized package var message: String

    package init(
        code: String,
        label: LocalizedText,
        hardness: Hardness,
        condition: Condition,
        message: LocalizedText
    ) {
        self.code = code
        _label = Localized(label)
        self.hardness = hardness
        self.condition = condition
        _message = Localized(message)
    }

    /// Against a soft criterion a coach admits with a reason; against a hard one only who has the role, with a reason.
    package enum Hardness: String, CaseIterable, Sendable { case hard, soft }
}
