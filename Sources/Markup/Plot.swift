/// A line of a plot: what it shows, and a value for each point.
package struct PlotLine: Sendable {
    /// How the line looks; the dashes tell them apart without colours.
    package enum Style: String, Sendable { case solid, dashed, dotted }

    package let label: String
    package let style: Style
    package let values: [Int]

    package init(_ label: String, _ style: Style, _ values: [Int]) {
        self.label = label
        self.style = style
        self.values = values
    }
}

extension HTML {
    /// Lines over time, from 0 up. The table with the same numbers stands beside it.
    ///
    /// `label` says in words what it shows; `first` and `last` stand under its ends.
    package static func plot(_ lines: [PlotLine], label: String, first: String, last: String) -> HTML {
        let (left, width, height) = (64, 640, 240)
        let top = roundUp(max(1, lines.flatMap(\.values).max() ?? 1))
        let points = max(2, lines.map(\.values.count).max() ?? 0)
        let x = { (index: Int) in left + index * width / (points - 1) }
        let y = { (value: Int) in 12 + height - min(max(0, value), top) * height / top }
        let grid = (0...4).map { part -> HTML in
            let at = y(top * part / 4)
            return """
                <line class="grid" x1="\(left)" y1="\(at)" x2="\(left + width)" y2="\(at)"/>\
                <text x="\(left - 8)" y="\(at + 6)" text-anchor="end">\(top * part / 4)</text>
                """
        }
        let drawn = lines.map { line -> HTML in
            let path = line.values.enumerated().map { "\(x($0)),\(y($1))" }.joined(separator: " ")
            return "<polyline class=\"\(line.style.rawValue)\" points=\"\(path)\"/>"
        }
        let keys = lines.map { line -> HTML in
            """
            <li><svg viewBox="0 0 40 12" aria-hidden="true"><polyline class="\(line.style.rawValue)" points="2,6 38,6"/></svg> \
            \(line.label)</li>
            """
        }
        return """
            <div class="plot"><svg role="img" aria-label="\(label)" viewBox="0 0 \(left + width + 12) 290">\(grid)\(drawn)\
            <text x="\(left)" y="282">\(first)</text><text x="\(left + width)" y="282" text-anchor="end">\(last)</text></svg>\
            <ul>\(keys)</ul></div>
            """
    }

    /// The next number that divides well into four: 4, 8, 20, 40, 80, 200 and so on.
    private static func roundUp(_ number: Int) -> Int {
        var unit = 4
        while true {
            for factor in [1, 2, 5] where unit * factor >= number { return unit * factor }
            unit *= 10
        }
    }
}
