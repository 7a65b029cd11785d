package import Domain
internal import ReferenceData
internal import Storage

/// Somebody was moved to another prison, or came free.
package struct NewTransfer: Hashable, Sendable {
    /// The code of the other prison; nil when the person came free.
    package var prison: String?
    /// The first day there, or outside.
    package var day: Day
    /// The stay the form was made from; nil when none was known.
    package var present: ID<Stay>?

    package init(prison: String?, day: Day, present: ID<Stay>?) {
        self.prison = prison
        self.day = day
        self.present = present
    }
}

extension Casework {
    /// Notes a transfer: the stay at the other prison begins, and the talks that are to come take the first free seats
    /// there. Of who came free, the talks that were to come in prison fall away. The seats they leave go to who waits.
    /// - Returns: the talks that moved along.
    /// - Throws: `Faults`; `Refusal.stale` when the person was moved in the meantime.
    @discardableResult
    package func transfer(
        _ participant: ID<Participant>,
        _ transfer: NewTransfer,
        as actor: Actor
    ) async throws -> [Talk] {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "transfer", in: tx)
            let present = try StayTable.present(of: participant, in: tx)
            guard present?.id == transfer.present else { throw Refusal.stale }
            try work.faults(in: transfer, from: present).throwIfAny()

            if let present {
                let last = max(present.from, transfer.day.adding(days: -1))
                guard try StayTable.close(present.id, on: last, in: tx) else { throw Refusal.stale }
            }
            if let prison = transfer.prison {
                let stay = Stay(id: work.newID(), participant: participant, prison: prison, from: transfer.day)
                try StayTable.insert(stay, in: tx)
            }
            try work.record(.transferred, on: transfer.day, in: file, code: transfer.prison, in: tx)
            let talks = try TalkTable.planned(of: file.trajectory.id, in: tx)
                .filter { $0.seat.map { $0.day >= transfer.day } ?? true }
            guard let prison = transfer.prison else {
                try work.cancel(talks, of: file, in: tx)
                return []
            }
            return try talks.map { try work.take($0, along: prison, programme: file.trajectory.programme, in: tx) }
        }
    }
}

extension Work {
    fileprivate func faults(in transfer: NewTransfer, from present: Stay?) -> Faults {
        var faults = Faults()
        if let prison = transfer.prison, !reference.prisons(on: today).contains(where: { $0.code == prison }) {
            faults.add("prison", Message("field.unknown"))
        } else if transfer.prison == present?.prison {
            faults.add("prison", Message("transfer.staysThere"))
        }
        if transfer.day > today { faults.add("day", Message("field.future")) }
        if let from = present?.from, transfer.day < from {
            faults.add("day", Message("transfer.beforeStay", ["day": from.belgian]))
        }
        return faults
    }

    /// Moves a talk to the first free seat at another prison; those who wait at the first one take the seat it leaves.
    fileprivate func take(
        _ talk: Talk,
        along prison: String,
        programme: String,
        in tx: borrowing Transaction
    ) throws -> Talk {
        var talk = talk
        let left = talk.prison
        let calendar = try sittingCalendar(of: prison, programme: programme, in: tx)
        let old = talk.seat
        talk.prison = prison
        talk.seat = try allocation(on: calendar, programme: programme, in: tx).firstFree(
            onOrAfter: talk.waitingSince,
            taken: takenSeats(prison: prison, programme: programme, in: tx)
        )
        talk.movedFrom = old?.day ?? talk.movedFrom
        talk.movedReason = .transfer
        try save(talk, programme: programme, event: .talkMoved, code: MoveReason.transfer.rawValue, in: tx)
        try fillFreedSeats(prison: left, programme: programme, in: tx)
        return try TalkTable.find(talk.id, within: .participant(talk.participant), in: tx) ?? talk
    }
}
