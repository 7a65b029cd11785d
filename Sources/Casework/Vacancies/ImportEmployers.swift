package import Domain
internal import Exchange
internal import ReferenceData
internal import Storage

extension Casework {
    /// Takes in a partner's list of employers. Who has the same enterprise number is the same; what the list says otherwise is
    /// told and changes nothing.
    ///
    /// - Throws: `UnreadableList` when the file can't be read as this list; `Refusal.notFound`.
    package func importEmployers(
        bytes: [UInt8],
        fileName: String,
        dryRun: Bool,
        as actor: Actor
    ) async throws -> ImportReport {
        let list = try UnreadableList.unless { () throws(ListFault) in
            try EmployerList(bytes: bytes, postcodes: reference.postcodes)
        }
        return try await takeList(
            list.rows,
            header: list.header,
            of: .employers,
            file: bytes,
            fileName: fileName,
            dryRun: dryRun,
            for: .writeVacancies,
            as: actor
        ) { work, draft, stores, tx in
            if let known = try EmployerTable.find(draft.number, in: tx) {
                let stored = EmployerDraft(known)
                let same = Message("import.sameEmployer", ["name": known.facts.name])
                return ListVerdict(verdict: .same, reasons: [same] + draft.differences(from: stored))
            }
            let twins = EmployerLikeness.twins(
                number: nil,
                name: draft.facts.name,
                among: try EmployerTable.called(draft.facts.name, in: tx)
            )
            let reasons = twins.prefix(1).map { twin in
                let facts = ["name": twin.employer.facts.name, "number": twin.employer.number.written]
                return Message("import.likelyEmployer", facts)
            }
            if stores {
                let employer = Employer(id: work.newID(), number: draft.number, facts: draft.facts)
                try EmployerTable.insert(employer, in: tx)
                try work.audit(.writeVacancies, subject: employer.id.rawValue, detail: "employer by list", in: tx)
            }
            return ListVerdict(verdict: .new, reasons: reasons)
        }
    }
}

extension EmployerDraft: ListedDraft {
    fileprivate init(_ employer: Employer) { self.init(number: employer.number, facts: employer.facts) }

    var key: String { number.rawValue }

    var listed: [(column: String, text: String)] {
        typealias Column = EmployerList.Column
        let columns: [(Column, String)] = [
            (.name, facts.name), (.nace, facts.nace), (.sector, facts.sector), (.postcode, facts.postcode),
            (.municipality, facts.municipality), (.ambassador, facts.isAmbassador ? "ja" : "nee"),
            (.agency, facts.isAgency ? "ja" : "nee"), (.staff, facts.staff.map { "\($0)" } ?? ""),
            (.email, facts.email),
        ]
        return columns.map { ($0.rawValue, $1) }
    }
}
