/// What an audit line about a file says was done: looked, or written. A form that is opened to write in asks for the same
/// right as writing, so the line's detail tells the two apart: forms are nouns, acts are verbs.
package enum FileAct {
    /// What a detail adds when the file was opened in an emergency.
    package static let inEmergency = "in an emergency"

    /// The act of a detail, without that addition; empty when it names none.
    package static func act(_ detail: String) -> String {
        detail.split(separator: ", ").filter { $0 != inEmergency }.joined(separator: ", ")
    }

    private static let forms: Set<String> = ["finding", "relation"]

    /// Whether something was written in the file.
    package static func writes(action: String, detail: String?) -> Bool {
        guard action == "writeFile", let detail = detail.map(act), !detail.isEmpty else { return false }
        return !forms.contains(detail) && !detail.hasSuffix(" form")
    }
}
