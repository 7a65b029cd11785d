internal import Domain

extension Entry {
    func contactWatch() -> ContactWatch? {
        mapping { keys in
            let party = keys.required("party")?.choice(as: Party.self)
            let weeks = keys.required("after_weeks")?.number(in: 1...52)
            guard let party, let weeks else { return nil }
            return ContactWatch(party: party, afterWeeks: weeks)
        }
    }

    func detention() -> (factors: [DetentionRule], words: [String])? {
        mapping { keys in
            let factors = keys.required("factors")?.uniqueList { $0.detentionFactor() }
            let words = keys.required("offence_words")?.words { $0.string(limit: 60) }
            guard let factors, let words else { return nil }
            return (factors, words)
        }
    }

    private func detentionFactor() -> DetentionRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let kind = keys.required("kind")?.choice(as: DetentionKind.self)
            let permitsEntry = keys.optional("permits_work")
            let permits = permitsEntry.map { $0.flag() } ?? false
            if kind == .restriction, permits == true { permitsEntry?.note("permitting-restriction") }
            guard let code, let label, let kind, let permits else { return nil }
            return DetentionRule(code: code, label: label, kind: kind, permitsWork: permits)
        }
    }

    func contractForm() -> ContractForm? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let circuit = keys.required("circuit")?.choice(as: Circuit.self)
            let activation = keys.required("activation")?.flag()
            let esfEntry = keys.optional("esf")
            if esfEntry == nil { keys.note("contract-form-without-esf") }
            let esf = esfEntry?.choice(as: ESFClass.self)
            let needs = keys.optional("needs")?.words { $0.choice(as: PlacementFact.self) } ?? []
            let more = keys.contractMore(needs: needs)
            guard let code, let label, let circuit, let activation, let esf, let more else { return nil }
            var form = ContractForm(
                code: code,
                label: label,
                circuit: circuit,
                countsAsActivation: activation,
                esfClass: esf,
                needs: Set(needs)
            )
            more(&form)
            return form
        }
    }

    func cadence() -> CadenceRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let party = keys.required("party")?.choice(as: Party.self)
            let onlyWherePresent = keys.flag("only_where_present")
            let anchorEntry = keys.optional("anchor")
            if anchorEntry == nil { keys.note("cadence-without-anchor") }
            let anchor = anchorEntry?.choice(as: CadenceAnchor.self)
            let phase = keys.anchorPhase(anchor)
            let offsets = keys.offsets(in: phase)
            let stopsEntry = keys.optional("stops")
            let stops = stopsEntry?.words { $0.choice(as: CadenceStop.self) }
            if let anchor, anchor != .phaseStart, stops?.contains(.phaseEnd) == true {
                stopsEntry?.note("stop-without-phase", severity: .warning)
            }
            let replan = keys.optional("replan").map { $0.choice(as: Replanning.self) } ?? .follow
            let moves = keys.flag("move_to_working_day", or: true)
            let grace = keys.required("grace_days")?.number(in: 0...365)
            guard let code, let label, let party, let onlyWherePresent, let anchor, let moves, let grace, let replan
            else { return nil }
            var rule = CadenceRule(
                code: code,
                label: label,
                party: party,
                onlyWherePresent: onlyWherePresent,
                anchor: anchor,
                offsets: offsets,
                movesToWorkingDay: moves,
                graceDays: grace
            )
            (rule.phase, rule.replan) = (phase, replan)
            rule.stops = stops.map(Set.init) ?? anchor.usualStops
            return rule
        }
    }
}

extension CadenceAnchor {
    fileprivate var usualStops: Set<CadenceStop> {
        switch self {
        case .placementStart: [.placementEnd]
        case .phaseStart: [.phaseEnd]
        case .guidanceStart, .closing: []
        }
    }
}

extension Keys {
    /// What a form of start may leave out; nil when some of it is faulty.
    fileprivate mutating func contractMore(needs: [PlacementFact]) -> ((inout ContractForm) -> Void)? {
        let employerEntry = optional("legal_employer")
        let employer = employerEntry.map { $0.choice(as: LegalEmployer.self) } ?? .workplace
        let userEntry = optional("user")
        let hasUser = userEntry.map { $0.flag() } ?? false
        if hasUser == true, employer == .workplace { userEntry?.note("user-without-employer") }
        if hasUser == true, employer != .workplace, !needs.contains(.legalEmployer) {
            employerEntry?.note("employer-not-asked", severity: .warning)
        }
        let isLasting = flag("lasting")
        let minimum = optional("minimum_months")?.number(in: 1...120)
        let maximumEntry = optional("maximum_months")
        let maximum = maximumEntry?.number(in: 1...120)
        if let minimum, let maximum, maximum < minimum {
            maximumEntry?.noteReversed("minimum_months", minimum, "maximum_months", maximum)
        }
        guard let employer, let hasUser, let isLasting else { return nil }
        return { form in
            (form.legalEmployer, form.hasUser, form.isLasting) = (employer, hasUser, isLasting)
            (form.minimumMonths, form.maximumMonths) = (minimum, maximum)
        }
    }

    /// The phase that a cadence counts from.
    fileprivate mutating func anchorPhase(_ anchor: CadenceAnchor?) -> String? {
        if anchor == .phaseStart { return required("phase")?.reference(to: .phase) }
        if let anchor { pointless("phase", beside: "anchor: \(anchor.rawValue)") } else { _ = optional("phase") }
        return nil
    }

    /// The moments of a cadence: first those in weeks, then those in months.
    fileprivate mutating func offsets(in phase: String?) -> [CadenceRule.Offset] {
        let (weeksEntry, monthsEntry) = (optional("weeks"), optional("months"))
        let (everyEntry, untilEntry) = (optional("every_weeks"), optional("until_week"))
        var weeks = weeksEntry?.rising(in: 1...104) ?? []
        let months = monthsEntry?.rising(in: 1...24) ?? []
        if let everyEntry, weeksEntry != nil {
            everyEntry.note("key-without-effect", ["key": "every_weeks", "beside": "weeks"])
        } else if (everyEntry == nil) != (untilEntry == nil) {
            (everyEntry ?? untilEntry)?.note("half-a-rhythm")
        } else if let every = everyEntry?.number(in: 1...52), let until = untilEntry?.number(in: 1...longestFlow) {
            if until < every { untilEntry?.noteReversed("every_weeks", every, "until_week", until) }
            weeks = Array(stride(from: every, through: until, by: every))
        }
        if weeksEntry == nil, monthsEntry == nil, everyEntry == nil, untilEntry == nil {
            note("cadence-without-moments")
        }
        // The shortest month has four weeks.
        if let last = weeks.max(), let first = months.min(), last >= first * 4 {
            monthsEntry?.note("moments-overlap", ["weeks": "\(last)", "months": "\(first)"])
        }
        if let phase, let length = (weeksEntry ?? untilEntry)?.report.names.phaseWeeks[phase], let last = weeks.max(),
            last > length
        {
            (weeksEntry ?? untilEntry)?.note(
                "moments-outside-phase",
                severity: .warning,
                ["week": "\(last)", "phase": phase, "weeks": "\(length)"]
            )
        }
        return weeks.map { .weeks($0) } + months.map { .months($0) }
    }
}
