internal import Domain

extension Entry {
    func datedRule() -> DatedRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let bands = keys.required("bands")?.datedBands()
            guard let code, let label, let bands else { return nil }
            return DatedRule(code: code, label: label, bands: bands)
        }
    }

    /// Bands of which no two hold for the same age on the same day.
    private func datedBands() -> [DatedRule.Band] {
        var bands: [DatedRule.Band] = []
        for entry in list() {
            guard let band = entry.datedBand() else { continue }
            if let other = bands.first(where: { $0.overlaps(band) }) {
                let day = max(other.from, band.from)
                let age = max(other.ages.lowerBound, band.ages.lowerBound)
                entry.note("rules-overlap", ["age": "\(age)", "day": day.belgian])
            }
            bands.append(band)
        }
        if bands.count == items.count { noteUncovered(bands) }
        return bands
    }

    private func datedBand() -> DatedRule.Band? {
        mapping { keys in
            let from = keys.required("from")?.day()
            let until = keys.lastDay("until", after: from)
            let youngest = keys.optional("age_from").map { $0.number(in: 0...120) } ?? 0
            let oldestEntry = keys.optional("age_to")
            let oldest = oldestEntry.map { $0.number(in: 0...120) } ?? 120
            let days = keys.required("days")?.number(in: 1...5000)
            let months = keys.required("reference_months")?.number(in: 1...240)
            let weekly =
                keys.optional("days_per_week").map { $0.number(in: 1...7) } ?? DatedRule.Band.usualDaysPerWeek
            let note = keys.optional("note").map { $0.text(limit: 500) } ?? ""
            guard let from, let youngest, let oldest, let days, let months, let weekly, let note else { return nil }
            if oldest < youngest {
                oldestEntry?.noteReversed("age_from", youngest, "age_to", oldest)
                return nil
            }
            return DatedRule.Band(
                from: from,
                until: until,
                ages: youngest...oldest,
                days: days,
                referenceMonths: months,
                daysPerWeek: weekly,
                note: note
            )
        }
    }

    /// An age of working life that the rule says nothing about, on a day on which it speaks of other ages.
    private func noteUncovered(_ bands: [DatedRule.Band]) {
        let rule = DatedRule(code: "", label: "", bands: bands)
        for day in bands.map(\.from).sorted() {
            guard let age = (18...64).first(where: { rule.band(for: $0, on: day) == nil }) else { continue }
            note("rules-gap", severity: .warning, ["age": "\(age)", "day": day.belgian])
            return
        }
    }

    func deadline() -> DeadlineRule? {
        mapping { keys in
            let label = keys.required("label")?.text()
            let anchor = keys.required("counts_from")?.choice(as: DeadlineRule.Anchor.self)
            let months = keys.required("months")?.number(in: 1...120)
            let weeks = keys.optional("warn_weeks").map { $0.number(in: 1...104) } ?? 8
            let metBy = keys.optional("met_by").map { $0.choice(as: DeadlineRule.Start.self) } ?? .activation
            guard let label, let anchor, let months, let weeks, let metBy else { return nil }
            return DeadlineRule(label: label, anchor: anchor, months: months, warningWeeks: weeks, metBy: metBy)
        }
    }

    func retention() -> RetentionRules? {
        mapping { keys in
            let years = keys.required("years")?.number(in: 1...30)
            let from = keys.required("from")?.choice(as: RetentionRules.Start.self)
            let sensitiveEntry = keys.optional("sensitive_years")
            let sensitive = sensitiveEntry?.number(in: 0...30)
            let text = keys.optional("note").map { $0.text(limit: 2000) } ?? ""
            if let years, let sensitive, sensitive > years {
                sensitiveEntry?.note("sensitive-longer", ["years": "\(years)", "sensitive": "\(sensitive)"])
            }
            guard let years, let from, let text else { return nil }
            return RetentionRules(years: years, from: from, sensitiveYears: sensitive, note: text)
        }
    }
}

extension DatedRule.Band {
    fileprivate func overlaps(_ other: Self) -> Bool {
        let isBefore = until.map { $0 < other.from } ?? false
        let isAfter = other.until.map { $0 < from } ?? false
        return ages.overlaps(other.ages) && !isBefore && !isAfter
    }
}
