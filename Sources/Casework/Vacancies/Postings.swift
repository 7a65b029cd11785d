package import Domain
package import Exchange
internal import ReferenceData
internal import Storage

extension Casework {
    /// Takes in vacancies as JobPosting of schema.org, by the rules of the list of vacancies: each whole or not at all.
    /// - Throws: `UnreadableList` when the file can't be read as postings; `Refusal.notFound`.
    package func importPostings(
        bytes: [UInt8],
        fileName: String,
        dryRun: Bool,
        as actor: Actor
    ) async throws -> ImportReport {
        let list = try UnreadableList.unless { () throws(ListFault) in
            try JobPostingList(bytes: bytes, book: postingBook)
        }
        return try await takeVacancies(
            list.rows,
            header: JobPostingList.header,
            of: .postings,
            file: bytes,
            fileName: fileName,
            dryRun: dryRun,
            as: actor
        )
    }

    /// The vacancies as they leave the house: all that are open, or one.
    /// - Throws: `Refusal.notFound`.
    package func postings(only id: ID<Vacancy>? = nil, as actor: Actor) async throws -> [PostedVacancy] {
        let listed =
            if let id { [try await vacancy(id, as: actor)] } else { try await vacancies(onlyOpen: true, as: actor) }
        return listed.map { listed in
            let occupation = listed.vacancy.facts.occupation.flatMap { OccupationBook.shipped.occupation($0) }
            return PostedVacancy(
                vacancy: listed.vacancy,
                employer: listed.employer,
                occupation: occupation?.title.nl ?? ""
            )
        }
    }

    private var postingBook: JobPostingList.Book {
        let book = OccupationBook.shipped
        return JobPostingList.Book(
            postcodes: reference.postcodes,
            competence: { book.competence(named: $0)?.code },
            occupationByCode: { code in book.occupation(code).map { ($0.code, $0.group) } },
            occupationByTitle: { title, group in
                if let group { return book.occupation(named: title, in: group).map { ($0.code, $0.group) } }
                return book.occupation(called: title).map { ($0.code, $0.group) }
            },
            tasks: { code in
                let competences = (book.occupation(code)?.tasks ?? []).prefix(5).compactMap { book.competence($0) }
                return competences.enumerated().map { position, competence in
                    VacancyTask(
                        words: competence.label.nl,
                        competence: competence.code,
                        weight: VacancyTask.weight(atPosition: position)
                    )
                }
            }
        )
    }
}
