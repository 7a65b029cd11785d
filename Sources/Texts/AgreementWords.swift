package import Domain

/// A funder in words.
package struct FundingWords: Sendable {
    private let funding: Funding
    private let texts: Catalogue

    package init(_ funding: Funding, _ texts: Catalogue) {
        self.funding = funding
        self.texts = texts
    }

    package var role: String { texts("agreement.funderRole.\(funding.role.rawValue)") }
    package var amount: String { funding.amountInCents.map { texts.amount($0) } ?? texts("agreement.unknown") }
    package var share: String { funding.share.map { "\($0)%" } ?? texts("agreement.unknown") }
    package var period: String {
        let last = funding.last?.belgian ?? texts("agreement.openEnd")
        return texts("agreement.fromTo", ["first": funding.first.belgian, "last": last])
    }
}

/// Whom a programme is for, in words.
package struct TargetGroupWords: Sendable {
    private let programme: Programme
    private let texts: Catalogue

    package init(_ programme: Programme, _ texts: Catalogue) {
        self.programme = programme
        self.texts = texts
    }

    /// `van 18 tot en met 64 jaar`; nil where every age is welcome.
    package var ages: String? {
        let facts = ["least": programme.minimumAge, "most": programme.maximumAge ?? 0]
        switch (programme.minimumAge > 0, programme.maximumAge != nil) {
        case (false, false): return nil
        case (true, false): return texts("agreement.agesFrom", facts)
        case (false, true): return texts("agreement.agesUntil", facts)
        case (true, true): return texts("agreement.ages", facts)
        }
    }

    /// The words of the definition and the ages, in one line; empty where it says nothing.
    package var line: String {
        [programme.targetGroup, ages ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

/// How long a file is kept, in words.
package struct RetentionWords: Sendable {
    private let texts: Catalogue

    package init(_ texts: Catalogue) { self.texts = texts }

    /// `5 jaar na de afsluiting`.
    package func rule(_ rule: RetentionRules) -> String {
        texts("agreement.from.\(rule.from.rawValue)", ["n": rule.years])
    }

    package func sensitive(_ rule: RetentionRules) -> String {
        rule.sensitiveYears.map { texts("agreement.sensitiveYears", ["n": $0]) } ?? texts("agreement.asTheFile")
    }

    /// Until when a file is kept, and why until then.
    package func until(_ kept: KeptUntil) -> String {
        let rule = rule(kept.rule)
        guard let last = kept.last else { return texts("agreement.notKnownYet", ["rule": rule]) }
        return texts("agreement.until", ["day": last.belgian, "rule": rule])
    }

    /// Likewise of its health and judicial content; nil where that goes with the file.
    package func untilSensitive(_ kept: KeptUntil) -> String? {
        kept.lastSensitive.map {
            texts("agreement.until", ["day": $0.belgian, "rule": sensitive(kept.rule)])
        }
    }
}
