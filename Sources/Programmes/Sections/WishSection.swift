internal import Domain

extension Entry {
    /// What somebody wants beside what they can (C2).
    func wishes() -> WishRules? {
        mapping { keys in
            let pairs = keys.optional("pairs")?.list().compactMap { $0.wishPair() } ?? []
            let can = keys.optional("can")?.references(to: .subject) ?? []
            let work = keys.optional("work")?.reference(to: .subject)
            let dutch = keys.optional("dutch")?.reference(to: .subject)
            let licence = keys.optional("licence")?.reference(to: .subject)
            return WishRules(pairs: pairs, can: can, work: work, dutch: dutch, licence: licence)
        }
    }

    private func wishPair() -> WishRules.Pair? {
        mapping { keys in
            let want = keys.required("want")?.reference(to: .subject)
            let can = keys.required("can")?.reference(to: .subject)
            guard let want, let can else { return nil }
            return WishRules.Pair(want: want, can: can)
        }
    }

    /// A wish against something of another measure has no distance.
    func lintWishes(_ programme: Programme) {
        let entries = raw("wants_and_can")?.raw("pairs")?.items ?? []
        for (pair, entry) in zip(programme.wishes?.pairs ?? [], entries) {
            guard let want = programme.subject(pair.want), let can = programme.subject(pair.can) else { continue }
            let isSame = want.answer == can.answer && want.levels.map(\.code) == can.levels.map(\.code)
            if !isSame { entry.note("pair-of-two-measures", severity: .warning, ["want": pair.want, "can": pair.can]) }
        }
    }
}
