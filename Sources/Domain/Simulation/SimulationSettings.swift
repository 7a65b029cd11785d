/// What a simulation is asked: a fictitious group of people walks through a definition. The same settings give the same
/// result, always and everywhere.
package struct SimulationSettings: Hashable, Sendable {
    package var seed: UInt64 = 1
    package var months = 24
    /// People who are referred in a month, on average.
    package var arrivals = 20
    package var coaches = 3
    /// Most people a coach guides at once; see `SimulationAssumptions.aftercareLoad`.
    package var caseload = 25
    /// A sitting day every so many weeks, with so many talks. Only where people enter on sitting days.
    package var everyWeeks = 2
    package var seats = 6
    /// The first day.
    package let first: Day
    package var assumptions = SimulationAssumptions()

    /// A simulation of a definition begins on the first day of the month in which its main funding begins: it does not
    /// depend on the day it is asked.
    package init(of programme: Programme) {
        let day = programme.funding.first
        first = day.adding(days: 1 - day.parts.day)
    }

    package static let monthBounds = 1...120
    package static let arrivalBounds = 0...1000
    package static let coachBounds = 1...200
    package static let caseloadBounds = 1...200
    package static let rhythmBounds = 1...8
    package static let seatBounds = 1...30
}

/// What a definition does not say and a simulation has to assume: our choice, to be changed by who knows better. They are
/// printed beside every result. Shares are in per cent.
package struct SimulationAssumptions: Hashable, Sendable {
    /// Days from a referral to the decision, and how many referrals are accepted.
    package var decisionDays = 7
    package var acceptedShare = 75
    /// Who gives up while waiting, at the latest after so many days.
    package var givesUpShare = 15
    package var givesUpDays = 120
    /// Talks on a sitting day that are not held: the person waits for the next one.
    package var talkFailsShare = 10
    /// Where the definition says neither the days nor how many in a year.
    package var momentsPerYear = 6
    /// Who passes through a phase that may be passed over.
    package var optionalPhaseShare = 50
    /// Whose clock stands still once; of these, whose does twice.
    package var pauseShare = 20
    /// Who stops before the end of the flow.
    package var earlyStopShare = 20
    /// Of the others: who starts at work, and with a form that counts as activation.
    package var placedShare = 45
    package var activatingShare = 85
    /// Who loses the job within half a year.
    package var jobLossShare = 20
    /// Who has somebody of a party that is only followed where it is present.
    package var presentPartyShare = 50
    /// Places in a group session that has no limit.
    package var groupPlaces = 12
    /// What somebody in aftercare weighs of a place with a coach.
    package var aftercareLoad = 25

    package init() {}

    /// By name, in the order of the way.
    package var all: [(name: String, value: Int)] {
        [
            ("decisionDays", decisionDays), ("acceptedShare", acceptedShare), ("givesUpShare", givesUpShare),
            ("givesUpDays", givesUpDays), ("talkFailsShare", talkFailsShare), ("momentsPerYear", momentsPerYear),
            ("optionalPhaseShare", optionalPhaseShare), ("pauseShare", pauseShare),
            ("earlyStopShare", earlyStopShare), ("placedShare", placedShare), ("activatingShare", activatingShare),
            ("jobLossShare", jobLossShare), ("presentPartyShare", presentPartyShare), ("groupPlaces", groupPlaces),
            ("aftercareLoad", aftercareLoad),
        ]
    }
}
