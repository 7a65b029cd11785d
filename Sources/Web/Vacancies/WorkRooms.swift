internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The lists between a vacancy and a start.
enum WorkRoom: String, CaseIterable {
    case vacancies, employers, approach, introductions, shortlists, rounds, meetings, exposure

    var action: Action {
        switch self {
        case .vacancies, .employers, .approach, .meetings: .readVacancies
        case .introductions: .introduce
        case .shortlists, .rounds: .readTours
        case .exposure: .readExposure
        }
    }

    var link: Link {
        switch self {
        case .vacancies: Room.vacancies.link
        case .employers: .employers
        case .approach: .approach
        case .introductions: .introductions
        case .shortlists: .shortlists
        case .rounds: .rounds
        case .meetings: .vacancyMeetings
        case .exposure: .exposure
        }
    }

    /// The text that is its name.
    var key: String {
        switch self {
        case .vacancies: "vacancy.title"
        case .employers: "employers.title"
        case .approach: "approach.title"
        case .introductions: "introduction.listTitle"
        case .shortlists: "shortlist.listTitle"
        case .rounds: "tour.listTitle"
        case .meetings: "vacancyMeeting.listTitle"
        case .exposure: "exposure.title"
        }
    }
}

extension House {
    /// The way between these lists, as far as they are for this role.
    func workRooms(_ current: WorkRoom?, for context: SignedInContext) -> HTML {
        let links = WorkRoom.allCases.filter { Policy.allows($0.action, for: context.actor.role) }.map { room -> HTML in
            let mark: HTML = HTML.when(room == current, " aria-current=\"page\"")
            return "<a class=\"button chip\" href=\"\(room.link)\"\(mark)>\(texts(room.key))</a>"
        }
        return "<nav class=\"chips no-print\" aria-label=\"\(texts("vacancy.rooms"))\">\(links)</nav>"
    }
}
