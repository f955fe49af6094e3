/// Words that a claim may use though its source does not: they name no one and nothing, count nothing and praise
/// nothing. In English, Spanish, French, German, Portuguese, Italian and Russian; folded.
enum PlainWords {
    /// Articles, prepositions, pronouns, auxiliaries.
    static let function: Set<String> = set(
        """
        a an the one ones this that these those there here he she it they we i me my our their his her hers him them us its and or \
        but so if as at by for from in into of on onto to with within without through throughout across up over under after \
        before during since until while when where why how what who whom whose which is are was were be been being am has \
        have had having do does did doing done can could will would should may might also than then too very just even \
        some any all both each every other another such own same s t d ll re ve m himself herself themselves oneself \
        between beyond behind about around against along among because however although though despite per via whether \
        el la los las un una unos unas lo le les y e o u ni que de del al a en con sin por para como su sus se es son era \
        fue fueron ser ha han habia esta estan este esto estos estas ese esa mas muy tambien cuando donde quien \
        sobre entre desde hasta hacia tras durante cada todo toda todos todas sino pero ella ellos nuestro nuestra \
        l d qu c n j le la les des du au aux une et ou qui que dont dans sur sous avec sans pour par chez est sont etait \
        ete etre a ont avait ce cet cette ces son sa ses leur leurs il elle ils elles on nous notre nos plus tres aussi \
        comme quand lorsque afin ainsi puis entre vers depuis pendant tout toute tous toutes meme \
        der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird wurde wurden \
        werden worden hat haben hatte hatten mit ohne fur von vom zu zum zur im am beim bei auf aus an in nach uber unter vor \
        durch gegen um als wie wenn weil dass damit ob auch noch nur so sehr mehr er sie es wir ihr ihre ihren ihrem ihrer \
        sein seine seinen seinem seiner unser unsere sich man was wer wo wann warum dabei dazu sowie ins ans seit bis zwischen \
        os as um uma uns umas do da dos das no na nos nas ao aos pelo pela pelos pelas com sem em seu sua seus suas ela \
        ele eles elas foi foram sao era mais muito tambem quando onde quem sobre entre desde ate cada todo toda isso \
        gli i uno di del dello della dei degli delle dal dalla dai nel nello nella nei nelle sul sulla sui al allo alla ai \
        agli alle con senza per tra fra che chi cui come suo sua suoi sue si ed ha hanno aveva era erano sono stato \
        stata stati piu molto anche quando dove ogni tutto tutti \
        и в во на с со к ко о об от до из у за по для не а но или что как это его ее их он она они мы я был была были быть \
        есть при над под между через после перед без также чтобы который которая которые где когда свой свои своей
        """)

    /// Words of telling, doing and thinking that assert nothing that could be looked up.
    static let soft: Set<String> = set(
        """
        work works working worked make makes making made use uses using used bring brings bringing brought take takes \
        taking took give gives giving gave keep keeps keeping kept get gets getting got become becomes becoming became \
        go goes going come comes coming came turn turns turning turned find finds finding found show shows showing showed \
        share shares sharing shared talk talks talking speak speaks speaking tell tells telling told say says think \
        thinks thinking thought know knows knowing learn learns learning learned lesson lessons understand understands \
        understanding see sees believe believes want wants need needs needed look looks looking want ask asks asking start \
        starts starting started begin begins began keep stay stays let lets include includes including based focus \
        focuses focused focusing join joins joined joining serve serves serving served spend spends spent combine \
        combines combining drawing draw draws bridge bridges bridging connect connects connecting join apply applies \
        applying enable enables enabling ensure ensures ensuring drive drives driving drove shape shapes shaping explore \
        explores exploring discover discovering explain explains explaining rethink rethinking navigate navigating tackle \
        tackling address addressing handle handling achieve achieves achieving achieved reach reaching reached result \
        results resulting experience experienced expertise background career careers profile perspective perspectives \
        approach approaches way ways idea ideas insight insights view views story stories journey path practice practices \
        practical practically real really real-world world worlds everyday day-to-day today now thing things something \
        anything everything matter matters reason reasons question questions answer answers problem problems challenge \
        challenges issue issues solution solutions change changes changing topic topics role roles part parts field \
        fields area areas kind kinds level levels step steps point points place places time times life side part well \
        better good great right simple simply clear clearly hard easy new old long short big small high low early late \
        different similar many much several various multiple few often always never once again already still yet instead \
        rather together directly especially particularly mainly mostly largely currently previously formerly recently \
        later earlier ago ahead away back down out off not no yes value values valued important key core main hands \
        deep deeply strong skilled passionate dedicated committed known able ability abilities interested people-focused \
        professional professionals professionally person people's human humans who whoever anyone someone everyone \
        listener listeners audience audiences show host conversation conversations guide guides guidance tip \
        tips toolkit mindset truth myth myths mistake mistakes secret future past present impact purpose goal goals success \
        successful successfully effective effectively efficient efficiently sustainable sustainably meaningful lasting \
        honest honestly care cares caring trust confidence clarity balance responsible responsibility responsibilities \
        achievement achievements accomplishment skill skills knowledge topic subject theme themes context \
        instead require requires required involve involves involving involved relate related relating regarding depend \
        depends matter per total overall full whole entire amount rate set sets setting put puts putting \
        run-up behind-the-scenes inside outside real-life like likes such thanks due led-by specialises specializes \
        specialising specializing specialised specialized specialist-in notable notably amid beyond case cases art craft hidden faster quicker \
        easier safer simpler smarter stronger healthier calmer cleaner quieter fewer less clearer wiser smoother sooner
        """
            + spanish + french + german + portuguese + italian + russian)

    private static let spanish = """
         trabajo trabaja trabajar trabajando trabajo hace hacer hacen haciendo usa usar usando lleva llevar logra lograr \
        logro consigue consiguio permite permitio muestra mostrar habla hablar hablando explica explicar cuenta contar \
        comparte compartir aprende aprender aprendio lecciones leccion piensa cree entiende entender busca buscar quiere \
        necesita empieza combina une conecta aplica explora experiencia experto-en trayectoria carrera perspectiva enfoque \
        manera forma formas idea ideas historia historias camino practica practicas practico practicos real reales mundo \
        vida dia hoy ahora cosas algo razon pregunta preguntas respuesta problema problemas reto retos solucion soluciones \
        cambio cambios tema temas papel parte nivel paso pasos lugar tiempo mejor mejores bueno buena grande claro simple \
        nuevo nueva nuevos nuevas diferente distinto muchos varias varios siempre nunca actualmente anteriormente antes \
        despues luego ademas especialmente importante clave profesional profesionales persona alguien oyentes publico \
        audiencia conversacion guia consejos verdad mitos errores futuro impacto proposito objetivo exito eficaz \
        sostenible gracias resultado resultados logros responsable mediante segun especializada especializado \
        puede pueden debe deben quieren podemos centrada centrado basada basado dedicada dedicado orientada
        """
    private static let french = """
         travail travaille travailler fait faire font utilise utiliser apporte permet permettre montre montrer parle parler \
        explique expliquer raconte partage partager apprend apprendre lecons lecon pense croit comprend comprendre cherche \
        veut besoin commence combine relie applique explore experience parcours carriere perspective approche maniere facon \
        facons idee idees histoire histoires chemin pratique pratiques concret concrets reel vie monde jour aujourd'hui \
        aujourdhui maintenant choses raison question questions reponse probleme problemes defi defis solution solutions \
        changement changements sujet sujets role partie niveau etape etapes lieu temps mieux bon bonne grand grande clair \
        simple nouveau nouvelle nouveaux different plusieurs toujours jamais actuellement auparavant ensuite surtout \
        notamment important cle professionnel professionnels personne quelqu'un auditeurs public conversation guide \
        conseils verite erreurs avenir impact objectif succes efficace durable grace resultat resultats responsable \
        specialisee specialise axee centree fondee passe mettre met mise veulent peut peuvent doit doivent
        """
    private static let german = """
         arbeit arbeitet arbeiten macht machen nutzt nutzen bringt zeigt zeigen spricht sprechen erklart erklaren erzahlt \
        teilt lernt lernen gelernt lektionen denkt glaubt versteht verstehen sucht will braucht beginnt verbindet wendet \
        erfahrung erfahrungen laufbahn karriere perspektive ansatz art weise idee ideen geschichte geschichten weg wege \
        praxis praktisch praktische praktischen wirklich leben welt tag alltag heute jetzt dinge etwas grund frage fragen \
        antwort antworten problem probleme herausforderung herausforderungen losung losungen wandel veranderung thema \
        themen rolle teil stufe schritt schritte ort zeit besser gut gute guten gross grosse klar einfach neu neue neuen \
        andere anders viele mehrere immer nie derzeit zuvor spater danach besonders wichtig wichtige schlussel fachleute \
        person jemand horer publikum gesprach ratgeber tipps wahrheit fehler zukunft wirkung ziel ziele erfolg erfolgreich \
        wirksam nachhaltig dank ergebnis ergebnisse verantwortlich verantwortung zustandig spezialisiert geht gehen kommt wollen konnen kann konnte sollen mussen mochten \
        kommen gibt geben bleibt bleiben steht hilfe dort hier
        """
    private static let portuguese = """
         trabalho trabalha trabalhar faz fazer usa usar leva consegue conseguiu permite mostra mostrar fala falar explica \
        conta compartilha aprende aprender aprendeu licoes licao pensa acredita entende busca quer precisa comeca combina \
        conecta aplica explora experiencia trajetoria carreira perspectiva abordagem maneira forma formas ideia ideias \
        historia historias caminho pratica praticas pratico real mundo vida dia hoje agora coisas algo razao pergunta \
        perguntas resposta problema problemas desafio desafios solucao solucoes mudanca mudancas tema temas papel parte \
        nivel passo passos lugar tempo melhor bom boa grande claro simples novo nova novos novas diferente muitos varios \
        varias sempre nunca atualmente anteriormente antes depois alem especialmente importante chave profissional \
        profissionais pessoa alguem ouvintes publico conversa guia dicas verdade erros futuro impacto proposito objetivo \
        sucesso eficaz sustentavel pode podem deve devem querem gracas resultado resultados responsavel especializada especializado focada baseada
        """
    private static let italian = """
         lavoro lavora lavorare fa fare usa usare porta permette mostra mostrare parla parlare spiega racconta condivide \
        impara imparare imparato lezioni lezione pensa crede capisce cerca vuole serve comincia combina collega applica \
        esplora esperienza percorso carriera prospettiva approccio modo modi idea idee storia storie strada pratica \
        pratiche pratico reale mondo vita giorno oggi adesso cose qualcosa ragione domanda domande risposta problema \
        problemi sfida sfide soluzione soluzioni cambiamento tema temi ruolo parte livello passo passi luogo tempo meglio \
        buono grande chiaro semplice nuovo nuova nuovi nuove diverso molti vari varie sempre mai attualmente prima poi \
        dopo inoltre soprattutto importante chiave professionista professionisti persona qualcuno ascoltatori pubblico \
        conversazione guida consigli verita errori futuro impatto scopo obiettivo successo efficace sostenibile puo possono deve devono vogliono grazie \
        risultato risultati responsabile specializzata specializzato basata basato
        """
    private static let russian = """
         работа работает работать работала работал делает делать помощь рассказывает говорит объясняет показывает опыт карьера \
        взгляд подход способ идея идеи история истории путь практика мир жизнь день сегодня теперь вещи вопрос вопросы ответ \
        проблема проблемы задача задачи решение решения изменения тема темы роль часть уровень шаг время лучше новый новые \
        разные многие всегда сейчас ранее потом особенно важно профессионал человек слушатели разговор советы ошибки \
        будущее цель успех результат результаты может могут нужно
        """

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
