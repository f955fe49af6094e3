/// What the places are called in which people work, in Spanish, French, German, Portuguese and Italian; folded.
enum HouseWords {
    /// Whether a word only names a stretch of land: "Vale do Jequitinhonha", "Val Camonica".
    static func isLand(_ word: String) -> Bool { lands.contains(word) }
    private static let lands = WordSets.set(
        "vale valle val vallee serra sierra montagne isla isola ilha ile costa rio provincia provincia litoral sertao pais"
    )

    /// Whether a word is a kind of business or institution: "bodega", "ferme", "Stadtbücherei", "floristería".
    static func isHouse(_ word: String) -> Bool {
        if kinds.contains(word) { return true }
        guard word.utf8.count >= 7 else { return false }
        return endings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
    }

    /// A kind that is no part of the name behind it: "die Firma Holzgruber", "l'association Les Mains Vertes".
    static let labels = WordSets.set(
        """
        firma empresa compania negocio marca entreprise societe boite association asociacion associacao associazione
        azienda ditta impresa societa negozio marchio unternehmen betrieb verein companhia loja tienda boutique bottega
        """)

    static let cities = WordSets.set(
        """
        madrid barcelona sevilla valencia bilbao malaga zaragoza granada mexico bogota lima quito santiago caracas habana
        montevideo paris lyon marseille bordeaux toulouse nantes lille rennes strasbourg bruxelles geneve lausanne montreal
        berlin hamburg munchen koln frankfurt stuttgart leipzig dresden bremen hannover wien graz salzburg zurich bern basel
        lisboa porto coimbra braga brasilia recife salvador fortaleza curitiba roma milano torino napoli bologna firenze
        venezia genova palermo bari verona padova espana francia francja france italia italie italien alemania allemagne
        deutschland osterreich schweiz suisse svizzera suiza portugal brasil brasilien argentina colombia chile peru europa
        europe quebec belgique belgien brescia monza cagliari catania trieste parma modena bergamo perugia livorno ravenna rimini
        pisa lecce trento bolzano udine vicenza como varese forli cesena ucraina mannheim dortmund dusseldorf nurnberg augsburg
        karlsruhe freiburg bonn munster mainz kiel lubeck rostock erfurt potsdam kassel aachen heidelberg innsbruck linz
        klagenfurt luzern winterthur chur vannes brest dijon grenoble montpellier nice tours angers reims metz nancy limoges
        quimper japon murcia cordoba valladolid vigo gijon alicante cadiz toledo salamanca pamplona oviedo cali medellin
        guadalajara monterrey puebla rosario mendoza arequipa cusco guayaquil setubal aveiro faro evora belem manaus campinas
        natal florianopolis goiania
        """)

    /// What is called something and is no place of work.
    static let others = WordSets.set(
        """
        hijo hija hijos marido mujer esposa esposo hermano hermana madre padre perro perra gato gata jefe jefa socio socia
        amigo amiga abuelo abuela libro novela disco cancion podcast programa curso canal blog metodo boletin newsletter
        fils fille mari femme frere soeur mere pere chien chat chef ami amie livre roman album chanson emission cours chaine
        methode associe sohn tochter mann frau bruder schwester mutter vater hund katze chefin freund freundin buch roman
        lied sendung kurs kanal methode filho filha marido esposa irmao irma mae pai cachorro cao gato chefe amigo livro
        disco musica programa curso canal figlio figlia marito moglie fratello sorella madre padre cane gatto capo amico
        amica libro romanzo disco canzone programma corso canale metodo titel titulo titre titolo baby bebe kind
        """)

    private static let kinds = WordSets.set(
        """
        fournil haus heim fromagerie hospice residenz manoir caffe bistro bistrot panaderia panificadora heladeria confiserie taverna taberna lavanderia carpinteria schreinerei backstube
        empresa negocio tienda marca taller estudio bodega finca granja consulta despacho restaurante bar escuela colegio
        academia clinica hospital agencia asesoria compania grupo asociacion fundacion cooperativa ong hotel camping
        teatro museo revista editorial galeria centro instituto laboratorio refugio farmacia obrador productora vivero
        huerta radio cafe cafeteria conservatorio conservatoire konservatorium policlinico residencia residence escuelita emprendimiento quartel cuartel caserne caserma comisaria biblioteca parroquia boutique salon gimnasio startup consultora ayuntamiento universidad
        entreprise societe boite marque atelier studio ferme domaine cabinet restaurant ecole lycee college clinique hopital
        agence association fondation cooperative collectif compagnie theatre musee revue maison galerie centre institut
        laboratoire magasin boulangerie patisserie cave auberge gite usine garage pharmacie librairie salle mairie
        firma betrieb laden hof praxis werkstatt studio agentur gasthof gasthaus hotel schule klinik krankenhaus verein
        stiftung genossenschaft verlag theater museum galerie zentrum institut labor unternehmen marke kanzlei buro brauerei
        gartnerei weingut bauernhof alm sennerei hutte apotheke buchhandlung kita kindergarten chor orchester bank
        empresa negocio loja marca oficina estudio ateliê fazenda sitio quinta consultorio escritorio restaurante escola
        colegio academia clinica hospital agencia associacao fundacao cooperativa padaria pousada teatro museu revista
        editora galeria instituto laboratorio farmacia confeitaria salao firma companhia projeto projecto adega barbearia
        azienda ditta impresa societa bottega negozio marchio studio cantina fattoria agriturismo ristorante trattoria osteria
        scuola clinica ospedale agenzia associazione fondazione cooperativa forno pasticceria albergo locanda teatro museo
        rivista galleria centro istituto laboratorio farmacia libreria officina maneggio palestra salone malga cascina
        """)

    /// "floristería", "Bäckerei", "Stadtbücherei", "Volkshochschule", "cervejaria", "savonnerie"
    private static let endings = [
        "eria", "aria", "erie", "erei", "schule", "klinik", "klinikum", "krankenhaus", "museum", "theater", "verein",
        "verband", "stiftung", "hof", "werk", "werke", "werkstatt", "praxis", "haus", "heim", "amt", "kirche", "bank",
        "agentur", "institut", "zentrum", "verlag", "laden", "kammer", "bahn", "flotte", "betrieb", "firma", "gmbh",
        "universitat", "oper", "archiv", "bibliothek", "kasse", "brauerei", "gut", "gesellschaft", "genossenschaft",
        "orchester",
    ]
}
