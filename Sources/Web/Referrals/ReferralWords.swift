internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension Catalogue {
    /// Who referred, and for whom.
    func referrer(of referral: Referral) -> String {
        guard let institution = referral.institution, !institution.isEmpty else {
            return self("referral.by", ["name": referral.referrerName])
        }
        return self("referral.byFor", ["name": referral.referrerName, "institution": institution])
    }

    func tag(of state: ReferralState) -> HTML {
        switch state {
        case .received, .waiting: .tag(code(state), .due)
        case .accepted: .tag(code(state), .done)
        case .notYet, .refused: .tag(code(state))
        }
    }

    /// What came of a referral besides its state: the ground of a refusal, or how it is with the screening talk.
    /// `written` says how a day is written there.
    func outcome(of listing: ReferralListing, _ written: (Day) -> String) -> String {
        if let ground = listing.ground, let day = listing.referral.lookAgainOn {
            return self("referral.lookAgain", ["ground": ground, "day": written(day)])
        }
        if let ground = listing.ground { return ground }
        if let since = listing.referral.waitingSince { return self("referral.waitsSince", ["day": written(since)]) }
        return switch listing.screening {
        case nil: ""
        case .waiting: self("referral.talkWaiting")
        case .planned(let day): self("referral.talkPlanned", ["day": written(day)])
        case .held(let day): self("referral.talkHeld", ["day": written(day)])
        case .missed: self("referral.talkMissed")
        }
    }
}

extension HTML {
    /// Text with its own line breaks.
    static func lines(_ text: String) -> HTML {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { HTML.escaped($0) }.joined(
            by: "<br>"
        )
    }
}
