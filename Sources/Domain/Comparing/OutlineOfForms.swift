extension Programme {
    func addForms(to outline: inout ProgrammeOutline) {
        for rule in subjects {
            outline.add(
                "subjects",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).word("tier", rule.tier).word("answer", rule.answer)
            )
            let parent = OutlineItem.Place(section: "subjects", code: rule.code)
            outline.add(coded: rule.levels, "subjects.levels", in: parent)
        }
        for rule in instruments {
            outline.add(
                "instruments",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).number("lowest", rule.scale.lowerBound)
                    .number("highest", rule.scale.upperBound).word("direction", rule.direction)
            )
            let parent = OutlineItem.Place(section: "instruments", code: rule.code)
            for domain in rule.domains {
                outline.add(
                    "instruments.domains",
                    domain.code,
                    label: domain.label,
                    in: parent,
                    OutlineFields().text("label", domain.$label).word("tier", domain.tier)
                )
            }
            for band in rule.bands {
                outline.add(
                    "instruments.bands",
                    "\(band.scores.lowerBound)",
                    label: band.label,
                    in: parent,
                    OutlineFields().text("label", band.$label).number("highest", band.scores.upperBound)
                )
            }
        }
        for form in allForms { add(form, to: &outline) }
        outline.add(
            "barriers",
            OutlineFields().number("look_again_weeks", barriers?.lookAgainWeeks).code(
                "instrument",
                barriers?.instrument
            )
        )
        var curriculum = OutlineFields()
        for part in CurriculumPart.allCases {
            curriculum = curriculum.codes(part.rawValue, self.curriculum.subjects[part] ?? [])
        }
        outline.add("cv", curriculum)
        outline.add(
            "wants_and_can",
            OutlineFields().codes("pairs", (wishes?.pairs ?? []).map { "\($0.want)/\($0.can)" })
                .codes("can", wishes?.can ?? []).code("work", wishes?.work).code("dutch", wishes?.dutch)
                .code("licence", wishes?.licence)
        )
        for kind in barriers?.kinds ?? [] {
            outline.add(
                "barriers.kinds",
                kind.code,
                label: kind.label,
                OutlineFields().text("label", kind.$label).word("tier", kind.tier)
                    .number("look_again_weeks", kind.lookAgainWeeks)
            )
        }
    }

    private func add(_ form: FormRule, to outline: inout ProgrammeOutline) {
        outline.add(
            "forms",
            form.code,
            label: form.title,
            OutlineFields().text("title", form.$title).codes("instruments", form.instruments)
                .words("answered_by", of: form.answeredBy).number("repeat_weeks", form.repeatWeeks)
                .flag("compared", form.isCompared)
        )
        let parent = OutlineItem.Place(section: "forms", code: form.code)
        for section in form.sections {
            for question in section.questions {
                outline.add(
                    "forms.questions",
                    question.subject,
                    label: question.label,
                    in: parent,
                    OutlineFields().text("section", section.$title).text("label", question.$label)
                        .text("hint", question.$hint).flag("required", question.isRequired)
                        .condition("ask_when", question.askWhen)
                )
            }
        }
    }
}
