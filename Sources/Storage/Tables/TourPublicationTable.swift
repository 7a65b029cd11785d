package import Domain

/// Who goes where as it was published: rows are added, never changed.
package enum TourPublicationTable {
    /// `hidden`: what the engine did not know of those whom it divided.
    package static func insert(
        _ publication: TourPublication,
        hidden: [ID<Participant>: [HiddenField]],
        in tx: borrowing Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO tour_publications (round_id, number, published_on, published_by, score, in_turn)
            VALUES (\(publication.round), \(publication.number), \(publication.on), \(publication.by),
                \(publication.score), \(publication.inTurn))
            """
        )
        try tx.fetchDataKeys(of: hidden.keys)
        for seat in publication.seats {
            let fields = hidden[seat.participant].map(HiddenText.text)
            let sealed = try tx.sealedOptional(fields, .tourSeatHidden, seat.id, of: seat.participant)
            try tx.run(
                """
                INSERT INTO tour_seats (id, round_id, number, participant_id, trajectory_id, tour_id, score, is_by_hand,
                    talk_at, hidden)
                VALUES (\(seat.id), \(publication.round), \(publication.number), \(seat.participant),
                    \(seat.trajectory), \(seat.tour), \(seat.score), \(seat.isByHand), \(seat.talkAt), \(sealed))
                """
            )
        }
    }

    /// What the engine did not know of the people of a publication, of those of whom it is kept.
    package static func hidden(
        in round: ID<TourRound>,
        number: Int,
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: [HiddenField]] {
        let rows = try tx.rows("SELECT * FROM tour_seats WHERE round_id = \(round) AND number = \(number) ORDER BY id")
        try tx.fetchDataKeys(for: rows, .tourSeatHidden)
        var hidden: [ID<Participant>: [HiddenField]] = [:]
        for row in rows {
            hidden[try row("participant_id")] = try row.openedHidden(.tourSeatHidden, in: tx)
        }
        return hidden
    }

    /// The publication of a round with this number.
    package static func find(
        _ round: ID<TourRound>,
        number: Int,
        in tx: borrowing Transaction
    ) throws -> TourPublication? {
        guard
            let row = try tx.first(
                "SELECT * FROM tour_publications WHERE round_id = \(round) AND number = \(number)"
            )
        else { return nil }
        let seats = try tx.rows(
            "SELECT * FROM tour_seats WHERE round_id = \(round) AND number = \(number) ORDER BY id"
        )
        return try TourPublication(row: row, seats: seats.map(TourSeat.init(row:)))
    }

    /// All of them with their seats, the first one first.
    package static func all(of round: ID<TourRound>, in tx: borrowing Transaction) throws -> [TourPublication] {
        var seats: [Int: [TourSeat]] = [:]
        for row in try tx.rows("SELECT * FROM tour_seats WHERE round_id = \(round) ORDER BY number, id") {
            seats[try row("number"), default: []].append(try TourSeat(row: row))
        }
        return try tx.rows("SELECT * FROM tour_publications WHERE round_id = \(round) ORDER BY number").map { row in
            try TourPublication(row: row, seats: seats[try row("number")] ?? [])
        }
    }
}

extension TourPublication {
    init(row: Row, seats: [TourSeat]) throws {
        self.init(
            round: try row("round_id"),
            number: try row("number"),
            on: try row("published_on"),
            by: try row("published_by"),
            score: try row("score"),
            inTurn: try row("in_turn"),
            seats: seats
        )
    }
}

extension TourSeat {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            participant: try row("participant_id"),
            trajectory: try row("trajectory_id"),
            tour: try row.optional("tour_id"),
            score: try row("score"),
            isByHand: try row("is_by_hand"),
            talkAt: try row.optional("talk_at")
        )
    }
}
