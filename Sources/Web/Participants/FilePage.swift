internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// One participant's file: where they are, the way, what happened, and what is known.
extension ParticipantPages {
    func filePage(
        _ file: FileView,
        _ chosen: TimelineChoice,
        _ request: Request,
        _ context: SignedInContext
    ) -> Response {
        let way = file.way
        let work = HTML.when(
            way.chain.last != nil,
            house.placementsCard(way, for: context) + house.aftercareCard(way, for: context)
        )
        let start = HTML.when(way.chain.last == nil, house.placementsCard(way, for: context))
        let contacts = HTML.when(
            way.chain.last == nil && !way.contacts.isEmpty,
            house.aftercareCard(way, for: context)
        )
        return house.page(
            file.participant.name.short,
            in: .participants,
            for: context,
            """
            \(house.flash(request))\(house.emergencyNotice(file, for: context))\(head(file, context))\(house.planCard(way, for: context))\(house.progressCard(file, for: context))\(house.barriersCard(file, for: context))\
            <div class="cols below"><div class="stack">\(house.deadlineCard(file, for: context))\(work)\(contacts)\
            \(house.timelineCard(file, chosen))\(house.findingsCard(file, for: context))</div><div class="stack">\
            \(HTML.when(file.programme.hasSittingDays || !file.talks.isEmpty, house.talksCard(
                file.talks, of: file.participant, isOpen: way.isOpen && file.prison != nil, today: file.today,
                for: context)))\
            \(house.contactsCard(file, for: context))\(house.detentionCard(file, for: context))\
            \(house.introductionsCard(file, for: context))\(house.employerTalksCard(way, for: context))\(start)\(house.pausesCard(way, for: context))\
            \(applyingCard(file))\(house.closingCard(way, file.closings, for: context))\(referralCard(file))\(readersCard(file))</div></div>
            """
        )
    }

    private func head(_ file: FileView, _ context: SignedInContext) -> HTML {
        let t = house.texts
        let id = file.participant.id
        let acts = HTML.when(
            file.way.isOpen,
            """
            <div class="acts no-print">\(HTML.act(.file(id, "contact"), t("file.noteContact"), .primary))\
            \(HTML.act(.file(id, "bevinding"), t("file.noteFinding")))\
            \(HTML.act(.file(id, "profiel"), t("profile.open")))\
            \(HTML.act(.file(id, "passende-vacatures"), t("match.open")))</div>
            """
        )
        let coach = HTML.when(
            Policy.allows(.assignCoach, for: context.actor.role) && file.way.isOpen,
            " \(HTML.link(.file(id, "coach"), t("file.changeCoach")))"
        )
        let invitation = HTML.when(
            Policy.allows(.inviteParticipant, for: context.actor.role) && file.emergency == nil,
            " \(HTML.link(.file(id, "meekijken"), t("invitation.act")))"
        )
        return """
            <div class="head"><div><p class="muted"><small>\(file.programme.name) · \
            \(t("person.born", ["day": file.participant.birthDay.belgian])) · \
            \(t("person.age", ["age": file.today.completedYears(since: file.participant.birthDay)]))</small></p>\
            <h1>\(file.participant.name.full)</h1><p>\(tags(file))\(coach)\(invitation)</p></div>\(acts)</div>
            """
    }

    private func tags(_ file: FileView) -> HTML {
        let t = house.texts
        var tags: [HTML] = [.tag(t.code(file.trajectory.state), file.trajectory.state.tone)]
        if let plan = file.way.plan, file.way.isOpen, file.trajectory.state == .guided {
            let week = plan.week(on: file.way.lastDay)
            tags.append(.tag(t("file.week", ["week": week, "of": file.programme.flowWeeks]), .due))
        }
        if file.way.runningPause != nil { tags.append(.tag(t("file.paused"), .sealed)) }
        tags.append(.tag(file.coach.map { t("file.coachIs", ["name": $0.name]) } ?? t("list.noCoach")))
        if file.programme.hasSittingDays { tags.append(.tag(file.prison?.name ?? t("list.outside"))) }
        let sealed = file.tiers.subtracting([.ordinary]).sorted { $0.rawValue < $1.rawValue }.map { t.code($0) }
        if !sealed.isEmpty { tags.append(.tag(t("file.youSee", ["tiers": sealed.joined(separator: ", ")]), .sealed)) }
        return tags.joined(by: " ")
    }

    /// The way to the CV, the letters and the measures (C4).
    private func applyingCard(_ file: FileView) -> HTML {
        let t = house.texts
        let id = file.participant.id
        return .card(
            t("cv.card"),
            id: "solliciteren",
            .inside(
                """
                <p><small class="muted">\(t("cv.cardLead"))</small></p>\
                <p class="acts no-print">\(HTML.act(.file(id, "cv"), t("cv.title")))\
                \(HTML.act(.file(id, "maatregelen"), t("measure.title"), .quiet))</p>
                """
            )
        )
    }

    private func referralCard(_ file: FileView) -> HTML {
        let t = house.texts
        let (referral, participant) = (file.referral, file.participant)
        let by = [referral.referrerName, referral.institution].compactMap { $0 }.joined(separator: ", ")
        let home = [participant.postcode, participant.municipality].compactMap { $0 }.joined(separator: " ")
        let facts: [(name: String, value: HTML)] = [
            (t("file.referredBy"), "\(by)"), (t("file.referredOn"), "\(referral.referredOn.belgian)"),
            (t("file.reason"), "\(referral.reason)"),
            (t("file.earliest"), "\(referral.earliestDay?.belgian ?? "")"),
            (t("file.number"), "\(participant.nationalNumber?.masked ?? "")"),
            (t("file.nationality"), "\(participant.nationality ?? "")"), (t("file.home"), "\(home)"),
        ]
        return .card(
            t("file.referral"),
            id: "aanmelding",
            beside: "<small>\(HTML.link(Link(Room.referrals.rawValue, referral.id), t("file.openReferral")))</small>",
            .inside(.facts(facts))
        )
    }

    private func readersCard(_ file: FileView) -> HTML {
        let t = house.texts
        let readers = file.readers.map { "\($0.name) (\($0.times))" }.joined(separator: ", ")
        return .card(
            t("file.readers"),
            id: "wie-keek",
            beside: "<small>\(HTML.link(.file(file.participant.id, "inzage"), t("readers.all")))</small>",
            .inside("<p><small>\(t("file.readersLead", ["names": readers]))</small></p>")
        )
    }
}
