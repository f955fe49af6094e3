import InterviewCore

@testable import Profiles

extension InventedProfile {
    static let european = [lucia, amelie, jorg, beatriz, donato]

    static let lucia = InventedProfile(
        id: "lucia",
        text: """
            Lucía Etxabe
            Directora de compras en Olivar Sur
            Córdoba, España

            About

            Llevo 11 años comprando aceite a pequeños agricultores. Creo que un precio justo se firma antes de la cosecha.

            Experience

            Directora de compras
            Olivar Sur
            2017 - Present
            Firmó contratos con 85 cooperativas en Andalucía.
            Redujo los costes de transporte un 22% con rutas compartidas.

            Analista de mercado
            Grupo Almazara
            2012 - 2017
            Creó un índice de precios que usan 30 empresas.

            Skills

            Comercio justo
            Negociación
            """,
        claims: [
            .init(
                .professionalBio,
                "Lucía Etxabe es directora de compras en Olivar Sur y lleva 11 años comprando aceite a pequeños agricultores.",
                "Directora de compras\nOlivar Sur", "Llevo 11 años comprando aceite a pequeños agricultores"),
            .init(.expertiseKeywords, "Comercio justo", "Comercio justo"),
            .init(
                .achievements, "Redujo un 22% los costes de transporte con rutas compartidas",
                "Redujo los costes de transporte un 22% con rutas compartidas."),
            .init(
                .achievements, "Firmó contratos con 85 cooperativas en Andalucía",
                "Firmó contratos con 85 cooperativas en Andalucía."),
            .init(
                .podcastTopics, "Por qué un precio justo se firma antes de la cosecha",
                "un precio justo se firma antes de la cosecha"),
            .init(
                .targetAudience, "Empresas y cooperativas que compran a agricultores", "85 cooperativas en Andalucía"),
        ])

    static let amelie = InventedProfile(
        id: "amelie",
        text: """
            Amélie Courtois-Diallo
            Cheffe de projet mobilité, Métropole de Brévanne
            Brévanne

            About

            J'aménage des rues où les enfants vont à l'école à vélo. Dix ans de travail avec les habitants, rue par rue.

            Experience

            Cheffe de projet mobilité
            Métropole de Brévanne
            2016 - Present
            A créé 48 kilomètres de pistes cyclables.
            Le trafic devant les écoles a baissé de 37 % en deux ans.

            Urbaniste
            Atelier Ruelle
            2012 - 2016
            A mené 60 ateliers avec les habitants.

            Skills

            Urbanisme tactique
            Concertation
            """,
        claims: [
            .init(
                .professionalBio,
                "Amélie Courtois-Diallo est cheffe de projet mobilité à la Métropole de Brévanne. Elle aménage des rues où les "
                    + "enfants vont à l'école à vélo.",
                "Cheffe de projet mobilité\nMétropole de Brévanne",
                "J'aménage des rues où les enfants vont à l'école à vélo"),
            .init(.expertiseKeywords, "Urbanisme tactique", "Urbanisme tactique"),
            .init(
                .achievements, "A créé 48 kilomètres de pistes cyclables", "A créé 48 kilomètres de pistes cyclables."),
            .init(
                .achievements, "Le trafic devant les écoles a diminué de 37 % en deux ans",
                "Le trafic devant les écoles a baissé de 37 % en deux ans."),
            .init(.podcastTopics, "Aménager une rue avec ses habitants", "avec les habitants, rue par rue"),
            .init(
                .targetAudience, "Les habitants et les urbanistes qui veulent des pistes cyclables",
                "48 kilomètres de pistes cyclables"),
        ])

    static let jorg = InventedProfile(
        id: "jorg",
        text: """
            Jörg Wittenbach
            Bäckermeister und Inhaber, Backhaus Wittenbach
            Münster

            About

            Ich backe seit 26 Jahren mit Sauerteig und zeige anderen Betrieben, wie sie ohne Nachtarbeit auskommen.

            Experience

            Inhaber
            Backhaus Wittenbach
            2005 - Present
            Stellte den Betrieb auf Tagschichten um und senkte die Fluktuation von 40 auf 8 Prozent.
            Beschäftigt 18 Mitarbeitende in drei Filialen.

            Produktionsleiter
            Kornkamm GmbH
            1999 - 2005
            Plante die Produktion von 12.000 Broten am Tag.

            Skills

            Sauerteig
            Schichtplanung
            """,
        claims: [
            .init(
                .professionalBio,
                "Jörg Wittenbach ist Bäckermeister und Inhaber von Backhaus Wittenbach. Seit 26 Jahren backt er mit Sauerteig.",
                "Bäckermeister und Inhaber, Backhaus Wittenbach", "Ich backe seit 26 Jahren mit Sauerteig"),
            .init(.expertiseKeywords, "Schichtplanung", "Schichtplanung"),
            .init(
                .achievements, "Senkte die Fluktuation von 40 auf 8 Prozent durch Tagschichten",
                "Stellte den Betrieb auf Tagschichten um und senkte die Fluktuation von 40 auf 8 Prozent."),
            .init(
                .achievements, "Plante bei Kornkamm die Produktion von 12.000 Broten am Tag",
                "Plante die Produktion von 12.000 Broten am Tag."),
            .init(.podcastTopics, "Wie Betriebe ohne Nachtarbeit auskommen", "wie sie ohne Nachtarbeit auskommen"),
            .init(
                .targetAudience, "Inhaber von Betrieben, die ohne Nachtarbeit auskommen wollen",
                "zeige anderen Betrieben, wie sie ohne Nachtarbeit auskommen"),
            .init(
                .keyMessage, "Backen mit Sauerteig geht ohne Nachtarbeit.", "Ich backe seit 26 Jahren mit Sauerteig",
                "ohne Nachtarbeit"),
        ])

    static let beatriz = InventedProfile(
        id: "beatriz",
        text: """
            Beatriz Montalvão
            Enfermeira-chefe no Hospital Serra Clara
            Coimbra

            About

            Cuido de equipes que cuidam de pessoas. Estudo o descanso dos turnos da noite desde 2010.

            Experience

            Enfermeira-chefe
            Hospital Serra Clara
            2015 - Present
            Coordena 54 enfermeiros em quatro alas.
            Reduziu as quedas de pacientes em 31% com rondas noturnas.

            Enfermeira
            Clínica Ponte Nova
            2008 - 2015
            Criou um guia de passagem de turno.

            Skills

            Gestão de turnos
            Segurança do paciente
            """,
        claims: [
            .init(
                .professionalBio,
                "Beatriz Montalvão é enfermeira-chefe no Hospital Serra Clara, onde coordena 54 enfermeiros em quatro alas.",
                "Enfermeira-chefe\nHospital Serra Clara", "Coordena 54 enfermeiros em quatro alas."),
            .init(.expertiseKeywords, "Segurança do paciente", "Segurança do paciente"),
            .init(
                .achievements, "Reduziu em 31% as quedas de pacientes com rondas noturnas",
                "Reduziu as quedas de pacientes em 31% com rondas noturnas."),
            .init(.podcastTopics, "O descanso nos turnos da noite", "o descanso dos turnos da noite"),
            .init(
                .uniquePerspective, "Estuda o descanso dos turnos da noite desde 2010.",
                "Estudo o descanso dos turnos da noite desde 2010."),
            .init(
                .targetAudience, "Enfermeiros e equipes que cuidam de pacientes",
                "Cuido de equipes que cuidam de pessoas"),
        ])

    static let donato = InventedProfile(
        id: "donato",
        text: """
            Donato Levrieri
            Liutaio e docente, Bottega Levrieri
            Cremona

            About

            Costruisco violini da 30 anni e insegno a riparare gli strumenti invece di sostituirli.

            Experience

            Liutaio
            Bottega Levrieri
            1995 - Present
            Ha restaurato 210 strumenti per 14 orchestre.
            I tempi di consegna sono scesi da 9 a 4 mesi.

            Docente
            Scuola Civica Aurea
            2009 - 2021
            Ha formato 75 apprendisti.

            Skills

            Restauro
            Liuteria
            """,
        claims: [
            .init(
                .professionalBio, "Donato Levrieri è liutaio e docente. Costruisce violini da 30 anni.",
                "Liutaio e docente, Bottega Levrieri", "Costruisco violini da 30 anni"),
            .init(.expertiseKeywords, "Restauro", "Restauro"),
            .init(
                .achievements, "Ha restaurato 210 strumenti per 14 orchestre",
                "Ha restaurato 210 strumenti per 14 orchestre."),
            .init(.achievements, "Ha formato 75 apprendisti alla Scuola Civica Aurea", "Ha formato 75 apprendisti."),
            .init(
                .podcastTopics, "Riparare gli strumenti invece di sostituirli",
                "insegno a riparare gli strumenti invece di sostituirli"),
            .init(.keyMessage, "Gli strumenti si possono riparare.", "riparare gli strumenti invece di sostituirli"),
        ])
}
