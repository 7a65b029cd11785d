/// Answers in the text form of the specification: one line for each query, without spaces.
package enum AnswerText {
    /// Appends `{"id":0,"top":[[vacancy,score],…]}` and a line feed.
    package static func append(_ matches: some Sequence<Match>, of id: Int, to text: inout [UInt8]) {
        text.append(contentsOf: "{\"id\":".utf8)
        append(id, to: &text)
        text.append(contentsOf: ",\"top\":[".utf8)
        var first = true
        for match in matches {
            text.append(contentsOf: first ? "[".utf8 : ",[".utf8)
            first = false
            append(match.id, to: &text)
            text.append(Ascii.comma)
            append(match.score, to: &text)
            text.append(Ascii.closeBracket)
        }
        text.append(contentsOf: "]}\n".utf8)
    }

    private static func append(_ number: Int, to text: inout [UInt8]) {
        text.append(contentsOf: String(number).utf8)
    }
}
