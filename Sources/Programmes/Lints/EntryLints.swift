internal import Domain

extension Entry {
    /// How people enter, against what makes that possible.
    func lintEntry(_ programme: Programme) {
        let mode = programme.entry.mode
        if mode == .sittingDays, programme.sittings == nil { at("entry", "mode").note("no-sittings") }
        let start = at("flow", "starts_with")
        let hasScreening = programme.screening != nil || programme.sessions.contains { $0.kind == .screening }
        if programme.guidanceStart == .screening, !hasScreening { start.note("start-never-happens") }
        if programme.guidanceStart == .entry, mode == .rolling || mode == .sittingDays {
            start.note("entry-without-moments", severity: .warning, ["mode": mode.rawValue])
        }
        guard mode == .selectionRounds else { return }
        let moments = programme.editions.map(\.moments.count).first { $0 > 0 && $0 != programme.entry.rounds }
        if let rounds = programme.entry.rounds, let moments {
            at("entry", "rounds").note(
                "rounds-do-not-match",
                severity: .warning,
                ["rounds": "\(rounds)", "moments": "\(moments)"]
            )
        }
        let places = programme.editions.compactMap(\.places)
        if let quota = programme.entry.quota, !places.isEmpty, places.count == programme.editions.count,
            quota > places.reduce(0, +)
        {
            at("entry", "quota").note(
                "quota-over-places",
                severity: .warning,
                ["quota": "\(quota)", "places": "\(places.reduce(0, +))"]
            )
        }
    }

    func lintEditions(_ programme: Programme) {
        for edition in programme.editions { item(of: "editions", edition.code).lintEdition(edition, of: programme) }
        let sites = Set(programme.editions.compactMap(\.site))
        if sites.isEmpty { return }
        for site in programme.sites where !sites.contains(site.code) {
            at("sites").item(site.code).note("site-without-edition", severity: .warning, ["site": site.code])
        }
    }

    /// The item of a list that has this code.
    private func item(of key: String, _ code: String) -> Entry {
        raw(key)?.items.first { $0.raw("code")?.raw == code } ?? self
    }

    private func lintEdition(_ edition: EditionRule, of programme: Programme) {
        noteOutside(edition.first, at("first"), of: programme.funding)
        if let last = edition.last { noteOutside(last, at("last"), of: programme.funding) }
        let moments = raw("moments")
        if !edition.moments.isEmpty, programme.entry.mode == .rolling || programme.entry.mode == .sittingDays {
            moments?.note("moments-without-mode", severity: .warning, ["mode": programme.entry.mode.rawValue])
        }
        for (moment, entry) in zip(edition.moments, moments?.items ?? []) {
            let isInside = edition.first <= moment.day && edition.last.map { moment.day <= $0 } ?? true
            if !isInside { entry.at("day").note("outside-edition", ["day": moment.day.belgian]) }
            if let places = moment.places ?? programme.entry.places, let most = edition.places, places > most {
                entry.note("moment-over-places", severity: .warning, ["places": "\(places)", "most": "\(most)"])
            }
        }
        if let wanted = programme.entry.momentsPerYear, let moments, let year = edition.wholeYear {
            let planned = edition.moments.count { Day.year(year).contains($0.day) }
            if planned != wanted {
                moments.note(
                    "moments-do-not-match",
                    severity: .warning,
                    ["planned": "\(planned)", "wanted": "\(wanted)", "year": "\(year)"]
                )
            }
        }
    }

    private func noteOutside(_ day: Day, _ entry: Entry, of funding: Funding) {
        if funding.covers(day) { return }
        entry.note(
            "outside-funding",
            severity: .warning,
            ["day": day.belgian, "first": funding.first.belgian, "last": funding.last?.belgian ?? ""]
        )
    }
}

extension EditionRule {
    /// The calendar year that it lasts, when it lasts one.
    fileprivate var wholeYear: Int? {
        let year = Day.year(first.year)
        return first == year.lowerBound && last == year.upperBound ? first.year : nil
    }
}
