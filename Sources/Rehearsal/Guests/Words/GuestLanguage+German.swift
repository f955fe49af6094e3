import InterviewCore

extension GuestLanguage {
    static let german = GuestLanguage(
        code: "de",
        names: .init(
            bars: """
                Jürgen Weißhaupt|Annegret Müller-Lüdenscheid|Ömer Yıldırım|Käthe Brünnhild|Friederike \
                von Thal|Götz Ährenfeld|Leyla Sönmez|Hans-Jörg Bäumler
                """),
        companies: .init(bars: "Nordlicht Werkstatt|Haus am Fluss|Blaue Linie|Brot und Salz|Hafenkante"),
        trades: [
            Trade(
                role: "Landschaftsgärtnerin", does: "Ich pflanze Gärten, die wenig trinken.",
                skills: .init(bars: "Böden|Hecken|Dachgärten|Bewässerung|Schulhöfe"),
                topics: .init(bars: "Gärten ohne Wasser|die wachsende Stadt|Pflanzen mit Kindern"),
                stories: .init(
                    bars: """
                        Ein Schulhof wurde {m} Grad heiß. Wir haben den Asphalt entfernt und {n} Bäume \
                        gepflanzt. Jetzt wird dort wieder gespielt.
                        """)),
            Trade(
                role: "Softwareentwickler", does: "Ich schreibe Programme für Rathäuser.",
                skills: .init(bars: "Barrierefreiheit|Formulare|Tests|Wartung|Sicherheit"),
                topics: .init(bars: "menschliche Formulare|der Code von morgen|Nein sagen"),
                stories: .init(
                    bars: """
                        Ein Formular hatte {m} Seiten. Wir haben zwei behalten. Die vollständigen Anträge \
                        stiegen um {n} Prozent.
                        """)),
            Trade(
                role: "Hebamme", does: "Ich begleite Geburten auf dem Land.",
                skills: .init(bars: "Hausgeburten|Wochenbett|Ausbildung|Stillen|Nachtdienste"),
                topics: .init(bars: "ruhige Geburten|Väter im Kreißsaal|Nächte auf dem Land"),
                stories: .init(
                    bars: """
                        Jede zweite Mutter fuhr {m} Kilometer. Wir haben eine Praxis im Dorf eröffnet. Jetzt \
                        sind es {n}.
                        """)),
        ],
        seconds: .init(
            bars: """
                Vorher habe ich {n} Jahre lang Schuhe verkauft.|Man ruft mich, wenn es fast zu spät \
                ist.|Mein Team sind {n} Leute und ein Hund.
                """),
        perspectives: .init(
            bars: """
                Alle fangen zu spät an.|Langsamkeit ist billiger als Eile.|Erst zuhören, dann zeichnen.
                """),
        audiences: .init(bars: "Inhaber kleiner Betriebe|Menschen, die neu anfangen.|Eltern mit wenig Zeit"),
        messages: .init(
            bars: """
                Fang kleiner an, als du denkst.|Schreib es auf, bevor du es brauchst.|Frag zuerst den, \
                der schweigt.
                """),
        achievements: .init(bars: "Leuchtturmpreis {y}|Silberner Löffel {y}"),
        shows: .init(bars: "Die langsame Stunde|Radio Kessel"),
        idealShows: .init(bars: "Eine ruhige Sendung.|Wirtschaftspodcasts|etwas Praktisches"),
        promotions: .init(bars: "mein Buch Die zweite Schublade|unser kostenloser Leitfaden"),
        schedules: .init(bars: "per E-Mail|vormittags per E-Mail|Schreiben Sie mir, dann schicke ich Termine."),
        ways: [
            .fullName: .init(bars: "{}|Ich heiße {}|Ich bin {}|Mein Name ist {}|Hallo, ich bin {}"),
            .email: .init(bars: "{}|meine E-Mail ist {}|E-Mail: {}|Sie erreichen mich unter {}"),
            .website: .init(bars: "{}|meine Website ist {}"),
            .phone: .init(bars: "{}|meine Nummer ist {}"),
            .role: .init(bars: "{}|ich bin {}|ich arbeite als {}"),
            .company: .init(bars: "{}|ich arbeite bei {}|meine Firma heißt {}"),
            .expertiseKeywords: .init(bars: "{}|vor allem {}"),
            .podcastTopics: .init(bars: "{}|ich würde gern über {} sprechen"),
        ],
        nothing: .init(bars: "keine|nein|möchte ich nicht sagen|nichts|lieber nicht"),
        noLinkedIn: .init(bars: "ich habe kein LinkedIn|kein LinkedIn|nein"),
        and: "und",
        years: .init(bars: "{}|{} Jahre|etwa {} Jahre|seit {} Jahren"),
        chat: .init(bars: "schönes Wetter heute, oder?|haha, das macht Spaß|danke für alles"),
        questions: .init(bars: "Wozu brauchst du das?|Wie lange dauert das?|Was hast du bisher?"),
        corrections: Corrections(
            email: .init(bars: "Entschuldigung, meine E-Mail ist {}|Eigentlich ist meine E-Mail {}"),
            role: .init(bars: "Eigentlich bin ich {}.|Entschuldigung, ich bin {}"),
            company: .init(bars: "Entschuldigung, die Firma heißt {}.|Eigentlich arbeite ich bei {}."),
            years: .init(bars: "Entschuldigung, {} Jahre.|Eigentlich sind es {} Jahre, nicht {old}."),
            removeSecondTopic: .init(bars: "streiche das zweite Thema|entferne das zweite Thema")))
}
