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

    func contractForm() -> ContractForm? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let circuit = keys.required("circuit")?.choice(as: Circuit.self)
            let activation = keys.required("activation")?.flag()
            let esf = keys.required("esf")?.choice(as: ESFClass.self)
            let needs = keys.optional("needs")?.words { $0.choice(as: PlacementFact.self) } ?? []
            guard let code, let label, let circuit, let activation, let esf else { return nil }
            return ContractForm(
                code: code,
                label: label,
                circuit: circuit,
                countsAsActivation: activation,
                esfClass: esf,
                needs: Set(needs)
            )
        }
    }

    func cadence() -> CadenceRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let party = keys.required("party")?.choice(as: Party.self)
            let onlyWherePresent = keys.optional("only_where_present").map { $0.flag() } ?? false
            let anchor = keys.required("anchor")?.choice(as: CadenceAnchor.self)
            let offsets = keys.offsets()
            let moves = keys.optional("move_to_working_day").map { $0.flag() } ?? true
            let grace = keys.required("grace_days")?.number(in: 0...365)
            guard let code, let label, let party, let onlyWherePresent, let anchor, let moves, let grace else {
                return nil
            }
            return CadenceRule(
                code: code,
                label: label,
                party: party,
                onlyWherePresent: onlyWherePresent,
                anchor: anchor,
                offsets: offsets,
                movesToWorkingDay: moves,
                graceDays: grace
            )
        }
    }
}

extension Keys {
    /// The moments of a cadence: first those in weeks, then those in months.
    fileprivate mutating func offsets() -> [CadenceRule.Offset] {
        let (weeksEntry, monthsEntry) = (optional("weeks"), optional("months"))
        let weeks = weeksEntry?.rising(in: 1...104) ?? []
        let months = monthsEntry?.rising(in: 1...24) ?? []
        if weeksEntry == nil, monthsEntry == nil { note("cadence-without-moments") }
        // The shortest month has four weeks.
        if let last = weeks.max(), let first = months.min(), last >= first * 4 {
            monthsEntry?.note("moments-overlap", ["weeks": "\(last)", "months": "\(first)"])
        }
        return weeks.map { .weeks($0) } + months.map { .months($0) }
    }
}
