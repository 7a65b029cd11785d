extension ProgrammeFile {
    /// Reads the text of a version that was stored. It checked without a mistake when it was loaded; a later program may
    /// be stricter. So it is read leniently: what only judges the definition, and loses nothing of it, does not matter any
    /// more.
    ///
    /// The programme is nil when something of the definition can't be read; the diagnostics then say what.
    package static func read(stored text: String) -> Checked {
        let report = Report(file: "")
        guard let readable = ReadableText(text, report: report),
            let programme = Document.root(of: readable, report: report)?.programme()
        else { return Checked(programme: nil, diagnostics: report.diagnostics) }
        let losses = report.diagnostics.filter { $0.severity == .error && !judgements.contains($0.code) }
        return Checked(programme: losses.isEmpty ? programme : nil, diagnostics: losses)
    }

    /// Remarks about a value that was read whole all the same, and about keys that this program has no use for.
    private static let judgements: Set<String> = [
        "unknown-key", "unknown-key-near", "key-without-effect", "one-option", "reserved-code", "asks-itself",
        "weights-not-100", "one-main-funder", "shares-not-100", "required-over-planned", "ripe-without-share",
        "share-of-nothing", "permitting-restriction", "user-without-employer", "moments-overlap",
        "moments-outside-phase", "bands-overlap", "rules-overlap", "sensitive-longer",
    ]

    /// The code that a text says it is about, as far as that can be read; the text may have mistakes everywhere else.
    package static func code(in text: String) -> String? {
        let report = Report(file: "")
        guard let readable = ReadableText(text, report: report),
            let root = Document.root(of: readable, report: report)
        else { return nil }
        return root.raw("code")?.code()
    }
}
