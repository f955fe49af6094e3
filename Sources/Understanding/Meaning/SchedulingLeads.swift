import InterviewCore

/// How the way to make an appointment is announced: "Hosts can book me …", "Para agendar, …", "Termine per Mail", "Per gli
/// appuntamenti scrivetemi".
enum SchedulingLeads {
    /// A way or time alone, without what announces it and what says that it suits.
    static func body(of tokens: Range<Int>, in message: MessageText) -> Range<Int> {
        let start = start(of: tokens, in: message) ?? tokens.lowerBound
        return PraiseTails.cut(start..<tokens.upperBound, in: message)
    }

    /// Where the way itself begins, behind what announces it and a word that it is liked best: "mejor por correo".
    static func start(of tokens: Range<Int>, in message: MessageText) -> Int? {
        let words = Word.words(of: message, in: tokens)
        let led = start(of: words)
        // "las citas mejor por correo"
        let about = words.prefix(4).prefix { Self.subjects.contains($0) }.count
        let place = led.flatMap { token in words.firstIndex { $0.token >= token } } ?? 0
        let found = preferences.best(in: words, at: place) ?? preferences.best(in: words, at: max(place, about))
        guard let liked = found, liked.match.range.upperBound < words.count else { return led }
        let next = liked.match.range.upperBound
        let body = PraiseTails.withoutManners(words[next].token..<tokens.upperBound, in: message)
        // "Prefiro que me liguem", "plutôt le matin, jamais le mercredi": all of it is the answer.
        guard !joiners.contains(words[next]), !body.dropLast().contains(where: { message.isClauseBreak($0) }),
            liked.meaning || Word.words(of: message, in: body).count <= 3 && tellsTime(words[next])
        else { return led }
        return words[next].token
    }

    /// "(bitte) freitags", "(marcar) por telefone"
    private static func tellsTime(_ word: Word) -> Bool {
        ways.contains(word) || vias.contains(word) || word.text.hasSuffix("s") && word.text.utf8.count > 5
    }
    private static let vias = WordSets.set(
        "per par por pelo pela via uber unter ab am an nur nach vor as aos so solo seulement apres antes a de il la le")
    private static let subjects = WordSets.set(
        """
        y e et und las los les as os le gli die der el la a o citas fechas reservas dates rdv rendezvous marcacoes datas
        appuntamenti prenotazioni termine agenda
        """)
    private static let joiners = WordSets.set("que qu quon quil che dass wenn si se und y et e ed ma mais aber pero")

    /// What is liked best, and what is only asked for.
    private static let preferences = PhraseBook<Bool>([
        (
            true,
            """
            mejor|preferiblemente|preferentemente si? es?
            yo? prefiero|preferiria
            me viene|va|queda mejor
            me localizan|localizais|encuentran|encontrais|pillan|pillais mejor
            mi trovate|trovi|raggiungete|contattate meglio
            joignable|dispo|disponible plutot|surtout|idealement
            je suis joignable|dispo|disponible plutot|surtout|idealement
            estou|fico disponivel de|mais? preferencia?
            plutot|idealement|preferablement
            de preference
            je prefere|prefererais
            le mieux cest
            am liebsten|besten
            lieber|vorzugsweise|bevorzugt
            ich bevorzuge
            mir passt|passen|ware|waren es? am? besten|liebsten|gut?
            melhor|preferencialmente
            de preferencia|preferencia
            eu? prefiro|preferia|preferiria
            meglio|preferibilmente se?
            io? preferisco|preferirei
            di preferenza
            """
        ),
        (false, "bitte|possibilmente|gern|gerne|marcar|agendar|agendem|marquem"),
    ])

    /// The token at which the way itself begins; nil where it begins at once.
    static func start(of words: [Word]) -> Int? {
        if let link = link(in: words) { return words[link].token }
        guard let lead = book.best(in: words, at: 0), lead.match.range.upperBound < words.count,
            // "Booking form is on the contact page"
            lead.match.range.count > 1 || !forms.contains(words[lead.match.range.upperBound])
        else { return nil }
        let next = lead.match.range.upperBound
        // "Book me at https://…": the address alone.
        let leads = next + 1 < words.count && ways.contains(words[next]) && words[next + 1].isAddress
        return words[leads ? next + 1 : next].token
    }

    /// "Hosts find my free slots on https://…": nothing but the address, and where it is to be found.
    static func link(in words: [Word]) -> Int? {
        guard (2...14).contains(words.count), let last = words.last, last.text.hasPrefix("<link"),
            words.dropLast().allSatisfy({ finding.contains($0) }),
            words.contains(where: { calendars.contains($0) })
        else { return nil }
        return words.count - 1
    }

    private static let calendars = WordSets.set(
        "slot slots time times calendar availability booking bookings book schedule scheduling diary dates agenda appointment"
    )
    private static let finding = WordSets.set(
        """
        hosts host people producers anyone anybody everyone they you i we can may could should will just please find finds
        see sees pick picks choose grab get take book books reserve check look use using at on via under through in over by
        with my our the a an all any free open available next current live times time slots slot calendar availability
        booking bookings schedule scheduling diary dates agenda appointment appointments page link is are s here there
        theres listed shown online up for me us up it that them when whenever im
        """)
    private static let forms = WordSets.set(
        "form forms link page calendar system requests request enquiries inquiries agent agency")
    private static let ways = WordSets.set("at via on through over under using by with")

    /// Whether words only announce it.
    static func isLead(_ words: [Word]) -> Bool {
        guard let lead = book.best(in: words, at: 0) else { return false }
        return lead.match.range.upperBound == words.count
    }

    /// "Côté agenda, je suis dispo le vendredi matin": the way or time behind a label that nothing else has.
    static func labelled(_ words: [Word]) -> Int? {
        guard let label = labels.best(in: words, at: 0), label.match.range.upperBound < words.count else { return nil }
        let next = label.match.range.upperBound
        let free = Self.free.best(in: words, at: next)?.match.range.upperBound ?? next
        return free < words.count ? words[free].token : nil
    }

    private static let free = PhraseBook<Bool>([
        (
            true,
            """
            je suis|serais dispo|disponible|libre
            yo? estoy|suelo estar? libre|disponible
            bin ich|hab|habe|kann|ginge|geht|passt frei|zeit|immer|mir|es|gut?
            eu? estou|fico|to livre|disponivel
            io? sono libera|libero|disponibile
            """
        )
    ])

    private static let labels = PhraseBook<Bool>([(true, announced)])

    private static let announced = """
            e? quanto|relativamente|em ao|aos|as|a? relacao? ao|aos|as|a? horarios|horario|agenda|datas|marcacoes|disponibilidade
            y? en? cuanto|respecto|referente a|al los|las|la|el? horarios|horario|agenda|fechas|disponibilidad|citas
            et? cote|niveau agenda|horaires|planning|dates|dispo|dispos|disponibilites|calendrier
            et? pour ce qui est|concerne de|du|des|les|la|le? lagenda|horaires|agenda|dates|planning|disponibilites
            et? concernant|question les|le|la|lagenda? lagenda|horaires|agenda|dates|planning|disponibilites
            und? was die|den|das? termine|termin|zeiten|uhrzeiten|terminfindung|buchung|buchungen angeht|betrifft|anbelangt
            und? bezuglich|zwecks|hinsichtlich der|des|den|einem? termine|terminen|termins|zeiten|terminfindung|buchung|buchungen
            e? per quanto|quel riguarda|concerne gli|le|la|i|il|l? orari|date|agenda|disponibilita|prenotazioni
            e? quanto|riguardo a|agli|alle|alla|ai orari|date|agenda|disponibilita|prenotazioni
        """

    private static let book = PhraseBook<Bool>([
        (true, announced),
        (
            true,
            """
            podem marcar|agendar|combinar|reservar
            please? book me at|on?
            please? hosts|people|producers|you|they|anyone can|may|should|could book|schedule|reach|catch|get me|it|that|everything?
            booking|bookings|scheduling please?
            to book me?
            y|e? para|pa pedir|agendar|agendarme|quedar|reservar|reservarme|coordinar|concertar|concretar|fijar|contratarme|contactarme|contactar|localizarme|citarnos|grabar|cerrar|organizarnos|programar conmigo? una|la|el|un|cita|fecha|hora|entrevista|fechas|dia? cita|fecha|hora|entrevista|grabacion|dia?
            y|e? para la|las|el|lo|los? agenda|cita|citas|reserva|reservas|fechas|fecha|entrevista|entrevistas|contacto|grabacion de? la|el|fechas|contacto?
            agenda|citas|reservas|fechas|contacto es|son
            et? pour caler|fixer|prendre|planifier|organiser|reserver|booker|convenir|programmer|me? joindre|contacter|trouver un|une|le|la|dun|du|de? rdv|rendezvous|date|creneau|entretien|interview|tournage|enregistrement?
            et? pour caler|fixer|prendre|planifier|organiser|reserver|booker|programmer un|une|le|la|les rdv|rendezvous|date|dates|creneau|entretien|interview|enregistrement
            et? pour me joindre|contacter
            et? pour me reserver|booker|inviter|avoir|programmer|caler
            et? pour reserver|booker
            et? pour les|le|la? rdv|rendezvous|reservations|reservation|dates|contact|agenda|planning
            rdv|rendezvous|reservations|dates|contact cest
            und? termine|termin|terminabsprache|terminabsprachen|terminanfragen|terminanfrage|terminvereinbarung|terminfindung|terminplanung|buchung|buchungen|buchungsanfragen|anfragen|kontakt bitte? laufen|lauft|gehen|geht|gibts|mache|mach|vereinbare? ich?
            und? fur|zur|wegen die|den|das|einen|einem|der? termine|termin|terminabsprache|terminfindung|terminvereinbarung|buchung|buchungen|planung|interview
            und? um einen? termin auszumachen|zu vereinbaren|machen?
            e? pra|para marcar|agendar|combinar|reservar|gravar|fechar|contratar|falar comigo? a|o|uma|um|data|hora|gravacao|entrevista|horario? data|hora|gravacao|entrevista|horario|conversa?
            e? pra|para a|as|o|os? agenda|marcacoes|marcacao|datas|reservas|contato|contacto|gravacao|entrevista
            agenda|marcacoes|datas|contato|contacto e|sao
            marcacoes|agendamentos
            e? per gli|i|le|la|un|l? appuntamenti|appuntamento|prenotazioni|prenotazione|date|contatti|contatto|agenda|registrazione
            e? per fissare|prendere|prenotare|prenotarmi|concordare|organizzare|organizzarci|accordarci|contattarmi|trovarci|sentirci un|una|l|la|il|le? appuntamento|data|date|intervista|registrazione|orario?
            appuntamenti|prenotazioni|date|contatti sono
            """
        ),
    ])
}
