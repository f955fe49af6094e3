extension RoleWords {
    /// Jobs in Spanish, French, German, Portuguese and Italian, folded; those that are common surnames are left out.
    static let foreign = WordSets.set(
        """
        guida guia bergfuhrer bergfuhrerin
        camarero camarera electricista fontanero fontanera carpintero carpintera albanil mecanico mecanica taxista
        conductora vendedor vendedora contable contadora disenador disenadora fotografo fotografa traductor traductora
        psicologo psicologa veterinario veterinaria dentista farmaceutico farmaceutica bombero peluquero peluquera
        agricultor agricultora ganadero ganadera apicultor apicultora programador programadora desarrollador
        desarrolladora analista cientifico cientifica investigador investigadora biologo biologa quimico quimica
        economista secretario secretaria administrativo administrativa jardinero jardinera pintora actriz bailarin
        bailarina cantante guionista bibliotecario bibliotecaria comadrona matrona fisioterapeuta terapeuta trabajadora
        emprendedor emprendedora educador educadora entrenador entrenadora azafata piloto repartidor repartidora jubilado
        jubilada coordinador coordinadora gestor gestora ceramista artesano artesana costurera dueno duena propietario
        propietaria presidenta socio socia

        presidente president fondatrice prof architecte libraire plombier electricien electricienne menuisier menuisiere mecanicien mecanicienne chauffeur vendeur
        vendeuse comptable graphiste photographe traducteur traductrice psychologue veterinaire pharmacien pharmacienne
        pompier policier coiffeur coiffeuse agriculteur agricultrice eleveur eleveuse apiculteur apicultrice pecheur
        programmeur developpeur developpeuse analyste chercheur chercheuse biologiste economiste secretaire jardinier
        jardiniere peintre sculpteur sculptrice actrice danseur danseuse chanteur chanteuse bibliothecaire aidesoignant
        aidesoignante kinesitherapeute kine sagefemme educateur educatrice entraineur entraineuse gerant gerante patronne
        responsable cheffe artisan artisane redacteur redactrice consultante formateur formatrice instituteur institutrice
        vigneron vigneronne fleuriste restauratrice juriste notaire retraite retraitee traiteur brasseur brasseuse

        krankenschwester krankenpfleger krankenpflegerin altenpfleger altenpflegerin erzieher erzieherin tischlerin
        schreinerin elektriker elektrikerin klempner mechaniker mechanikerin fahrerin verkaufer verkauferin buchhalter
        buchhalterin designerin fotograf fotografin ubersetzer ubersetzerin psychologe psychologin tierarzt tierarztin
        apotheker apothekerin friseur friseurin landwirt landwirtin imker imkerin programmierer programmiererin entwickler
        entwicklerin wissenschaftler wissenschaftlerin forscher forscherin biologe biologin chemiker chemikerin sekretarin
        gartnerin malerin bildhauer bildhauerin schauspieler schauspielerin tanzerin sangerin bibliothekar bibliothekarin
        physiotherapeut physiotherapeutin sozialarbeiter sozialarbeiterin trainerin chefin unternehmer unternehmerin
        winzerin jurist juristin anwalt anwaltin richterin beamter beamtin mitarbeiter mitarbeiterin referent referentin
        redakteur redakteurin dozent dozentin schulleiter schulleiterin projektleiter projektleiterin teamleiter
        teamleiterin abteilungsleiter abteilungsleiterin vertriebsleiter vertriebsleiterin meisterin rentner rentnerin

        contador garcom garconete eletricista encanador pedreiro motorista tradutor tradutora bombeiro cabeleireiro cabeleireira
        desenvolvedor desenvolvedora cientista pesquisador pesquisadora jardineiro jardineira atriz bailarino cantor
        cantora parteira empreendedor empreendedora treinador treinadora dono proprietario proprietaria coordenador
        coordenadora aposentado aposentada arquiteto arquiteta confeiteiro confeiteira

        cameriere cameriera elettricista idraulico falegname muratore meccanico autista venditore venditrice commesso
        commessa contabile ragioniere ragioniera grafica fotografa traduttore traduttrice farmacista pompiere poliziotto
        poliziotta parrucchiere parrucchiera agricoltore agricoltrice allevatore allevatrice apicoltore apicoltrice
        pescatore programmatore programmatrice sviluppatore sviluppatrice scienziato scienziata ricercatore ricercatrice
        segretaria giardiniere giardiniera pittrice scultore scultrice attore attrice ballerino ballerina ostetrica
        auxiliar auxiliaire postino postina sarta sarto facteur factrice logopadin logopade hilfskraft celador celadora merendeira
        geometra perito cuoca cuoco liutaio liutaia pastor pastora encargado encargada vaquero vaquera luthier sennerin senner
        hufschmied investigador investigadora bombeira bombeiro mecanico mecanica allenatrice
        infermiere fisioterapista imprenditore imprenditrice educatore educatrice allenatore allenatrice titolare
        responsabile docente pensionato pensionata artigiano artigiana libraio libraia pasticcere pasticcera
        """)
}
