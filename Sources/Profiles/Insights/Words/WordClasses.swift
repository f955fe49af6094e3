/// Words that say the same of a deed, or count the same: a claim may use one where its source has another.
/// Folded; English, Spanish, French, German, Portuguese, Italian, Russian.
enum WordClasses {
    /// What a word belongs to; nil for words of no class.
    static func of(_ word: String) -> String? { table[word] }

    /// Names of classes that no word of a text is equal to.
    static let up = "+up"
    static let down = "+down"
    /// Said of anybody: in a theme they assert nothing, nor does the second of a deed.
    static let people = "+people"
    static let business = "+business"
    static let win = "+win"
    static let time: Set<String> = ["+year", "+month", "+week", "+day", "+hour", "+minute"]

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for (name, words) in classes {
            for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = name }
        }
        return table
    }()

    private static let classes: [(String, String)] = [
        (
            up,
            """
            increase increases increased increasing grow grows grew grown growing growth raise raises raised raising boost \
            boosts boosted boosting rise rises rose rising expand expands expanded expanding lift lifted lifting gain gained \
            improve improves improved improving improvement aumento aumenta aumentar aumentando crecio crecer crece \
            crecimiento hizo-crecer subio elevo mejoro mejorar mejora augmente augmenter augmentation augmentant accru \
            ameliore ameliorer croissance progresse steigerte steigern gesteigert steigerung wuchs wachsen gewachsen wachstum \
            erhohte erhohen erhoht verbesserte verbessern verbessert aumentou cresceu crescer crescimento melhorou melhorar \
            elevou ampliou cresciuto crescita crescere aumentato miglioro migliorato migliorare выросла вырос выросли рост \
            увеличила увеличил увеличить повысила повысил
            """
        ),
        (
            down,
            """
            reduce reduces reduced reducing reduction cut cuts cutting decrease decreases decreased decreasing lower lowers \
            lowered lowering drop drops dropped dropping fall falls fell fallen falling decline declined shrink shrank \
            shrinking trim trimmed slash slashed redujo reducir reduciendo reduccion bajo bajar disminuyo recorto cayo \
            reduit reduire reduction reduisant baisse baisser diminue diminuer senkte senken gesenkt senkung reduzierte \
            reduzieren reduziert verringerte sank sanken fiel reduziu reduzir reduzindo reducao diminuiu caiu baixou ridotto \
            ridusse ridurre riduce riduzione diminuito calato sceso снизила снизил снизить снижение сократила сократил \
            сократить сократилось уменьшила
            """
        ),
        (
            "+lead",
            """
            lead leads led manage manages managed managing head heads headed heading oversee \
            oversees oversaw overseeing directs directed directing supervise supervised supervises supervising dirige dirigio \
            dirigir lidera lidero liderar gestiona gestiono encabeza coordina coordino coordinate coordinated coordinates \
            dirige diriger encadre encadrer pilote piloter gere gerer leite leitet leitete leiten geleitet fuhrt fuhrte \
            verantwortet verantwortete lidera liderou liderar dirige dirigiu gerencia gerenciou coordena coordenou guida \
            guidato dirige diretto gestisce gestito coordina coordinato leading возглавляет возглавляла возглавлял руководит \
            руководила руководил
            """
        ),
        (
            "+build",
            """
            build builds built building create creates created creating develop develops developed developing develops \
            design designs designed designing launch launches launched launching introduce introduces introduced \
            introducing establish established establishing implement implemented implementing construyo construir crear creo \
            crea desarrollo desarrollar desarrolla diseno disenar lanzo lanzar implanto implemento introdujo cree creer \
            developpe developper concu concevoir lance lancer construit construire mis-en-place baut baute bauen gebaut \
            aufgebaut aufbaute aufbau entwickelt entwickelte entwickeln entwarf gestaltet gestaltete fuhrte-ein eingefuhrt \
            einfuhrung startete criou criar cria desenvolveu desenvolver desenvolve construiu projetou lancou implantou \
            implementou creato creare crea sviluppato sviluppare sviluppa progettato costruito lanciato introdotto создала \
            создал создание создать построила построил разработала разработал запустила запустил внедрила внедрил
            """
        ),
        (
            "+help",
            """
            help helps helped helping support supports supported supporting assist assists assisted guide guides guided \
            guiding advise advises advised advising ayuda ayudar ayudo ayudando apoya apoyar asesora aide aider aidant \
            accompagne accompagner conseille hilft helfen half unterstutzt unterstutzte unterstutzen begleitet begleiten berat \
            ajuda ajudar ajudou apoia apoiar aiuta aiutare aiutato supporta affianca помогает помогала помогать помог
            """
        ),
        (
            "+teach",
            """
            teach teaches taught teaching train trains trained training coach coaches coached coaching mentor mentors \
            mentored mentoring ensena ensenar formo forma-a formar enseigne enseigner forme former lehrt lehrte unterrichtet \
            unterrichtete schult schulte ausgebildet ensina ensinou formou insegna insegnato formato учит преподает обучила
            """
        ),
        (
            "+save",
            """
            save saves saved saving savings ahorro ahorrar ahorra ahorros ahorrando economise economiser economisant \
            economies spart sparte sparen gespart einsparung einsparungen economizou economizar economizando poupou \
            risparmiato risparmiare risparmio сэкономила сэкономил экономия
            """
        ),
        (
            "+win",
            """
            win wins won winning winner honors honours gano ganar ganadora ganador gagne gagner laureate laureat gewann \
            gewonnen ausgezeichnet ganhou venceu vencedora vencedor vinto vince vincitore vincitrice \
            выиграла победитель
            """
        ),
        (
            "+found",
            """
            founded founding cofounded fundo fundar fonde fonder grundete gegrundet fundou fundar fondato \
            основала основал
            """
        ),
        (
            "+write",
            """
            write writes wrote written writing escribio escribe ecrit schrieb schreibt escreveu escreve \
            scritto
            """
        ),
        (
            "+publish",
            """
            publish publishes published publishing publico publicado publie veroffentlicht publicou \
            pubblicato
            """
        ),
        (
            "+people",
            """
            people persons staff employees team teams members personas equipo equipos empleados personnes equipe equipes \
            collaborateurs salaries mitarbeiter mitarbeitende mitarbeitenden menschen kollegen leute pessoas funcionarios \
            persone squadra dipendenti человек людей команда команду команды командой сотрудников
            """
        ),
        (
            "+business",
            """
            company companies business businesses firm firms empresa empresas entreprise entreprises firma \
            firmen unternehmen azienda aziende impresa imprese компания компании компаний
            """
        ),
        (
            "+customer",
            """
            customer customers client clients cliente clientes kunde kunden clienti клиент клиенты клиентов
            """
        ),
        (
            "+country",
            """
            country countries pais paises pays lander landern land paese paesi страна страны стран
            """
        ),
        (
            "+year",
            """
            year years yr yrs jahr jahre jahren jahrige an ans annee annees ano anos anni anno год года лет
            """
        ),
        (
            "+month",
            """
            month months mo mos monat monate monaten mois mes meses mese mesi месяц месяца месяцев
            """
        ),
        (
            "+week",
            """
            week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane неделя недели \
            недель
            """
        ),
        ("+run", "run runs ran running"),
        ("+day", "days dias jours tage tagen giorni дня дней"),
        (
            "+hour",
            """
            hour hours hr hrs h stunde stunden heure heures hora horas ora ore час часа часов
            """
        ),
        ("+minute", "minute minutes min mins minuten minuto minutos minuti минут минуты"),
        ("+month1", "monthly mensual mensuel monatlich mensal mensile"),
        (
            "+year1",
            """
            yearly annual annually anual anuales annuel annuelle jahrlich jahrliche anuais annuale
            """
        ),
    ]
}
