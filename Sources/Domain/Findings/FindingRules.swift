extension Programme {
    /// The word in a text that betrays an offence; nil when there is none. Case, accents, endings and what it is joined
    /// with (*winkeldiefstal*) don't matter.
    ///
    /// About detention the house holds dates and practical limits, never the facts (A5; GDPR art. 10).
    package func offenceWord(in text: String) -> String? {
        let words = Folding.words(text)
        return offenceWords.first { offence in
            let folded = Folding.key(offence)
            return words.contains { $0.contains(folded) }
        }
    }

    /// What speaks against a text about detention; nil when nothing does.
    package func objection(toDetentionText text: String) -> Message? {
        offenceWord(in: text).map { Message("finding.offence", ["word": $0]) }
    }
}

extension SubjectRule {
    /// Every mistake in a statement about this subject: a level that is not one of its levels, nothing said at all, or
    /// the facts of an offence in what is sealed as judicial.
    ///
    /// `levelField`: the name of the field with the level.
    /// `textField`: the name of the field with the words.
    package func faults(
        level: String?,
        text: String,
        by programme: Programme,
        levelField: String = "level",
        textField: String = "text"
    ) -> Faults {
        var faults = Faults()
        if let level, !levels.contains(where: { $0.code == level }) { faults.add(levelField, Message("field.unknown")) }
        if level == nil, text.trimmed.isEmpty { faults.add(textField, Message("finding.saysNothing")) }
        if tier == .judicial, let objection = programme.objection(toDetentionText: text) {
            faults.add(textField, objection)
        }
        return faults
    }

    /// The place of a level among the levels, the lowest one 0; nil for text alone or a level of an older definition.
    package func rank(of level: String?) -> Int? { level.flatMap { code in levels.firstIndex { $0.code == code } } }
}

extension DetentionRule {
    /// Every mistake in what is noted about this factor: a date needs a day and how firm it is, a limit needs words.
    package func faults(day: Day?, certainty: Certainty?, text: String, by programme: Programme) -> Faults {
        var faults = Faults()
        switch kind {
        case .date:
            if day == nil { faults.add("day", Message("field.required")) }
            if certainty == nil { faults.add("certainty", Message("field.chooseOne")) }
        case .restriction:
            if text.trimmed.isEmpty { faults.add("text", Message("field.required")) }
        }
        if let objection = programme.objection(toDetentionText: text) { faults.add("text", objection) }
        return faults
    }
}

/// What was said about one subject over time: how it developed (A4).
package struct Development: Sendable {
    package let subject: SubjectRule
    /// From the first to the last; those that were withdrawn among them.
    package let findings: [Finding]

    package init(subject: SubjectRule, findings: [Finding]) {
        self.subject = subject
        self.findings = findings.sorted { ($0.notedOn, $0.id) < ($1.notedOn, $1.id) }
    }

    /// Those that hold.
    package var standing: [Finding] { findings.filter { $0.withdrawal == nil } }
    package var latest: Finding? { standing.last }

    /// The levels said one after the other, each once in a row: `meestal`, `steeds`.
    package var levels: [Coded] {
        var path: [Coded] = []
        for finding in standing {
            guard let rank = subject.rank(of: finding.level), path.last?.code != finding.level else { continue }
            path.append(subject.levels[rank])
        }
        return path
    }
}

/// The detention factors of a participant as they stand: for each factor what was said last (A5).
package struct DetentionPicture: Sendable {
    package struct Line: Sendable {
        package let rule: DetentionRule
        /// What holds, the latest first: of a date only the first counts, limits add up.
        package let findings: [Finding]
    }

    package let lines: [Line]

    /// In the order of the definition; factors of which nothing holds are left out.
    package init(_ findings: [Finding], by programme: Programme) {
        lines = programme.detentionFactors.compactMap { rule in
            let own = findings.filter { $0.subject == rule.code && $0.withdrawal == nil }
                .sorted { ($0.notedOn, $0.id) > ($1.notedOn, $1.id) }
            return own.isEmpty ? nil : Line(rule: rule, findings: own)
        }
    }

    /// The day from which the person may work: the first date of a factor that permits it and is granted; the end of the
    /// sentence counts as firm too. Nil while there is none.
    package var availableFrom: Day? {
        lines.compactMap { line in
            guard line.rule.permitsWork, let finding = line.findings.first, finding.certainty == .granted else {
                return nil
            }
            return finding.day
        }.min()
    }
}
