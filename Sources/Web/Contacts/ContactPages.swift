internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Noting what was said with whom, and who is around a participant (A7, A12).
struct ContactPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/contact", for: .writeFile, use: show)
        routes.act("/deelnemers/:participant/contact", for: .writeFile, use: note)
        routes.page("/deelnemers/:participant/contacten/:contact/intrekken", for: .writeFile, use: showWithdrawal)
        routes.act("/deelnemers/:participant/contacten/:contact/intrekken", for: .writeFile, use: withdraw)
        routes.page("/deelnemers/:participant/relatie", for: .writeFile, use: showNew)
        routes.act("/deelnemers/:participant/relatie", for: .writeFile, use: add)
        routes.page("/deelnemers/:participant/relaties/:relation/wijzigen", for: .writeFile, use: showChange)
        routes.act("/deelnemers/:participant/relaties/:relation/wijzigen", for: .writeFile, use: change)
        routes.page("/deelnemers/:participant/relaties/:relation/einde", for: .writeFile, use: showEnd)
        routes.act("/deelnemers/:participant/relaties/:relation/einde", for: .writeFile, use: end)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try request.query()
        let sheet = try await contactSheet(query["nazorg"], context)
        let party = sheet.due?.party ?? Party(rawValue: query["partij"])
        let person = party.flatMap { party in sheet.relations.first { $0.party == party }?.name }
        let form = Form([
            "party": party?.rawValue ?? "", "person": person ?? sheet.presumedPerson, "day": sheet.today.belgian,
            "channel": Channel.phone.rawValue, "nazorg": sheet.due?.id.rawValue ?? "",
        ])
        return contactPage(sheet, form, nil, context)
    }

    func note(_ request: Request, context: SignedInContext) async throws -> Response {
        let participant = try context.participant()
        let form = try await context.form(request)
        let sheet = try await contactSheet(form["nazorg"], context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let contact = NewContact(
                party: reader.choice("party", as: Party.self, required: true) ?? .other,
                person: reader.required("person"),
                day: reader.requiredDay("day"),
                channel: reader.choice("channel", as: Channel.self, required: true) ?? .talk,
                note: reader.required("note", limit: 5000),
                dueContact: sheet.due?.id
            )
            try reader.faults.throwIfAny()
            try await house.casework.noteContact(contact, with: participant, as: context.actor)
            return .seeOther(.file(participant), done: sheet.due == nil ? "contactNoted" : "aftercareNoted")
        } again: { problem in
            contactPage(sheet, form, problem, context)
        }
    }

    private func contactSheet(_ due: String, _ context: SignedInContext) async throws -> ContactSheet {
        try await house.casework.contactSheet(
            for: context.participant(),
            fulfilling: due.isEmpty ? nil : ID(due),
            as: context.actor
        )
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let sheet = try await contactSheet("", context)
        return relationPage(sheet.participant, nil, Form(), nil, context)
    }

    func add(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let participant = try await contactSheet("", context).participant
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let party = reader.code("party", of: RelationFacts.parties.map(\.rawValue), required: true)
            let facts = reader.relation(party.flatMap(Party.init(rawValue:)) ?? .other)
            try reader.faults.throwIfAny()
            try await house.casework.addRelation(facts, of: participant.id, as: context.actor)
            return .seeOther(.file(participant.id), done: "relationAdded")
        } again: { problem in
            relationPage(participant, nil, form, problem, context)
        }
    }

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let (participant, relation) = try await relation(of: context)
        return relationPage(participant, relation, filled(relation), nil, context)
    }

    private func filled(_ relation: Relation) -> Form {
        Form([
            "name": relation.name, "organisation": relation.organisation, "phone": relation.phone,
            "email": relation.email, versionField: String(relation.version),
        ])
    }

    private func ended(_ relation: Relation) -> Form {
        var known = [versionField: String(relation.version)]
        known["day"] = relation.until?.belgian
        return Form(known)
    }

    /// What is stored now of somebody around the participant, as a form shows it.
    private func stored(_ context: SignedInContext, _ filled: (Relation) -> Form) async throws -> StoredForm {
        let (participant, relation) = try await relation(of: context)
        return try await house.stored(filled(relation), of: participant.id, for: context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let (participant, relation) = try await relation(of: context)
        return try await house.acting(on: form, stored: { try await stored(context, filled) }) {
            var reader = FormReader(form)
            let facts = reader.relation(relation.party)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.changeRelation(
                relation.id,
                of: participant.id,
                version: version,
                facts,
                as: context.actor
            )
            return .seeOther(.file(participant.id), done: "saved")
        } again: { problem in
            relationPage(participant, relation, form, problem, context)
        }
    }

    func showEnd(_ request: Request, context: SignedInContext) async throws -> Response {
        let (participant, relation) = try await relation(of: context)
        return endPage(participant, relation, Form(["versie": String(relation.version)]), nil, context)
    }

    func end(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let (participant, relation) = try await relation(of: context)
        return try await house.acting(on: form, stored: { try await stored(context, ended) }) {
            var reader = FormReader(form)
            let (day, version) = (reader.requiredDay("day"), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.endRelation(
                relation.id,
                of: participant.id,
                version: version,
                on: day,
                as: context.actor
            )
            return .seeOther(.file(participant.id), done: "relationEnded")
        } again: { problem in
            endPage(participant, relation, form, problem, context)
        }
    }

    private func relation(of context: SignedInContext) async throws -> (participant: Participant, relation: Relation) {
        try await house.casework.relation(
            context.id("relation"),
            of: context.participant(),
            as: context.actor
        )
    }
}

extension FormReader {
    fileprivate mutating func relation(_ party: Party) -> RelationFacts {
        RelationFacts(
            party: party,
            name: required("name"),
            organisation: text("organisation"),
            phone: text("phone", limit: 50),
            email: text("email")
        )
    }
}

extension ContactSheet {
    /// Who one speaks to when the moment is about the employee or the employer.
    fileprivate var presumedPerson: String {
        switch due?.party {
        case .employee, .participant: participant.name.full
        case .employer: placement?.workplace ?? ""
        default: ""
        }
    }
}
