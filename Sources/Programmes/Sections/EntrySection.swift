internal import Domain

extension Entry {
    func edition() -> EditionRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let site = keys.optional("site")?.reference(to: .site)
            let first = keys.required("first")?.day()
            let last = keys.lastDay(after: first)
            let places = keys.optional("places")?.number(in: 1...100_000)
            let moments = keys.optional("moments")?.uniqueList { $0.moment() } ?? []
            guard let code, let label, let first else { return nil }
            var edition = EditionRule(code: code, label: label, site: site, first: first, last: last, places: places)
            edition.moments = moments
            return edition
        }
    }

    private func moment() -> MomentRule? {
        mapping { keys in
            let (code, day) = (keys.required("code")?.code(), keys.required("day")?.day())
            let places = keys.optional("places")?.number(in: 1...100_000)
            guard let code, let day else { return nil }
            return MomentRule(code: code, day: day, places: places)
        }
    }

    func entryRules() -> EntryRules? {
        mapping { keys in
            let mode = keys.required("mode")?.choice(as: EntryRules.Mode.self)
            var rules = EntryRules(mode: mode ?? .rolling)
            if mode == .selectionRounds {
                rules.rounds = keys.required("rounds")?.number(in: 1...100)
                rules.quota = keys.required("quota")?.number(in: 1...100_000)
                rules.reserve = keys.optional("reserve")?.number(in: 0...100_000) ?? 0
                rules.ranking = keys.optional("ranking")?.ranking() ?? []
            } else {
                for key in ["rounds", "quota", "reserve", "ranking"] {
                    keys.pointless(key, beside: "mode: \(rules.mode.rawValue)")
                }
            }
            if mode == .entryMoments {
                rules.momentsPerYear = keys.optional("moments_per_year")?.number(in: 1...52)
            } else {
                keys.pointless("moments_per_year", beside: "mode: \(rules.mode.rawValue)")
            }
            rules.places = keys.optional("places")?.number(in: 1...100_000)
            rules.waitingOrder =
                keys.optional("waiting_order")?.words { $0.choice(as: EntryRules.WaitingOrder.self) } ?? [.acceptedOn]
            return mode == nil ? nil : rules
        }
    }

    private func ranking() -> [RankingRule] {
        let rules: [RankingRule] = uniqueList { entry in
            entry.mapping { keys in
                let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
                let weight = keys.required("weight")?.number(in: 1...100)
                let subject = keys.optional("subject")?.reference(to: .subject)
                guard let code, let label, let weight else { return nil }
                return RankingRule(code: code, label: label, weight: weight, subject: subject)
            }
        }
        let sum = rules.reduce(0) { $0 + $1.weight }
        if rules.count == items.count, !rules.isEmpty, sum != 100 { note("weights-not-100", ["sum": "\(sum)"]) }
        return rules
    }
}
