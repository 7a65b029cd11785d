package import Domain
internal import Storage

/// By which master keys the keys in the database are wrapped.
package struct KeysView: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// The id of the master key.
        package let master: String
        package let isCurrent: Bool
        /// Whether the program has this key; without it what it wraps stays shut.
        package let isHere: Bool
        /// How many participants' keys it wraps.
        package let participants: Int
        /// Whether it wraps the key of the house.
        package let wrapsHouse: Bool
    }

    /// The current one first, then the older ones as they stand.
    package let lines: [Line]

    /// How many keys an older master key still wraps.
    package var waiting: Int {
        lines.filter { !$0.isCurrent }.reduce(0) { $0 + $1.participants + ($1.wrapsHouse ? 1 : 0) }
    }
}

extension Casework {
    /// How many keys are wrapped anew in one transaction: others write in between.
    package static let keysAtOnce = 500

    /// By which master keys everything is wrapped now.
    /// - Throws: `Refusal.notFound` when the keys are not for this actor.
    package func keys(as actor: Actor) async throws -> KeysView {
        try await work(as: actor) { work, tx in
            try work.require(.manageKeys)
            try work.audit(.manageKeys, detail: "status", in: tx)
            return try KeysView(in: tx)
        }
    }

    /// Wraps every key by the current master key, part by part. What it says and seals stays as it is, so it goes on while
    /// people work, and where it was cut off it goes on another time.
    ///
    /// `progress`: called after each part with how many keys are done.
    /// - Returns: how many keys were wrapped anew.
    /// - Throws: `Refusal.notFound` when the keys are not for this actor; `VaultError.unknownMaster` when a key is wrapped by
    ///   a master key that is not here.
    package func rotateKeys(as actor: Actor, progress: (Int) -> Void = { _ in }) async throws -> Int {
        var done = try await work(as: actor) { work, tx in
            try work.require(.manageKeys)
            try work.audit(.manageKeys, subject: tx.vault.masters.current.id, detail: "rotate: begins", in: tx)
            return try work.rewrapHouse(in: tx)
        }
        while true {
            let part = try await database.write { tx in try Work.rewrapParticipants(limit: Self.keysAtOnce, in: tx) }
            guard part > 0 else { break }
            done += part
            progress(done)
        }
        let all = done
        try await work(as: actor) { work, tx in
            try work.audit(
                .manageKeys,
                subject: tx.vault.masters.current.id,
                detail: "rotate: done, \(all) keys",
                in: tx
            )
        }
        return done
    }
}

extension Work {
    /// - Returns: how many keys were wrapped anew.
    fileprivate func rewrapHouse(in tx: borrowing Transaction) throws -> Int {
        guard let key = try HouseKeyTable.find(in: tx), key.master != tx.vault.masters.current.id else { return 0 }
        try HouseKeyTable.put(tx.vault.rewrap(key, of: .house), in: tx)
        return 1
    }

    fileprivate static func rewrapParticipants(limit: Int, in tx: borrowing Transaction) throws -> Int {
        let keys = try ParticipantKeyTable.notUnder(tx.vault.masters.current.id, limit: limit, in: tx)
        for (participant, key) in keys {
            let fresh = try tx.vault.rewrap(key, of: .participant(participant))
            try ParticipantKeyTable.replace(with: fresh, of: participant, in: tx)
        }
        return keys.count
    }
}

extension KeysView {
    fileprivate init(in tx: borrowing Transaction) throws {
        let masters = tx.vault.masters
        let counts = try ParticipantKeyTable.counts(in: tx)
        let house = try HouseKeyTable.find(in: tx)?.master
        let here = masters.all.map(\.id)
        let missing = Set(counts.keys).union([house].compactMap { $0 }).subtracting(here).sorted()
        lines = (here + missing).map { id in
            Line(
                master: id,
                isCurrent: id == masters.current.id,
                isHere: here.contains(id),
                participants: counts[id] ?? 0,
                wrapsHouse: house == id
            )
        }
    }
}
