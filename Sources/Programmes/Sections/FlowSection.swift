internal import Domain

/// Longest flow, in weeks: five years.
private let longestFlow = 260

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
            let from = keys.required("from_week")?.week(of: weeks)
            let toEntry = keys.required("to_week")
            let to = toEntry?.week(of: weeks)
            let act = keys.required("done_by")?.choice(as: StepAct.self)
            if let from, let to, to < from { toEntry?.note("weeks-reversed", ["from": "\(from)", "to": "\(to)"]) }
            guard let code, let label, let from, let to, let act else { return nil }
            return StepRule(code: code, label: label, fromWeek: from, toWeek: to, doneBy: act)
        }
    }

    private func week(of weeks: Int?) -> Int? {
        guard let week = number(in: 1...longestFlow) else { return nil }
        if let weeks, week > weeks {
            note("outside-flow", ["week": "\(week)", "weeks": "\(weeks)"])
            return nil
        }
        return week
    }

    func pause() -> PauseRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let cause = keys.required("cause")?.choice(as: PauseCause.self)
            let limit = keys.required("limit_weeks")?.number(in: 1...longestFlow)
            guard let code, let label, let cause, let limit else { return nil }
            return PauseRule(code: code, label: label, cause: cause, limitWeeks: limit)
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
}
