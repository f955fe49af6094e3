/// Cuts the text that a reader of the page cannot see, before anything reads it.
///
/// Whoever hides words in a file hides them from the person who hands it over. Text drawn with the invisible
/// rendering mode is left out by poppler itself.
enum PDFVisibility {
    /// Below this (in poppler's units; 3.3 points) nobody reads.
    private static let smallestSize = 5.0

    /// The visible runs, and how many with words in them were cut. `isOnDarkGround` tells the runs that stand on the
    /// dark column of LinkedIn's files; all others stand on white.
    static func cut(_ text: PDFText, isOnDarkGround: (PDFRun) -> Bool) -> (PDFText, hidden: Int) {
        var visible = text
        var hidden = 0
        visible.runs = text.runs.filter { run in
            guard run.text.contains(where: { !$0.isWhitespace }) else { return false }
            let isSeen =
                text.pages.indices.contains(run.page) && isOnPage(run, text.pages[run.page]) && isLarge(run)
                && isInked(run, isDark: isOnDarkGround(run))
            if !isSeen { hidden += 1 }
            return isSeen
        }
        return (visible, hidden)
    }

    private static func isOnPage(_ run: PDFRun, _ page: PDFText.Page) -> Bool {
        run.right > 1 && run.left < page.width - 1 && run.top + run.height > 1 && run.top < page.height - 1
    }

    private static func isLarge(_ run: PDFRun) -> Bool { run.size >= smallestSize || run.height > smallestSize + 2 }

    private static func isInked(_ run: PDFRun, isDark: Bool) -> Bool {
        guard run.opacity > 0.1 else { return false }
        return isDark ? run.colour.distance(to: .linkedInSidebar) >= 40 : run.colour.luminance < 232
    }
}
