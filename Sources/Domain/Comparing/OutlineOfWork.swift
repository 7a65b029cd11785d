extension Programme {
    func addWork(to outline: inout ProgrammeOutline) {
        for rule in detentionFactors {
            outline.add(
                "detention.factors",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).word("kind", rule.kind)
                    .flag("permits_work", rule.permitsWork)
            )
        }
        outline.add("detention", OutlineFields().codes("offence_words", offenceWords))
        for watch in contactWatches {
            outline.add("contact_watch", watch.party.rawValue, OutlineFields().number("after_weeks", watch.afterWeeks))
        }
        for form in contractForms { add(form, to: &outline) }
        for rule in cadences { add(rule, to: &outline) }
        for rule in pauses {
            outline.add(
                "pauses",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).word("cause", rule.cause)
                    .number("limit_weeks", rule.limitWeeks)
            )
        }
        for rule in outcomes {
            outline.add(
                "outcomes",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).flag("positive", rule.isPositive)
                    .flag("early", rule.isEarly).words("demands", of: rule.demands)
            )
        }
        outline.add("closing", OutlineFields().number("reopen_days", closing.reopenDays))
    }

    private func add(_ form: ContractForm, to outline: inout ProgrammeOutline) {
        outline.add(
            "contract_forms",
            form.code,
            label: form.label,
            OutlineFields().text("label", form.$label).word("circuit", form.circuit)
                .flag("activation", form.countsAsActivation).word("esf", form.esfClass).words("needs", of: form.needs)
                .word("legal_employer", form.legalEmployer).flag("user", form.hasUser).flag("lasting", form.isLasting)
                .number("minimum_months", form.minimumMonths).number("maximum_months", form.maximumMonths)
        )
    }

    private func add(_ rule: CadenceRule, to outline: inout ProgrammeOutline) {
        outline.add(
            "cadences",
            rule.code,
            label: rule.label,
            OutlineFields().text("label", rule.$label).word("party", rule.party)
                .flag("only_where_present", rule.onlyWherePresent).word("anchor", rule.anchor).code("phase", rule.phase)
                .codes("moments", rule.offsets.map(\.description)).words("stops", of: rule.stops)
                .word("replan", rule.replan).flag("move_to_working_day", rule.movesToWorkingDay)
                .number("grace_days", rule.graceDays)
        )
    }
}
