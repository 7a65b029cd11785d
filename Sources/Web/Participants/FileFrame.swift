internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension Link {
    /// The file of a participant, or an act on it.
    static func file(_ participant: ID<Participant>, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: [Room.participants.rawValue, participant] + steps)
    }
}

extension House {
    /// The page of an act on a participant's file: it says about whom it is and leads back to the file.
    ///
    /// `title`: a key of the catalogue.
    func filePage(
        _ title: String,
        about participant: Participant,
        for context: SignedInContext,
        status: HTTPResponse.Status = .ok,
        _ body: HTML
    ) -> Response {
        page(
            "\(texts(title)) · \(participant.name.short)",
            in: .participants,
            for: context,
            status: status,
            """
            <p class="muted"><small>\(HTML.link(.file(participant.id), participant.name.full)) · \
            \(texts("person.born", ["day": participant.birthDay.belgian]))</small></p>\
            <h1>\(texts(title))</h1>\(body)
            """
        )
    }
}

extension SignedInContext {
    /// The participant of the address.
    func participant() throws -> ID<Participant> { try id("participant") }
}
