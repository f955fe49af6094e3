/// Words of which removals are made in German, Spanish, French, Portuguese and Italian.
enum PlainRemovals {
    static func isGlue(_ word: Word) -> Bool { verbs.contains(word) || glue.contains(word) }

    /// That something is to go.
    static let verbs = WordSets.set(
        """
        streichen rausnehmen rausstreichen rauswerfen rausschmeissen rausloschen loschen weglassen wegnehmen entfernen
        herausnehmen rausfliegen weg raus quitar quitarlo quitarla quitalo quitala borrar borrarlo borrarla eliminar eliminarlo
        eliminarla sacar sacarlo sacarla suprimir enlever retirer supprimer virer effacer oter tirar retirar apagar remover
        excluir tirala tiralo togliere toglierla toglierlo toglierei toglieremmo cancellare cancellarla cancellarlo
        enleve enlevez retire retirez supprime supprimez quiten quitalos quitalas borralo borrala quita saca sacalo sacala borra
        tire tira tirea tiralo apague apaguea toglila toglilo togliete toglietela toglietelo togli levala levalo cancellala
        cancellalo cancella streich streiche streicht losch losche nehmt nimm rausmachen enlevezla enlevezle quitamos tirarmos
        sair saiam tirem retirem sparire salir salga fuera lass lasst leverei toglierei rimuovere rimuoverla rimuoverlo eliminarla levare levarla levarlo
        """)
    private static let glue = WordSets.set(
        """
        kann kannst kannste konnt konntet konnen darfst durft soll sollte sollten muss musst wurde wurd du ihr sie ich bitte mal doch
        wieder gern gerne ruhig noch auch jetzt eigentlich lieber damit mir nun ja also ach aus bei beim von vom zu den der dem die
        das meinen meiner mein meine schlagworten schlagwortern stichworten stichpunkten stichwortern schwerpunkten themen kompetenzen liste themenliste
        puedes puede podeis pueden podrias podria la lo las los el ya de del mis mi esa eso ese esto por favor porfa volver vuelve a
        me gustaria quiero quisiera querria mejor y pues tambien entre en se lista
        tu vous on peux pouvez peut pourrais pourriez le les l des du mes ma mon s il te plait svp stp je voudrais veux aimerais
        prefere finalement liste
        pode podes podem podia poderia podias voltar dos das do da minhas meus o os as quero queria gostaria faz favor afinal tambem alla fine meglio melhor il tema sujet thema argomento punkt punto ponto point
        puoi puo potete potresti potreste dalle dai dal dalla delle degli mie miei pure vorrei per favore anche tranquillamente
        """)
}
