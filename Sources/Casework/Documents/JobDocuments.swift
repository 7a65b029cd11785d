package import Domain
internal import ReferenceData
internal import Storage

/// The papers of somebody who applies for work (C4): the CV as the file makes it today, what was chosen, and the letters.
package struct JobPapers: Sendable {
    package let participant: Participant
    package let programme: Programme
    package let trajectory: Trajectory
    package let today: Day
    package let curriculum: Curriculum
    /// What was chosen for the CV; nil while nobody did.
    package let cv: JobDocument?
    /// The latest first.
    package let letters: [JobDocument]
    /// The jobs of the placement to come and the one named last, for a new letter.
    package let jobTarget: String
    /// The words of a list of the house for occupations and competences, by code.
    package let names: [String: String]

    package func letter(_ id: ID<JobDocument>) -> JobDocument? { letters.first { $0.id == id } }

    /// The lines of a part that stand on the CV.
    package func lines(of part: CurriculumPart) -> [Curriculum.Line] {
        curriculum.lines(of: part, without: cv?.words.leftOut ?? [])
    }
}

extension Casework {
    /// - Throws: `Refusal.notFound`.
    package func jobPapers(of participant: ID<Participant>, as actor: Actor) async throws -> JobPapers {
        try await work(as: actor) { work, tx in
            try work.jobPapers(of: work.open(participant, for: .readFile, detail: "job papers", in: tx), in: tx)
        }
    }

    /// Keeps what was chosen for the CV.
    ///
    /// `version`: of what was chosen before; 0 while nobody did.
    ///
    /// - Throws: `Faults`; `Refusal.notFound`, `Refusal.rule` when the trajectory is closed, `Refusal.stale`.
    package func saveCurriculum(
        _ words: JobDocument.Words,
        version: Int,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "choose for the cv", in: tx)
            let papers = try work.jobPapers(of: file, in: tx)
            guard papers.cv?.version ?? 0 == version else { throw Refusal.stale }
            // Only what can stand on it can be left out of it.
            let known = Set(papers.curriculum.lines.map(\.key))
            var kept = JobDocument.Words(contact: words.contact.trimmed, body: words.body.trimmed)
            kept.leftOut = words.leftOut.intersection(known)
            try work.save(kept, as: .cv, over: papers.cv, in: file, in: tx)
        }
    }

    /// Keeps a letter; nil for a new one.
    /// - Throws: as `saveCurriculum`; `Refusal.notFound` when the letter is not of this file.
    @discardableResult
    package func saveLetter(
        _ id: ID<JobDocument>?,
        _ words: JobDocument.Words,
        version: Int,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<JobDocument> {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "write a letter", in: tx)
            let letter = try id.map { try work.letter($0, in: file, in: tx) }
            if let letter, letter.version != version { throw Refusal.stale }
            let kept = JobDocument.Words(
                contact: words.contact.trimmed,
                body: words.body.trimmed,
                recipient: words.recipient.trimmed,
                job: words.job.trimmed
            )
            return try work.save(kept, as: .letter, over: letter, in: file, in: tx)
        }
    }
}

extension Work {
    fileprivate func jobPapers(of file: OpenFile, in tx: borrowing Transaction) throws -> JobPapers {
        let documents = try JobDocumentTable.all(of: file.trajectory.id, in: tx)
        let findings = try FindingTable.all(of: file.participant.id, in: tx)
        let scan = try documentScan(of: file.participant.id, in: tx)
        let curriculum = Curriculum(
            CurriculumFacts(
                programme: file.programme.definition,
                findings: findings,
                placements: try PlacementTable.all(of: file.trajectory.id, in: tx)
            ),
            on: today
        ) { words, isWorkplace in !scan.betraying(in: words, isWorkplace: isWorkplace).isEmpty }
        let book = OccupationBook.shipped
        var names: [String: String] = [:]
        for line in curriculum.lines {
            switch line.title {
            case .competence(let code): names[code] = book.competence(code)?.label.nl
            case .occupation(let code): names[code] = book.occupation(code)?.title.nl
            case .words, .language, .licence, .certificate: break
            }
        }
        let target = ProgrammeProfileSubjects(file.programme.definition).work.lazy.compactMap { code in
            findings.last { $0.subject == code && $0.withdrawal == nil && $0.tier == .ordinary }
        }.first
        return JobPapers(
            participant: file.participant,
            programme: file.programme.definition,
            trajectory: file.trajectory,
            today: today,
            curriculum: curriculum,
            cv: documents.first { $0.kind == .cv },
            letters: documents.filter { $0.kind == .letter }.reversed(),
            jobTarget: target?.text ?? "",
            names: names
        )
    }

    fileprivate func letter(
        _ id: ID<JobDocument>,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws -> JobDocument {
        let documents = try JobDocumentTable.all(of: file.trajectory.id, in: tx)
        guard let letter = documents.first(where: { $0.id == id && $0.kind == .letter }) else {
            throw Refusal.notFound
        }
        return letter
    }

    @discardableResult
    fileprivate func save(
        _ words: JobDocument.Words,
        as kind: JobDocument.Kind,
        over stored: JobDocument?,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws -> ID<JobDocument> {
        let scan = try documentScan(of: file.participant.id, in: tx)
        try words.faults(of: kind) { scan.betraying(in: $0) }.throwIfAny()
        guard var document = stored else {
            let document = JobDocument(
                id: newID(),
                kind: kind,
                trajectory: file.trajectory.id,
                participant: file.participant.id,
                words: words,
                on: today,
                by: actor.name
            )
            try JobDocumentTable.insert(document, in: tx)
            return document.id
        }
        (document.words, document.on, document.by) = (words, today, actor.name)
        guard try JobDocumentTable.update(document, in: tx) else { throw Refusal.stale }
        return document.id
    }

    /// Looks for what tells of detention or health, and for where this person stayed.
    private func documentScan(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> BlindScan {
        let stays = Set(try StayTable.all(of: participant, in: tx).map(\.prison))
        let prisons = reference.prisons.filter { stays.contains($0.code) }.flatMap(\.spellings)
            // A town is where people work; only a longer name tells of the prison.
            .filter { Folding.words($0).count > 1 }
        return BlindScan(BlindWordBook.shipped, names: [], places: prisons, programmes: [])
    }
}

extension BlindScan {
    /// The words of a text under one's own name that tell of detention or health. Who one is, is no secret there.
    fileprivate func betraying(in text: String, isWorkplace: Bool = false) -> [String] {
        let kinds: [Kind] = isWorkplace ? [.place] : [.place, .status, .health]
        return hits(in: text).filter { kinds.contains($0.kind) }.map(\.text)
    }
}
