extension Programme {
    /// Everything that its file says, section by section in the order of the reference.
    package var outline: ProgrammeOutline {
        var outline = ProgrammeOutline()
        addProgramme(to: &outline)
        addEntry(to: &outline)
        addFlow(to: &outline)
        addForms(to: &outline)
        addWork(to: &outline)
        addFigures(to: &outline)
        return outline
    }

    private func addProgramme(to outline: inout ProgrammeOutline) {
        outline.add(
            "programme",
            OutlineFields().code("code", code).words("languages", of: languages).text("name", $name)
                .text("summary", $summary)
        )
        outline.add(
            "wording",
            OutlineFields().text("participant", wording.$participant).text("participants", wording.$participants)
                .text("coach", wording.coach).text("referrer", wording.referrer)
                .text("trajectory", wording.trajectory)
        )
        for funder in funders {
            outline.add(
                "funding",
                funder.name,
                label: funder.name,
                OutlineFields().word("role", funder.role).amount("amount", funder.amountInCents)
                    .number("share", funder.share).day("first", funder.first).day("last", funder.last)
                    .text("note", funder.$note)
            )
        }
        outline.add(
            "target_group",
            OutlineFields().number("minimum_age", minimumAge).number("maximum_age", maximumAge)
                .text("description", $targetGroup)
        )
        for rule in referrers {
            outline.add(
                "referral.referrers",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).word("channel", rule.channel)
            )
        }
        for rule in partners {
            outline.add(
                "referral.partners",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).code("referrer", rule.referrer).codes("sites", rule.sites)
            )
        }
        outline.add(coded: refusalGrounds, "referral.refusal_grounds")
    }

    private func addEntry(to outline: inout ProgrammeOutline) {
        for site in sites {
            outline.add("sites", site.code, label: site.label, OutlineFields().text("label", site.$label))
        }
        for edition in editions {
            outline.add(
                "editions",
                edition.code,
                label: edition.label,
                OutlineFields().text("label", edition.$label).code("site", edition.site).day("first", edition.first)
                    .day("last", edition.last).number("places", edition.places)
            )
            let parent = OutlineItem.Place(section: "editions", code: edition.code)
            for moment in edition.moments {
                outline.add(
                    "editions.moments",
                    moment.code,
                    in: parent,
                    OutlineFields().day("day", moment.day).number("places", moment.places)
                )
            }
        }
        outline.add(
            "entry",
            OutlineFields().word("mode", entry.mode).number("places", entry.places)
                .number("moments_per_year", entry.momentsPerYear).number("rounds", entry.rounds)
                .number("quota", entry.quota).number("reserve", entry.reserve)
                .codes("waiting_order", entry.waitingOrder.map(\.rawValue))
        )
        for rule in entry.ranking {
            outline.add(
                "entry.ranking",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).number("weight", rule.weight).code("subject", rule.subject)
            )
        }
        outline.add(
            "admission",
            OutlineFields().codes("forms", admission.forms).number("look_again_weeks", admission.lookAgainWeeks)
        )
        for rule in admission.criteria {
            outline.add(
                "admission.criteria",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).word("hardness", rule.hardness)
                    .condition("condition", rule.condition).text("message", rule.$message)
            )
        }
        outline.add(
            "sittings",
            OutlineFields().number("notice_days", sittings?.noticeDays).number("horizon_weeks", sittings?.horizonWeeks)
                .number("shortage_days", sittings?.shortageDays)
        )
    }

    private func addFigures(to outline: inout ProgrammeOutline) {
        for rule in indicators {
            outline.add(
                "indicators",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).text("definition", rule.$definition)
                    .words("measure", rule.measure.name).number("target", rule.target).word("cohort", rule.cohort)
                    .condition("filter", rule.filter).condition("denominator", rule.denominator)
                    .word("period", rule.period).number("window_weeks", rule.windowWeeks)
                    .number("ripe_after_weeks", rule.ripeAfterWeeks)
            )
        }
        for rule in datedRules {
            outline.add("dated_rules", rule.code, label: rule.label, OutlineFields().text("label", rule.$label))
            let parent = OutlineItem.Place(section: "dated_rules", code: rule.code)
            for band in rule.bands {
                outline.add(
                    "dated_rules.bands",
                    "\(band.from.iso)/\(band.ages.lowerBound)",
                    in: parent,
                    OutlineFields().day("until", band.until).number("age_to", band.ages.upperBound)
                        .number("days", band.days).number("reference_months", band.referenceMonths)
                        .number("days_per_week", band.daysPerWeek).text("note", band.$note)
                )
            }
        }
        outline.add(
            "deadline",
            OutlineFields().text("label", deadline?.$label).word("counts_from", deadline?.anchor)
                .number("months", deadline?.months).number("warn_weeks", deadline?.warningWeeks)
                .word("met_by", deadline?.metBy)
        )
        outline.add(
            "retention",
            OutlineFields().number("years", retention?.years).word("from", retention?.from)
                .number("sensitive_years", retention?.sensitiveYears).text("note", retention?.$note)
        )
    }
}

extension ProgrammeOutline {
    /// Codes with their words alone.
    mutating func add(coded list: [Coded], _ section: String, in parent: OutlineItem.Place? = nil) {
        for item in list {
            add(section, item.code, label: item.label, in: parent, OutlineFields().text("label", item.$label))
        }
    }
}

extension IndicatorRule.Measure {
    /// The word of the file.
    fileprivate var name: String {
        switch self {
        case .guidances: "guidances"
        case .activation: "activation"
        case .count: "count"
        case .share: "share"
        }
    }
}
