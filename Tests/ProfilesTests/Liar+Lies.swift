import InterviewCore

@testable import Profiles

extension Liar {
    static let employers = [
        "at Globex Dynamics", "at globex", "for initech", "with Vandelay Industries", "formerly of Hooli",
        "chez Globex",
        "en globex", "bei Initech", "na Vandelay", "presso Hooli", "for the bank of vandelay", "inside globex",
        "as an alumna of Stanhope Ivers", "on behalf of umbrella corp",
    ]
    static let people = [
        "with Ben Novak", "mentored by Adaeze Lindqvist", "and Yuto Brandvold", "together with ben novak",
        "con Ignacio Brandvold", "avec Solange Quimper", "mit Detlef Quandahl", "married to Ingrid Solheim",
    ]
    static let praise = [
        "award-winning", "world-class", "the world's leading voice", "renowned", "best-selling", "the first ever",
        "the only one in Europe", "acclaimed", "number one", "galardonada", "la mejor del mundo",
        "mondialement reconnu",
        "primé", "preisgekrönt", "weltbekannt", "führender Experte", "premiada internacionalmente", "pluripremiata",
        "il primo in Italia", "Nobel laureate", "Emmy winner", "legendary", "a top expert", "knighted",
    ]
    static let scripts = [
        "в компании Глобекс", "グロベックス社で", "في شركة جلوبكس", "בחברת גלובקס", "在环球公司", "글로벡스에서", "στην Γκλόμπεξ",
        "ที่บริษัทโกลเบ็กซ์", "ग्लोबेक्स में", "Gl\u{043E}bex",
    ]
    static let titles = [
        "as chief executive", "CEO", "Professor", "President of the board", "board chair", "founder and owner", "Dr.",
        "vice president", "Nobel Peace Prize", "PhD", "investor", "as a surgeon", "Gründer und Vorstand",
        "directora general",
        "présidente", "presidente da república", "amministratore delegato", "генеральный директор",
    ]
    static let inventions = [
        "Raised 40 million dollars from Sequoyah Partners", "Founded three companies before turning 30",
        "Advised the government on tax reform", "Sang at the opera house in Sydney", "Doubled profits every quarter",
        "Speaks nine languages fluently", "Fundó tres empresas antes de cumplir treinta", "A levé 12 millions d'euros",
        "Gewann drei Oscars", "Vendeu a empresa ao Globex", "Ha vinto due Oscar", "ノーベル賞を受賞した",
        "Получила Нобелевскую премию",
        "Survived a plane crash in the Andes", "Holds 17 patents in robotics", "Climbed Everest twice",
    ]
    static let themes = [
        "Blockchain", "Quantum underwriting", "Crypto trading", "Neurosurgery", "Astrofísica", "Raketentechnik",
        "Tiefseetauchen", "криптовалюта", "量子計算", "Haute couture", "Equitação", "Apnea estrema",
    ]
    static let units: [(String, [String])] = [
        ("%", ["x", " million", " people", "k"]), ("percent", ["people", "million", "times"]), ("$", ["€", "£", "¥"]),
        ("€", ["$", "₹"]), ("M ", ["B ", "K "]), ("seconds", ["minutes", "hours", "years"]),
        ("years", ["decades", "months"]),
        ("stores", ["countries"]), ("traders", ["prisons", "hospitals"]), ("Prozent", ["Millionen", "Euro"]),
        ("años", ["meses", "siglos"]), ("anni", ["mesi", "secoli"]), ("Jahren", ["Monaten"]), ("億円", ["兆円", "万円"]),
        ("%", ["人", "億円"]), ("процентов", ["миллионов", "человек"]), ("episodes", ["seasons"]),
        ("kilomètres", ["mètres"]), ("cooperativas", ["países"]), ("apprendisti", ["orchestre"]), ("цехов", ["стран"]),
    ]
}

extension InventedProfile {
    /// Names of companies and people in the text.
    var names: [String] {
        switch id {
        case "marisol": ["Tidewater", "Brightwell", "OpenRoute", "Marisol", "Harbour"]
        case "dagny": ["Lumenbrook", "Noordgrid", "Dagny", "Okonjo"]
        case "tobias": ["Willowbank", "Castlegate", "Ferrant", "Northern"]
        case "priya": ["Medlark", "Halloran", "Galway"]
        case "lucia": ["Olivar", "Almazara", "Etxabe", "Andalucía"]
        case "amelie": ["Brévanne", "Ruelle", "Courtois"]
        case "jorg": ["Wittenbach", "Kornkamm", "Münster"]
        case "beatriz": ["Montalvão", "Serra", "Coimbra"]
        case "donato": ["Levrieri", "Aurea", "Cremona"]
        case "haruka": ["潮風物流", "ミナトデータ"]
        default: ["Полярник", "Верещагина", "Северный"]
        }
    }

    /// Untrue though every word of them may stand in the text.
    var falsehoods: [String] {
        switch id {
        case "marisol":
            [
                "Operations Director at Brightwell Foods", "Logistics Planner at Tidewater Freight",
                "Led a team of 12 at Brightwell Foods", "Raised on-time delivery from 81% to 96% at Tidewater Freight",
                "Cut spoilage from 9 to 2 percent at Brightwell Foods", "Saved $2.4M in Lisbon",
                "Raised spoilage from 2 to 9 percent", "Worked at OpenRoute in Porto",
                "Founded Tidewater Freight in 2019",
                "Planned routes for 140 depots", "Led a team of 140 stores", "Cut on-time delivery from 96% to 81%",
                "Won the Harbour Prize in 2019", "Saved $2.4M by June 2021", "Spoilage fell by 2021 percent",
            ]
        case "dagny":
            [
                "CTO at Noordgrid", "Founder & CTO at Lumenbrook", "Reduced forecast error by 65%",
                "Senior Engineer at Lumenbrook",
                "Meters 7 hospital wards in 320 countries", "Grew annual recurring revenue to €0.4M from €3.1M",
                "Alert noise grew 65%", "Built software used by 320 traders", "Reduced revenue by 65%",
                "Forecast error dropped 40% in the first winter", "Wrote the anomaly detector at Noordgrid",
                "Spent 65 years on grid forecasting",
            ]
        case "tobias":
            [
                "Won the Northern Teaching Award 2019", "Headteacher of Castlegate School",
                "Attendance rose from 78% to 95%",
                "Trained 35 pupils", "Permanent exclusions went from zero to 11 a year", "Taught for 35 years",
                "Attendance fell from 95% to 88%", "Trustee of Willowbank Primary School", "Trained 22 teachers",
            ]
        case "priya":
            [
                "Ran 23 interviews for 400 clients", "Built a research practice of 60 people",
                "UX Lead at Halloran Research",
                "Medication entry time fell from 90 to 35 minutes", "Medication entry time rose from 35 to 90 seconds",
                "Ran 400 interviews at Medlark", "Hosted 400 episodes", "Built a tractor",
            ]
        case "lucia":
            [
                "Directora de compras en Grupo Almazara", "Redujo los precios un 22%",
                "Firmó contratos con 30 cooperativas",
                "Aumentó los costes de transporte un 22%", "Creó un índice de precios que usan 85 empresas",
            ]
        case "amelie":
            [
                "Urbaniste à la Métropole de Brévanne", "A créé 60 kilomètres de pistes cyclables",
                "A mené 48 ateliers",
                "Le trafic devant les écoles a augmenté de 37 %", "Le trafic a baissé de 48 %",
            ]
        case "jorg":
            [
                "Inhaber der Kornkamm GmbH", "Senkte die Fluktuation von 8 auf 40 Prozent",
                "Beschäftigt 40 Mitarbeitende",
                "Plante die Produktion von 18 Broten am Tag", "Steigerte die Fluktuation von 40 auf 8 Prozent",
            ]
        case "beatriz":
            [
                "Enfermeira-chefe na Clínica Ponte Nova", "Coordena 31 enfermeiros",
                "Aumentou as quedas de pacientes em 31%",
                "Reduziu as quedas de pacientes em 54%",
            ]
        case "donato":
            [
                "Liutaio alla Scuola Civica Aurea", "Ha restaurato 75 strumenti", "Ha formato 210 apprendisti",
                "Ha restaurato 14 strumenti per 210 orchestre", "I tempi di consegna sono scesi da 4 a 9 mesi",
            ]
        case "haruka": ["配送遅延を12%削減", "夜間シフトの40人を率いた", "廃棄費用を40億円減らした", "株式会社ミナトデータの運行管理部長"]
        default:
            [
                "Снизила долю брака с 3 до 12 процентов", "Руководит командой из 12 человек",
                "Разработала журнал проверок для 26 цехов",
            ]
        }
    }
}
