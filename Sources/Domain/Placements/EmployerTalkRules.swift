extension EmployerTalk {
    /// What speaks against an answer today; nil when nothing does. Nothing is known of a talk before its day came, save
    /// that it will not take place.
    package func objection(to answer: EmployerAnswer, on today: Day) -> Message? {
        switch answer {
        case .pending: Message("field.chooseOne")
        case .cancelled: self.answer == .pending ? nil : Message("employer.answeredAlready")
        case .yes, .maybe, .no:
            if self.answer == .cancelled {
                Message("employer.cancelledAlready")
            } else if day > today {
                Message("employer.notYet", ["day": day.belgian])
            } else {
                nil
            }
        }
    }
}

extension EmployerAnswer {
    /// Whether the talk took place.
    package var wasHeld: Bool { self == .yes || self == .maybe || self == .no }
}
