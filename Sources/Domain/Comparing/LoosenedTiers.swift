/// What a definition treats as less sensitive than before (F3). Who publishes would decide with it who reads findings, so it
/// is not for everybody who may change a definition.
package enum LoosenedTiers {
    /// The labels of what has another tier than `health` or `judicial` that it had before.
    ///
    /// `earlier`: the versions of the programme, the latest first. What went away and came back counts as it last was.
    package static func items(in new: Programme, since earlier: [Programme]) -> [String] {
        var known: [OutlineItem.Place: OutlineValue] = [:]
        for programme in earlier {
            for item in programme.outline.items {
                guard let tier = item.tier, known[item.place] == nil else { continue }
                known[item.place] = tier
            }
        }
        return new.outline.items.compactMap { item in
            guard let before = known[item.place], before.isSensitive, item.tier != before else { return nil }
            return item.label.isEmpty ? item.place.code : item.label
        }
    }
}

extension OutlineItem {
    fileprivate var tier: OutlineValue? { fields.first { $0.name == "tier" }?.value }
}

extension OutlineValue {
    fileprivate var isSensitive: Bool {
        guard case .word(let word, _) = self else { return false }
        return Tier(rawValue: word) != .ordinary
    }
}
