package kith.bench.data;

import java.util.List;

/** Names and phrases that records are made of. */
public final class Words {

    /**
     * Names that are found together.
     *
     * @param first given names
     * @param last family names
     * @param familyFirst whether the family name is written first and without a blank
     */
    record Names(List<String> first, List<String> last, boolean familyFirst) {

        private static Names of(String first, String last) {
            return new Names(List.of(first.split(" ")), List.of(last.split(" ")), false);
        }

        private static Names joined(String first, String last) {
            return new Names(List.of(first.split(" ")), List.of(last.split(" ")), true);
        }
    }

    /** Latin ones stand several times: most people of most books have such a name. Nobody is called Ana. */
    static final List<Names> NAMES = List.of(
            Names.of(
                    "James Mary Robert Linda Michael Susan David Karen Emily Daniel Laura Steven Ruth Peter Alice Hugh Carol"
                            + " Grace Owen Fiona Martin Helen Simon Nora",
                    "Smith Johnson Williams Brown Jones Miller Davis Wilson Moore Taylor Thomas Jackson White Harris Clark"
                            + " Lewis Walker Hall Young King Wright Hill Green Adams Baker"),
            Names.of(
                    "María José Carmen Antonio Lucía Javier Isabel Miguel Elena Carlos Pilar Andrés Inés Sergio Beatriz Raúl"
                            + " Marta Álvaro Nuria Óscar Tiago Inês João Catarina",
                    "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Núñez Díaz Muñoz Álvarez Romero"
                            + " Navarro Torres Ramos Gil Silva Santos Ferreira Pereira Oliveira Costa"),
            Names.of(
                    "Jürgen Ute Klaus Sabine Wolfgang Heike Björn Anja Günther Katrin Matthias Silke Florian Jana Søren Åsa Lars"
                            + " Ingrid Mikkel Freja Jan Anneke Pieter Sanne",
                    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein"
                            + " Wolf Schröder Neumann Jørgensen Lindström Visser Jansen Bakker Öberg"),
            Names.of(
                    "François Chloé Étienne Amélie Hélène Rémi Sophie Luc Noémie Gaël Margaux Théo Agnieszka Paweł Łukasz Zofia"
                            + " Jiří Petra Zoltán Ágnes Ștefan Ioana Milan Dragana",
                    "Martin Bernard Dubois Lefèvre Moreau Laurent Simon Michel Garnier Faure Kowalski Nowak Wiśniewska Wójcik"
                            + " Novák Dvořák Nagy Szabó Popescu Ionescu Petrović Kovač Jovanović Horvat"),
            Names.of(
                    "Mehmet Ayşe Çağla Emre Gül Ömer Zeynep İbrahim Nguyễn Thảo Minh Hương Kwame Ama Chidi Ngozi Wanjiru"
                            + " Otieno Siti Budi Dewi Agus Priya Arjun",
                    "Yılmaz Kaya Demir Şahin Çelik Öztürk Trần Phạm Huỳnh Vũ Mensah Owusu Okafor Eze Mwangi Odhiambo Wijaya"
                            + " Santoso Sharma Patel Iyer Reddy Nair Gupta"),
            Names.of(
                    "Иван Мария Алексей Ольга Дмитрий Наталья Сергей Елена Юрий Татьяна Олександр Оксана",
                    "Иванов Смирнов Кузнецов Попов Соколов Лебедев Шевченко Бондаренко Коваленко Мельник Ткаченко Кравчук"),
            Names.of(
                    "Γιώργος Ελένη Νίκος Κατερίνα Δημήτρης Σοφία Κώστας Βασιλική",
                    "Παπαδόπουλος Βλάχος Αγγελόπουλος Νικολάου Γεωργίου Αντωνίου Οικονόμου Δημητρίου"),
            Names.of(
                    "محمد فاطمة أحمد عائشة يوسف مريم خالد ليلى",
                    "الهاشمي العلي المصري الحسن السيد النجار الخطيب البغدادي"),
            Names.of("דוד שרה יוסף רחל משה לאה נועם תמר", "כהן לוי מזרחי פרץ ביטון אברהם פרידמן שפירא"),
            Names.of("अर्जुन प्रिया राहुल अनीता संजय कविता", "शर्मा वर्मा गुप्ता सिंह पटेल जोशी"),
            Names.joined("伟 芳 秀英 敏 静 丽 强 磊 军 洋", "王 李 张 刘 陈 杨 赵 黄 周 吴"),
            Names.joined("翔太 美咲 健一 陽子 大輔 さくら 直樹 恵", "佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村"),
            Names.joined("민준 서연 지훈 하은 도윤 수빈", "김 이 박 최 정 강"));

    static final List<String> ORGS = List.of(
            "Acme",
            "Lantern",
            "Northwind",
            "Blue Harbor",
            "Kestrel Labs",
            "Café Mozart",
            "Hafen & Söhne",
            "Olivar",
            "Sakura Systems",
            "Университет ИТМО",
            "Pont Neuf Conseil",
            "Redwood Legal",
            "Tern Robotics",
            "Quay Street Partners",
            "Múltipla",
            "Fjord Data");

    static final List<String> ROLES = List.of(
            "CTO",
            "engineer",
            "designer",
            "recruiter",
            "head of sales",
            "tax adviser",
            "founder",
            "product manager",
            "lawyer",
            "journalist",
            "researcher",
            "investor",
            "office manager",
            "data analyst",
            "teacher",
            "translator");

    static final List<String> PLACES = List.of(
            "Berlin",
            "Porto",
            "Lyon",
            "São Paulo",
            "Kraków",
            "Αθήνα",
            "東京",
            "Nairobi",
            "Austin",
            "Göteborg",
            "İzmir",
            "Bengaluru");

    static final List<String> TAGS = List.of(
            "java", "meetup", "client", "family", "alumni", "conference", "climbing", "press", "hiring", "neighbour");

    static final List<String> AIMS = List.of("client", "referral", "partner", "mentor", "friend");

    static final List<String> RHYTHMS = List.of("2w", "1mo", "6w", "8w", "quarterly", "6mo", "yearly");

    /** What is known about somebody, wanted or offered by them. */
    static final List<String> THINGS = List.of(
            "a tax adviser",
            "introductions to hiring managers",
            "two kids, Leo and Mia",
            "ran the Porto marathon",
            "a flat near the station",
            "help with a talk",
            "an office for four",
            "early feedback on the prototype",
            "moved here from Kraków",
            "sings in a choir",
            "a contact at the city library",
            "advice on a patent",
            "trail running",
            "old synthesizers",
            "a speaker for the spring meetup",
            "prefers calls in the morning");

    /** What one promises. */
    static final List<String> STEPS = List.of(
            "send the slides",
            "send her number",
            "introduce them to the choir",
            "read the draft",
            "ask about the flat",
            "book a table",
            "find the article on pensions",
            "write a reference",
            "share the contract template",
            "call back");

    /** Notes are made of one to five of these. */
    static final List<String> SENTENCES = List.of(
            "Talked about hiring.",
            "She is thinking of leaving next spring, but has told nobody yet.",
            "The move went well.",
            "He asked what I would change at the company and wrote some of it down.",
            "Good laugh.",
            "They are looking for a second office, somewhere with more light and fewer stairs.",
            "Kids started school.",
            "Showed me the prototype; it is slower than they hoped, and they know why.",
            "Über Steuern gesprochen.",
            "Wants to meet again when the report is out.",
            "Le contrat est presque signé.",
            "Weather, football, the usual.",
            "Her tax adviser retires in spring and she does not know whom to ask.",
            "Recommended a book on negotiation.",
            "We disagreed about the schedule and stayed friends.",
            "Pagou o café; da próxima pago eu.",
            "次回は大阪で会う。",
            "Told me how the funding round fell apart in the last week, and what they will do differently.");

    private Words() {}
}
