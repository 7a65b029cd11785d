extension Aftercare {
    /// Why an item stands on its day: the rule, what it counts from, the version of the definition, and each thing that
    /// moved it.
    package func reasons(for item: DueContact) -> [Message] {
        var reasons = [ruleReason(for: item), anchorReason(for: item)]
        if let rule = programme.cadence(item.cadence), rule.offsets.indices.contains(item.index) {
            reasons += moves(of: item, by: rule)
        }
        if let moved = item.moved {
            reasons.append(
                Message(
                    "aftercare.why.moved",
                    [
                        "from": moved.from.belgian, "to": moved.to.belgian, "by": moved.by,
                        "reason": item.movedReason ?? "",
                    ]
                )
            )
        }
        return reasons
    }

    private func ruleReason(for item: DueContact) -> Message {
        let facts = ["version": "\(item.provenance.programmeVersion)"]
        guard let rule = programme.cadence(item.cadence), rule.offsets.indices.contains(item.index) else {
            return Message("aftercare.why.olderRule", facts)
        }
        let cadence = ["cadence": rule.label, "place": "\(item.index + 1)", "of": "\(rule.offsets.count)"]
        let after = item.provenance.anchor == .placementStarted ? "" : "After"
        return switch rule.offsets[item.index] {
        case .weeks(let weeks):
            Message("aftercare.why.weeks\(after)", facts.merging(cadence) { $1 }.merging(["n": "\(weeks)"]) { $1 })
        case .months(let months):
            Message("aftercare.why.months\(after)", facts.merging(cadence) { $1 }.merging(["n": "\(months)"]) { $1 })
        }
    }

    private func anchorReason(for item: DueContact) -> Message {
        Message("aftercare.why.anchor.\(item.provenance.anchor.rawValue)", ["day": item.provenance.anchorDay.belgian])
    }

    /// What lies between the day of the rule, or the one chosen by hand, and the day that holds.
    private func moves(of item: DueContact, by rule: CadenceRule) -> [Message] {
        let anchor = item.provenance.anchorDay
        let base = rule.offsets[item.index].day(after: anchor)
        var reasons: [Message] = []
        var day = item.moved?.to ?? base
        let settle: (Day) -> Day = { [holidays] in rule.movesToWorkingDay ? holidays.workingDay(onOrAfter: $0) : $0 }
        for pause in clock(for: rule).pauses(moving: base, since: anchor, moved: item.moved, settle: settle) {
            let length = pause.days(since: anchor)
            day = day.adding(days: length)
            reasons.append(pauseReason(pause, length: length))
        }
        let isAsChosen = day == item.moved?.to
        if !isAsChosen, rule.movesToWorkingDay, !holidays.isWorkingDay(day) { reasons.append(restDayReason(day)) }
        if !isAsChosen { day = settle(day) }
        if item.state == .open, day < item.due {
            reasons.append(Message("aftercare.why.notInThePast", ["day": day.belgian]))
        }
        return reasons
    }

    private func pauseReason(_ pause: Pause, length: Int) -> Message {
        var facts = pause.facts
        facts["pause"] = programme.pause(pause.reason)?.label ?? pause.reason
        facts["n"] = "\(length)"
        return Message("aftercare.why.pause", facts)
    }

    private func restDayReason(_ day: Day) -> Message {
        if let holiday = holidays.name(of: day) {
            return Message("aftercare.why.holiday", ["day": day.belgian, "holiday": holiday])
        }
        return Message("aftercare.why.\(day.weekday.rawValue)", ["day": day.belgian])
    }
}

extension Step {
    /// Why a step has the days it has.
    package func reasons(by programme: Programme, clock: PausedClock) -> [Message] {
        let anchor = provenance.anchorDay
        var reasons: [Message] = []
        guard let rule = programme.step(code) else { return reasons }
        let isOneWeek = rule.fromWeek == rule.toWeek
        let ofTheWhole = isOneWeek ? "plan.why.week" : "plan.why.weeks"
        reasons.append(
            Message(
                rule.phase == nil ? ofTheWhole : isOneWeek ? "plan.why.phaseWeek" : "plan.why.phaseWeeks",
                [
                    "from": "\(rule.fromWeek)", "to": "\(rule.toWeek)", "version": "\(provenance.programmeVersion)",
                    "anchor": anchor.belgian,
                ]
            )
        )
        for pause in clock.pauses(moving: rule.due(from: anchor), since: anchor, moved: moved) {
            var facts = pause.facts
            facts["pause"] = programme.pause(pause.reason)?.label ?? pause.reason
            facts["n"] = "\(pause.days(since: anchor))"
            reasons.append(Message("aftercare.why.pause", facts))
        }
        if let moved {
            reasons.append(
                Message(
                    "aftercare.why.moved",
                    [
                        "from": moved.from.belgian, "to": moved.to.belgian, "by": moved.by,
                        "reason": deviation?.explanation ?? "",
                    ]
                )
            )
        }
        return reasons
    }
}
