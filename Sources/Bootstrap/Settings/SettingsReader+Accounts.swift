/// The vendors' accounts out of their variables.
extension SettingsReader {
    /// Nil without a token: then the other variables of the vendor are not looked at.
    mutating func apify() -> ApifyAccount? {
        guard let token = secret("APIFY_TOKEN") else { return nil }
        var account = ApifyAccount(token: token)
        address("APIFY_BASE_URL", into: &account.baseURL)
        actor("APIFY_LINKEDIN_ACTOR", into: &account.linkedInActor)
        if text("APIFY_X_ACTOR") != nil {
            var name = ""
            actor("APIFY_X_ACTOR", into: &name)
            account.xActor = name
        }
        account.linkedInInput = template("APIFY_LINKEDIN_INPUT")
        integer("APIFY_TIMEOUT_SECONDS", in: 1...300, into: &account.timeoutSeconds)
        integer("APIFY_MAX_RUNS", in: 1...1000, into: &account.maxRuns)
        account.runLimitMicros = dollars("APIFY_RUN_LIMIT_USD") ?? account.runLimitMicros
        account.dailyLimitMicros = dollars("APIFY_DAILY_LIMIT_USD")
        return account
    }

    /// Gemini wins if both are set. A server that speaks OpenAI's language may want no key.
    mutating func model() -> ModelAccount? {
        if let key = secret("GEMINI_API_KEY") {
            var account = ModelAccount(
                vendor: .gemini, key: key, baseURL: "https://generativelanguage.googleapis.com",
                model: "gemini-3.5-flash-lite")
            address("GEMINI_BASE_URL", into: &account.baseURL)
            account.model = text("GEMINI_MODEL") ?? account.model
            return account
        }
        let key = secret("OPENAI_API_KEY")
        guard key != nil || text("OPENAI_BASE_URL") != nil else { return nil }
        var account = ModelAccount(
            vendor: .openAI, key: key ?? Secret(""), baseURL: "https://api.openai.com/v1", model: "gpt-4o-mini")
        address("OPENAI_BASE_URL", into: &account.baseURL)
        account.model = text("OPENAI_MODEL") ?? account.model
        return account
    }

    /// What goes into a header must fit into one.
    mutating func secret(_ variable: String) -> Secret<String>? {
        guard let text = text(variable) else { return nil }
        guard text.utf8.count <= 4096, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            problem(variable, "expected a key without spaces, as the vendor shows it.")
            return nil
        }
        return Secret(text)
    }

    /// An http(s) address, kept without a slash at its end.
    private mutating func address(_ variable: String, into value: inout String) {
        guard var text = text(variable) else { return }
        while text.hasSuffix("/") { text.removeLast() }
        let isAddress = ["https://", "http://"].contains { text.lowercased().hasPrefix($0) && text.count > $0.count }
        guard isAddress, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "?") }) else {
            return problem(variable, "expected an address such as https://api.example.com.")
        }
        value = text
    }

    /// `user/name`, `user~name` or an id.
    private mutating func actor(_ variable: String, into value: inout String) {
        guard let text = text(variable) else { return }
        let isName = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "/~._-".utf8.contains(byte)
        }
        guard isName, text.split(whereSeparator: { $0 == "/" || $0 == "~" }).count <= 2 else {
            return problem(variable, "expected an actor such as harvestapi/linkedin-profile-scraper.")
        }
        value = text
    }

    private mutating func template(_ variable: String) -> String? {
        guard let text = text(variable) else { return nil }
        guard text.first == "{", text.last == "}", text.contains("{url}") || text.contains("{slug}") else {
            problem(variable, "expected a JSON object with {url} or {slug} in it, such as {\"urls\": [\"{url}\"]}.")
            return nil
        }
        return text
    }

    /// Dollars with at most six decimals, in millionths.
    private mutating func dollars(_ variable: String) -> Int64? {
        guard let text = text(variable) else { return nil }
        guard let dollars = Double(text), dollars.isFinite, (0...100_000).contains(dollars) else {
            problem(variable, "expected dollars from 0 to 100000, such as 2.50.")
            return nil
        }
        return Int64((dollars * 1_000_000).rounded())
    }
}
