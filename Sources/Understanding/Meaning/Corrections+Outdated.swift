import InterviewCore

extension Corrections {
    /// What only says that something earlier no longer holds.
    static let outdated = PhraseBook<Bool>([
        (
            true,
            """
            that|this|it was|is my|an|the old|former|previous|last|ex *2
            thats my|an|the old|former|previous|last *2
            that|this|it was|is my|the job|role|title|employer|company|position before|then|previously|earlier
            i no longer work|am|run|live
            i dont work there
            i dont work at|for|with *3 anymore|any|now
            i left *4
            i changed jobs|companies|roles *3
            that|this|it is|was wrong|outdated|incorrect|old $
            """
        ),
        (true, ForeignCorrections.outdated),
    ])

    static let spelling = PhraseBook<Bool>([
        (
            true,
            "its|is spelled|spelt|written\nit is spelled|spelt|written\nspelled|spelt|written\nwith|without a|an|two|one|no|the *1 $"
        )
    ])
}
