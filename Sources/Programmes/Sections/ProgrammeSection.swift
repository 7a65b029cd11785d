internal import Domain

extension Entry {
    /// The whole definition; nil when something that must be there is not.
    func programme() -> Programme? {
        mapping { keys in
            // First of all: what the definition is written in decides which translations are missed.
            let languages = keys.optional("languages").map { $0.languages() } ?? [.nl]
            report.languages = languages
            let code = keys.required("code")?.code()
            let name = keys.required("name")?.text(limit: 120)
            let summary = keys.required("summary")?.text(limit: 2000)
            let wording = keys.required("wording")?.wording()
            let funding = keys.required("funding")?.funding()
            let age = keys.required("target_group")?.mapping { $0.required("minimum_age")?.number(in: 0...99) }
            let referral = keys.required("referral")?.referral()
            let sittings = keys.required("sittings")?.sittings()
            let flow = keys.required("flow")?.flow()
            let subjectsEntry = keys.required("subjects")
            let subjects = subjectsEntry?.uniqueList { $0.subject() }
            let screening = keys.required("screening")?.screening(subjects: subjectsEntry?.declaredCodes ?? [])
            let detention = keys.required("detention")?.detention()
            let watches = keys.required("contact_watch")?.uniqueList(by: "party") { $0.contactWatch() }
            let formsEntry = keys.required("contract_forms")
            let forms = formsEntry?.uniqueList { $0.contractForm() }
            let cadences = keys.required("aftercare")?.uniqueList { $0.cadence() }
            let pauses = keys.required("pauses")?.uniqueList { $0.pause() }
            let outcomes = keys.required("outcomes")?.uniqueList { $0.outcome() }
            let indicatorsEntry = keys.required("indicators")
            let indicators = indicatorsEntry?.uniqueList { $0.indicator() }
            if let forms, let indicators, forms.count == formsEntry?.items.count {
                indicatorsEntry?.notePointless(indicators, with: forms)
            }
            guard let code, let name, let summary, let wording, let funding, let age, let referral, let sittings,
                let flow, let subjects, let screening, let detention, let watches, let forms, let cadences, let pauses,
                let outcomes, let indicators
            else { return nil }
            return Programme(
                code: code,
                name: name,
                summary: summary,
                languages: languages,
                wording: wording,
                funding: funding,
                minimumAge: age,
                referrers: referral.referrers,
                refusalGrounds: referral.grounds,
                sittings: sittings,
                guidanceStart: flow.start,
                flowWeeks: flow.weeks,
                steps: flow.steps,
                deviationReasons: flow.deviations,
                subjects: subjects,
                screening: screening,
                detentionFactors: detention.factors,
                offenceWords: detention.words,
                contactWatches: watches,
                contractForms: forms,
                cadences: cadences,
                pauses: pauses,
                outcomes: outcomes,
                indicators: indicators
            )
        }
    }

    private func languages() -> Set<Language> {
        let languages = Set(words { $0.choice(as: Language.self) })
        if languages.contains(.nl) { return languages }
        note("dutch-missing")
        return [.nl]
    }

    private func wording() -> Wording? {
        mapping { keys in
            let participant = keys.required("participant")?.text(limit: 60)
            let participants = keys.required("participants")?.text(limit: 60)
            guard let participant, let participants else { return nil }
            return Wording(participant: participant, participants: participants)
        }
    }

    private func referral() -> (referrers: [Coded], grounds: [Coded])? {
        mapping { keys in
            let referrers = keys.required("referrers")?.codedList()
            let grounds = keys.required("refusal_grounds")?.codedList()
            guard let referrers, let grounds else { return nil }
            return (referrers, grounds)
        }
    }
}
