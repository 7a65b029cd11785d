internal import Crypto
internal import Domain
internal import ReferenceData
internal import Storage

/// What one server remembers for matching: the vacancies and the people laid out for searching, and how far the nightly run came.
/// Everything in it can be made anew from the database.
actor MatchingDesk {
    private(set) var vacancies: VacancyBook?
    private(set) var candidates: CandidateBook?
    private(set) var run: MatchRun?
    /// Mixed into the references, so that nobody who sees two lists can tell whether somebody is on both.
    private let secret = SymmetricKey(size: .bits256)

    func keep(_ book: VacancyBook) { vacancies = book }
    func keep(_ book: CandidateBook) { candidates = book }
    func note(_ run: MatchRun) { self.run = run }
    /// What broke off goes on no more: the last run that came to its end is told of instead.
    func forgetRun() { run = nil }

    /// By what somebody is called on the list of one vacancy, as long as this server runs.
    nonisolated func reference(of participant: ID<Participant>, for vacancy: ID<Vacancy>) -> String {
        let text = "\(vacancy.rawValue) \(participant.rawValue)"
        let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: secret)
        // Consonants alone: no word comes out of them.
        let letters = Array("BCDFGHJKLMNPQRSTVWXZ")
        return String(code.prefix(6).map { letters[Int($0) % letters.count] })
    }
}

extension Casework {
    /// The open vacancies as they are now. What another program changed is seen as well.
    func vacancyBook() async throws -> VacancyBook {
        let known = await matchingDesk.vacancies
        let today = clock().today
        let weights = self.weights.weights(on: today)
        let book = try await database.read { tx in
            guard let known, known.day == today else { return try VacancyBook(on: today, by: weights, in: tx) }
            return try known.updated(in: tx)
        }
        await matchingDesk.keep(book)
        return book
    }

    /// Everybody who looks for work, as they are now.
    func candidateBook() async throws -> CandidateBook {
        let known = await matchingDesk.candidates
        let book = try await look(as: .machine) { work, tx in
            guard let known, known.day == work.today else { return try CandidateBook(work, in: tx) }
            return try known.updated(work, in: tx)
        }
        await matchingDesk.keep(book)
        return book
    }
}
