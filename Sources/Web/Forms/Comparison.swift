internal import Domain

/// One field of a form that somebody else changed in the meantime (promise 17): both texts, and which one was chosen.
///
/// It travels as `<field>` with what was typed, `bewaard.<field>` with what was stored when they were compared, and
/// `keuze.<field>`.
struct Comparison: Sendable {
    enum Choice: String, Sendable { case stored = "bewaard", typed = "getypt" }

    /// What the names of the fields begin with that carry what is stored and what was chosen.
    static let stored = "bewaard."
    static let choice = "keuze."

    let stored: String
    let typed: String
    /// Nil as long as nobody chose.
    let choice: Choice?
}

extension String {
    /// Browsers send line breaks as CR LF, and white space around a text is never stored.
    var asCompared: String { replacing("\r\n", with: "\n").trimmed }
}
