internal import Domain

extension Entry {
    /// The whole definition; nil when something that must be there is not.
    func programme() -> Programme? {
        mapping { keys in
            let code = keys.required("code")?.code()
            let name = keys.required("name")?.text()
            let summary = keys.required("summary")?.text(limit: 2000)
            let funding = keys.required("funding")?.funding()
            let age = keys.required("target_group")?.mapping { $0.required("minimum_age")?.number(in: 0...99) }
            let referral = keys.required("referral")?.mapping { keys in
                (keys.required("referrers")?.codedList(), keys.required("refusal_grounds")?.codedList())
            }
            let sittings = keys.required("sittings")?.sittings()
            let flow = keys.required("flow")?.flow()
            let subjects = keys.required("subjects")?.subjects()
            let screening = keys.required("screening")?.screening(subjects: subjects ?? [])
            let detention = keys.required("detention")?.detention()
            let watches = keys.required("contact_watch")?.list().compactMap { $0.contactWatch() }
            let forms = keys.required("contract_forms")?.uniqueList { ($0.contractForm(), \.code) }
            let cadences = keys.required("aftercare")?.uniqueList { ($0.cadence(), \.code) }
            let pauses = keys.required("pauses")?.uniqueList { ($0.pause(), \.code) }
            let outcomes = keys.required("outcomes")?.uniqueList { ($0.outcome(), \.code) }
            let indicators = keys.required("indicators")?.uniqueList { ($0.indicator(), \.code) }
            guard let code, let name, let summary, let funding, let age, let referral, let sittings, let flow,
                let subjects, let screening, let detention, let watches, let forms, let cadences, let pauses,
                let outcomes, let indicators
            else { return nil }
            return Programme(
                code: code, name: name, summary: summary, funding: funding, minimumAge: age,
                referrers: referral.0 ?? [], refusalGrounds: referral.1 ?? [], sittings: sittings,
                flowWeeks: flow.weeks, steps: flow.steps, deviationReasons: flow.deviations, subjects: subjects,
                screening: screening, detentionFactors: detention.factors, offenceWords: detention.words,
                contactWatches: watches, contractForms: forms, cadences: cadences, pauses: pauses, outcomes: outcomes,
                indicators: indicators)
        }
    }

    /// A list whose entries have codes that occur once.
    func uniqueList<Value>(_ read: (Entry) -> (Value?, KeyPath<Value, String>)) -> [Value] {
        var codes: Set<String> = []
        return list().compactMap { entry in
            let (value, code) = read(entry)
            if let value, !codes.insert(value[keyPath: code]).inserted {
                entry.note("duplicate-code", ["code": value[keyPath: code]])
            }
            return value
        }
    }

    func codedList() -> [Coded] {
        uniqueList { entry in
            (entry.mapping { keys in
                let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
                guard let code, let label else { return nil }
                return Coded(code: code, label: label)
            }, \.code)
        }
    }

    private func funding() -> Funding? {
        mapping { keys in
            let name = keys.required("name")?.text()
            let amount = keys.required("amount")?.amountInCents()
            let firstEntry = keys.required("first")
            let lastEntry = keys.required("last")
            let (first, last) = (firstEntry?.day(), lastEntry?.day())
            let note = keys.optional("note")?.text(limit: 2000) ?? ""
            if let first, let last, last < first {
                lastEntry?.note("period-reversed", ["first": first.iso, "last": last.iso])
            }
            guard let name, let amount, let first, let last else { return nil }
            return Funding(name: name, amountInCents: amount, first: first, last: last, note: note)
        }
    }

    private func sittings() -> SittingRules? {
        mapping { keys in
            let notice = keys.required("notice_days")?.number(in: 0...60)
            let horizon = keys.required("horizon_weeks")?.number(in: 1...104)
            let shortage = keys.required("shortage_days")?.number(in: 1...365)
            guard let notice, let horizon, let shortage else { return nil }
            return SittingRules(noticeDays: notice, horizonWeeks: horizon, shortageDays: shortage)
        }
    }

    private func flow() -> (weeks: Int, steps: [StepRule], deviations: [Coded])? {
        mapping { keys in
            let weeks = keys.required("weeks")?.number(in: 1...260)
            let steps = keys.required("steps")?.uniqueList { ($0.step(weeks: weeks ?? 260), \.code) }
            let deviations = keys.required("deviation_reasons")?.codedList()
            guard let weeks, let steps, let deviations else { return nil }
            return (weeks, steps, deviations)
        }
    }

    private func step(weeks: Int) -> StepRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let from = keys.required("from_week")?.number(in: 1...weeks)
            let toEntry = keys.required("to_week")
            let to = toEntry?.number(in: 1...weeks)
            let act = keys.required("done_by")?.choice(as: StepAct.self)
            if let from, let to, to < from { toEntry?.note("weeks-reversed", ["from": "\(from)", "to": "\(to)"]) }
            guard let code, let label, let from, let to, let act else { return nil }
            return StepRule(code: code, label: label, fromWeek: from, toWeek: to, doneBy: act)
        }
    }

    private func subjects() -> [SubjectRule] {
        uniqueList { entry in
            (entry.mapping { keys in
                let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
                let tier = keys.optional("tier").map { $0.choice(as: Tier.self) } ?? .ordinary
                let levels = keys.optional("levels")?.codedList() ?? []
                guard let code, let label, let tier else { return nil }
                return SubjectRule(code: code, label: label, tier: tier, levels: levels)
            }, \.code)
        }
    }

    private func screening(subjects: [SubjectRule]) -> FormRule? {
        mapping { keys in
            let title = keys.required("title")?.text()
            let sections = keys.required("sections")?.list().compactMap { $0.section(subjects: subjects) }
            guard let title, let sections else { return nil }
            return FormRule(title: title, sections: sections)
        }
    }

    private func section(subjects: [SubjectRule]) -> FormRule.Section? {
        mapping { keys in
            let title = keys.required("title")?.text()
            let questions = keys.required("questions")?.uniqueList { ($0.question(subjects: subjects), \.subject) }
            guard let title, let questions else { return nil }
            return FormRule.Section(title: title, questions: questions)
        }
    }

    private func question(subjects: [SubjectRule]) -> FormRule.Question? {
        mapping { keys in
            let subjectEntry = keys.required("subject")
            let subject = subjectEntry?.code()
            let label = keys.required("label")?.text()
            let hint = keys.optional("hint")?.text() ?? ""
            let isRequired = keys.optional("required").map { $0.flag() } ?? false
            if let subject, !subjects.contains(where: { $0.code == subject }) {
                let near = nearest(to: subject, in: subjects.map(\.code)) ?? subjects.first?.code ?? "?"
                subjectEntry?.note("unknown-subject", ["value": subject, "nearest": near])
            }
            guard let subject, let label, let isRequired else { return nil }
            return FormRule.Question(subject: subject, label: label, hint: hint, isRequired: isRequired)
        }
    }
}
