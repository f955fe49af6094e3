/// Everyday words, for telling a name or an item from talk.
enum CommonWords {
    /// Words that are no names even when they begin with a capital.
    static let neverNames = WordSets.set(
        """
        gruss grusse gott griass buonasera buongiorno bonsoir bonjour gruezi coucou salve moin servus buenas oi ola holi tach hej hei heya hiya heyo howdy hullo yo excited pronounced spelled spelt written called named already yet above below correctly ready happy glad sorry sure fine speaking contact curl wget sup good great ok okay yes no not yeah nope hello hi hey thanks thank
        please nice here there hopeful thrilled curious nervous pleased delighted honored honoured available interested
        afraid whenever anytime sometime tomorrow later busy done back new just still now currently actually also really very so too
        """)

    static let notNames: WordSet =
        neverNames
        + WordSets.set(
            """
            i me my mine we us our you your he she it they them his her their this that these those who what when where
            why how which a an the and or but if because so then than as at by for from in into of off on onto out over
            to up with without about after before between during through under until is am are was were be been being
            have has had do does did doing done can could will would shall should may might must ought need dare get got
            getting go going gone went come came coming make made making take took taken taking give gave given say said
            tell told know knew known think thought see saw seen want wanted like liked love loved use used using find
            found work worked working works call called try tried ask asked need needed feel felt become became leave
            left put mean keep let begin began start started starting seem help helped helping show showed hear heard
            play run ran running move live lived believe bring brought happen write wrote written provide sit stand lose
            lost pay meet met include continue set learn learned change changed lead understand watch follow stop create
            created speak spoke read spend grow grew open walk win won offer remember consider appear buy wait serve
            die send expect build built stay fall cut reach remain suggest raise pass sell require report decide pull
            hate hated trying looking talking thinking making building teaching studying doing being having freelance
            retired unemployed based born married single old young big small little few many much more most some any all
            no nobody nothing none something someone everyone everything anything anyone people person man woman men
            women child children kid kids boy girl guy guys thing things way ways day days week month year years time
            times hour minute today tomorrow yesterday morning evening night weekend monday tuesday wednesday thursday
            friday saturday sunday company business job role title email mail phone number website site link profile
            linkedin podcast podcasts show shows question answer interview name names address skip none yet never
            always often sometimes maybe perhaps only even ever again once twice first last next other another same
            different better best worse worst bad well weather rain raining sunny hot warm lovely beautiful
            awesome amazing cool wow lol test testing hmm um uh oh ah welcome bye goodbye later soon cheers dear man
            dude folks team world country city home house school university college student students studies life
            music book books news idea ideas story stories problem fact part point case place group system program
            money water room area eye head hand side kind body level office door car air force law war history party
            result reason research moment teacher data software internet web online digital social media marketing sales
            product project service services finance health tech technology technologies science engineering design
            leadership management strategy growth startup startups founder agency studio english spanish french german
            ignore previous instructions system prompt admin password script select drop table delete null undefined
            true false help human robot bot machine computer how's what's that's it's i'm i've i'd i'll don't
            dont cant wont im ive id ill youre thats its whats lets isnt arent wasnt didnt doesnt
            tired sick hungry bored confused lost late early human american british european indian chinese
            heisse heiße mappelle llamo chiamo que como para por con pero muy bien gracias hola buenos dias und ich nicht aber sehr gut danke mit oui non
            merci bonjour avec pour tres bien
            """)

    /// Words that carry a sentence: with one of these, a stretch is talk rather than a title.
    static let verbs = WordSets.set(
        """
        is am are was were be been have has had do does did can could will would should im ive id ill its thats youre
        were theyre dont cant didnt isnt think know want need love like help helped make made build built work get got
        go went say said tell told feel believe
        """)
}
