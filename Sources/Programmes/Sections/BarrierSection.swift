internal import Domain

extension Entry {
    /// What stands between people and work, and how often one looks again (C1).
    func barriers() -> BarrierRules? {
        mapping { keys in
            let weeks = keys.required("look_again_weeks")?.number(in: 1...52)
            let instrumentEntry = keys.optional("instrument")
            let instrument = instrumentEntry?.reference(to: .instrument)
            let kindsEntry = keys.optional("kinds")
            let kinds = kindsEntry?.uniqueList { $0.barrierKind() } ?? []
            if instrumentEntry == nil, kindsEntry == nil { keys.note("barriers-without-kinds") }
            guard let weeks else { return nil }
            return BarrierRules(lookAgainWeeks: weeks, instrument: instrument, kinds: kinds)
        }
    }

    private func barrierKind() -> BarrierKind? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let tier = keys.optional("tier").map { $0.choice(as: Tier.self) } ?? .ordinary
            let weeks = keys.optional("look_again_weeks")?.number(in: 1...52)
            guard let code, let label, let tier else { return nil }
            return BarrierKind(code: code, label: label, tier: tier, lookAgainWeeks: weeks)
        }
    }

    /// The barriers against the instrument whose domains are kinds too, and against what asks for them.
    func lintBarriers(_ programme: Programme) {
        guard let barriers = programme.barriers else {
            // Without barriers nobody knows how many there are.
            if let place = report.facts[.openBarriers] {
                report.note("barriers-not-kept", at: place, severity: .warning)
            }
            return
        }
        let domains = Set(barriers.instrument.flatMap { programme.instrument($0) }?.domains.map(\.code) ?? [])
        for kind in barriers.kinds where domains.contains(kind.code) {
            at("barriers", "kinds").item(kind.code).note("barrier-is-domain", ["kind": kind.code])
        }
        let weeks = [barriers.lookAgainWeeks] + barriers.kinds.compactMap(\.lookAgainWeeks)
        if let most = weeks.max(), most > programme.flowWeeks {
            at("barriers").note(
                "looks-again-after-end",
                severity: .warning,
                ["weeks": "\(most)", "flow": "\(programme.flowWeeks)"]
            )
        }
    }
}
