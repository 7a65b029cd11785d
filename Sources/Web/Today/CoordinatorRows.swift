internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// The lines of the coordinator's day.
extension TodayPages {
    func row(_ referral: Referral, _ today: Day) -> TodayRow {
        let t = house.texts
        let days = today.days(since: referral.referredOn)
        let place = referral.prison.map { [house.casework.reference.prison($0)?.name ?? $0] } ?? []
        let detail = (place + [referral.referrerName]).joined(separator: " · ")
        return (
            .tag(t("today.daysWaiting", ["days": days]), days > 7 ? .late : .plain),
            """
            \(HTML.link(Link(Room.referrals.rawValue, referral.id), referral.name.full))<br><small class="muted">\
            \(detail)</small>
            """, .act(Link(Room.referrals.rawValue, referral.id), t("today.decideAct"))
        )
    }

    /// Somebody who could not enter yet, on the day that was chosen or after it.
    func lookAgainRow(_ referral: Referral, _ today: Day) -> TodayRow {
        let t = house.texts
        let day = referral.lookAgainOn ?? today
        return (
            when(day, today),
            """
            \(HTML.link(Link(Room.referrals.rawValue, referral.id), referral.name.full))<br><small class="muted">\
            \(t("today.lookAgainSince", ["day": t.shortDay(day, today: today)]))</small>
            """, .act(Link(Room.referrals.rawValue, referral.id), t("today.lookAgainAct"))
        )
    }

    func row(_ offer: PlaceOffer, _ today: Day) -> TodayRow {
        let t = house.texts
        let referral = offer.referral
        let days = today.days(since: referral.waitingSince ?? today)
        return (
            .tag(t("today.daysWaiting", ["days": days]), .due),
            """
            \(HTML.link(Link(Room.referrals.rawValue, referral.id), referral.name.full))<br><small class="muted">\
            \(t("today.offer", ["edition": offer.edition.label, "free": offer.free]))</small>
            """, .act(Link(Room.referrals.rawValue, referral.id), t("today.decideAct"))
        )
    }

    func row(_ line: (prison: Prison, seats: PrisonSeats), _ today: Day) -> TodayRow {
        let t = house.texts
        let first =
            line.seats.firstFree.map { t("today.firstFree", ["day": t.shortDay($0, today: today)]) }
            ?? t("today.noneFree")
        return (
            .tag(t(line.seats.isShort ? "today.isShort" : "today.hasQueue"), line.seats.isShort ? .late : .due),
            """
            \(line.prison.name)<br><small class="muted">\(first) · \
            \(t("today.peopleWaiting", ["count": line.seats.waiting]))</small>
            """, .act(Room.agenda.link.query("gevangenis", line.prison.code), t("today.seeAgenda"))
        )
    }

    func row(_ line: ParticipantLine, _ today: Day) -> TodayRow {
        let t = house.texts
        return (
            .tag(t("today.daysWaiting", ["days": today.days(since: line.acceptedOn)]), .due),
            """
            \(HTML.link(.file(line.participant), line.name.full))<br><small class="muted">\
            \(t.code(line.state))</small>
            """, .act(.file(line.participant, "coach"), t("today.chooseCoach"))
        )
    }
}
