package import Domain
internal import Storage

/// An emergency access as the data-protection officer sees it: whose file, by whom, why; nothing of the file itself.
package struct EmergencyListing: Sendable {
    package let access: EmergencyAccess
    package let coach: String
    package let person: String
}

extension Casework {
    /// What was opened in an emergency: first what nobody judged yet.
    package func emergencies(as actor: Actor) async throws -> [EmergencyListing] {
        try await work(as: actor) { work, tx in
            try work.require(.reviewEmergency)
            let listings = try work.listings(of: EmergencyAccessTable.all(limit: 200, in: tx), in: tx)
            let shown = listings.map(\.access.participant)
            try work.audit(.reviewEmergency, detail: Audited.list(["emergencies"], shown: shown), in: tx)
            return listings
        }
    }

    /// One of them, to be judged.
    /// - Throws: `Refusal.notFound`.
    package func emergency(_ id: ID<EmergencyAccess>, as actor: Actor) async throws -> EmergencyListing {
        try await work(as: actor) { work, tx in
            try work.require(.reviewEmergency)
            guard let access = try EmergencyAccessTable.find(id, in: tx),
                let listing = try work.listings(of: [access], in: tx).first
            else { throw Refusal.notFound }
            try work.audit(.reviewEmergency, about: access.participant, subject: id.rawValue, in: tx)
            return listing
        }
    }

    /// How many wait for the officer.
    package func emergenciesToReview(as actor: Actor) async throws -> Int {
        try await look(as: actor) { work, tx in
            try work.require(.reviewEmergency)
            return try EmergencyAccessTable.countToReview(in: tx)
        }
    }

    /// Writes what the officer found.
    /// - Throws: `Faults`; `Refusal.rule` when it was judged already, `Refusal.stale`, `Refusal.notFound`.
    package func reviewEmergency(
        _ id: ID<EmergencyAccess>,
        version: Int,
        note: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            try work.require(.reviewEmergency)
            guard var access = try EmergencyAccessTable.find(id, in: tx) else { throw Refusal.notFound }
            if note.trimmed.isEmpty { throw Faults("note", Message("field.required")) }
            guard access.review == nil else { throw Refusal.rule(Message("emergency.reviewedAlready")) }
            access.version = version
            let review = EmergencyReview(by: actor.name, at: work.moment.now, note: note.trimmed)
            guard try EmergencyAccessTable.review(access, review, in: tx) else { throw Refusal.stale }
            try work.audit(
                .reviewEmergency,
                about: access.participant,
                subject: id.rawValue,
                detail: "reviewed",
                in: tx
            )
        }
    }
}

extension Work {
    fileprivate func listings(
        of accesses: [EmergencyAccess],
        in tx: borrowing Transaction
    ) throws -> [EmergencyListing] {
        let names = try PeopleQuery.names(of: accesses.map(\.participant), in: tx)
        return try accesses.map { access in
            EmergencyListing(
                access: access,
                coach: try UserTable.find(access.user, in: tx)?.name ?? "",
                person: names[access.participant] ?? ""
            )
        }
    }
}
