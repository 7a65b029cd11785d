internal import Domain

/// Longest flow, in weeks: five years.
let longestFlow = 260

extension Entry {
    func sittings() -> SittingRules? {
        mapping { keys in
            let notice = keys.required("notice_days")?.number(in: 0...60)
            let horizon = keys.required("horizon_weeks")?.number(in: 1...104)
            let shortage = keys.required("shortage_days")?.number(in: 1...365)
            guard let notice, let horizon, let shortage else { return nil }
            return SittingRules(noticeDays: notice, horizonWeeks: horizon, shortageDays: shortage)
        }
    }

    func flow() -> (start: GuidanceStart, weeks: Int, steps: [StepRule], deviations: [Coded])? {
        mapping { keys in
            let start = keys.required("starts_with")?.choice(as: GuidanceStart.self)
            let weeks = keys.required("weeks")?.number(in: 1...longestFlow)
            let steps = keys.required("steps")?.uniqueList { $0.step(weeks: weeks) }
            let deviations = keys.required("deviation_reasons")?.codedList()
            guard let start, let weeks, let steps, let deviations else { return nil }
            return (start, weeks, steps, deviations)
        }
    }

    /// A step of a flow of so many weeks; nil when the length of the flow is not known.
    private func step(weeks: Int?) -> StepRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let phase = keys.optional("phase")?.reference(to: .phase)
            let from = keys.required("from_week")?.week(of: phase, in: weeks)
            let toEntry = keys.required("to_week")
            let to = toEntry?.week(of: phase, in: weeks)
            let act = keys.required("done_by")?.choice(as: StepAct.self)
            let form = keys.doing("form", .form, act)?.reference(to: .form)
            let session = keys.doing("session", .session, act)?.reference(to: .session)
            if let from, let to, to < from { toEntry?.note("weeks-reversed", ["from": "\(from)", "to": "\(to)"]) }
            guard let code, let label, let from, let to, let act else { return nil }
            var step = StepRule(code: code, label: label, fromWeek: from, toWeek: to, doneBy: act)
            (step.phase, step.form, step.session) = (phase, form, session)
            return step
        }
    }

    /// A week of a phase, or of the flow where there is no phase.
    private func week(of phase: String?, in flow: Int?) -> Int? {
        guard let week = number(in: 1...longestFlow) else { return nil }
        if let phase, let weeks = report.names.phaseWeeks[phase], week > weeks {
            note("outside-phase", ["week": "\(week)", "phase": phase, "weeks": "\(weeks)"])
            return nil
        }
        if let flow, week > flow {
            note("outside-flow", ["week": "\(week)", "weeks": "\(flow)"])
            return nil
        }
        return week
    }

    func pause() -> PauseRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let cause = keys.required("cause")?.choice(as: PauseCause.self)
            let limitEntry = keys.optional("limit_weeks")
            if limitEntry == nil { keys.note("pause-without-limit") }
            let limit = limitEntry?.number(in: 1...longestFlow)
            guard let code, let label, let cause, let limit else { return nil }
            return PauseRule(code: code, label: label, cause: cause, limitWeeks: limit)
        }
    }

    func outcome() -> OutcomeRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let isPositive = keys.required("positive")?.flag()
            let isEarly = keys.flag("early")
            let demandsEntry = keys.optional("demands")
            let demands = demandsEntry?.words { $0.choice(as: ClosingDemand.self) } ?? []
            if isEarly == true, demandsEntry == nil { keys.note("early-without-demands", severity: .warning) }
            guard let code, let label, let isPositive, let isEarly else { return nil }
            var outcome = OutcomeRule(code: code, label: label, isPositive: isPositive)
            (outcome.isEarly, outcome.demands) = (isEarly, Set(demands))
            return outcome
        }
    }

    func closing() -> ClosingRules? {
        mapping { keys in
            let days = keys.optional("reopen_days").map { $0.number(in: 0...365) } ?? ClosingRules().reopenDays
            return days.map { ClosingRules(reopenDays: $0) }
        }
    }
}

extension Keys {
    /// The key that names what completes a step: required by its own act, and without effect beside another.
    fileprivate mutating func doing(_ key: String, _ own: StepAct, _ act: StepAct?) -> Entry? {
        if act == own { return required(key) }
        if let act { pointless(key, beside: "done_by: \(act.rawValue)") } else { _ = optional(key) }
        return nil
    }
}
