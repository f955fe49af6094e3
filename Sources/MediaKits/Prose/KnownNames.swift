/// Names and initials whose case is certain, for texts that were typed without any or in capitals only.
enum KnownNames {
    static let byLowered: [String: String] = {
        let names = places + peoples + times + brands + initials
        return Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
    }()

    private static let places = [
        "Africa", "Amsterdam", "Argentina", "Asia", "Athens", "Australia", "Austria", "Barcelona", "Belgium", "Berlin",
        "Birmingham", "Boston", "Brazil", "Bristol", "Britain", "Brooklyn", "Brussels", "Cairo", "California", "Canada",
        "Chicago", "Colombia", "Copenhagen", "Denmark", "Dublin", "Edinburgh", "Egypt", "England", "Europe", "Finland",
        "France", "Germany", "Ghana", "Glasgow", "Greece", "Hamburg", "Helsinki", "Iceland", "India", "Indonesia",
        "Ireland", "Istanbul", "Italy", "Japan", "Johannesburg", "Kenya", "Lagos", "Leeds", "Lisbon", "Liverpool",
        "London", "Madrid", "Malaysia", "Manchester", "Melbourne", "Mexico", "Milan", "Montreal", "Morocco", "Mumbai",
        "Munich", "Nairobi", "Netherlands", "Nigeria", "Norway", "Oslo", "Oxford", "Pakistan", "Paris", "Poland",
        "Porto", "Portugal", "Prague", "Rome", "Scotland", "Seattle", "Singapore", "Spain", "Stockholm", "Sweden",
        "Switzerland", "Sydney", "Texas", "Tokyo", "Toronto", "Ukraine", "Utrecht", "Vancouver", "Vienna", "Vietnam",
        "Wales", "Warsaw", "Zurich",
    ]
    private static let peoples = [
        "African", "American", "Americans", "Arabic", "Asian", "Australian", "Brazilian", "British", "Canadian",
        "Christian", "Danish", "Dutch", "English", "European", "French", "German", "Germans", "Greek", "Indian",
        "Indonesian", "Irish", "Italian", "Japanese", "Jewish", "Kenyan", "Korean", "Latin", "Mexican", "Muslim",
        "Nigerian", "Norwegian", "Portuguese", "Russian", "Scottish", "Spanish", "Swedish", "Ukrainian", "Welsh",
    ]
    private static let times = [
        "Monday", "Mondays", "Tuesday", "Tuesdays", "Wednesday", "Wednesdays", "Thursday", "Thursdays", "Friday",
        "Fridays", "Saturday", "Saturdays", "Sunday", "Sundays", "January", "February", "April", "June", "July",
        "September", "October", "November", "December", "Christmas", "Easter",
    ]
    private static let brands = [
        "GitHub", "Google", "iOS", "iPad", "iPhone", "JavaScript", "LinkedIn", "Linux", "PowerPoint", "TEDx", "TikTok",
        "WhatsApp", "WordPress", "YouTube",
    ]
    private static let initials = [
        "AI", "API", "APIs", "B2B", "B2C", "BBC", "CEO", "CEOs", "CFO", "CFOs", "CMO", "COO", "CSR", "CTO", "CTOs",
        "CV",
        "DIY", "DJ", "EU", "GDPR", "GP", "GPs", "HIV", "HR", "LGBTQ", "MBA", "NASA", "NGO", "NGOs", "NHS", "NLP", "PDF",
        "PhD", "PTSD", "QA", "SaaS", "SEO", "SQL", "SMEs", "UK", "UN", "USA", "UX", "VR",
    ]
}
