import InterviewCore

/// Another matter beside an answer in Spanish, French, German, Portuguese and Italian: "…, y para lo que haga falta mi
/// celular es …", "Mon insta au cas où : …", "Sou engenheira florestal, já agora".
extension SideRemarks {
    /// Where a clause begins that only gives a way to reach the guest, or says what the guest is; nil where none ends the
    /// sentence.
    func foreignCut(in sentence: Sentence) -> Int? {
        let tokens = sentence.tokens
        if let place = address(in: tokens), place > tokens.lowerBound {
            var cut: Int?
            for start in stride(from: place, to: max(tokens.lowerBound, place - 18), by: -1)
            where message.isClauseBreak(start - 1) || Self.foreignJoints.contains(message.folded(start)) {
                // A colon stands inside such a clause: "mi celular: …".
                if [":", "(", "+"].contains(message.folded(start - 1)) { continue }
                guard reaches(start..<tokens.upperBound) else { break }
                cut = start
            }
            return cut
        }
        guard asked.allSatisfy({ ListReader.areLoose($0) }) else { return nil }
        for start in tokens.dropFirst(2).suffix(14)
        where message.isClauseBreak(start - 1) && Self.beings.contains(message.folded(start)) {
            if selfRole(in: start..<tokens.upperBound) != nil { return start }
        }
        return nil
    }

    /// What a whole sentence in one of these languages tells beside the answer.
    func foreignTold(by sentence: Sentence) -> [Told]? {
        if reaches(sentence.tokens) { return [.contact] }
        if let start = SchedulingLeads.labelled(sentence.words) {
            return [.schedule(message.trimmed(start..<sentence.tokens.upperBound))]
        }
        let isLoose = asked.allSatisfy { ListReader.areLoose($0) }
        let words = sentence.words
        let mark = words.indices.prefix(4).first { Self.foreignMarks.best(in: words, at: $0) != nil }
        let closing = words.indices.suffix(5).first { place in
            Self.foreignMarks.best(in: words, at: place).map { $0.match.range.upperBound == words.count } ?? false
        }
        guard isLoose || mark != nil || closing != nil else { return nil }
        let end = closing.map { words[$0].token } ?? sentence.tokens.upperBound
        let tokens = message.trimmed(sentence.tokens.lowerBound..<end)
        let heads = words.prefix(5).indices
        if words.count <= 14, heads.contains(where: { Self.namings.best(in: words, at: $0) != nil }),
            let name = name(in: message.clauses(of: tokens).first ?? tokens)
        {
            return [.name(name)]
        }
        let found = selfRole(in: tokens)
        if let role = found?.role { return [.role(role)] + (found?.company.map { [.company($0)] } ?? []) }
        if let house = workplace(in: tokens) { return [.company(house)] }
        if words.count <= 12,
            words.first.map({ Self.telling.contains($0) }) ?? false
                && words.contains(where: { Self.yearWords.contains($0) })
                || YearJudge.saysOnlyYears(message, in: tokens),
            let years = Amendments(message: message, context: context).shapedValue(.yearsExperience, in: tokens)
        {
            return [.years(years)]
        }
        guard closing != nil, let role = bareRole(in: tokens) else { return nil }
        return [.role(role)]
    }

    /// "trabajo en el Club Jaguares": a clause that names a house and nothing else.
    private func workplace(in tokens: Range<Int>) -> Range<Int>? {
        let words = Word.words(of: message, in: tokens)
        guard words.count <= 14 else { return nil }
        for place in words.indices.prefix(4) {
            guard let found = Self.working.best(in: words, at: place), found.match.range.upperBound < words.count else {
                continue
            }
            let start = words[found.match.range.upperBound].token
            let companies = CompanyReader(message: message)
            guard companies.isProper(start) else { return nil }
            return companies.company(from: start, end: tokens.upperBound)
        }
        return nil
    }

    /// "Soy policía local, por si ayuda": said to help, it is a trade in whatever words.
    private func bareRole(in tokens: Range<Int>) -> Range<Int>? {
        let words = Word.words(of: message, in: tokens)
        guard let being = words.prefix(3).firstIndex(where: { Self.copulas.contains($0) }) else { return nil }
        let trade = words[(being + 1)...].drop { Self.ones.contains($0) }
        guard (1...4).contains(trade.count), let first = trade.first, let last = trade.last,
            !trade.contains(where: { Self.states.contains($0) || message.isClauseBreak($0.token - 1) })
        else { return nil }
        return first.token..<(last.token + 1)
    }

    /// "je suis avocate chez Ferrand": a clause in the first person that is all about a trade.
    private func selfRole(in tokens: Range<Int>) -> RoleReader.Found? {
        let words = Word.words(of: message, in: tokens)
        guard (2...12).contains(words.count), words.prefix(4).contains(where: { Self.beings.contains($0) }) else {
            return nil
        }
        let found = RoleReader(message).stated(in: Sentence(message, tokens: tokens, line: 0), allowsBare: false)
        return found.role == nil ? nil : found
    }

    /// The first address or number with which somebody is reached.
    private func address(in tokens: Range<Int>) -> Int? {
        tokens.first { index in
            if [.email, .link, .handle].contains(message.kind(index)) { return true }
            guard message.kind(index) == .number || message.folded(index) == "+" else { return false }
            return PhoneRun(message, at: index).map { (7...15).contains($0.digits.count) && !$0.isDate } ?? false
        }
    }

    /// Whether a clause holds an address, and no other words than those that lead to one.
    private func reaches(_ tokens: Range<Int>) -> Bool {
        guard tokens.count <= 40, let place = address(in: tokens) else { return false }
        let isLink = [.link, .handle].contains(message.kind(place))
        if isLink, asked.contains(.promotion) { return false }
        let words = Word.words(of: message, in: tokens).filter { message.kind($0.token) == .word }
        guard (1...14).contains(words.count),
            words.contains(where: { Self.means.contains($0) || isLink && Self.besides.contains($0) })
        else { return false }
        return words.allSatisfy { Self.means.contains($0) || Self.leading.contains($0) }
    }

    // MARK: Words

    private static let foreignJoints = WordSets.set("y e et und ed pero mais mas ma aber ah oh")
    private static let beings = WordSets.set(
        "soy sou sono suis jsuis bin trabajo trabalho lavoro travaille arbeite faccio")

    /// "sono anche su …"
    private static let besides = WordSets.set("anche aussi auch tambien tambem")
    private static let yearWords = WordSets.set("anos anni ans jahre jahren jahr ano anno")
    /// "llevo 11 años ejerciendo"
    private static let telling = WordSets.set(
        """
        llevo tengo ejerzo tenho exerco ho faccio jai jexerce ca mache ich arbeite hab habe seit desde
        depuis da son faz sono trabalho lavoro travaille fais je lo das
        """)
    private static let copulas = WordSets.set("soy sou sono suis jsuis bin")
    private static let ones = WordSets.set("un una une ein eine um uma uno")
    /// What somebody is for a while, or from where.
    private static let states = WordSets.set(
        """
        de da di du von aus en in em dans su sur auf na no nel nella muy tres sehr muito molto mas plus mehr mais piu todo tout
        alles tudo tutto libre disponible frei livre libero libera dabei da hier aqui ici qui aussi auch tambien tambem anche
        """)
    private static let namings = PhraseBook<Bool>([
        (
            true,
            "me llamo\nmi nombre es\nje mappelle\nmon nom est|cest\nich? heisse|heiss\nmein name ist\n"
                + "me chamo\nchamome\no? meu nome e\nmi chiamo\nil mio nome e"
        )
    ])
    private static let working = PhraseBook<Bool>([
        (
            true,
            """
            trabajo en|para|con|por el|la|los|las?
            je travaille|bosse a|au|aux|chez|pour|dans|al|l la|le|les|l?
            ich? arbeite|arbeit|schaffe bei|beim|fur|am|im|in|an der|die|dem|den|das?
            ich arbeite|arbeit|schaffe bei|beim|fur|am|im|in|an der|die|dem|den|das?
            trabalho em|no|na|nos|nas|para|pra|pelo|pela|com o|a|os|as?
            lavoro a|in|al|allo|alla|all|da|dal|dalla|dall|presso|per|nel|nella|nell il|la|lo|l?
            """
        )
    ])

    static let foreignMarks = PhraseBook<Bool>([
        (
            true,
            """
            por cierto
            dicho sea de paso
            de paso
            a proposito|propos|margen
            au fait|passage
            dailleurs|ubrigens|apropos|nebenbei|alias
            soit dit en passant
            nebenbei bemerkt|gesagt
            am rande
            ja agora
            por sinal|falar
            tra laltro
            fra laltro
            per inciso
            por si ayuda|sirve|interesa|vale|aporta|acaso|quieres|os|te|le|les sirve|ayuda|interesa|vale?
            si sirve|ayuda|interesa de|para algo?
            au cas ou ca|cela? aide|sert|interesse|aiderait?
            si ca|cela aide|sert|interesse|peut aider|servir|interesser?
            falls das|es hilft|interessiert|nutzt|weiterhilft
            wenn das|es hilft|interessiert|weiterhilft
            caso|se ajude|ajudar|sirva|servir|interesse|interessar
            se serve|aiuta|interessa|puo aiutare|servire|interessare?
            nel caso serva|servisse|aiuti|interessi
            casomai serva|servisse|interessi
            """
        )
    ])

    /// The ways to reach somebody, and the verbs for it.
    private static let means = WordSets.set(
        """
        verme vernos seguirme seguirnos seguidme siganme sigueme suivre suivez voir folgen folgt sehen seguir sigam seguirmi
        vedermi seguitemi seguimi celular cel movil telefono tlf telf tel fijo fono numero whatsapp whats wsp zap wpp telegram signal sms correo mail email mails
        courriel portable mobile fixe handy handynummer telefon telefonnummer nummer festnetz mobil mobilnummer telemovel
        telefone fixo cellulare fisso recapito recapiti contacto contato contatto contact kontakt insta instagram ig
        twitter facebook tiktok linkedin bluesky mastodon youtube web pagina site sito seite webseite website homepage redes redi
        llamar llamarme llamadme llamame llamenme escribir escribirme escribidme escribanme contactar contactarme contactadme
        localizarme encontrarme encontrais encuentran encuentra appeler appelez joindre contacter contactez ecrire ecrivez trouver trouve trouvez
        retrouver retrouvez joignable erreichen erreicht erreichbar erreiche finden findet findest schreiben schreibt schreib
        anrufen ruft kontaktieren ligar liguem ligue contactarem contatar escrever escrevam chamar chamem chame encontrar
        encontram contattarmi contattare contattatemi chiamarmi chiamatemi chiamare scrivermi scrivetemi scrivere trovarmi
        trovate trovi trovare raggiungermi reperibile sentirmi sentirci
        """)

    /// What else such a clause is made of.
    private static let leading = WordSets.set(
        """
        wollt wollen willst mochtet wolltet quieran quereis quieren voudrez voulez veulent vogliono volete vuoi queiram
        pd bilder fotos photos foto fotografie dazu gibt gibts es des images imagenes imagens immagini hay y ha trovate ci ah oh ach y e et und ed o ou oder pero mais mas ma aber tambien aussi auch tambem anche pure por cierto dicho sea de paso
        au fait passage dailleurs propos ubrigens apropos nebenbei bemerkt ja agora a proposito tra fra laltro sinal alias ps
        mi mis el la los las lo que es son esta este en para cualquier cosa caso acaso si haga falta hace necesitan necesitais
        necesitas quieren quereis quieres quiera alguien me pueden puede podeis puedes al con le os te dejo aqui ahi
        mon ma mes le les est sont voici voila pour tout toute question au cas ou besoin il faut fallait on peut vous pouvez tu
        peux moi me my suis joint sur par via ici la cest jy
        mein meine meinen mich mir ist sind das die der den unter auf per uber bei fur alle falle falls notig bedarf rucksragen
        ruckfragen fragen noch was ist ihr sie man kann konnt konnen kannst du am besten bin ich auch hier wenn braucht
        brauchen gebraucht sein sollte
        meu minha os as um uma seu sua no na pelo pela pra qualquer coisa precisarem precisar precisem precise preciso for
        necessario quiserem quiser podem pode podes voces me ate fica ficam se de do da dos das
        mio mia il lo i gli e per qualsiasi ogni evenienza serve servisse bisogno fosse caso mai nel casomai potete puoi può puo
        mi su al sul vi ti lascio ecco qui vado sto al alla allo
        """)
}
