/// Kinds of employment and of workplace that LinkedIn prints beside companies and places.
enum EmploymentKind {
    static func isOne(_ text: String) -> Bool { kinds.contains(key(text)) }
    static func isWorkplace(_ text: String) -> Bool { workplaces.contains(key(text)) }

    private static func key(_ text: String) -> String {
        guard text.utf8.count < 60 else { return "" }
        return DateToken.fold(text).split { !$0.isLetter }.joined(separator: " ")
    }

    private static func set(_ names: String) -> Set<String> { Set(names.split(separator: "|").map { key(String($0)) }) }

    private static let kinds = set(
        """
        full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|temporary|permanent|\
        permanent full-time|permanent part-time|contract full-time|contract part-time|indirect contract|\
        leadership program|vollzeit|teilzeit|selbstständig|freiberuflich|praktikum|ausbildung|werkstudent|befristet|\
        saisonarbeit|direkter vertrag|temps plein|temps partiel|cdi|cdd|indépendant|stage|alternance|\
        contrat en alternance|contrat saisonnier|intérim|jornada completa|media jornada|tiempo completo|\
        tiempo parcial|autónomo|profesional independiente|contrato temporal|contrato|prácticas|contrato de prácticas|\
        temporal|aprendiz|tempo integral|meio período|autônomo|estágio|temporário|tempo inteiro|tempo parcial|\
        trainee|aprendizagem|a tempo pieno|tempo pieno|part time|autonomo|tirocinio|contratto|apprendistato|\
        stagionale|fulltime|parttime|zelfstandig|zelfstandige|tijdelijk|heltid|deltid|egenföretagare|egen företagare|\
        frilans|praktik|visstid|tidsbegränsad|fuldtid|fuldtidsbeskæftigelse|deltidsbeskæftigelse|selvstændig|\
        praktikplads|selvstendig næringsdrivende|selvstendig|pełny etat|część etatu|samozatrudnienie|staż|kontrakt|\
        umowa zlecenie|praktyki|полный рабочий день|частичная занятость|самозанятость|стажировка|фриланс|\
        по контракту|tam zamanlı|yarı zamanlı|staj|serbest meslek|serbest çalışan|sözleşmeli|정규직|인턴|인턴십|계약직|프리랜서|시간제|\
        자영업|全职|兼职|实习|自由职业|合同工|全職|兼職|實習|正社員|インターン|契約社員|業務委託|フリーランス|penuh waktu|paruh waktu|magang|plný úvazek|\
        částečný úvazek|normă întreagă|kokopäiväinen|osa-aikainen
        """)

    private static let workplaces = set(
        """
        on-site|onsite|hybrid|remote|vor ort|sur site|hybride|à distance|télétravail|presencial|híbrido|en remoto|\
        remoto|remota|in sede|ibrido|da remoto|op locatie|hybride werken|op afstand|på plats|på distans|distans|\
        hybridarbete|på stedet|fjernarbejde|stacjonarnie|hybrydowo|zdalnie|praca zdalna|в офисе|гибрид|удалённо|\
        удаленно|hibrit|uzaktan|현장 근무|재택 근무|하이브리드|대면근무|원격근무|现场办公|远程|混合|現場|遠端|hybride
        """)
}
