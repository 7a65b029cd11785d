import Domain
import Testing

/// The name of a file that somebody sent, as a label.
struct KeptImportLabelTests {
    @Test(arguments: [
        ("lijst.csv", "lijst.csv"), ("C:\\Users\\An\\lijst.csv", "lijst.csv"), ("../../etc/passwd", "passwd"),
        ("a\r\nb\0c.csv", "abc.csv"), ("\u{202E}vsc.exe", "vsc.exe"), ("  één 😀.csv ", "één 😀.csv"), ("", ""),
        ("/", ""),
    ])
    func `a name is what stands after the folders, without what can't be seen`(name: String, label: String) {
        #expect(KeptImport.label(of: name) == label)
    }

    @Test func `a long name is cut`() {
        #expect(KeptImport.label(of: String(repeating: "e\u{301}", count: 500)).unicodeScalars.count == 120)
    }
}
