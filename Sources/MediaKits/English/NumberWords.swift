/// Small numbers as English writes them.
enum NumberWords {
    /// "fourteen", "twenty-one"; nil from a hundred on.
    static func english(_ number: Int) -> String? {
        guard (0..<100).contains(number) else { return nil }
        if number < small.count { return small[number] }
        let ten = tens[number / 10 - 2]
        return number % 10 == 0 ? ten : ten + "-" + small[number % 10]
    }

    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
}
