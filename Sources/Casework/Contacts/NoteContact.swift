package import Domain
internal import Storage

/// What was said with whom, as it is noted (A7, A12).
package struct NewContact: Hashable, Sendable {
    package var party: Party
    /// The person spoken to.
    package var person: String
    package var day: Day
    package var channel: Channel
    package var note: String
    /// The moment of aftercare that this contact fulfils, if any.
    package var dueContact: ID<DueContact>?

    package init(
        party: Party,
        person: String,
        day: Day,
        channel: Channel,
        note: String,
        dueContact: ID<DueContact>? = nil
    ) {
        self.party = party
        self.person = person
        self.day = day
        self.channel = channel
        self.note = note
        self.dueContact = dueContact
    }
}

/// What noting a contact starts from.
package struct ContactSheet: Sendable {
    package let participant: Participant
    package let today: Day
    package let programme: LoadedProgramme
    /// Who is around the participant now.
    package let relations: [Relation]
    /// The planned contact it is about, with the placement it counts from, if any.
    package let due: DueContact?
    package let placement: Placement?
}

extension Casework {
    /// - Throws: `Refusal.notFound`; `Refusal.rule` when the trajectory is closed or the moment is settled.
    package func contactSheet(
        for participant: ID<Participant>,
        fulfilling due: ID<DueContact>?,
        as actor: Actor
    ) async throws -> ContactSheet {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, detail: "contact form", toSettle: due, in: tx)
            let item = try due.map { id -> DueContact in
                guard let item = try DueContactTable.find(id, in: tx), item.trajectory == file.trajectory.id else {
                    throw Refusal.notFound
                }
                guard item.state == .open || item.state == .missed else {
                    throw Refusal.rule(Message("aftercare.settledAlready"))
                }
                return item
            }
            return ContactSheet(
                participant: file.participant,
                today: work.today,
                programme: file.programme,
                relations: try RelationTable.all(of: participant, in: tx).filter { $0.until == nil },
                due: item,
                placement: try item?.placement.flatMap { try PlacementTable.find($0, in: tx) }
            )
        }
    }

    /// Notes a contact; one that fulfils a moment of aftercare settles it.
    /// - Throws: `Faults`; `Refusal.rule` when the trajectory is closed or the moment is settled; `Refusal.notFound`.
    @discardableResult
    package func noteContact(
        _ new: NewContact,
        with participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<ContactMoment> {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, detail: "note contact", toSettle: new.dueContact, in: tx)
            var faults = Faults()
            if new.person.trimmed.isEmpty { faults.add("person", Message("field.required")) }
            if new.note.trimmed.isEmpty { faults.add("note", Message("field.required")) }
            if new.day > work.today { faults.add("day", Message("field.future")) }
            if new.day < file.trajectory.firstDay {
                faults.add("day", Message("plan.beforeStart", ["day": file.trajectory.firstDay.belgian]))
            }
            if let due = try new.dueContact.flatMap({ try DueContactTable.find($0, in: tx) }), due.party != new.party {
                faults.add("party", Message("contact.otherParty"))
            }
            try faults.throwIfAny()
            let contact = ContactMoment(
                id: work.newID(),
                trajectory: file.trajectory.id,
                participant: participant,
                party: new.party,
                person: new.person.trimmed,
                day: new.day,
                channel: new.channel,
                note: new.note.trimmed,
                by: actor.name,
                dueContact: new.dueContact
            )
            if let due = new.dueContact { try work.settle(due, on: new.day, contact: contact.id, in: file, in: tx) }
            try ContactTable.insert(contact, in: tx)
            try work.record(
                .contactMade,
                on: new.day,
                in: file,
                subject: contact.id.rawValue,
                code: new.party.rawValue,
                in: tx
            )
            return contact.id
        }
    }
}
