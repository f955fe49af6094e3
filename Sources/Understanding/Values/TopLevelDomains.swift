/// Which words can end a host name.
///
/// A compact list, not the whole root zone: country codes, the generic domains in real use, and the reserved ones
/// of RFC 2606. It only decides whether "word.word" without a scheme is an address.
enum TopLevelDomains {
    static func isKnown(_ label: some StringProtocol) -> Bool {
        let label = label.lowercased()
        return countries.contains(label) || generic.contains(label) || label.hasPrefix("xn--")
    }

    /// Domains that are also words or the ends of file names: without more about them "love it.so" is prose and
    /// "setup.py" a file.
    static func isAmbiguous(_ label: some StringProtocol) -> Bool { ambiguous.contains(label.lowercased()) }

    private static let ambiguous: Set<String> = words(
        "am as at be by do he in is it la me my no of on or so to us we up an if de un se es al el le ma md rs py sh pl ps zip mov cc ms vi st"
    )
    private static let countries: Set<String> = words(
        """
        ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd \
        cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd \
        ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg \
        kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv \
        mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa \
        sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug \
        uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
        """)
    private static let generic: Set<String> = words(
        """
        com org net edu gov mil int info biz name pro mobi travel museum coop aero jobs cat asia tel post arpa example test \
        invalid app dev page blog site online website web shop store tech xyz club live life world today news media press \
        agency studio design art photo photos photography pictures video film show fm radio audio music band dance theater \
        academy school college university education training courses coach coaching consulting consultant services service \
        solutions systems software digital cloud host hosting email chat social network community group team company \
        business ventures capital fund finance financial money cash bank credit tax law legal lawyer attorney health care \
        healthcare clinic doctor dental fitness yoga run bike golf ski fish garden farm green eco bio energy solar build \
        builders construction house homes land estate properties property rent city town berlin london paris nyc tokyo \
        hamburg koeln cologne wien swiss bayern amsterdam brussels vlaanderen gent barcelona madrid eus gal scot wales \
        irish africa lat vip top one best cool guru ninja expert experts works work careers career foundation ngo ong \
        charity church faith earth space science engineer engineering technology tools codes code zone center centre \
        institute international global io inc llc ltd gmbh sarl limited holdings partners associates management marketing \
        events event party games game play toys tv wine beer pub bar cafe coffee restaurant kitchen recipes food pizza \
        menu catering travel tours flights hotel holiday vacations voyage boutique fashion style clothing shoes jewelry \
        beauty salon hair skin wiki ink pub link click direct directory guide how fyi ist moe lol wtf rocks ooo cx plus \
        mom family kids baby dog pet pets horse auto car cars taxi moto parts repair tips review reviews report reisen \
        immo haus kaufen versicherung schule gratis jetzt love gay lgbt kim bible catholic realty mba phd md dds
        """)

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
