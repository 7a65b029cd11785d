internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup

/// What of the audit log an address asks for.
struct AuditAddress {
    let question: AuditQuestion
    let form: Form
    let faults: Faults
    /// Before which place; nil from the latest line on.
    let before: Int?

    /// How far back lists are searched for somebody, unless a day is chosen.
    static let listDays = 30

    init(_ request: Request, today: Day) throws {
        var reader = FormReader(try request.query())
        var question = AuditQuestion()
        let person = reader.text("persoon", limit: 64)
        question.participant = person.isEmpty ? nil : ID(person)
        question.withLists = reader.isTicked("lijsten") && question.participant != nil
        let actor = reader.text("wie", limit: 64)
        question.actor = actor.isEmpty ? nil : ID(actor)
        question.action = reader.code("wat", of: AuditEntry.words)
        question.from = reader.day("van")
        question.through = reader.day("tot")
        if question.withLists, question.from == nil { question.from = today.adding(days: -Self.listDays) }
        before = reader.number("voor", in: AuditChain.places)
        self.question = question
        form = reader.form
        faults = reader.faults
    }

    /// The log as asked, from its latest line.
    var link: Link { address(Room.audit.link) }

    /// The same as a table for a spreadsheet.
    var exportLink: Link { address(Link(Room.audit.rawValue, "lijst.csv")) }

    func link(before position: Int) -> Link { link.query("voor", position) }

    private func address(_ start: Link) -> Link {
        var link = start
        if let participant = question.participant { link = link.query("persoon", participant) }
        if question.withLists { link = link.query("lijsten", "ja") }
        if let actor = question.actor { link = link.query("wie", actor) }
        if let action = question.action { link = link.query("wat", action) }
        if let from = question.from { link = link.query("van", from.belgian) }
        if let through = question.through { link = link.query("tot", through.belgian) }
        return link
    }
}

extension Link {
    /// The audit log about one participant.
    static func audit(of participant: ID<Participant>) -> Link { Room.audit.link.query("persoon", participant) }

    /// What one user did.
    static func audit(by actor: ID<User>) -> Link { Room.audit.link.query("wie", actor) }

    static var samples: Link { Link(Room.audit.rawValue, "steekproef") }
    static func sample(_ id: String) -> Link { Link(Room.audit.rawValue, "steekproef", id) }
    static func review(_ id: String) -> Link { Link(Room.audit.rawValue, "nazicht", id) }
}
