/// How short answers begin in Spanish, French, German, Portuguese and Italian: "ponme", "von Beruf bin ich", "se llama".
extension ForeignLeads {
    /// Who is asked to write something down.
    private static let writing = """
        pon|ponme|pone|poneme|ponga|pongan|pongame|ponganme|poned|ponedme|anota|anotame|apunta|apuntame|escribe|escribeme|escriban
        puedes|puede|pueden|podes|podeis poner|ponerme|anotar|escribir|usar|llamarme como|a?
        mets|mettez|notez|ecris|ecrivez|inscrivez moi? plutot?
        vous? pouvez|peux|peut mettre|ecrire|noter|mappeler
        schreib|schreibt|schreiben|notiert|notieren sie|mich? bitte|einfach|als?
        coloca|coloque|coloquem|bota|bote|poe|ponha|ponham|escreve|escreva ai?
        pode|podem|podes colocar|por|botar|escrever|usar|chamar de?
        metti|metta|mettete|mettetemi|scrivi|scriva|scrivete|scrivetemi pure|come?
        puo|puoi|potete mettere|scrivere|chiamarmi

        """

    static let shortNames =
        writing + """
            llamenme|llamame|llamadme|llameme|diganme
            appelezmoi|appellemoi
            nennt|nenn|nennen sie? mich einfach?
            chamamme|chamemme
            chiamatemi|chiamami|chiamatemi pure?
            mein voller|vollstandiger|ganzer? name ist|lautet
            mon nom de scene|plume cest|est
            mon nom dartiste|complet cest|est
            mi nombre artistico|completo es
            o? meu nome artistico|completo e
            il? mio nome darte|completo e
            bin der|die|da|de
            solo|so|nur|soltanto|seulement|juste|apenas|einfach|simplesmente|simplemente|simplement
            bah|ben|bueno|pues|naja|bom|beh
            """

    static let shortRoles =
        writing + """
            de profesion|oficio|formacion soy?
            von|vom beruf her? bin? ich?
            de|par profession|metier|formation je? suis?
            de profissao|oficio|formacao sou?
            di|per professione|mestiere|formazione sono? faccio? il|la?
            bueno|pues|entonces|entao|olha|olhe|mira|pos|dunque|allora|quindi|insomma|donc|alors|also|naja|tja|ben|bah|beh|enfin|cioe|bom|bon
            officiellement|oficialmente|ufficialmente|offiziell|actualmente|atualmente|attualmente|actuellement|derzeit|momentan|zurzeit|aktuell
            hauptberuflich|beruflich|profesionalmente|professionnellement
            al|en|no|de momento
            en ce moment
            im moment|augenblick
            ahora|agora|jetzt|hoy|hoje|heute|aujourdhui|oggi|gerade mismo|mesmo? soy|sou|sono|bin|suis|ich?
            mi|el|mon|le|meine|die|mein|der|o|meu|a|minha|il|mio|la|mia? @field oficial|officiel|officielle|ufficiale|actual|actuel|attuale|atual|certo|correcto|exact|exacte|corretto|giusto|correto es|est|cest|ist|e
            mein|meine|der|die offizieller|offizielle|richtige|richtiger|genaue @field ist|lautet
            el|il|le|o|der|die|das? actual|attuale|atual|actuel|aktuelle|jetzige es|e|est|cest|ist
            on dit|se dice|si dice|dicen|dizem|man sagt
            sagen wir|digamos|disons|diciamo
            je dirais|diria|direi
            """

    static let shortCompanies =
        writing + """
            se|si llama|chama|chiama ahora|agora|adesso|ora?
            chamase
            elle|il|ca|on? sappelle maintenant|desormais?
            elle|il|ca se nomme
            heisst|heissen|nennt sich? jetzt|nun|inzwischen|mittlerweile?
            wir|die|das heissen|heisst jetzt|nun|inzwischen|mittlerweile?
            es|cest|e|das ist|la|le|el|o|a|il|die|der|das?
            la|die|a|il|una marca|marke|marque|marchio|firma|empresa|boite|ditta|azienda es|ist|est|e|cest|si? chiama|heisst|se? llama
            soy|sou|sono|je|ich suis|bin? empleado|empleada|dipendente|salarie|salariee|employe|employee|funcionario|funcionaria|colaborador|colaboradora|angestellt|angestellter|angestellte|miembro|socio|socia de|di|del|della|da|do|du|chez|bei|beim|der|en|na|no|alla|au|aux|la|el|des?
            al|en|no|im|in|de? momento|moment|augenblick
            collaboro|colaboro|collabore con|com|avec|chez
            hoy|hoje|heute|oggi|aujourdhui|ahora|agora|jetzt|adesso|ora|maintenant|inzwischen|mittlerweile|desormais en|na|no|a|bei|chez|alla|da|beim|bin|ich|soy|sou|sono|estoy|estou? bei|en?
            unter dem namen
            mit meinem|meiner unternehmen|firma|betrieb|agentur
            """
}
