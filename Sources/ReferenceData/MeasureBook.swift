package import Domain
internal import Yams

/// The measures for who hires somebody, as data with the days they hold.
package enum MeasureBook {
    /// In the order of the list; what can't be read is left out, which a test would find.
    package static let shipped: [EmploymentMeasure] = read(PackageResources.measures_yaml)

    package static func read(_ file: [UInt8]) -> [EmploymentMeasure] {
        Node.entries("measures", of: file).compactMap(EmploymentMeasure.init(entry:))
    }
}

extension EmploymentMeasure {
    /// Nil when something that must be there is not, or a word is not known.
    fileprivate init?(entry: Node) {
        guard let code = entry["code"]?.string, let label = entry["label"]?.string,
            let summary = entry["summary"]?.string, let source = entry["source"]?.string,
            let conditions = entry["conditions"].flatMap(Self.conditions(of:))
        else { return nil }
        self.init(
            code: code,
            label: label,
            summary: summary,
            source: source,
            isVerified: entry["verified"]?.bool ?? true,
            from: entry.day("valid_from"),
            until: entry.day("valid_until"),
            conditions: conditions
        )
    }

    private static func conditions(of node: Node) -> [Condition]? {
        guard let mapping = node.mapping else { return nil }
        var conditions: [Condition] = []
        let ages = (mapping["age_from"]?.int, mapping["age_to"]?.int)
        if ages.0 != nil || ages.1 != nil {
            let (from, to) = (ages.0 ?? 0, ages.1 ?? 120)
            guard from <= to else { return nil }
            conditions.append(.age(from...to))
        }
        for (key, value) in mapping {
            switch key.string ?? "" {
            case "age_from", "age_to": continue
            case "without_work_months":
                guard let months = value.int else { return nil }
                conditions.append(.withoutWork(months: months))
            case "status":
                guard let words = words(value, PersonStatus.self) else { return nil }
                conditions.append(.status(words))
            case "employer":
                guard let words = words(value, EmployerSort.self) else { return nil }
                conditions.append(.employer(words))
            case "article60":
                guard let wanted = value.bool else { return nil }
                conditions.append(.article60(wanted))
            case "decision":
                guard let who = value.string else { return nil }
                conditions.append(.decision(by: who))
            default: return nil
            }
        }
        return conditions
    }

    /// Every word of the list; nil when one is not known.
    private static func words<Word: RawRepresentable<String>>(_ node: Node, _ type: Word.Type) -> [Word]? {
        let texts = node.sequence?.compactMap(\.string) ?? []
        let words = texts.compactMap(Word.init)
        return words.isEmpty || words.count != texts.count ? nil : words
    }
}
