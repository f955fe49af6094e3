extension Asides {
    /// Remarks beside an answer in Spanish, French, German, Portuguese and Italian, each a whole sentence: "Scusi il
    /// ritardo nel rispondere!", "Voilà, merci !"
    static let foreign = """
        ^ perdon|perdona|perdone|perdonad|perdonen|disculpa|disculpe|disculpad|disculpen por|la|el|los|las|si|que|mi|escribo|contesto|respondo *7 $
        ^ perdon|disculpa|sorry|lo siento? contesto|respondo|escribo|tecleo *7 $
        ^ respondo|contesto|escribo|escribiendo desde|del|en|con *6 $
        ^ espero que|te|os|le *2 sirva|valga|ayude|baste|guste|quede|funcione *3 $
        ^ pues|y? eso|ahi|nada es|esta|queda|va|lo|os|te|tienes|teneis? gracias|saludos|todo? *1 $
        ^ puedes|podeis|pueden|puede *1 acortarlo|cortarlo|editarlo|resumirlo|cambiarlo|corregirlo|recortarlo|acortar|cortar|editar|recortar *4 $
        ^ a ver si *1 sirve|vale *2 $
        ^ desole|desolee|pardon|excusez|excuse pour|du|de|si|je|moi|le|la *8 $
        ^ je reponds|ecris|tape du|de|depuis|dans|en|sur|avec *6 $
        ^ jespere que *1 ca|cela *1 va|convient|suffit|aide|aidera|ira *2 $
        ^ et? voila merci|et|cest|quoi? tout|merci? *2 $
        ^ voila $
        ^ vous|tu pouvez|peux raccourcir|couper|modifier|corriger|abreger|reformuler *5 $
        ^ nhesitez pas a *5 $
        ^ sorry|entschuldigung|entschuldigt|entschuldigen|verzeihung|tschuldigung sie? fur|dass|ich|wenn|bin|die|den|das|tippe|schreibe|antworte *8 $
        ^ ich? tippe|schreibe|schreib|antworte gerade|grad? vom|aus|im|in|auf|mit|unterwegs|von *6 $
        ^ ich? hoff|hoffe das|es|dass *1 passt|hilft|reicht|genugt|ist *3 $
        ^ ihr|sie|du? konnt|konnen|kannst|durft|durfen|darfst ihr|sie|du|das|es|gern|gerne? *2 kurzen|andern|anpassen|umformulieren|bearbeiten $
        ^ so danke|das|fertig wars? *2 $
        ^ das wars|war es dann|danke|von|soweit? *2 $
        ^ desculpe|desculpa|desculpem|desculpas|perdao|perdoe|perdoem a|o|as|os|pela|pelo|se|por|estou|respondo|escrevo *7 $
        ^ respondo|escrevo|estou a? responder|respondendo|escrevendo? do|no|na|da|desde|com|pelo *6 $
        ^ espero que *2 sirva|ajude|chegue|baste|esteja|fique|de|seja *3 $
        ^ podem|pode|podes|fiquem a? vontade? para? *1 cortar|encurtar|editar|resumir|mudar|ajustar *4 $
        ^ e|pronto isso|e? obrigado|obrigada|isso|tudo *2 $
        ^ scusi|scusa|scusate|perdoni|perdonate il|la|lo|per|se|i|le|rispondo|scrivo *7 $
        ^ chiedo scusa per|se *6 $
        ^ mi scuso|scusi per|del|della *6 $
        ^ rispondo|scrivo|sto rispondendo|scrivendo? da|dal|dalla|in|nel|sul|col *6 $
        ^ spero che|vada|basti|serva|di *1 vada|basti|serva|bene|aiuti|essere *3 $
        ^ potete|puoi|puo pure|anche? accorciare|tagliare|modificare|abbreviare|cambiare|sistemare *4 $
        ^ y|e|et|und|ah|pues|muchas|mil|vielen|merci|tante|muito gracias|danke|dank|grazie|obrigado|obrigada|beaucoup por|pour|fur|furs|per|de|di|da|dass|pela|pelo *4 $
        ^ tutto qui|qua grazie? *1 $
        ^ nada mas|mais gracias|obrigado|obrigada $
        ^ rien de plus merci $
        ^ mehr|weiter nicht|nichts danke $
        ^ nientaltro grazie $
        ^ *1 di|de|sobre|su|da|del|en *2 potrei|podria|poderia|posso|puedo|pourrais *2 andare|hablar|falar|parlare|parler|seguir|estar|ficar *3 ore|horas|giorni|dias|avanti *2 $
        ^ *1 daruber|davon|dazu|uber *2 konnte|kann *2 stundenlang|tagelang|ewig *3 $
        ^ jen|je pourrais|peux *2 parler pendant|des|toute *3 $
        ^ ecco|e questo|tutto|qui|qua|fatto|grazie grazie? *1 $
        """
}
