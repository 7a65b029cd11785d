/// What somebody of an employer was told or said outside the program, by telephone or mail for example, and when: who has no
/// account takes part in an introduction like this (A6).
package struct EmployerWord: Hashable, Sendable {
    /// Who of the employer.
    package let person: String
    package let way: AskWay
    package let day: Day

    package init(person: String, way: AskWay, day: Day) {
        self.person = person
        self.way = way
        self.day = day
    }

    package var trimmed: EmployerWord { EmployerWord(person: person.trimmed, way: way, day: day) }

    /// What is wrong with it on the day that it is noted. Nothing is said before what was said or done last.
    ///
    /// `last`: the step before it; nil where nothing happened yet.
    package func faults(after last: IntroductionStep?, of introduction: Introduction, on today: Day) -> Faults {
        var faults = Faults()
        if person.trimmed.isEmpty { faults.add("saidBy", Message("field.required")) }
        let earliest = last?.earliestWord(about: introduction) ?? introduction.proposedOn
        if day > today {
            faults.add("saidOn", Message("field.future"))
        } else if day < earliest {
            faults.add("saidOn", Message("introduction.saidTooEarly", ["day": earliest.belgian]))
        }
        return faults
    }
}

extension IntroductionAct {
    /// What an employer answers: in an account of their own, or by a word that the house notes.
    package static let ofTheEmployer: Set<IntroductionAct> = [.invite, .uninvite, .decline, .hire, .reconsider]

    /// Among which a house chooses that notes an employer's word, on a day, by the table of the employer.
    package static func noted(
        of introduction: Introduction,
        vacancy: Vacancy,
        after looks: IntroductionLooks,
        on day: Day
    ) -> [IntroductionAct] {
        introduction.acts(by: .employer, vacancy: vacancy, after: looks, on: day).filter(ofTheEmployer.contains)
    }
}
