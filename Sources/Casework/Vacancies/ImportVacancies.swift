package import Domain
internal import Exchange
internal import ReferenceData
internal import Storage

extension Casework {
    /// Takes in a partner's list of vacancies, of employers that are known. The same number of the same employer is the same
    /// vacancy; what the list says otherwise is told and changes nothing.
    ///
    /// - Throws: `UnreadableList` when the file can't be read as this list; `Refusal.notFound`.
    package func importVacancies(
        bytes: [UInt8],
        fileName: String,
        dryRun: Bool,
        as actor: Actor
    ) async throws -> ImportReport {
        let list = try UnreadableList.unless { () throws(ListFault) in try VacancyList(bytes: bytes, book: vacancyBook)
        }
        return try await takeVacancies(
            list.rows,
            header: list.header,
            of: .vacancies,
            file: bytes,
            fileName: fileName,
            dryRun: dryRun,
            as: actor
        )
    }

    /// Takes in vacancies from whichever kind of file, of employers that are known.
    func takeVacancies(
        _ rows: [ListedRow<VacancyDraft>],
        header: [String],
        of kind: ImportKind,
        file: [UInt8],
        fileName: String,
        dryRun: Bool,
        as actor: Actor
    ) async throws -> ImportReport {
        try await takeList(
            rows,
            header: header,
            of: kind,
            file: file,
            fileName: fileName,
            dryRun: dryRun,
            for: .writeVacancies,
            as: actor
        ) { work, draft, stores, tx in
            try work.take(draft, stores: stores, in: tx)
        }
    }

    private var vacancyBook: VacancyList.Book {
        let occupations = OccupationBook.shipped
        return VacancyList.Book(
            postcodes: reference.postcodes,
            competence: { occupations.competence(named: $0)?.code },
            occupation: { occupations.occupation(named: $0, in: $1)?.code }
        )
    }
}

extension Work {
    /// What becomes of a vacancy of a list; stored where `stores` says so.
    func take(_ draft: VacancyDraft, stores: Bool, in tx: borrowing Transaction) throws -> ListVerdict {
        guard let employer = try EmployerTable.find(draft.employer, in: tx) else {
            let facts = ["number": draft.employer.written, "name": draft.employerName]
            let column = VacancyList.Column.employerNumber.rawValue
            return ListVerdict(verdict: .refused, column: column, reasons: [Message("import.unknownEmployer", facts)])
        }
        var reasons: [Message] = []
        if !draft.employerName.isEmpty, Folding.key(draft.employerName) != Folding.key(employer.facts.name) {
            let facts = ["name": employer.facts.name, "listed": draft.employerName]
            reasons.append(Message("import.otherEmployerName", facts))
        }
        if let known = try VacancyTable.find(reference: draft.reference, of: employer.id, in: tx) {
            let stored = VacancyDraft(
                reference: known.reference,
                employer: employer.number,
                employerName: draft.employerName,
                facts: known.facts
            )
            let same = Message("import.sameVacancy", ["reference": known.reference, "employer": employer.facts.name])
            return ListVerdict(verdict: .same, reasons: [same] + draft.differences(from: stored) + reasons)
        }
        let isLike = { (known: Vacancy) in known.isOpen(on: today) && known.facts.isLike(draft.facts) }
        if let twin = try VacancyTable.all(of: employer.id, in: tx).first(where: isLike) {
            let facts = ["title": twin.facts.title, "reference": twin.reference]
            reasons.append(Message("import.likelyVacancy", facts))
        }
        if stores {
            _ = try insertVacancy(
                draft.facts,
                reference: draft.reference,
                of: employer,
                detail: "vacancy by list",
                in: tx
            )
        }
        return ListVerdict(verdict: .new, reasons: reasons)
    }
}

extension VacancyDraft: ListedDraft {
    var key: String { "\(employer.rawValue) \(reference)" }

    /// Closed words in their code: they are laid side by side, and only what differs is told.
    var listed: [(column: String, text: String)] {
        typealias Column = VacancyList.Column
        let quarters = facts.weeklyQuarters.map { "\($0 / 4),\(["00", "25", "50", "75"][$0 % 4])" } ?? ""
        let columns: [(Column, String)] = [
            (.title, facts.title), (.group, facts.group.description), (.postcode, facts.postcode),
            (.municipality, facts.municipality), (.tasks, facts.tasks.map(\.words).joined(separator: "|")),
            (.dutch, facts.dutch.rawValue), (.licence, words(facts.licences)),
            (.certificate, words(facts.certificates)),
            (.experience, facts.experienceAsked == 0 ? "" : "\(facts.experienceAsked)"), (.hours, quarters),
            (.times, words(facts.times)), (.forms, words(facts.forms)), (.places, "\(facts.places)"),
            (.start, facts.start?.belgian ?? ""), (.openUntil, facts.openUntil?.belgian ?? ""),
            (.demands, words(facts.demands)), (.access, facts.access?.rawValue ?? ""),
        ]
        return columns.map { ($0.rawValue, $1) }
    }

    private func words(_ words: [some RawRepresentable<String>]) -> String {
        words.map(\.rawValue).joined(separator: "|")
    }
}
