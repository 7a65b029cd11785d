extension Introduction {
    /// For how many days an employer may think about a blind profile, and the house about an invitation.
    package static let answerDays = 14
    /// For how many days a name stays to be read; an interview on a later day keeps it for some days more.
    package static let revealDays = 30
    package static let daysAfterInterview = 14
    /// How far ahead an interview can be.
    package static let farthestInterview = 120
    package static let longestPitch = 1500

    /// Whether the employer is told who it is on a day.
    package func isRevealed(on day: Day) -> Bool {
        guard state.tellsIdentity, consent != nil, let revealedUntil else { return false }
        return day <= revealedUntil
    }

    /// The last day on which the next move is waited for; nil when there is none.
    package var deadline: Day? {
        switch state {
        case .shown, .invited: answerBy
        case .revealed, .interview: revealedUntil
        case .proposed, .hired, .placed, .declined, .withdrawn, .expired: nil
        }
    }

    package func isOverdue(on day: Day) -> Bool { deadline.map { $0 < day } ?? false }

    /// What speaks against an act that the table allows, on a day; nil when nothing does.
    ///
    /// `vacancy`: as it is now; `looks`: how often the employer looked or was told by now.
    package func objection(
        to act: IntroductionAct,
        vacancy: Vacancy,
        after looks: IntroductionLooks,
        on day: Day
    ) -> Message? {
        switch act {
        case .show: return vacancy.isOpen(on: day) ? nil : Message("introduction.vacancyNotOpen")
        case .restore:
            if looks.leftTheHouse { return Message("introduction.leftTheHouse") }
            return vacancy.isOpen(on: day) ? nil : Message("introduction.vacancyNotOpen")
        case .takeBack: return looks.leftTheHouse ? Message("introduction.seenAlready") : nil
        case .hide: return looks.nameLeftTheHouse ? Message("introduction.nameSeenAlready") : nil
        case .reconsider:
            let isBlindAndToday = declinedOn == day && consent == nil
            return isBlindAndToday && vacancy.isOpen(on: day) ? nil : Message("introduction.tooLateToReconsider")
        case .invite, .reveal, .planInterview: return isOverdue(on: day) ? Message("introduction.overdue") : nil
        case .hire:
            guard let interview else { return Message("introduction.noInterview") }
            return interview.day > day ? Message("introduction.interviewToCome", ["day": interview.day.belgian]) : nil
        case .expire: return isOverdue(on: day) ? nil : Message("introduction.notOverdue")
        case .uninvite, .decline, .stepBack, .place, .unplace, .withdraw: return nil
        // Which answer it takes back, and whether anything followed from it, is for the steps to say.
        case .correct: return nil
        }
    }

    /// The acts for somebody in this role on a day, in the order of the table.
    package func acts(
        by role: Role,
        vacancy: Vacancy,
        after looks: IntroductionLooks,
        on day: Day
    ) -> [IntroductionAct] {
        Self.transitions.acts(from: state, by: role).filter {
            objection(to: $0, vacancy: vacancy, after: looks, on: day) == nil
        }
    }

    /// Why this pair can't be put forward once more; nil when it can. A match that was declined stays away as long as neither
    /// profile nor vacancy changed.
    package static func objection(
        toProposing fingerprint: MatchFingerprint,
        after earlier: [Introduction]
    ) -> Message? {
        if earlier.contains(where: \.state.isRunning) { return Message("introduction.runsAlready") }
        if earlier.contains(where: { $0.state == .placed }) { return Message("introduction.placedAlready") }
        return earlier.compactMap(\.declined).holding(for: fingerprint)?.objection
    }
}

extension DeclinedMatch {
    /// What is told of it to who would put the two together again.
    package var objection: Message { Message("introduction.declinedBefore", ["day": day.belgian]) }
}

extension IdentityConsent {
    /// What is wrong with a consent that is noted on a day; nobody consents before being asked.
    package func fault(askedFrom first: Day, on today: Day) -> Message? {
        if day > today { return Message("field.future") }
        return day < first ? Message("introduction.consentTooEarly", ["day": first.belgian]) : nil
    }
}

extension Introduction {
    /// On which day the coach looks at it; nil when that is later than a day. What waits for the house is for today.
    package func toLookAt(from today: Day, until horizon: Day) -> Day? {
        if state.waitsFor == .house { return today }
        return deadline.flatMap { $0 <= horizon ? max($0, today) : nil }
    }

    /// What an act changes besides the state.
    package mutating func settle(_ act: IntroductionAct, on day: Day) {
        switch act {
        case .show:
            shownOn = day
            answerBy = day.adding(days: Self.answerDays)
        case .invite, .uninvite: answerBy = day.adding(days: Self.answerDays)
        case .takeBack, .restore:
            shownOn = nil
            answerBy = nil
        case .reveal:
            answerBy = nil
            revealedUntil = day.adding(days: Self.revealDays)
        case .hide:
            consent = nil
            revealedUntil = nil
            answerBy = day.adding(days: Self.answerDays)
        case .planInterview: keepName(until: (interview?.day ?? day).adding(days: Self.daysAfterInterview))
        case .hire: keepName(until: day.adding(days: Self.revealDays))
        case .decline, .stepBack: declinedOn = day
        case .reconsider:
            declinedOn = nil
            answerBy = day.adding(days: Self.answerDays)
        case .correct:
            declinedOn = nil
            if state == .shown { answerBy = day.adding(days: Self.answerDays) }
        case .unplace: placement = nil
        case .place, .withdraw, .expire: break
        }
    }

    private mutating func keepName(until day: Day) { revealedUntil = max(revealedUntil ?? day, day) }
}

extension ContractForm {
    /// Whether a start in this form is what a vacancy offers under a word.
    package func begins(as form: VacancyForm) -> Bool {
        switch form {
        case .permanent: isLasting
        case .fixedTerm: !isLasting && legalEmployer == .workplace && circuit == .normal && needs.contains(.plannedEnd)
        case .agency: legalEmployer == .agency
        case .article60: legalEmployer == .ocmw
        case .trainingOnTheJob: legalEmployer == .vdab
        case .internship, .workplaceLearning: legalEmployer == .none && esfClass == .training
        }
    }
}
