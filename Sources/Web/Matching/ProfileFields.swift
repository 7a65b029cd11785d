internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// The fields of the profile form.
struct ProfileFields {
    let sheet: FormSheet
    let profile: ProfileSheet

    private var texts: Catalogue { sheet.texts }

    var html: HTML {
        """
        \(source)\(targets)\(competences)\
        \(sheet.field("more", "profile.more", hint: "profile.moreHint").lines(4, limit: 3000))\
        \(sheet.field("experience", "profile.experience", hint: "profile.experienceHint").lines(4, limit: 3000))\
        \(languages)\(ticks("licences", Licence.self))\(ticks("certificates", Certificate.self))\
        \(ticks("times", WorkingTime.self, hint: "profile.timesHint"))\
        <div class="pair">\(sheet.field("leastHours", "profile.leastHours").number())\
        \(sheet.field("mostHours", "profile.mostHours").number())</div>\
        \(ticks("forms", VacancyForm.self, hint: "profile.formsHint"))\
        <div class="pair">\(sheet.field("mode", "profile.mode").select(modes, empty: texts("profile.none")))\
        \(sheet.field("minutes", "profile.minutes").number())</div>\
        <div class="pair">\(sheet.field("origin", "profile.origin", hint: "profile.originHint").number())\
        \(sheet.field("available", "profile.available", hint: "profile.availableHint").day())</div>\
        \(wishes)\(health)\(judicial)\(sheet.version)
        """
    }

    private var modes: [(value: String, label: String)] {
        TravelMode.allCases.map { ($0.rawValue, texts.code($0)) }
    }

    /// Who said it, how it is known and when.
    private var source: HTML {
        let parties = profile.programme.parties.map { (value: $0.rawValue, label: texts.code($0)) }
        let evidences = Evidence.allCases.map { (value: $0.rawValue, label: texts.code($0)) }
        return """
            <div class="pair">\(sheet.field("observerName", "finding.observer", required: true).text())\
            \(sheet.field("observerParty", "finding.party", required: true).select(parties, empty: texts("action.choose")))</div>\
            <div class="pair">\(sheet.field("evidence", "finding.evidence", required: true)
                .select(evidences, empty: texts("action.choose")))\
            \(sheet.field("day", "finding.day", required: true).day())</div>
            """
    }

    private var targets: HTML {
        let occupations = OccupationBook.shipped.occupations.sorted { ($0.title.nl, $0.code) < ($1.title.nl, $1.code) }
            .map { (value: $0.code, label: $0.title.nl) }
        return (1...3).map { number -> HTML in
            var field = sheet.field(
                "target-\(number)",
                "profile.targets",
                hint: number == 1 ? "profile.targetHint" : nil
            )
            field.label = texts("profile.target", ["number": number])
            return
                "\(field.select(occupations, empty: texts("profile.none")))<div class=\"pair\">\(views(of: number))</div>"
        }.joined()
    }

    /// How realistic participant and coach each see the target with this number (B9).
    private func views(of number: Int) -> HTML {
        let choices = Realism.allCases.map { (value: $0.rawValue, label: texts.code($0)) }
        return TargetViewer.allCases.map { viewer -> HTML in
            var field = sheet.field(ProfileInput.field(of: viewer, number), "profile.views.title")
            field.label = texts("profile.viewOf", ["number": number, "viewer": texts.code(viewer)])
            return field.select(choices, empty: texts("profile.views.notSaid"))
        }.joined()
    }

    private var competences: HTML {
        let levels = (1...4).map { (value: "\($0)", label: "\($0): \(texts("introduction.level.\($0)"))") }
        let codes = ProfileInput.competences(of: profile.folded.profile)
        guard !codes.isEmpty else { return .empty }
        let fields = codes.map { code -> HTML in
            var field = sheet.field("level-\(code)", "profile.competences")
            field.label = OccupationBook.shipped.competence(code)?.label.nl ?? code
            return field.select(levels, empty: texts("profile.unknownLevel"))
        }
        return group("profile.competences", hint: "profile.competencesHint", "<div class=\"pair\">\(fields)</div>")
    }

    private var languages: HTML {
        let levels = LanguageLevel.allCases.map { (value: $0.rawValue, label: $0.rawValue) }
        let fields = LanguageSkill.allCases.map { skill -> HTML in
            var field = sheet.field("language-\(skill.rawValue)", "profile.languages")
            field.label = texts.code(skill)
            return field.select(levels, empty: texts("profile.unknownLevel"))
        }
        return group("profile.languages", "<div class=\"pair\">\(fields)</div>")
    }

    private var wishes: HTML {
        let likings = Liking.allCases.map { (value: $0.rawValue, label: texts("profile.\($0.rawValue)")) }
        let fields = WorkFeature.allCases.map { feature -> HTML in
            var field = sheet.field("wish-\(feature.rawValue)", "profile.wishes")
            field.label = texts.code(feature)
            return field.select(likings, empty: texts("profile.indifferent"))
        }
        return group("profile.wishes", "<div class=\"pair\">\(fields)</div>")
    }

    private var health: HTML {
        HTML.when(
            profile.tiers.contains(.health),
            ticks("unfit", PhysicalDemand.self, hint: "profile.unfitHint", sealed: .health)
        )
    }

    private var judicial: HTML {
        guard profile.tiers.contains(.judicial) else { return .empty }
        return group(
            "profile.forbidden",
            hint: "profile.forbiddenHint",
            sealed: .judicial,
            """
            \(sheet.field("forbiddenPlaces", "profile.forbiddenPlaces", hint: "profile.forbiddenPlacesHint").text(limit: 500))\
            \(ticks("forbidden-sectors", WorkSector.self))\(ticks("forbidden-times", WorkingTime.self))\(limits)
            """
        )
    }

    /// The limits of the file in words, each with a box that says that the codes above answer it.
    private var limits: HTML {
        guard !profile.limits.isEmpty else { return .empty }
        let boxes = profile.limits.map { limit -> HTML in
            var field = sheet.field(ProfileInput.field(of: limit), "profile.answeredLimits")
            field.label = texts("profile.limitAnswered", ["factor": limit.factor, "words": limit.words])
            return field.tick()
        }
        return group("profile.limits", hint: "profile.limitsHint", boxes.joined())
    }

    /// Boxes to tick, one for each word.
    private func ticks<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        _ words: Word.Type,
        hint: String? = nil,
        sealed: Tier? = nil
    ) -> HTML {
        let boxes = Word.allCases.map { word -> HTML in
            var field = sheet.field("\(name)-\(word.rawValue)", "profile.\(name)")
            field.label = texts.code(word)
            return field.tick()
        }
        return group("profile.\(name)", hint: hint, sealed: sealed, boxes.joined())
    }

    private func group(_ legend: String, hint: String? = nil, sealed: Tier? = nil, _ fields: HTML) -> HTML {
        let note = hint.map { "<small class=\"muted\">\(texts($0))</small>" as HTML }
        let tag = sealed.map { " \(HTML.tag(texts.code($0), .sealed))" as HTML }
        return "<fieldset class=\"field\"><legend>\(texts(legend))\(tag)</legend>\(note)\(fields)</fieldset>"
    }
}
