internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The pages of the forms about contacts.
extension ContactPages {
    func contactPage(
        _ sheet: ContactSheet,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let fields = house.sheet(form, problem, for: context)
        let parties = sheet.programme.definition.parties.filter { $0 != .coach }.map { ($0.rawValue, t.code($0)) }
        let channels = Channel.allCases.map { ($0.rawValue, t.code($0)) }
        let id = sheet.participant.id
        return house.filePage(
            sheet.due == nil ? "contact.title" : "contact.aftercareTitle",
            about: sheet.participant,
            for: context,
            status: fields.status,
            """
            \(due(sheet))\
            \(fields.sheet(
                action: .file(id, "contact"), submit: "action.save", cancel: .file(id),
                """
                \(HTML.hidden("nazorg", sheet.due?.id.rawValue ?? ""))\
                <div class="pair">\(fields.field("party", "contact.party", required: true)
                    .select(parties, empty: t("action.choose")))\
                \(fields.field("person", "contact.person", hint: "contact.personHint", required: true).text())</div>\
                <div class="pair">\(fields.field("day", "contact.day", required: true).day())\
                \(fields.field("channel", "contact.channel", required: true)
                    .select(channels, empty: t("action.choose")))</div>\
                \(fields.field("note", "contact.note", hint: "contact.noteHint", required: true).lines(5))
                """))
            """
        )
    }

    /// The moment of aftercare that the contact fulfils.
    private func due(_ sheet: ContactSheet) -> HTML {
        guard let due = sheet.due else { return .empty }
        let label = sheet.programme.definition.cadence(due.cadence)?.label ?? due.cadence
        return """
            <p class="muted">\(house.texts(sheet.placement == nil ? "contact.fulfilsApart" : "contact.fulfils", [
                "cadence": label, "place": due.index + 1, "day": due.due.belgian,
                "workplace": sheet.placement?.workplace ?? "",
            ]))</p>
            """
    }

    func relationPage(
        _ participant: Participant,
        _ relation: Relation?,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let parties = RelationFacts.parties.map { ($0.rawValue, t.code($0)) }
        let party: HTML =
            relation.map { "<p>\(t.code($0.party))</p>\(sheet.version)" }
            ?? sheet.field("party", "contact.party", hint: "contact.partyHint", required: true)
            .select(parties, empty: t("action.choose"))
        let action =
            relation.map { Link.file(participant.id, "relaties", $0.id, "wijzigen") }
            ?? Link.file(participant.id, "relatie")
        return house.filePage(
            relation == nil ? "contact.newRelation" : "contact.changeRelation",
            about: participant,
            for: context,
            status: sheet.status,
            sheet.sheet(
                action: action,
                submit: "action.save",
                cancel: .file(participant.id),
                """
                \(party)\(sheet.field("name", "contact.name", required: true).text())\
                \(sheet.field("organisation", "contact.organisation").text())\
                <div class="pair">\(sheet.field("phone", "contact.phone").text(type: "tel", limit: 50))\
                \(sheet.field("email", "contact.email").text(type: "email"))</div>
                """
            )
        )
    }

    func endPage(
        _ participant: Participant,
        _ relation: Relation,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.filePage(
            "contact.endTitle",
            about: participant,
            for: context,
            status: sheet.status,
            """
            <p>\(relation.name), \(house.texts.code(relation.party))</p>\
            \(sheet.sheet(
                action: .file(participant.id, "relaties", relation.id, "einde"), submit: "action.save",
                cancel: .file(participant.id),
                "\(sheet.version)\(sheet.field("day", "contact.lastDay", hint: "contact.lastDayHint", required: true).day())"))
            """
        )
    }
}

/// Who is around a participant, on the page of the file.
extension House {
    func contactsCard(_ file: FileView, for context: SignedInContext) -> HTML {
        let id = file.participant.id
        let silences = file.silences.map { silence -> HTML in
            let last =
                silence.last.map { texts("contact.silentSince", ["day": $0.belgian]) } ?? texts("contact.silentEver")
            return """
                <p>\(HTML.tag(texts.code(silence.party), .late)) \(last) \
                \(HTML.link(Link.file(id, "contact").query("partij", silence.party.rawValue), texts("today.noteContact")))</p>
                """
        }
        let (present, gone) = (file.relations.filter { $0.until == nil }, file.relations.filter { $0.until != nil })
        let people = present.map { relation($0, file) } + gone.map { relation($0, file) }
        let list: HTML =
            people.isEmpty
            ? "<p class=\"muted\">\(texts(file.programme.hasDetention ? "contact.nobody" : "contact.nobodyOutside"))</p>"
            : "<ul class=\"plain\">\(people)</ul>"
        let acts: HTML = HTML.when(
            file.way.isOpen,
            """
            <div class="acts no-print">\(HTML.act(.file(id, "contact"), texts("today.noteContact")))\
            \(HTML.act(.file(id, "relatie"), texts("contact.add"), .quiet))</div>
            """
        )
        return .card(texts("contact.cardTitle"), id: "contacten", .inside("\(silences)\(list)\(acts)"))
    }

    private func relation(_ relation: Relation, _ file: FileView) -> HTML {
        let id = file.participant.id
        if let until = relation.until {
            return """
                <li class="muted">\(relation.name), \(texts.code(relation.party)) \
                <small>\(texts("contact.until", ["day": until.belgian]))</small></li>
                """
        }
        let reach = [relation.organisation, relation.phone, relation.email].filter { !$0.isEmpty }
        let last = file.contacts.first { $0.party == relation.party && $0.withdrawal == nil }?.day
        let acts: HTML = HTML.when(
            file.way.isOpen,
            """
             · \(HTML.link(.file(id, "relaties", relation.id, "wijzigen"), texts("contact.change")))\
             · \(HTML.link(.file(id, "relaties", relation.id, "einde"), texts("contact.end")))
            """
        )
        return """
            <li><b>\(relation.name)</b>, \(texts.code(relation.party))<br><small class="muted">\
            \(reach.joined(separator: " · "))\(HTML.when(!reach.isEmpty, "<br>"))\
            \(last.map { texts("contact.last", ["day": texts.shortDay($0, today: file.today)]) } ?? texts("contact.never"))\
            \(acts)</small></li>
            """
    }
}
