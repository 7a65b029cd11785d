internal import Domain

extension Entry {
    /// One funder, or a list of which one carries the programme.
    func funders() -> [Funding] {
        guard isList else { return [funder()].compactMap(\.self) }
        let entries = list()
        let funders = entries.compactMap { $0.funder() }
        guard funders.count == entries.count, !funders.isEmpty else { return [] }
        let main = funders.count { $0.role == .main }
        if main != 1 { note("one-main-funder", ["count": "\(main)"]) }
        let shares = funders.compactMap(\.share)
        if shares.count == funders.count, shares.reduce(0, +) != 100 {
            note("shares-not-100", ["sum": "\(shares.reduce(0, +))"])
        }
        return funders.filter { $0.role == .main } + funders.filter { $0.role != .main }
    }

    private func funder() -> Funding? {
        mapping { keys in
            let name = keys.required("name")?.string(limit: 120)
            let amount = keys.optional("amount")?.amountInCents()
            let role = keys.optional("role").map { $0.choice(as: FunderRole.self) } ?? .main
            let share = keys.optional("share")?.number(in: 1...100)
            let firstEntry = keys.required("first")
            let first = firstEntry?.day()
            let last = keys.lastDay(after: first)
            let note = keys.optional("note").map { $0.text(limit: 2000) } ?? ""
            guard let name, let role, let first, let note else { return nil }
            var funding = Funding(name: name, amountInCents: amount, role: role, first: first, last: last, note: note)
            funding.share = share
            return funding
        }
    }
}

extension Keys {
    /// The last day of a period that may have no end.
    mutating func lastDay(_ key: String = "last", after first: Day?) -> Day? {
        guard let entry = optional(key), let last = entry.day() else { return nil }
        if let first, last < first {
            entry.note("period-reversed", ["first": first.belgian, "last": last.belgian])
        }
        return last
    }

    /// Two ends of a range, of which the second may not be smaller; nil when one is missing or faulty.
    mutating func range(_ low: String, _ high: String, in bounds: ClosedRange<Int>) -> ClosedRange<Int>? {
        let lowest = required(low)?.number(in: bounds)
        let highEntry = required(high)
        guard let lowest, let highest = highEntry?.number(in: bounds) else { return nil }
        if highest < lowest {
            highEntry?.noteReversed(low, lowest, high, highest)
            return nil
        }
        return lowest...highest
    }
}

extension Entry {
    /// Notes that the high end of a range, here, lies under its low end.
    func noteReversed(_ low: String, _ lowest: Int, _ high: String, _ highest: Int) {
        note("range-reversed", ["low": low, "lowest": "\(lowest)", "high": high, "highest": "\(highest)"])
    }
}
