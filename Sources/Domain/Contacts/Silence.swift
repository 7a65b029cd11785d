/// Too long without contact with a party that has to be close (A7).
package struct Silence: Hashable, Sendable {
    package let party: Party
    /// The last contact; nil when there never was one.
    package let last: Day?
    /// The day the silence became too long: a reminder comes from that day on.
    package let since: Day

    package init(party: Party, last: Day?, since: Day) {
        self.party = party
        self.last = last
        self.since = since
    }
}

extension ContactWatch {
    /// The silence with this party on a day; nil while contact is recent enough.
    ///
    /// `last`: the last contact with the party, if there was one.
    /// `start`: from when contact is expected: the day the person was accepted.
    package func silence(last: Day?, start: Day, on today: Day) -> Silence? {
        let limit = max(last ?? start, start).adding(weeks: afterWeeks)
        return today > limit ? Silence(party: party, last: last, since: limit.adding(days: 1)) : nil
    }
}
