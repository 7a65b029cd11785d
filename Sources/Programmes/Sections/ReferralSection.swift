internal import Domain

extension Entry {
    func referral() -> (referrers: [ReferrerRule], partners: [PartnerRule], grounds: [Coded])? {
        mapping { keys in
            let referrers = keys.required("referrers")?.uniqueList { $0.referrer() }
            let partners = keys.optional("partners")?.uniqueList { $0.partner() } ?? []
            let grounds = keys.required("refusal_grounds")?.codedList()
            guard let referrers, let grounds else { return nil }
            return (referrers, partners, grounds)
        }
    }

    private func referrer() -> ReferrerRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let channel = keys.optional("channel").map { $0.choice(as: ReferrerRule.Channel.self) } ?? .partner
            guard let code, let label, let channel else { return nil }
            return ReferrerRule(code: code, label: label, channel: channel)
        }
    }

    private func partner() -> PartnerRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let referrer = keys.optional("referrer")?.reference(to: .referrer)
            let sites = keys.optional("sites")?.references(to: .site) ?? []
            guard let code, let label else { return nil }
            return PartnerRule(code: code, label: label, referrer: referrer, sites: sites)
        }
    }

    func targetGroup() -> (ages: ClosedRange<Int>, hasMaximum: Bool, description: LocalizedText)? {
        mapping { keys in
            let youngest = keys.optional("minimum_age").map { $0.number(in: 0...99) } ?? 0
            let oldestEntry = keys.optional("maximum_age")
            let oldest = oldestEntry.map { $0.number(in: 0...120) } ?? 120
            let description = keys.optional("description").map { $0.text(limit: 2000) } ?? ""
            guard let youngest, let oldest, let description else { return nil }
            if oldest < youngest {
                oldestEntry?.noteReversed("minimum_age", youngest, "maximum_age", oldest)
                return nil
            }
            return (youngest...oldest, oldestEntry != nil, description)
        }
    }

    func wording() -> Wording? {
        mapping { keys in
            let participant = keys.required("participant")?.text(limit: 60)
            let participants = keys.required("participants")?.text(limit: 60)
            let coach = keys.optional("coach")?.text(limit: 60)
            let referrer = keys.optional("referrer")?.text(limit: 60)
            let trajectory = keys.optional("trajectory")?.text(limit: 60)
            guard let participant, let participants else { return nil }
            var wording = Wording(participant: participant, participants: participants)
            (wording.coach, wording.referrer, wording.trajectory) = (coach, referrer, trajectory)
            return wording
        }
    }
}
