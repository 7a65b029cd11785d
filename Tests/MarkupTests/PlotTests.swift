import Foundation
import Markup
import Testing

struct PlotTests {
    private func plot(_ values: [[Int]]) -> String {
        let styles: [PlotLine.Style] = [.solid, .dashed, .dotted]
        return HTML.plot(
            zip(styles, values).map { PlotLine("Wie <wacht>", $0, $1) },
            label: "Per maand",
            first: "jan",
            last: "mrt"
        ).text
    }

    @Test func `a line goes from the left to the right, from the bottom to the top of its scale`() {
        let text = plot([[0, 2, 4]])
        #expect(text.contains("<polyline class=\"solid\" points=\"64,252 384,132 704,12\"/>"))
        #expect(text.contains(">4</text>") && text.contains(">0</text>"))
    }

    @Test(arguments: [(0, 4), (4, 4), (5, 8), (21, 40), (41, 80), (201, 400), (999, 2000)])
    func `the scale ends at a number that divides into four`(highest: Int, top: Int) {
        #expect(plot([[0, highest]]).contains(">\(top)</text>"))
    }

    @Test func `every line has its key, its words are escaped, and one point or none is no fault`() {
        let text = plot([[1, 2], [2, 1], [0, 0]])
        #expect(text.ranges(of: "Wie &lt;wacht&gt;").count + 1 == 4)
        #expect(plot([[]]).contains("points=\"\""))
        #expect(plot([[3]]).contains("points=\"64,72\""))
    }
}
