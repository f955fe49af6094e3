/// Month names as they are written in the languages that LinkedIn speaks and their neighbours.
///
/// Full and short forms, both inside a date and alone, after the Unicode CLDR (release 47), with short forms that
/// people use besides. Folded as `DateToken.fold` folds. A form that means different months in two languages
/// (Polish and Croatian "listopad") stands for that of the more spoken one.
enum MonthNames {
    /// 1…12, nil for a word that is no month's name. The word must be folded.
    static func month(_ word: String) -> Int? { byName[word] }

    private static let byName: [String: Int] = {
        var months: [String: Int] = [:]
        for (index, names) in table.enumerated() {
            for name in names.split(separator: " ") { months[DateToken.fold(String(name))] = index + 1 }
        }
        return months
    }()

    private static let table = [
        """
        january jan januar janvier janv enero ene janeiro gennaio gen januari stycznia sty styczen января янв \
        январь січня січ січень ocak oca ledna led leden ianuarie ian tammikuuta tammi tammikuu ιανουαριου ιαν \
        ιανουαριος يناير ינואר ינו ژانویهٔ ژانویه जनवरी जन জানুয়ারী জানু जानेवारी जाने ਜਨਵਰੀ ਜਨ జనవరి జన มกราคม \
        ม.ค януари яну januara gener jaanuar jaan janvaris sausio saus sausis ஜனவரி ஜன جنوری sijecnja sij \
        sijecanj јануар جانفي janner urtarrila xaneiro
        """,
        """
        february feb februar fevrier fevr febrero fevereiro fev febbraio februari lutego lut luty февраля февр \
        февраль лютого лют лютии subat sub unora uno unor februarie febr helmikuuta helmi helmikuu φεβρουαριου \
        φεβ φεβρουαριος pebrero peb فبراير פברואר פבר فوریهٔ فوریه फ़रवरी फ़र ফেব্রুয়ারী ফেব फेब्रुवारी फेब्रु \
        ਫ਼ਰਵਰੀ ਫ਼ਰ ఫిబ్రవరి ఫిబ్ర กุมภาพันธ์ ก.พ февруари фев februara febrer veebruar veebr februaris vasario \
        vas vasaris பிப்ரவரி பிப் فروری veljace velj veljaca фебруар فيفري feber otsaila febreiro
        """,
        """
        march mar marz mars marzo marco maart mrt marts marca marzec марта мар март березня бер березень mart \
        brezna bre brezen martie marcius marc maaliskuuta maalis maaliskuu μαρτιου μαρ μαρτιος maret mac marso \
        مارس מרץ मार्च মার্চ ਮਾਰਚ మార్చి มีนาคม มี.ค marec kovo kov kovas மார்ச் மார் مارچ ozujka ozu ozujak mrz \
        martxoa
        """,
        """
        april apr avril avr abril abr aprile kwietnia kwi kwiecien апреля апр апрель квітня квіт квітень nisan \
        nis dubna dub duben aprilie aprilis huhtikuuta huhti huhtikuu απριλιου απρ απριλιος أبريل אפריל אפר \
        آوریل अप्रैल এপ্রিল এপ্রি एप्रिल एप्रि ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ ఏప్రిల్ ఏప్రి เมษายน เม.ย април aprila aprill \
        balandzio bal balandis ஏப்ரல் ஏப் اپریل travnja tra travanj أفريل кві apirila
        """,
        """
        may mai mayo maio maggio mag mei maj maja мая маи травня трав травень mayis kvetna kve kveten majus \
        toukokuuta touko toukokuu μαιου μαι μαιος مايو מאי مهٔ مه मई মে मे ਮਈ మే พฤษภาคม พ.ค maig maijs geguzes \
        geg geguze மே مئی svibnja svi svibanj мај ماي тра maiatza
        """,
        """
        june jun juni juin junio junho giugno giu czerwca cze czerwiec июня июн июнь червня черв червень haziran \
        haz cervna cvn cerven iunie iun junius kesakuuta kesa kesakuu ιουνιου ιουν ιουνιος hunyo hun يونيو יוני \
        ژوئن जून জুন ਜੂਨ జూన్ มิถุนายน มิ.ย юни juna juny juuni junijs birzelio birz birzelis junij ஜூன் جون \
        lipnja lipanj јун jui جوان чер ekaina xuno
        """,
        """
        july jul juli juillet juil julio julho luglio lug lipca lip lipiec июля июл июль липня лип липень temmuz \
        tem cervence cvc cervenec iulie iul julius heinakuuta heina heinakuu ιουλιου ιουλ ιουλιος julai hulyo \
        hul يوليو יולי ژوئیهٔ ژوئیه जुलाई जुल জুলাই জুল जुलै ਜੁਲਾਈ ਜੁਲਾ జులై กรกฎาคม ก.ค юли jula juliol \
        juuli julijs liepos liep liepa julij ஜூலை جولائی srpnja srpanj јул جويلية uztaila xullo
        """,
        """
        august aug aout agosto ago augustus augusti sierpnia sie sierpien августа авг август серпня серп серпень \
        agustos agu srpna srp srpen augusztus elokuuta elo elokuu αυγουστου αυγ αυγουστος agustus ogos ogo \
        أغسطس אוגוסט אוג اوت अगस्त अग আগস্ট আগ ऑगस्ट ऑग ਅਗਸਤ ਅਗ ఆగస్టు ఆగ สิงหาคม ส.ค augusta agost ag augusts \
        rugpjucio rugp rugpjutis avgust avg agust ஆகஸ்ட் ஆக اگست kolovoza kol kolovoz aou أوت сер abuztua
        """,
        """
        september sep sept septembre septiembre setembro set settembre wrzesnia wrz wrzesien сентября сент \
        сентябрь вересня вер вересень eylul eyl zari zar septembrie szeptember szept syyskuuta syys syyskuu \
        σεπτεμβριου σεπ σεπτεμβριος setyembre سبتمبر ספטמבר ספט سپتامبر सितंबर सित সেপ্টেম্বর সেপ सप्टेंबर \
        सप्टें ਸਤੰਬਰ ਸਤੰ సెప్టెంబర్ సెప్టెం กันยายน ก.ย септември сеп septembra setembre septembris rugsejo rugs \
        rugsejis செப்டம்பர் செப் ستمبر rujna ruj rujan septembar септембар сен szep iraila setiembre
        """,
        """
        october oct oktober okt octobre octubre outubro out ottobre ott pazdziernika paz pazdziernik октября окт \
        октябрь жовтня жовт жовтень ekim eki rijna rij rijen octombrie lokakuuta loka lokakuu οκτωβριου οκτ \
        οκτωβριος oktubre أكتوبر אוקטובר אוק اکتبر अक्टूबर अक्टू অক্টোবর অক্টো ऑक्टोबर ऑक्टो ਅਕਤੂਬਰ ਅਕਤੂ \
        అక్టోబర్ అక్టో ตุลาคม ต.ค октомври oktobra oktoober oktobris spalio spal spalis அக்டோபர் அக் اکتوبر \
        oktobar октобар жов urria
        """,
        """
        november nov novembre noviembre novembro listopada lis listopad ноября нояб ноябрь листопада лист \
        листопад kasim kas listopadu noiembrie marraskuuta marras marraskuu νοεμβριου νοε νοεμβριος nobyembre \
        nob نوفمبر נובמבר נוב نوامبر नवंबर नव নভেম্বর নভে नोव्हेंबर नोव्हें ਨਵੰਬਰ ਨਵੰ నవంబర్ నవం พฤศจิกายน พ.ย \
        ноември ное novembra novembris lapkricio lapkr lapkritis நவம்பர் நவ نومبر studenoga stu studeni novembar \
        новембар ноя лис azaroa
        """,
        """
        december dec dezember dez decembre diciembre dic dezembro dicembre desember des grudnia gru grudzien \
        декабря дек декабрь грудня груд грудень aralik ara prosince pro prosinec decembrie joulukuuta joulu \
        joulukuu δεκεμβριου δεκ δεκεμβριος disember dis disyembre ديسمبر דצמבר דצמ دسامبر दिसंबर दिस ডিসেম্বর \
        ডিসে डिसेंबर डिसें ਦਸੰਬਰ ਦਸੰ డిసెంబర్ డిసెం ธันวาคม ธ.ค декември decembra desembre detsember dets \
        decembris gruodzio gruod gruodis டிசம்பர் டிச دسمبر prosinca prosinac decembar децембар гру abendua \
        decembro
        """,
    ]
}
