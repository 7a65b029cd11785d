internal import Domain

extension CellReader<VacancyList.Column> {
    mutating func vacancy(book: VacancyList.Book) -> VacancyDraft? {
        let reference = required(.reference, limit: 40)
        let title = required(.title)
        let group = group()
        let employer = enterpriseNumber(.employerNumber)
        let employerName = text(.employerName)
        let tasks = tasks(book)
        let dutch = dutch()
        let papers = choices(.certificate, Self.papers)
        let licences = choices(.licence, Self.licences) + papers.compactMap(\.licence)
        let experience = experience()
        let quarters = weeklyQuarters()
        let times = choices(.times, Self.times)
        let forms = choices(.forms, Self.forms)
        if forms.isEmpty { refuse(.forms, Message("import.missing")) }
        let demands = choices(.demands, Self.demands)
        let access = choices(.access, Self.access).first
        let places = number(.places, in: 1...500) ?? 1
        let (start, openUntil) = (day(.start), day(.openUntil))
        let postcode = postcode(.postcode, among: book.postcodes)
        let municipality = text(.municipality)
        guard let group, let employer else { return nil }
        let facts = VacancyFacts(
            title: title,
            group: group,
            occupation: book.occupation(title, group),
            tasks: tasks,
            dutch: dutch,
            licences: licences,
            certificates: papers.compactMap(\.certificate),
            experienceAsked: experience,
            weeklyQuarters: quarters,
            times: times,
            forms: forms,
            demands: demands,
            access: access,
            places: places,
            start: start,
            openUntil: openUntil,
            postcode: postcode,
            municipality: municipality
        )
        return VacancyDraft(reference: reference, employer: employer, employerName: employerName, facts: facts)
    }

    private mutating func group() -> OccupationCode? {
        let text = required(.group)
        if text.isEmpty { return nil }
        // A spreadsheet takes the zero from the front of a number.
        let group = OccupationCode(String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text)
        if group == nil { refuse(.group, Message("import.noSuchGroup", ["value": text])) }
        return group
    }

    /// Tasks that are not in the house's list keep their words; somebody can choose the competence later.
    private mutating func tasks(_ book: VacancyList.Book) -> [VacancyTask] {
        let words = words(.tasks)
        if words.isEmpty { refuse(.tasks, Message("import.missing")) }
        if words.count > 20 { refuse(.tasks, Message("import.tooManyTasks", ["limit": "20"])) }
        let tasks = words.enumerated().map { position, task in
            VacancyTask(
                words: task,
                competence: book.competence(task),
                weight: VacancyTask.weight(atPosition: position)
            )
        }
        let unknown = tasks.filter { $0.competence == nil }.map(\.words)
        if !unknown.isEmpty { warn(Message("import.unknownTasks", ["tasks": unknown.joined(separator: ", ")])) }
        return tasks
    }

    private mutating func dutch() -> LanguageLevel {
        let text = text(.dutch)
        if text.isEmpty || Folding.key(text) == "geen" { return .a0 }
        guard let level = LanguageLevel(rawValue: text.uppercased()) else {
            refuse(.dutch, Message("import.unknownLevel", ["value": text]))
            return .a0
        }
        return level
    }

    /// Months; nothing, or the word for it, asks none.
    private mutating func experience() -> Int {
        if Folding.key(text(.experience)) == "geen" { return 0 }
        return number(.experience, in: VacancyFacts.monthsOfExperience) ?? 0
    }

    /// `38`, `28,5` or `19.25`: whole quarters of an hour.
    private mutating func weeklyQuarters() -> Int? {
        let text = text(.hours)
        if text.isEmpty { return nil }
        let parts = text.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
        let fractions = ["": 0, "0": 0, "00": 0, "25": 1, "5": 2, "50": 2, "75": 3]
        guard parts.count <= 2, let hours = Int(parts[0]), (1...80).contains(hours),
            let quarters = fractions[parts.count == 2 ? String(parts[1]) : ""]
        else {
            refuse(.hours, Message("import.notHours", ["value": text]))
            return nil
        }
        return hours * 4 + quarters
    }

    /// What the words of a cell mean, in the order of the cell; one that means nothing refuses the row.
    private mutating func choices<Choice: Hashable>(
        _ column: VacancyList.Column,
        _ meanings: [String: Choice]
    ) -> [Choice] {
        var choices: [Choice] = []
        for word in words(column) {
            guard let choice = meanings[Folding.key(word)] else {
                if Folding.key(word) != "geen" { refuse(column, Message("import.unknownWord", ["value": word])) }
                continue
            }
            if !choices.contains(choice) { choices.append(choice) }
        }
        return choices
    }

    // The words of partners, folded.
    private static var licences: [String: Licence] {
        var licences = Dictionary(uniqueKeysWithValues: Licence.allCases.map { (Folding.key($0.rawValue), $0) })
        licences["heftruck"] = .forklift
        return licences
    }

    private static var papers: [String: Paper] {
        let certificates: [String: Certificate] = [
            "vca": .vca, "code95": .code95, "vakbekwaamheid": .code95, "visumzorgkundige": .careVisa,
            "visum": .careVisa, "ehbo": .firstAid, "eerstehulp": .firstAid, "haccp": .foodSafety,
            "ba4": .electricalSafety, "ba5": .electricalSafety, "adr": .adr, "fytolicentie": .plantProtection,
            "steigerbouw": .scaffolding, "stellingbouw": .scaffolding,
        ]
        let forklift = ["heftruck", "heftruckattest", "attestheftruck"].map { ($0, Paper.licence(.forklift)) }
        return certificates.mapValues(Paper.certificate).merging(forklift) { first, _ in first }
    }

    private static var times: [String: WorkingTime] {
        [
            "dag": .day, "dagwerk": .day, "nacht": .night, "avond": .evening, "vroeg": .earlyMorning,
            "weekend": .weekend, "zaterdag": .saturday, "zondag": .sunday, "2ploegen": .twoShifts,
            "tweeploegen": .twoShifts, "3ploegen": .threeShifts, "drieploegen": .threeShifts,
            "onderbroken": .splitDay, "schooluren": .schoolHours, "oproep": .onCall,
        ]
    }

    private static var forms: [String: VacancyForm] {
        [
            "vast": .permanent, "onbepaaldeduur": .permanent, "bepaaldeduur": .fixedTerm, "tijdelijk": .fixedTerm,
            "uitzend": .agency, "interim": .agency, "art60": .article60, "artikel60": .article60,
            "ibo": .trainingOnTheJob, "stage": .internship, "werkplekleren": .workplaceLearning,
        ]
    }

    private static var demands: [String: PhysicalDemand] {
        [
            "zwaartillen": .lifting, "tillen": .lifting, "staandwerk": .standing, "rechtstaan": .standing,
            "stappen": .walking, "bukken": .bending, "werkenophoogte": .heights, "hoogte": .heights,
            "buitenwerk": .outdoors, "buiten": .outdoors, "koude": .cold, "hitte": .heat, "lawaai": .noise,
            "stof": .dust, "vocht": .wet, "fijnwerk": .fineWork,
        ]
    }

    private static var access: [String: WorkplaceAccess] {
        [
            "eigenvervoernodig": .ownTransport, "eigenvervoer": .ownTransport,
            "openbaarvervoerdichtbij": .publicTransport, "openbaarvervoer": .publicTransport,
        ]
    }
}

/// What stands among the papers of a list: a certificate, or the licence for a lift truck.
private enum Paper: Hashable {
    case certificate(Certificate)
    case licence(Licence)

    var certificate: Certificate? { if case .certificate(let certificate) = self { certificate } else { nil } }
    var licence: Licence? { if case .licence(let licence) = self { licence } else { nil } }
}
