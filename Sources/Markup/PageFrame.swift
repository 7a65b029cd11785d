/// The frame around every page: head, menu, body.
package struct PageFrame: Sendable {
    package struct Item: Sendable {
        let link: Link
        let words: String
        let isCurrent: Bool

        package init(_ link: Link, _ words: String, isCurrent: Bool) {
            self.link = link
            self.words = words
            self.isCurrent = isCurrent
        }
    }

    /// The words of the frame itself.
    package struct Words: Sendable {
        let brand: String
        let skip: String
        let menu: String

        package init(brand: String, skip: String, menu: String) {
            self.brand = brand
            self.skip = skip
            self.menu = menu
        }
    }

    package var title: String
    /// The language of what stands on it.
    package var language = "nl"
    package var words: Words
    package var stylesheet: String
    package var script: String
    package var sign: String
    package var items: [Item] = []
    /// What stands at the right of the menu: the search field, who is signed in.
    package var aside: HTML = .empty
    package var body: HTML
    /// What stands below the page without being part of it, such as the warning before a session ends.
    package var after: HTML = .empty

    package init(title: String, words: Words, stylesheet: String, script: String, sign: String, body: HTML) {
        self.title = title
        self.words = words
        self.stylesheet = stylesheet
        self.script = script
        self.sign = sign
        self.body = body
    }

    /// The whole document.
    package var document: HTML {
        let menu = items.map { item -> HTML in
            "<li><a href=\"\(item.link)\"\(HTML.when(item.isCurrent, " aria-current=\"page\""))>\(item.words)</a></li>"
        }
        let navigation: HTML = HTML.when(!items.isEmpty, "<nav aria-label=\"\(words.menu)\"><ul>\(menu)</ul></nav>")
        return """
            <!doctype html>
            <html lang="\(language)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>\(title) · \(words.brand)</title><link rel="stylesheet" href="\(stylesheet)">\
            <link rel="icon" href="\(sign)"><script src="\(script)" defer></script></head>
            <body><a class="skip" href="#inhoud">\(words.skip)</a>
            <header class="top"><a class="brand" href="/"><svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">\
            <path d="M2 24v-6h7v-6h7V6h8v18z"/></svg>\(words.brand)</a>\(navigation)\(aside)</header>
            <main id="inhoud" tabindex="-1">\(body)</main>\(after)</body></html>
            """
    }
}
