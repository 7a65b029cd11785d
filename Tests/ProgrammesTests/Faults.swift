import Programmes

extension Fault {
    /// Mistakes in what a value is.
    static let values: [Fault] = [
        Fault("name: Proef", "name:‸", "empty"),
        Fault("name: Proef", "name: ‸~", "empty"),
        Fault("name: Proef", "name: ‸[Proef]", "not-text"),
        Fault(
            "name: Proef",
            "name: ‸" + String(repeating: "x", count: 121),
            "too-long",
            ["length": "121", "limit": "120"]
        ),
        Fault("code: proef", "code: ‸Proef", "not-a-code", ["value": "Proef"]),
        Fault("code: proef", "code: ‸proef_één", "not-a-code"),
        Fault("minimum_age: 18", "minimum_age: ‸achttien", "not-a-number", ["value": "achttien"]),
        Fault("minimum_age: 18", "minimum_age: ‸18.5", "not-a-number"),
        Fault("minimum_age: 18", "minimum_age: ‸99999999999999999999", "not-a-number"),
        Fault("minimum_age: 18", "minimum_age: ‸-1", "out-of-range", ["least": "0", "most": "99"]),
        Fault("\"1.000,50\"", "‸1000.50", "not-an-amount"),
        Fault("\"1.000,50\"", "‸veel", "not-an-amount"),
        Fault("\"1.000,50\"", "‸\"10.00,50\"", "not-an-amount"),
        Fault("required: true", "required: ‸ja", "not-a-flag", ["value": "ja"]),
        Fault(
            "last: 2025-06-30",
            "last: ‸31.06.2025",
            "no-such-day",
            ["nearest": "2025-06-30", "nearestWritten": "30/06/2025"]
        ),
        Fault("last: 2025-06-30", "last: ‸2025-02-29", "no-such-day", ["nearest": "2025-02-28"]),
        Fault("last: 2025-06-30", "last: ‸juni 2025", "not-a-day"),
        Fault("last: 2025-06-30", "last: ‸2205-06-30", "unlikely-year"),
        Fault("last: 2025-06-30", "last: ‸2023-06-30", "period-reversed"),
        Fault("tier: health", "tier: ‸helth", "unknown-value-near", ["nearest": "health"]),
        Fault("tier: health", "tier: ‸geheim", "unknown-value", ["words": "ordinary, health, judicial"]),
        Fault("party: employee", "party: ‸werknemer", "unknown-value"),
        Fault("starts_with: screening", "starts_with: ‸screenign", "unknown-value-near", ["nearest": "screening"]),
        Fault(
            "anchor: placement-start",
            "anchor: ‸placement_start",
            "unknown-value-near",
            ["nearest": "placement-start"]
        ),
        Fault("needs: [weekly-hours]", "needs: [weekly-hours, ‸weekly-hours]", "duplicate-value"),
        Fault("needs: [weekly-hours]", "needs: [‸week-hours]", "unknown-value-near"),
        Fault("[diefstal, inbraak]", "[diefstal, inbraak, ‸diefstal]", "duplicate-value", ["value": "diefstal"]),
    ]

    /// Mistakes in keys, lists and what belongs together.
    static let structures: [Fault] = [
        Fault(
            "summary: Een proef.",
            "‸sumary: Een proef.",
            "unknown-key-near",
            ["key": "sumary", "nearest": "summary"]
        ),
        Fault("summary: Een proef.", "summary: Een proef.\n‸colour: rood", "unknown-key", ["key": "colour"]),
        Fault("hint: Kort", "‸hnt: Kort", "unknown-key-near", ["nearest": "hint"]),
        Fault("summary: Een proef.", "summary: Een proef.\n‸[a, b]: rood", "unknown-key"),
        Fault("{code: vdab, label: VDAB}", "‸{code: vdab}", "missing-key", ["key": "label"]),
        Fault("code: proef\n", "‸", "missing-key", ["key": "code"]),
        Fault("outcomes: [{code: werk, label: Werk, positive: true}]", "outcomes: ‸[]", "empty-list"),
        Fault("outcomes: [{code: werk, label: Werk, positive: true}]", "outcomes: ‸werk", "not-a-list"),
        Fault("outcomes: [{code: werk, label: Werk, positive: true}]", "outcomes: [‸werk]", "not-a-mapping"),
        Fault(
            "summary: Een proef.",
            "summary: Een proef.\n‸name: Nog een",
            "duplicate-key",
            ["key": "name", "first": "2"]
        ),
        Fault(
            "summary: Een proef.",
            "summary: Een proef.\n‸\"name\": Nog een",
            "duplicate-key",
            ["key": "name", "first": "2"]
        ),
        Fault("label: Vast,", "label: Vast, ‸label: Nog eens,", "duplicate-key", ["key": "label"]),
        Fault("{code: opstart, ", "{code: ‸gesprek, ", "duplicate-code", ["code": "gesprek", "first": "19"]),
        Fault("{subject: zorg, ", "{subject: ‸talenten, ", "duplicate-code", ["code": "talenten"]),
        Fault(
            "- {party: psd, after_weeks: 6}",
            "- {party: psd, after_weeks: 6}\n  - {party: ‸psd, after_weeks: 3}",
            "duplicate-code"
        ),
        Fault("{subject: zorg, ", "{subject: ‸zorgen, ", "unknown-subject-near", ["nearest": "zorg"]),
        Fault("{subject: zorg, ", "{subject: ‸voetbal, ", "unknown-subject", ["words": "talenten, zorg"]),
        Fault("to_week: 12", "to_week: ‸13", "outside-flow", ["week": "13", "weeks": "12"]),
        Fault("from_week: 1, to_week: 2", "from_week: 3, to_week: ‸2", "weeks-reversed", ["from": "3"]),
        Fault("weeks: [1, 2]", "weeks: [1, 2, ‸2]", "not-rising"),
        Fault("months: [2, 3]", "months: [3, ‸2]", "not-rising", ["value": "2", "last": "3"]),
        Fault("weeks: [1, 2]", "weeks: [1, ‸105]", "out-of-range"),
        Fault("months: [2, 3]", "months: [‸0, 3]", "out-of-range", ["least": "1"]),
        Fault("weeks: [1, 2]\n    months: [2, 3]", "weeks: [1, 9]\n    months: ‸[2, 3]", "moments-overlap"),
        Fault(
            "    weeks: [1, 2]\n    months: [2, 3]\n",
            "",
            "cadence-without-moments",
            also: ("- code: nazorg", "- ‸code: nazorg")
        ),
        Fault("kind: restriction", "kind: restriction, permits_work: ‸true", "permitting-restriction"),
        Fault("measure: guidances,", "measure: guidances, ripe_after_weeks: ‸3,", "ripe-without-share"),
        Fault(
            "activation: true,",
            "activation: false,",
            "nothing-activates",
            severity: .warning,
            also: ("  - {code: aantal", "  ‸- {code: aantal")
        ),
        Fault(
            "ripe_after_weeks: 12, target: 30",
            "ripe_after_weeks: 12, target: ‸130",
            "out-of-range",
            ["most": "100"]
        ),
        Fault(
            "ripe_after_weeks: 12, target: 30",
            "target: 30",
            "missing-key",
            ["key": "ripe_after_weeks"],
            also: ("{code: deel", "‸{code: deel")
        ),
        Fault(
            "name: Proef",
            "languages: [nl, fr]\nname: ‸Proef",
            "missing-translation",
            ["languages": "fr"],
            severity: .warning
        ),
        Fault(
            "name: Proef",
            "languages: [nl, fr]\nname: ‸{nl: Proef, en: Test}",
            "missing-translation",
            severity: .warning
        ),
        Fault("name: Proef", "languages: ‸[fr]\nname: Proef", "dutch-missing"),
        Fault("name: Proef", "name: ‸{fr: Essai}", "missing-key", ["key": "nl"]),
        Fault("name: Proef", "name: {nl: Proef, ‸ne: Test}", "unknown-key-near", ["nearest": "en"]),
    ]

    /// Mistakes in the text itself.
    static let texts: [Fault] = [
        Fault("  name: ESF", "‸\tname: ESF", "tab"),
        Fault("name: Proef", "name: Pro‸\tef", "tab"),
        Fault("name: Proef", "name: Pro‸\u{7}ef", "control-character", ["number": "U+7"]),
        Fault("name: Proef", "name: Pro‸\u{202E}ef", "control-character"),
        Fault("name: Proef", "name: Pro‸\u{85}ef", "control-character"),
        Fault("name: Proef", "name: ‸&naam Proef", "anchor"),
        Fault("name: Proef", "name: ‸*naam", "anchor"),
        Fault("name: Proef", "name: &naam Proef\nother: ‸*naam", "anchor"),
        Fault("summary: Een proef.", "summary: Een proef‸: nee", "syntax-colon"),
        Fault("summary: Een proef.\nwording", "‸summary Een proef.\nwording", "syntax-no-colon"),
        Fault("pauses: [", " ‸pauses: [", "syntax-indent"),
        Fault("[{code: vdab, label: VDAB}]", "‸[{code: vdab, label: VDAB}", "syntax-bracket"),
        Fault("\"1.000,50\"", "‸\"1.000,50", "syntax-quote"),
        Fault("name: Proef", "name: ‸@proef", "syntax-character"),
        Fault("name: Proef", "name: ‸%proef", "syntax-character"),
        Fault("name: Proef", "name: \"‸\\q\"", "syntax"),
        Fault("name: Proef", "name: Proef\n‸---\nname: Proef", "second-document"),
    ]

    static let all = values + structures + texts
}
