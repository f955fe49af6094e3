extension RoleWords {
    /// More jobs in Spanish, French, German, Portuguese and Italian, folded.
    static let moreForeign = WordSets.set(
        """
        instructor instructora instructeur instructrice instrutor instrutora psicoterapeuta terapeuta logopeda podologo podologa pediatra cirujano cirujana cuidador cuidadora auxiliar celadora
        limpiador limpiadora camionero camionera soldador soldadora fontanero albanil tapicero tapicera zapatero zapatera
        sastre modista joyero joyera relojero orfebre alfarero alfarera florista frutero frutera pescadero carnicero carnicera
        pescador pescadora marinero cartero cartera conserje portero recepcionista guardia policia juez jueza procuradora
        notario notaria registrador perito interventor tesorero tesorera alcalde alcaldesa concejal concejala diputado diputada
        asesor asesora agente comercial dependiente dependienta empresario empresaria interprete locutor
        locutora realizador realizadora productor productora editor editora corrector correctora redactor redactora ilustrador
        ilustradora escultor escultora restaurador restauradora musico cantautor cantautora violinista pianista guitarrista
        actor entrenadora monitor monitora socorrista arbitro arbitra catedratico catedratica becario becaria doctorando
        doctoranda oficial tecnico tecnica operario operaria ebanista herrero herrera cerrajero tornero viverista campesino
        campesina viticultor viticultora enologo enologa bodeguero quesero quesera pastelero pastelera repostero repostera
        barbero barbera esteticista masajista nutricionista matematico matematica fisico fisica astronomo astronoma geologo
        geologa arqueologo arqueologa historiador historiadora sociologo sociologa antropologo antropologa filosofo filosofa
        trabajador ganaderos administrador administradora subdirector subdirectora vicepresidente vicepresidenta

        psychotherapeute orthophoniste psychiatre pediatre chirurgien chirurgienne dentiste podologue osteopathe sage
        dieteticien dieteticienne nutritionniste ambulancier ambulanciere maraicher maraichere fermier fermiere berger bergere
        oleiculteur viticulteur viticultrice oenologue caviste boucher bouchere charcutier fromager fromagere poissonnier
        epicier epiciere chocolatier chocolatiere confiseur traiteur serveur serveuse barman sommelier sommeliere hotelier
        hoteliere ebeniste tapissier tapissiere couturier couturiere tailleur cordonnier bijoutier bijoutiere horloger horlogere
        potier potiere ceramiste verrier souffleur ferronnier forgeron soudeur soudeuse chaudronnier macon couvreur carreleur
        plaquiste serrurier garagiste routier camionneur conducteur conductrice cheminot pilote hotesse steward facteur factrice
        gardien gardienne concierge magistrat magistrate juge greffier greffiere huissier maire adjoint adjointe conseiller
        conseillere depute deputee elu elue charge chargee commercial commerciale negociateur negociatrice courtier courtiere
        assureur banquier banquiere tresorier tresoriere auditeur auditrice actuaire statisticien statisticienne mathematicien
        mathematicienne physicien physicienne astronome geologue glaciologue volcanologue archeologue historien historienne
        sociologue anthropologue philosophe doctorant doctorante stagiaire apprenti apprentie animateur animatrice moniteur
        monitrice surveillant surveillante illustrateur illustratrice realisateur realisatrice producteur productrice monteur
        monteuse scenariste romancier romanciere poete poetesse conteur conteuse comedien comedienne musicienne compositeur
        compositrice chef d'orchestre violoniste guitariste luthiere tatoueur tatoueuse estheticienne masseur masseuse
        interprete correcteur correctrice editeur editrice documentaliste archiviste

        psychotherapeut psychotherapeutin kinderarzt kinderarztin zahnarzt zahnarztin hausarzt hausarztin chirurg chirurgin
        logopade ergotherapeut ergotherapeutin heilpraktiker heilpraktikerin masseur masseurin sanitater sanitaterin
        notfallsanitater notfallsanitaterin altenpfleger altenpflegerin krankenpfleger pflegefachfrau pflegefachmann betreuer
        betreuerin metzger metzgerin fleischer fleischerin konditor konditorin brauer brauerin kellner kellnerin wirt wirtin
        hotelier gastronom gastronomin bauer bauerin schafer schaferin fischer fischerin forster forsterin jager jagerin gartner
        tischler zimmerer zimmerin maurer maurerin dachdecker dachdeckerin maler fliesenleger fliesenlegerin schlosser
        schlosserin schweisser installateur installateurin heizungsbauer spengler schmied schmiedin hufschmiedin goldschmied
        goldschmiedin uhrmacher uhrmacherin schneider schneiderin schuster schusterin sattler topfer topferin keramiker
        keramikerin glaser polsterer lokfuhrer lokfuhrerin busfahrer kapitan kapitanin pilotin flugbegleiter flugbegleiterin
        postbote postbotin hausmeister hausmeisterin rezeptionist rezeptionistin polizist polizistin richter staatsanwalt
        staatsanwaltin notar notarin burgermeister burgermeisterin kaufmann kauffrau makler maklerin steuerberater
        steuerberaterin prufer pruferin controllerin finanzplaner finanzplanerin versicherungsmakler sachbearbeiter
        sachbearbeiterin mathematiker mathematikerin physiker physikerin astronom astronomin geologe geologin glaziologe
        glaziologin archaologe archaologin historiker historikerin soziologe soziologin ethnologe philosoph philosophin
        doktorand doktorandin praktikant praktikantin azubi werkstudent werkstudentin lektor lektorin autorin journalist
        journalistin moderator moderatorin regisseur regisseurin cutter cutterin musiker musikerin komponist komponistin
        dirigent dirigentin pianist pianistin geiger geigerin sanger tanzer illustrator illustratorin grafiker grafikerin
        dolmetscher dolmetscherin stadtplaner stadtplanerin restaurator restauratorin archivar archivarin pfarrer pfarrerin
        trainerin gruppenleiter geschaftsleiter abteilungsleiter personalleiter personalleiterin eventmanagerin inhaber inhaberin

        psiquiatra psicologa fonoaudiologo fonoaudiologa cuidador obstetra cirurgiao cirurgia cirurgia-dentista pediatra
        nutricionista farmaceutico farmaceutica socorrista agricultora pecuarista produtor produtora pescadora apicultora
        floricultor enologa queijeiro queijeira acougueiro garconete faxineira diarista porteiro zelador caminhoneiro taxista
        maquinista piloto comissaria carteiro soldador marceneiro marceneira serralheiro pintor pintora azulejista gesseiro
        costureiro alfaiate sapateiro joalheiro ourives relojoeiro ceramista oleiro florista barbeiro manicure esteticista
        massagista tatuador tatuadora juiz juiza promotor promotora delegado delegada escrivao tabeliao notario vereador
        vereadora prefeito prefeita deputado deputada empresario empresaria comerciante lojista vendedor vendedora corretor
        corretora bancario bancaria contador contadora auditor auditora economista estatistico matematico fisico geologo
        arqueologo historiador historiadora sociologo sociologa antropologo filosofo doutorando doutoranda mestrando mestranda
        estagiario estagiaria bolsista monitor monitora locutor locutora roteirista cineasta ilustrador ilustradora fotografo
        fotografa designer estilista sambista violonista pianista compositor compositora ator interprete revisor revisora
        editor editora bibliotecario bibliotecaria arquivista administrador administradora supervisor supervisora subdiretor

        psicoterapeuta psichiatra logopedista podologo chirurgo chirurga pediatra dentista ostetrico badante operatore
        operatrice assistente soccorritore barelliere contadino contadina viticoltore viticoltrice enologo enologa casaro casara
        norcino macellaio macellaia pescivendolo fruttivendolo pasticciere pasticciera gelataio gelataia pizzaiolo pizzaiola
        barista sommelier oste ostessa albergatore albergatrice fioraio fioraia vivaista ebanista tappezziere fabbro saldatore
        tornitore carpentiere imbianchino piastrellista vetraio orafo orafa orologiaio ceramista vasaio calzolaio sarto modista
        stilista camionista tassista macchinista casellante marinaio pilota postino portiere custode bidello bidella giudice
        magistrato notaio notaia sindaco sindaca assessore assessora consigliere consigliera funzionario funzionaria impiegato
        impiegata commerciale rappresentante agente assicuratore bancario bancaria commercialista revisore economista statistico
        matematico fisico astronomo geologo vulcanologo vulcanologa archeologo archeologa storico sociologo sociologa antropologo
        filosofo dottorando dottoranda laureando laureanda tirocinante stagista apprendista animatore animatrice istruttore
        istruttrice bagnino bagnina illustratore illustratrice regista montatore montatrice sceneggiatore sceneggiatrice poeta
        poetessa cantautore cantautrice musicista compositore compositrice violinista pianista chitarrista barbiere estetista
        tatuatore tatuatrice massaggiatore interprete redattore redattrice editore editrice correttore bibliotecario
        bibliotecaria archivista amministratore amministratrice vicedirettore vicedirettrice coordinatore coordinatrice
        """)
}
