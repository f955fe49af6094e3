import InterviewCore

/// Web addresses other than LinkedIn's: the guest's website and profiles elsewhere.
package enum Links {
    /// Candidates for `website` (at most one) and `social_links`, absolute.
    ///
    /// Names that only look like addresses ("Node.js", "README.md"), domains of e-mail addresses, shared documents,
    /// calendars and other people's pages are none. A link without a word about it is the website only where the
    /// question makes that likely.
    package static func find(in text: MessageText, context: ReadingContext) -> [Candidate] {
        let handles = Set(Handles.resolved(in: text).map(\.index))
        var result: [Candidate] = []
        var websites: [(candidate: Candidate, score: Int)] = []
        for index in text.tokens.indices where text.tokens[index].kind == .link && !handles.contains(index) {
            let token = text.tokens[index]
            guard let address = WebAddress(token.text), !address.hasUserInfo, !LinkedInAddress.concerns(address),
                !AddressOwner.isSomeoneElses(text, link: index), !AddressOwner.isDismissed(text, index)
            else { continue }
            if let url = SocialLinks.profile(address) {
                result.append(social(url, text, index))
            } else if SocialLinks.isNetwork(address) || isShared(address) {
                continue
            } else if let score = LinkJudge(text: text, context: context, index: index, address: address).score {
                if isProfileElsewhere(text, context, index) {
                    result.append(social(address.normalised, text, index))
                } else {
                    let value = FactValue.text(address.normalised)
                    let confidence = score >= 3 ? 0.95 : 0.7
                    let quote = text.quote(token.range)
                    websites.append(
                        (Candidate(field: .website, value: value, quote: quote, confidence: confidence), score))
                }
            }
        }
        if let best = websites.map(\.score).max(), let site = websites.first(where: { $0.score == best }) {
            result.append(site.candidate)
        }
        return unique(result).sorted { $0.quote.start < $1.quote.start }
    }

    private static func social(_ url: String, _ text: MessageText, _ index: Int) -> Candidate {
        Candidate(
            field: .socialLinks, value: .text(url), quote: text.quote(text.tokens[index].range), confidence: 0.95)
    }

    /// Asked for other profiles alone, any page of the guest's is one.
    private static func isProfileElsewhere(_ text: MessageText, _ context: ReadingContext, _ index: Int) -> Bool {
        context.asked.contains(.socialLinks) && !context.asked.contains(.website)
            && !LinkJudge.hasSiteCue(text, index)
    }

    private static func unique(_ candidates: [Candidate]) -> [Candidate] {
        var seen: Set<FactValue> = []
        return candidates.filter { seen.insert($0.value).inserted }
    }

    /// Calendars, documents, shops, stations and mail: never the guest's own site.
    private static func isShared(_ address: WebAddress) -> Bool { shared.contains { address.isHost($0) } }

    private static let shared = [
        "calendly.com", "cal.com", "savvycal.com", "tidycal.com", "doodle.com", "youcanbook.me", "zcal.co",
        "hubspot.com",
        "acuityscheduling.com", "koalendar.com", "zoom.us", "meet.google.com", "teams.microsoft.com", "docs.google.com",
        "drive.google.com", "google.com", "calendar.google.com", "dropbox.com", "wetransfer.com", "bit.ly",
        "tinyurl.com",
        "amazon.com", "amazon.co.uk", "amazon.de", "amzn.to", "spotify.com", "podcasts.apple.com", "apple.com", "a.co",
        "wikipedia.org", "ted.com", "eventbrite.com", "gmail.com", "googlemail.com", "hotmail.com", "outlook.com",
        "yahoo.com", "icloud.com", "proton.me", "gmx.de", "gmx.net", "web.de", "whatsapp.com", "goo.gl", "t.co",
        "x.com",
        "imgur.com", "notion.so", "asp.net", "vb.net", "ado.net", "ml.net", "socket.io", "draw.io", "paint.net",
    ]
}
