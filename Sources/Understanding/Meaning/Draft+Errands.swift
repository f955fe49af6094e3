import InterviewCore

/// Why somebody wants to know how long it takes, or to stop, in the other languages: "¿Cuánto falta? que entro a guardia en
/// diez minutos", "Quanto manca? devo prendere il treno".
extension Draft {
    func isErrand(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        guard (2...12).contains(words.count), !sentence.asks, let first = words.first else { return false }
        let isReason = Self.reasons.contains(first)
        return words.contains { Self.foreignErrands.contains($0) }
            && (isReason || words.prefix(5).contains { Self.hurried.contains($0) })
            || isReason && words.prefix(4).contains { Self.waiting.contains($0) }
    }

    private static let reasons = WordSets.set(
        "que es porque pues cest car parce jai je il ich weil denn muss hab gleich tenho e porque pois devo ho che perche ce"
    )
    private static let hurried = WordSets.set(
        """
        entro tengo voy me salgo empiezo debo llega sale jai je faut dois on mon ma ich muss hab habe gleich mein meine tenho
        vou preciso saio entro comeco meu minha devo ho vado parto inizio mi sta parte arriva
        """)
    private static let foreignErrands = WordSets.set(
        """
        guardia turno reunion tren autobus bus vuelo avion cita prisa medico clase ninos comer cole colegio dentista paciente
        pacientes cliente train metro avion boulot service garde creche ecole pressee presse dejeuner rdv cours patient
        zug termin schicht dienst meeting besprechung bahn flug kita arzt unterricht kunde kundin essen patient eile
        reuniao comboio autocarro onibus voo consulta plantao aula pressa medico almoco trem escola
        riunione treno autobus aereo volo appuntamento fretta visita lezione scuola pranzo medico turno
        """)
    private static let waiting = WordSets.set("espera esperan attend attendent wartet warten espera aspetta aspettano")
}
