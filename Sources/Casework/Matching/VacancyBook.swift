internal import Domain
internal import Matching
internal import Storage

/// The open vacancies of a day, laid out for searching; the numbers of the engine are places in it.
struct VacancyBook: Sendable {
    let day: Day
    private let weights: MatchingWeights
    private(set) var stamp: String
    private(set) var index: VacancyIndex
    private(set) var entries: [(vacancy: Vacancy, employer: Employer)] = []
    private var marks: [ID<Vacancy>: String] = [:]
    private var numbers: [ID<Vacancy>: Int] = [:]
    /// Open ones that nobody can be matched with: where they are is not known.
    private(set) var unplaced: Set<ID<Vacancy>> = []

    /// How many are open, those without a place among them.
    var openCount: Int { index.openCount + unplaced.count }

    init(on day: Day, by weights: MatchingWeights, in tx: borrowing Transaction) throws {
        self.day = day
        self.weights = weights
        let settings = MatchingSettings(weights)
        stamp = try MatchingQuery.vacancyStamp(in: tx)
        marks = try MatchingQuery.vacancyMarks(in: tx)
        index = try VacancyIndex(VacancyList(), settings: settings)
        let employers = Dictionary(uniqueKeysWithValues: try EmployerTable.all(in: tx).map { ($0.id, $0) })
        var list = VacancyList()
        for vacancy in try VacancyTable.open(on: day, in: tx) {
            guard let employer = employers[vacancy.employer] else { continue }
            guard let blind = BlindVacancy(vacancy.facts, of: employer.facts, on: day) else {
                unplaced.insert(vacancy.id)
                continue
            }
            try list.append(blind)
            numbers[vacancy.id] = entries.count
            entries.append((vacancy, employer))
        }
        index = try VacancyIndex(list, settings: settings)
    }

    /// The same with what changed since.
    func updated(in tx: borrowing Transaction) throws -> VacancyBook {
        let now = try MatchingQuery.vacancyStamp(in: tx)
        guard now != stamp else { return self }
        let found = try MatchingQuery.vacancyMarks(in: tx)
        let changed = Set(found.filter { marks[$0.key] != $0.value }.keys)
        let gone = Set(marks.keys).subtracting(found.keys)
        // Where much changed, sorting anew is quicker.
        if changed.count > max(64, found.count / 8) { return try VacancyBook(on: day, by: weights, in: tx) }
        var book = self
        book.stamp = now
        book.marks = found
        for id in gone { book.close(id) }
        for id in changed {
            guard let vacancy = try VacancyTable.find(id, in: tx),
                let employer = try EmployerTable.find(vacancy.employer, in: tx)
            else { continue }
            try book.take(vacancy, of: employer)
        }
        return book
    }

    private mutating func take(_ vacancy: Vacancy, of employer: Employer) throws {
        guard vacancy.isOpen(on: day) else { return close(vacancy.id) }
        guard let blind = BlindVacancy(vacancy.facts, of: employer.facts, on: day) else {
            close(vacancy.id)
            unplaced.insert(vacancy.id)
            return
        }
        unplaced.remove(vacancy.id)
        if let number = numbers[vacancy.id] {
            _ = try index.change(number, to: blind)
            entries[number] = (vacancy, employer)
        } else {
            numbers[vacancy.id] = try index.open(blind)
            entries.append((vacancy, employer))
        }
    }

    private mutating func close(_ id: ID<Vacancy>) {
        unplaced.remove(id)
        if let number = numbers[id] { index.close(number) }
    }

    /// The numbers of some vacancies, of those that have one.
    func places(of vacancies: some Sequence<ID<Vacancy>>) -> Set<Int> { Set(vacancies.compactMap { numbers[$0] }) }

    /// A vacancy with who offers it, as long as it is open here.
    func open(_ id: ID<Vacancy>) -> (vacancy: Vacancy, employer: Employer)? {
        numbers[id].flatMap { index.isOpen($0) ? entries[$0] : nil }
    }

    /// The index without what somebody may never be put forward for.
    func index(without limits: HiddenLimits) -> VacancyIndex {
        guard !limits.isEmpty else { return index }
        var allowed = index
        for (number, entry) in entries.enumerated()
        where limits.forbid(entry.vacancy.facts, of: entry.employer.facts) {
            allowed.close(number)
        }
        return allowed
    }
}
