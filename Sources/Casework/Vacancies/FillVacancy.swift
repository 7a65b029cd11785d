package import Domain
internal import Storage

extension Casework {
    /// Counts places of a vacancy that are taken, or below zero come free, by hand and with the reason.
    /// - Throws: `Faults`; `Refusal.rule` when the vacancy is closed; `Refusal.stale`; `Refusal.notFound`.
    package func fillVacancy(
        _ id: ID<Vacancy>,
        version: Int,
        places: Int,
        reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let vacancy = try work.vacancy(id, version: version, for: places > 0 ? .fill : .free, in: tx)
            var faults = Faults()
            if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
            let filled = vacancy.facts.filled + places
            if places == 0 || filled < 0 { faults.add("places", Message("vacancy.nothingToFree")) }
            if filled > vacancy.facts.places {
                faults.add("places", Message("vacancy.overfilled", ["places": "\(vacancy.facts.places)"]))
            }
            try faults.throwIfAny()
            let filling = VacancyFilling(
                id: work.newID(),
                vacancy: id,
                placement: nil,
                places: places,
                reason: reason.trimmed,
                by: work.actor.name,
                day: work.today
            )
            try work.count(filling, of: vacancy, in: tx)
            try work.audit(.writeVacancies, subject: id.rawValue, detail: "fill vacancy", in: tx)
        }
    }

    /// A start at work takes a place of a vacancy; a start takes one place, of one vacancy.
    /// - Throws: `Refusal.rule` when no place is left or the start took one already; `Refusal.notFound`, also for a file that is
    ///   not this actor's.
    package func fillVacancy(
        _ id: ID<Vacancy>,
        by placement: ID<Placement>,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "fill vacancy", in: tx)
            guard let start = try PlacementTable.find(placement, in: tx), start.trajectory == file.trajectory.id,
                start.withdrawal == nil
            else { throw Refusal.notFound }
            try work.fill(id, by: start, in: tx)
        }
    }

    /// What takes the places of a vacancy, the first one first.
    /// - Throws: `Refusal.notFound`.
    package func fillings(of id: ID<Vacancy>, as actor: Actor) async throws -> [VacancyFilling] {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            return try VacancyFillingTable.all(of: id, in: tx)
        }
    }
}

extension Work {
    /// A start takes a place of a vacancy, within the transaction that notes or links it.
    func fill(_ id: ID<Vacancy>, by placement: Placement, in tx: borrowing Transaction) throws {
        let vacancy = try vacancy(id, version: nil, for: .fill, in: tx)
        guard vacancy.facts.filled < vacancy.facts.places else { throw Refusal.rule(Message("vacancy.full")) }
        guard try VacancyFillingTable.vacancy(of: placement.id, in: tx) == nil else {
            throw Refusal.rule(Message("vacancy.filledAlready"))
        }
        let filling = VacancyFilling(
            id: newID(),
            vacancy: id,
            placement: placement.id,
            places: 1,
            reason: "",
            by: actor.name,
            day: placement.start
        )
        try count(filling, of: vacancy, in: tx)
    }

    /// A start that was withdrawn takes its place no longer.
    func freePlace(of placement: ID<Placement>, in tx: borrowing Transaction) throws {
        guard let id = try VacancyFillingTable.vacancy(of: placement, in: tx),
            let vacancy = try VacancyTable.find(id, in: tx)
        else { return }
        try VacancyFillingTable.remove(placement, in: tx)
        try recount(vacancy, in: tx)
    }

    fileprivate func count(
        _ filling: VacancyFilling,
        of vacancy: Vacancy,
        in tx: borrowing Transaction
    ) throws {
        try VacancyFillingTable.insert(filling, in: tx)
        try recount(vacancy, in: tx)
    }

    private func recount(_ vacancy: Vacancy, in tx: borrowing Transaction) throws {
        var vacancy = vacancy
        vacancy.facts.filled = VacancyFilling.filled(try VacancyFillingTable.all(of: vacancy.id, in: tx))
        guard try VacancyTable.update(vacancy, in: tx) else { throw Refusal.stale }
    }
}
