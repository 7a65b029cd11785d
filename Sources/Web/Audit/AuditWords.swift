internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// How lines of the audit log are said in words.
extension Catalogue {
    /// What was done: `werkte in het dossier`. A word that a later program writes shows as it is.
    func act(_ word: String) -> String { has("audit.action.\(word)") ? self("audit.action.\(word)") : word }

    /// What more there is to say. What is no act of the house, such as a day or a code, shows as it is.
    func detail(of entry: AuditEntry) -> String {
        let known = entry.action == AuditWord.refused.rawValue ? act(entry.detail) : nil
        let parts = entry.detail.split(separator: ", ").map { entry.shown == nil ? done($0) : asked($0) }
        let words = known ?? parts.filter { !$0.isEmpty }.joined(separator: ", ")
        let shown = entry.shown.map { self("audit.shown", ["n": $0]) }
        return [words.isEmpty ? nil : words, shown].compactMap { $0 }.joined(separator: "; ")
    }

    private func done(_ part: Substring) -> String {
        let key = "audit.detail.\(Self.joined(part))"
        return has(key) ? self(key) : String(part)
    }

    /// By what a list was narrowed: a word and, mostly, its value.
    private func asked(_ part: Substring) -> String {
        let words = part.split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return has("audit.asked.\(part)") ? self("audit.asked.\(part)") : String(part) }
        if part.hasSuffix(" words") { return self("audit.asked.words", ["n": String(words[0])]) }
        let key = "audit.asked.\(words[0])"
        return has(key) ? self(key, ["value": value(String(words[1]))]) : String(part)
    }

    private func value(_ text: String) -> String {
        let states = ["trajectoryState", "referralState"].map { "code.\($0).\(text)" }
        return states.first(where: has).map { self($0) } ?? text
    }

    /// `24/11/2026 om 09:12`, as clocks in Belgium said it.
    func moment(_ instant: Instant) -> String {
        let time = BelgianTime(instant)
        return self("audit.at", ["day": time.day.belgian, "time": time.time.description])
    }

    /// `note contact` → `noteContact`: keys have no spaces.
    private static func joined(_ words: Substring) -> String {
        let words = words.split(separator: " ")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
