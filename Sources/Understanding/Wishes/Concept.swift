/// What a word may mean to an interviewer, whatever the language it is said in; a word may mean several.
struct Concept: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    private static func bit(_ place: Int) -> Concept { Concept(rawValue: 1 << UInt64(place)) }

    /// Function words and manners, which carry no wish of their own.
    static let light = bit(0)
    /// Greetings, thanks, praise, hums.
    static let talk = bit(1)
    /// The interviewer, and the guest.
    static let you = bit(2)
    static let me = bit(3)
    /// "that", "it", "one"
    static let that = bit(4)
    static let everything = bit(5)
    static let want = bit(6)
    static let not = bit(7)
    static let nothing = bit(8)
    static let rather = bit(9)
    /// The name of a field.
    static let field = bit(10)

    // Words that ask.
    static let what = bit(11)
    static let why = bit(12)
    static let whence = bit(13)
    static let who = bit(14)
    static let how = bit(15)
    static let howMany = bit(16)
    static let when = bit(17)

    // What is done in an interview.
    static let ask = bit(18)
    static let question = bit(19)
    static let answer = bit(20)
    /// Saying, telling, writing, giving.
    static let say = bit(21)
    static let know = bit(22)
    /// Having, storing, noting.
    static let have = bit(23)
    /// Finding, taking, reading from somewhere.
    static let get = bit(24)
    static let from = bit(25)
    static let show = bit(26)
    static let need = bit(27)
    static let understand = bit(28)
    static let again = bit(29)
    static let example = bit(30)
    static let next = bit(31)
    static let happen = bit(32)
    static let work = bit(33)
    static let long = bit(34)
    static let left = bit(35)
    static let many = bit(36)
    static let finish = bit(37)
    static let stop = bit(38)
    static let read = bit(39)
    static let cancel = bit(40)
    static let person = bit(41)
    static let speak = bit(42)
    static let already = bit(43)
    static let skip = bit(44)
    static let later = bit(45)
    static let secret = bit(46)
    static let back = bit(47)
    static let last = bit(48)
    static let undo = bit(49)
    static let redo = bit(50)
    static let wrong = bit(51)
    static let soFar = bit(52)
    static let source = bit(53)
    static let required = bit(54)
    static let summary = bit(55)
    /// The guest's profile, a file, an upload.
    static let profile = bit(56)
    static let others = bit(57)
    static let put = bit(58)
    static let right = bit(59)
    static let remove = bit(60)
    static let never = bit(61)
    static let here = bit(62)
    static let `do` = bit(63)
}
