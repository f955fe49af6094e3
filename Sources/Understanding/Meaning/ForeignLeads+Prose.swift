extension ForeignLeads {
    /// Who is to be reached follows.
    static let audiences = """
        yo? diria|pienso|creo que
        eu? diria|acho|penso que
        io? direi|penso|credo che
        je? dirais|pense|crois que
        pues|bueno a|para
        ach|ah|oh|na|tja|naja|also|hm? am liebsten an|fur?
        ah|eh|pues|bueno|mmm? mas que nada|todo a|para?
        ah|eh|pues|bueno|beh|boh|bah|oh|bof|mah|bom|olha preferiblemente|preferentemente|preferibilmente|soprattutto|sobretudo|surtout|plutot|idealmente
        ah|bom|olha|eh|beh|oh|ben|bah? de|di|da preference|preferencia|preferenza
        me dirijo|hablo|escribo sobre? todo? a|para
        quiero|quisiera|busco|intento llegar|hablar|hablarle|dirigirme a
        me gustaria llegar|hablar|hablarle a
        je madresse|parle|mecris surtout|plutot?
        je veux|voudrais|cherche toucher|atteindre|a? toucher?
        jaimerais toucher|atteindre
        ich spreche|rede|schreibe vor|gern|meist? allem? zu|fur|mit
        ich wende|richte mich vor? allem? an
        quero|queria|procuro chegar|falar a|com|para
        gostava|gostaria de chegar|falar a|com|para
        falo|escrevo sobretudo? para|com
        parlo|mi rivolgo|scrivo soprattutto? a
        vorrei|voglio|cerco di? raggiungere|arrivare|parlare a?
        """

    /// What listeners are to remember follows.
    static let messages = """
        quiero|quisiera|ojala que *2 se? lleven|lleve|queden|quede|recuerden|recuerde|sepan|entiendan con|a? casa? esto|esta|una? idea|cosa? que?
        me gustaria que *2 se? lleven|lleve|queden|quede|recuerden|recuerde|sepan|entiendan con|a? casa? esto|esta|una? idea|cosa? que?
        que se lleven|queden|acuerden con|de? esto|esta? idea? que?
        je veux|voudrais|souhaite quils|quon|que *2 retiennent|retienne|gardent|garde|comprennent|comprenne|sachent ceci|ca|cela|une? chose|idee|seule? que?
        jaimerais quils|quon|que *2 retiennent|retienne|gardent|garde|comprennent|comprenne|sachent ceci|ca|cela|une? chose|idee? que?
        ich mochte|will|wunsche|hoffe mir? dass *3 mitnehmen|behalten|merken|mitnimmt dass?
        quero|queria|gostava|gostaria que *2 levem|fiquem|lembrem|guardem|saibam|percebam|entendam com? isto|isso|esta|uma? ideia|coisa? que?
        vorrei|voglio|spero che *2 restasse|resti|rimanesse|rimanga|portassero|portino|ricordassero|ricordino|capissero|capiscano|sapessero via|a? casa? questo|questa|una? cosa|idea? che?
        mi piacerebbe che *2 restasse|rimanesse|portassero|ricordassero|capissero|sapessero via|a? casa? questo|questa|una? cosa|idea? che?
        """
}
