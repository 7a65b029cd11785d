package import Domain
internal import Storage

extension Casework {
    /// Says that a contact was noted by mistake, with the reason: it stays to be read and counts no more, for silence
    /// neither. The moment of aftercare that it fulfilled is open again.
    /// - Throws: `Faults` at `reason`; `Refusal.notFound`; `Refusal.rule` when it was withdrawn already or the trajectory
    ///   is closed.
    package func withdrawContact(
        _ id: ID<ContactMoment>,
        of participant: ID<Participant>,
        reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "withdraw contact", in: tx)
            let contact = try work.contact(id, of: file, in: tx)
            if reason.trimmed.isEmpty { throw Faults("reason", Message("field.required")) }
            guard try ContactTable.withdraw(contact, because: reason.trimmed, in: tx) else {
                throw Refusal.rule(Message("contact.withdrawnAlready"))
            }
            try work.record(.contactWithdrawn, in: file, subject: id.rawValue, code: contact.party.rawValue, in: tx)
            guard let due = contact.dueContact else { return }
            try work.reopen(due, in: tx)
            try work.replan(file, in: tx)
        }
    }

    /// One contact, for the form that withdraws it.
    /// - Throws: `Refusal.notFound`.
    package func contact(
        _ id: ID<ContactMoment>,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> (participant: Participant, contact: ContactMoment) {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "withdrawal form", in: tx)
            return (file.participant, try work.contact(id, of: file, in: tx))
        }
    }
}

extension Work {
    fileprivate func contact(
        _ id: ID<ContactMoment>,
        of file: OpenFile,
        in tx: borrowing Transaction
    ) throws -> ContactMoment {
        guard let contact = try ContactTable.find(id, in: tx), contact.trajectory == file.trajectory.id else {
            throw Refusal.notFound
        }
        return contact
    }

    /// Opens a moment of aftercare again; planning decides whether it is late, missed or dropped by now.
    fileprivate func reopen(_ id: ID<DueContact>, in tx: borrowing Transaction) throws {
        guard var item = try DueContactTable.find(id, in: tx), item.state == .done else { return }
        item.state = .open
        item.settledOn = nil
        item.reason = nil
        try save(item, in: tx)
    }
}
