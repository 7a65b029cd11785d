internal import Domain

/// The sections about detention, contacts, work and figures.
extension Entry {
    func detention() -> (factors: [DetentionRule], words: [String])? {
        mapping { keys in
            let factors = keys.required("factors")?.uniqueList { ($0.detentionFactor(), \.code) }
            let words = keys.required("offence_words")?.list().compactMap { $0.text(limit: 60) }
            guard let factors, let words else { return nil }
            return (factors, words)
        }
    }

    private func detentionFactor() -> DetentionRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let kind = keys.required("kind")?.choice(as: DetentionKind.self)
            let permits = keys.optional("permits_work").map { $0.flag() } ?? false
            guard let code, let label, let kind, let permits else { return nil }
            return DetentionRule(code: code, label: label, kind: kind, permitsWork: permits)
        }
    }

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
            let needs = keys.optional("needs")?.list().compactMap { $0.choice(as: PlacementFact.self) } ?? []
            guard let code, let label, let circuit, let activation, let esf else { return nil }
            return ContractForm(
                code: code, label: label, circuit: circuit, countsAsActivation: activation, esfClass: esf,
                needs: Set(needs))
        }
    }

    func cadence() -> CadenceRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let party = keys.required("party")?.choice(as: Party.self)
            let weeksEntry = keys.optional("weeks")
            let monthsEntry = keys.optional("months")
            let weeks = weeksEntry?.rising(in: 1...104) ?? []
            let months = monthsEntry?.rising(in: 1...24) ?? []
            let onlyWherePresent = keys.optional("only_where_present").map { $0.flag() } ?? false
            let moves = keys.optional("move_to_working_day").map { $0.flag() } ?? true
            let grace = keys.required("grace_days")?.number(in: 0...365)
            if weeksEntry == nil, monthsEntry == nil { keys.report.note("cadence-without-moments", at: keys.place) }
            if let last = weeks.last, let first = months.first, last * 7 >= first * 28 {
                monthsEntry?.note("moments-overlap", ["weeks": "\(last)", "months": "\(first)"])
            }
            guard let code, let label, let party, let onlyWherePresent, let moves, let grace else { return nil }
            return CadenceRule(
                code: code, label: label, party: party, onlyWherePresent: onlyWherePresent,
                offsets: weeks.map { .weeks($0) } + months.map { .months($0) }, movesToWorkingDay: moves,
                graceDays: grace)
        }
    }

    /// Numbers that rise.
    private func rising(in bounds: ClosedRange<Int>) -> [Int] {
        var numbers: [Int] = []
        for entry in list() {
            guard let number = entry.number(in: bounds) else { continue }
            if let last = numbers.last, number <= last {
                entry.note("not-rising", ["value": "\(number)", "last": "\(last)"])
            }
            numbers.append(number)
        }
        return numbers
    }

    func pause() -> PauseRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let limit = keys.required("limit_weeks")?.number(in: 1...260)
            guard let code, let label, let limit else { return nil }
            return PauseRule(code: code, label: label, limitWeeks: limit)
        }
    }

    func outcome() -> OutcomeRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let isPositive = keys.required("positive")?.flag()
            guard let code, let label, let isPositive else { return nil }
            return OutcomeRule(code: code, label: label, isPositive: isPositive)
        }
    }

    func indicator() -> IndicatorRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let definition = keys.required("definition")?.text(limit: 2000)
            let kind = keys.required("measure")?.choice(as: MeasureWord.self)
            let ripeEntry = kind == .activation ? keys.required("ripe_after_weeks") : keys.optional("ripe_after_weeks")
            let ripe = ripeEntry?.number(in: 0...260)
            let target = keys.required("target")?.number(in: kind == .activation ? 1...100 : 1...1_000_000)
            if kind == .guidances { ripeEntry?.note("ripe-without-share") }
            guard let code, let label, let definition, let kind, let target else { return nil }
            let measure: IndicatorRule.Measure =
                kind == .guidances ? .guidances : .activation(ripeAfterWeeks: ripe ?? 0)
            return IndicatorRule(code: code, label: label, definition: definition, measure: measure, target: target)
        }
    }
}

private enum MeasureWord: String, CaseIterable { case guidances, activation }
