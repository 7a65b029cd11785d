internal import Domain

extension Entry {
    func instrument() -> InstrumentRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let scale = keys.range("lowest", "highest", in: 0...100)
            let direction = keys.required("direction")?.choice(as: InstrumentRule.Direction.self)
            let domains = keys.required("domains")?.uniqueList { $0.domain() }
            let bands = keys.optional("bands")?.scoreBands(in: scale) ?? []
            guard let code, let label, let scale, let direction, let domains else { return nil }
            return InstrumentRule(
                code: code,
                label: label,
                scale: scale,
                direction: direction,
                domains: domains,
                bands: bands
            )
        }
    }

    private func domain() -> InstrumentDomain? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let tier = keys.optional("tier").map { $0.choice(as: Tier.self) } ?? .ordinary
            guard let code, let label, let tier else { return nil }
            return InstrumentDomain(code: code, label: label, tier: tier)
        }
    }

    /// Bands from the low end of the scale to the high end, without a score in two of them.
    private func scoreBands(in scale: ClosedRange<Int>?) -> [ScoreBand] {
        var bands: [ScoreBand] = []
        for entry in list() {
            guard let band = entry.scoreBand() else { continue }
            if let scale, !scale.contains(band.scores.lowerBound) || !scale.contains(band.scores.upperBound) {
                entry.note(
                    "outside-scale",
                    [
                        "value": "\(band.scores.lowerBound)–\(band.scores.upperBound)", "least": "\(scale.lowerBound)",
                        "most": "\(scale.upperBound)",
                    ]
                )
            } else if bands.contains(where: { $0.scores.overlaps(band.scores) }) {
                entry.note("bands-overlap", ["band": "\(band.scores.lowerBound)–\(band.scores.upperBound)"])
            }
            bands.append(band)
        }
        return bands
    }

    private func scoreBand() -> ScoreBand? {
        mapping { keys in
            let scores = keys.range("lowest", "highest", in: 0...100)
            let label = keys.required("label")?.text()
            guard let scores, let label else { return nil }
            return ScoreBand(scores: scores, label: label)
        }
    }
}
