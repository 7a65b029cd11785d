internal import Domain

extension Entry {
    func detention() -> (factors: [DetentionRule], words: [String])? {
        mapping { keys in
            let factors = keys.required("factors")?.uniqueList { $0.detentionFactor() }
            let words = keys.required("offence_words")?.words { $0.string(limit: 60) }
            guard let factors, let words else { return nil }
            return (factors, words)
        }
    }

    private func detentionFactor() -> DetentionRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let kind = keys.required("kind")?.choice(as: DetentionKind.self)
            let permitsEntry = keys.optional("permits_work")
            let permits = permitsEntry.map { $0.flag() } ?? false
            if kind == .restriction, permits == true { permitsEntry?.note("permitting-restriction") }
            guard let code, let label, let kind, let permits else { return nil }
            return DetentionRule(code: code, label: label, kind: kind, permitsWork: permits)
        }
    }
}
