extension CorrectionFrames {
    enum Order: Sendable { case change, make, say, be }

    /// One of these stands in every frame.
    static let cues = WordSets.set(
        """
        instead rather not change update correct switch swap replace rename amend edit modify reword rephrase narrow turn fix
        make say write put use take list promote let better more should must meant mean said wrote typed had prefer moved
        switched changed called named titled id would spelled spelt want no is was closer nearer
        its im weare name names with without wrong company title role job has add longer isnt wasnt now says am are forgot
        another typo theres not too mistake thats had have go make gave give told tell put recounted but
        """)
    static let joints = WordSets.set("so and but hence therefore now")
    static let into = WordSets.set("to into with for by as over")
    static let articles = WordSets.set("a an the my just only at on in for with of really that is like")

    static let orders = PhraseBook<Order>([
        (
            .change,
            """
            <polite> change|update|correct|switch|swap|replace|rename|amend|edit|modify|reword|turn|fix
            <polite> narrow that|it|this down?
            <polite> add
            """
        ),
        (
            .make,
            """
            <polite> make
            """
        ),
        (
            .be,
            """
            <polite> have|let it|that|this say|read|be
            <polite> it|that|this to be|say|read
            """
        ),
        (
            .say,
            """
            <polite> say|write|put|use|promote|mention
            id rather have
            <polite> put|have|list|note me|us down? as
            <polite> take|leave out *4 and say|write|put|use
            <polite> drop|remove *4 and say|write|put|use
            """
        ),
    ])

    /// Where an order is to be carried out.
    static let places = PhraseBook<Bool>([(true, "in|under|among|from|of|on|for my|the|our|your @field")])

    /// What an order is about, where it is no known value.
    static let objects = PhraseBook<Bool>([
        (
            true,
            """
            it|that|this|mine one?
            the #n one|part|item|point|topic|answer?
            the|my|our|this|that? #n? @field
            my|the|that|this last|previous|first? answer|sentence|line|one|wording|part
            what i said|wrote|put|gave *1
            """
        )
    ])
    static let placed = PhraseBook<Bool>([(true, "me|us|it|that down? as\nmy|the|our @field as|is|to")])

    /// In front of the old value; true where it is denied.
    static let contrasts = PhraseBook<Bool>([
        (false, "instead of\nrather than\nin place of"),
        (
            true,
            "im|weare no longer|more\ni|we am|are no longer\ni|we|ive|weve have? left|quit\nno longer\nnever"
        ),
        (true, "not just|only|really?\nits|thats|im|weare|it|that not just|only|really?\nit|that|this isnt|wasnt"),
    ])

    /// In front of the new value.
    static let verbs = PhraseBook<Bool>([
        (
            true,
            """
            <polite> say|write|put|use|take|list|promote|mention|suggest
            <polite> make it|that
            <polite> prefer
            id rather have
            i should|must have said|written|put
            i meant|mean|said
            but|rather|better|instead|now|and|please|actually|really|correctly|just|only
            more like|specifically|precisely|accurately
            it|that|this|they should? be|is|was|are|read|say
            its|thats|im|theyre|weare
            i|we am|are|was|were
            i go by
            its spelled|spelt|called|named|now
            it is spelled|spelt|called|named|now
            <my> @field is|are|was now?
            <my> #n? @field #n? should be|read|say
            """
        )
    ])

    enum Turn: Sendable { case instead, denied, said, preferred }

    /// Between the new value and the old.
    static let splits = PhraseBook<Turn>([
        (
            .instead,
            """
            instead of
            rather than
            in place of
            should|must|can|could|has to? replace
            """
        ),
        (
            .denied,
            """
            and? not|never just|only|the?
            and|but? no longer|more
            not
            than
            """
        ),
        (.preferred, "to|over"),
        (
            .said,
            """
            i|you|we|ive|youve only|just|accidentally|wrongly|had? wrote|typed|said|put|had|written|typed|gave
            it|that said|says|read|reads
            """
        ),
    ])

    /// Behind an old value that another has replaced.
    static let gone = PhraseBook<Bool>([
        (
            true,
            """
            is|was the|my|our|an|a? old|previous|former|married|maiden|outdated|wrong|past|incorrect|gone|history
            doesnt|dont exist
            is|was not|no
            isnt|wasnt
            no longer
            was *3 before|earlier|then
            """
        )
    ])

    static let namings = PhraseBook<Bool>([
        (
            true,
            """
            the|my|our|its *1 name|title? is|was|are now? called|named|titled
            the|my|our *1 name|title should be|read
            the|my|our *1 name|title is|was now?
            the|my|our *1 should be called|named
            """
        )
    ])
    static let promoted = WordSets.set(
        """
        book books course courses workshop webinar newsletter programme program event concert festival app guide retreat ebook
        podcast album exhibition workbook magazine game class training masterclass
        """)
    static let shows = WordSets.set(
        "podcast show talk conference panel keynote festival radio episode summit forum event")

    static let showLeads = PhraseBook<Bool>([
        (
            true,
            """
            the|my|our *1 name|title? is|was|were now? called|named|titled|at|on?
            i|we was|were|spoke|talked|appeared|built|led|won on|at?
            the *1 grew to
            """
        )
    ])

    /// The same behind an apology.
    static let apologies = PhraseBook<Bool>([(true, "the|my|our *1 is|was now?")])
    static let items = PhraseBook<Bool>([
        (
            true,
            "the? #n one|topic|item|point|story|keyword? should|must|ought to? be|read|say"
        )
    ])

    static let moves = PhraseBook<Bool>([
        (true, "i|ive|we|weve have? moved|switched|changed|gone|went from\n<polite> change|switch *2 from")
    ])
    static let saids = PhraseBook<Bool>([
        (true, "i|ive|id|you just|only? said|wrote|typed|put|had|gave you?\nit|that says|said|reads|lists me? as?")
    ])

    /// Behind the old value, in front of the new.
    static let turns = PhraseBook<Bool>([
        (
            true,
            """
            should|must|needs|ought to? be|read|say|become
            becomes
            but|and? id|i|i would rather|prefer|also? say|have|put|write|make it?
            but its|it|thats is?
            but
            better|rather say|write|put?
            make it|that
            please? say|write|put|use|make it?
            <polite> say|write|put|use|have
            id rather? say|have|put
            its|thats rather|more|really|actually
            """
        )
    ])

    /// Behind a new value that is better than the old.
    static let closer = PhraseBook<Bool>([
        (
            true,
            """
            is|are|sounds|fits|feels more|much|a|bit? closer|better|nearer|right|correct|truer|accurate|precise|fitting now|then?
            would|might|may be|sound|fit|read more|much|a|bit? closer|better|nearer|right|correct|truer|accurate|precise|fitting now|then?
            """
        )
    ])

    /// In front of a new value, where one is known of what was asked or proposed.
    static let betters = PhraseBook<Bool>([
        (
            true,
            """
            <polite> rephrase|reword that|it|this?
            maybe|perhaps better|rather
            maybe|perhaps? better|rather|more say|put|write|specifically|precisely|like
            better|rather
            or rather
            id|ill rather|prefer go? with?
            i would rather|prefer
            <polite> go with
            <polite> call it|that|this?
            i should|must have said|written|put
            i wanted|meant|mean to say|write|put
            i meant|mean
            i said
            it|that|this should|must|ought to? be|read|say
            should|must be|read|say
            its|thats spelled|spelt|written
            it|that is spelled|spelt|written
            i go by
            the|my correct|right|real|new|proper|full|actual name|title|one|version|spelling|wording is
            the names
            """
        )
    ])

    /// In front of what is said anew: for a few words enough, for more of them only beside what says why.
    static let copulas = PhraseBook<Bool>([
        (
            true,
            "its|thats|im|weare now|really|actually?\nit|that|i|we is|am|are now|really|actually?\nit|i|weve|ive been|was for?"
        )
    ])

    /// An order with nothing behind it: the next sentence holds the new value.
    static let announcements = PhraseBook<Bool>([
        (
            true,
            """
            <polite> rephrase|reword|change|correct|redo|fix|update|edit that|it|this|mine? please? $
            <polite> rephrase|reword|change|correct|redo|fix|update|edit my|the|that last|previous|first|whole? answer|line|sentence|wording|one please? $
            <polite> change|correct|fix|update|edit my|the|our @field please? $
            <polite> change|correct|fix|update|edit|adjust|reword|rephrase what i|ive said|wrote|put|told|gave|answered you? about|for|on|as|under|in <my> @field please? $
            <my> @field has|have|is|are? just|now|recently|since? changed|different|new|moved now? $
            <my> @field is|are|was|were *1 wrong|incorrect|misspelled|misspelt|mistyped|outdated|old|off *1 $
            <my> @field is|are|was|were spelled|spelt|written wrong|wrongly|incorrectly|badly *1 $
            you|i|ive|youve got|spelled|spelt|wrote|typed|have|put <my> @field wrong|wrongly|incorrectly|badly *1 $
            you|i|ive|youve misspelled|misspelt|mistyped <my> @field *1 $
            <polite> say|put that|it|this better|differently|again|another way? $
            """
        )
    ])

    /// Behind a value that is to be set right.
    static let closings = PhraseBook<Bool>([
        (true, "please|can|could you? correct|change|fix|update|adjust|amend that|it|this please? $")
    ])

    /// How a name is spelled.
    static let spellings = PhraseBook<Bool>([
        (
            true,
            """
            with|without a|an|one|two|no|the|double|just *2
            has|is|takes one|two|no|a|an|all|only *2
            one|two|three word|words
            """
        )
    ])

    /// Behind a name or role in the same clause.
    static let behind = WordSets.set("with without since together because anymore instead now but these nowadays")

    /// What holds an answer's place in "put it like this: …".
    static let holders = WordSets.set(
        "it that this so like differently better instead way another the following in other words new again simply as follows"
    )
    static let statements = PhraseBook<Bool>([
        (true, "<my> @field is|are|should|must now|really|actually|called|named? be|read|say?")
    ])
    static let beings = WordSets.set("is are was were am im its")
    static let denials = WordSets.set("not no never nor longer wrong")
    static let subjects = WordSets.set("i we you they")
    static let wishing = WordSets.set("would will want wanna need can could should may might prefer just like")
    static let away = WordSets.set("off out away list")
}
