package import Domain
internal import Storage

extension Casework {
    /// Changes by hand who goes where: puts somebody on a tour, or keeps them off it. An earlier change about the same two gives
    /// way, and who is put somewhere is no longer put elsewhere: that is a move. The rest is divided anew, the best that is
    /// possible then.
    /// - Throws: `Faults`; `Refusal.stale` when the round changed since the form; `Refusal.notFound`.
    package func changeDivision(
        of round: ID<TourRound>,
        version: Int,
        _ kind: TourChangeKind,
        _ participant: ID<Participant>,
        at tour: ID<Tour>,
        because reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let round = try work.round(round, version: version, for: .divideCandidates, in: tx)
            let candidates = try TourCandidateTable.all(of: round.id, in: tx)
            let tours = try TourTable.all(of: round.id, in: tx)
            var faults = Faults()
            if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
            let candidate = candidates.first { $0.participant == participant }
            if candidate == nil { faults.add("participant", Message("field.chooseOne")) }
            if tours.first(where: { $0.id == tour })?.state.takesPeople != true {
                faults.add("tour", Message("field.chooseOne"))
            }
            try faults.throwIfAny()
            let all = try TourChangeTable.all(of: round.id, in: tx)
            let giveWay = all.filter {
                $0.participant == participant && ($0.tour == tour || (kind == .put && $0.kind == .put))
            }
            for change in giveWay { try TourChangeTable.remove(change.id, in: tx) }
            let change = TourChange(
                id: work.newID(),
                round: round.id,
                participant: participant,
                tour: tour,
                kind: kind,
                reason: reason.trimmed,
                notedOn: work.today,
                notedBy: actor.name
            )
            let gone = Set(giveWay.map(\.id))
            let division = try work.division(
                of: candidates,
                over: tours,
                all.filter { !gone.contains($0.id) } + [change],
                after: TourPublicationTable.find(round.id, number: round.publication, in: tx),
                in: tx
            )
            if division.broken.contains(where: { $0.id == change.id }) {
                if division.declined[participant]?.contains(tour) == true {
                    throw Faults("tour", Message("tour.declinedHere"))
                }
                let seats = tours.first { $0.id == tour }?.seats ?? 0
                let put = all.count { $0.tour == tour && $0.kind == .put && !gone.contains($0.id) }
                throw Faults("tour", Message(put >= seats ? "tour.full" : "tour.nothingFits"))
            }
            try TourChangeTable.insert(change, in: tx)
            guard try TourRoundTable.update(round, in: tx) else { throw Refusal.stale }
            try work.audit(
                .divideCandidates,
                about: participant,
                subject: round.id.rawValue,
                detail: "\(kind.rawValue) by hand",
                in: tx
            )
        }
    }

    /// Takes a change by hand back.
    /// - Throws: `Refusal.stale`; `Refusal.notFound`.
    package func undoChange(
        _ id: ID<TourChange>,
        of round: ID<TourRound>,
        version: Int,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let round = try work.round(round, version: version, for: .divideCandidates, in: tx)
            guard let change = try TourChangeTable.all(of: round.id, in: tx).first(where: { $0.id == id }) else {
                throw Refusal.notFound
            }
            try TourChangeTable.remove(id, in: tx)
            guard try TourRoundTable.update(round, in: tx) else { throw Refusal.stale }
            try work.audit(
                .divideCandidates,
                about: change.participant,
                subject: round.id.rawValue,
                detail: "take back a change by hand",
                in: tx
            )
        }
    }

    /// Publishes who goes where, with a number, and gives everybody their time for the talk. What is published is what was seen:
    /// `digest` is that of the division on the page. What the engine did not know of whom it divided is kept with it.
    /// - Throws: `Refusal.rule` when it would be another division by now, or nobody comes; `Refusal.stale`; `Refusal.notFound`.
    @discardableResult
    package func publishDivision(
        of round: ID<TourRound>,
        version: Int,
        digest: String,
        as actor: Actor
    ) async throws -> Int {
        try await work(as: actor) { work, tx in
            var round = try work.round(round, version: version, for: .divideCandidates, in: tx)
            let tours = try TourTable.all(of: round.id, in: tx)
            let last = round.publication
            let division = try work.division(
                of: TourCandidateTable.all(of: round.id, in: tx),
                over: tours,
                TourChangeTable.all(of: round.id, in: tx),
                after: TourPublicationTable.find(round.id, number: last, in: tx),
                in: tx
            )
            guard division.digest == digest else { throw Refusal.rule(Message("tour.otherDivision")) }
            guard division.placedCount > 0 else { throw Refusal.rule(Message("tour.nobodyComes")) }
            round.publication += 1
            guard try TourRoundTable.update(round, in: tx) else { throw Refusal.stale }
            let publication = work.publication(division, of: round, tours)
            let earlier = try TourPublicationTable.hidden(in: round.id, number: last, in: tx)
            let hidden = try work.hidden(from: division, over: tours, after: earlier, in: tx)
            try TourPublicationTable.insert(publication, hidden: hidden, in: tx)
            for var tour in tours {
                guard let state = Tour.transitions.result(of: .publish, from: tour.state, by: actor.role) else {
                    continue
                }
                tour.state = state
                guard try TourTable.update(tour, in: tx) else { throw Refusal.stale }
            }
            try work.audit(
                .divideCandidates,
                subject: round.id.rawValue,
                detail: Audited.list(["publish \(round.publication)"], shown: publication.seats.map(\.participant)),
                in: tx
            )
            return round.publication
        }
    }
}

extension Work {
    func round(
        _ id: ID<TourRound>,
        version: Int,
        for action: Action,
        in tx: borrowing Transaction
    ) throws -> TourRound {
        try require(action)
        guard let round = try TourRoundTable.find(id, in: tx) else { throw Refusal.notFound }
        guard round.version == version else { throw Refusal.stale }
        return round
    }

    /// What the engine does not know of whom it divides. Who was at a tour that was held keeps what was hidden then; who is put
    /// somewhere by hand is put there by somebody who knows them.
    fileprivate func hidden(
        from division: TourDivision,
        over tours: [Tour],
        after earlier: [ID<Participant>: [HiddenField]],
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: [HiddenField]] {
        let held = Set(tours.filter { $0.state == .held }.map(\.id))
        var hidden: [ID<Participant>: [HiddenField]] = [:]
        var divided: [ID<Participant>] = []
        for place in division.places where !place.isByHand {
            if let tour = place.tour, held.contains(tour) {
                hidden[place.participant] = earlier[place.participant]
            } else {
                divided.append(place.participant)
            }
        }
        for folded in try foldedProfiles(of: divided, in: tx) { hidden[folded.participant] = folded.hidden }
        return hidden
    }

    /// Each tour's people in the order in which they came, with the times of their talks.
    fileprivate func publication(_ division: TourDivision, of round: TourRound, _ tours: [Tour]) -> TourPublication {
        let byID = Dictionary(uniqueKeysWithValues: tours.map { ($0.id, $0) })
        var taken: [ID<Tour>: Int] = [:]
        let seats = division.places.map { place -> TourSeat in
            var talkAt: ClockTime?
            if let tour = place.tour.flatMap({ byID[$0] }) {
                talkAt = tour.facts.talkTime(ofPlace: taken[tour.id, default: 0])
                taken[tour.id, default: 0] += 1
            }
            return TourSeat(
                id: newID(),
                participant: place.participant,
                trajectory: place.trajectory,
                tour: place.tour,
                score: place.score,
                isByHand: place.isByHand,
                talkAt: talkAt
            )
        }
        return TourPublication(
            round: round.id,
            number: round.publication,
            on: today,
            by: actor.name,
            score: division.score,
            inTurn: division.inTurn,
            seats: seats
        )
    }
}
