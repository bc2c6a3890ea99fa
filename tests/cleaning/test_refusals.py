"""Consent and log-in pages as text are refused; an article about them is not."""

import pytest

from summariser.cleaning import clean
from summariser.models.article import RawDocument
from summariser.models.errors import NotAnArticle

ENGLISH = (
    "The Harbour Post\n"
    "Your privacy is important to us\n"
    "We and our 843 partners store and access information on a device, such as unique IDs in "
    "cookies, to process personal data. You may accept or manage your choices by clicking below, "
    "including your right to object where legitimate interest is used.\n"
    "Actively scan device characteristics for identification. Use precise geolocation data. "
    "Personalised advertising and content, advertising and content measurement, audience research "
    "and services development.\n"
    "List of partners (vendors)\n"
    "Accept all\n"
    "Reject all\n"
    "Show purposes\n"
)
GERMAN = (
    "Tageblatt Nordhafen\n"
    "Willkommen bei Tageblatt Nordhafen\n"
    "Lesen Sie mit Werbung: Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Ihre "
    "Zustimmung können Sie jederzeit in der Datenschutzerklärung widerrufen.\n"
    "Akzeptieren und weiter\n"
    "Pur-Abo: Nutzen Sie unsere Seite ab 3,99 Euro im Monat ohne Werbung und ohne Tracking.\n"
    "Bereits Pur-Abonnent? Hier anmelden.\n"
    "Wir und unsere bis zu 213 Partner verarbeiten personenbezogene Daten, um Anzeigen und "
    "Inhalte zu personalisieren, Zugriffe zu messen und Erkenntnisse über Zielgruppen zu "
    "gewinnen. Dazu werden Informationen auf Ihrem Gerät gespeichert und abgerufen.\n"
    "Impressum\n"
    "Datenschutz\n"
)
FRENCH = (
    "Le Courrier du Port\n"
    "Avec votre accord, nos 186 partenaires et nous utilisons des cookies ou technologies "
    "similaires pour stocker, consulter et traiter des données personnelles telles que votre "
    "visite sur ce site.\n"
    "Vous pouvez retirer votre consentement ou vous opposer aux traitements basés sur l'intérêt "
    "légitime à tout moment en cliquant sur « Paramétrer ».\n"
    "Nos partenaires et nous effectuons les traitements suivants : publicités et contenu "
    "personnalisés, mesure de performance, études d'audience et développement de services.\n"
    "Tout accepter\n"
    "Continuer sans accepter\n"
    "Paramétrer\n"
)
SPANISH = (
    "Diario del Puerto\n"
    "Nos importa su privacidad\n"
    "Nosotros y nuestros socios almacenamos o accedemos a información en un dispositivo, como las "
    "cookies, y procesamos datos personales, como identificadores únicos. Puede aceptar o "
    "gestionar sus opciones haciendo clic a continuación.\n"
    "Aceptar y continuar\n"
    "Rechazar y suscribirse por 2 euros al mes\n"
    "Configurar\n"
)
ITALIAN = (
    "Il Giornale del Porto\n"
    "Noi e i nostri 754 fornitori archiviamo e accediamo a informazioni su un dispositivo, come "
    "gli identificatori unici presenti nei cookie, per trattare i dati personali. Puoi accettare "
    "o gestire le tue scelte cliccando qui sotto.\n"
    "Se rifiuti, puoi accedere ai contenuti acquistando un abbonamento.\n"
    "Accetta e continua\n"
    "Abbonati\n"
)
LOGIN = (
    "The Harbour Post\n"
    "Sign in to continue reading\n"
    "Enter your email address and password, or create a free account in less than a minute.\n"
    "Email address\n"
    "Password\n"
    "Forgot your password?\n"
    "Continue with Google\n"
    "By continuing you agree to our terms of service and privacy policy, and that we may send you "
    "offers which you can stop at any time.\n"
)
ARTICLE = (
    "Regulator fines Adgrid over cookie banners\n"
    "The data protection authority in Port Ansel fined the advertising company Adgrid 4.2 million "
    "crowns on Monday because its cookie banners made it harder to reject all than to accept all.\n"
    "Adgrid and its 843 partners store and access information on devices of readers, the "
    "authority said, and process personal data without valid consent. “We will appeal,” said Jo "
    "Berg, who heads the company's privacy team.\n"
    "The authority asked the company to change its banners by 1 March. Newspapers that use them "
    "have to ask for consent again.\n"
)


@pytest.mark.parametrize("page", [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, LOGIN])
def test_consent_and_log_in_pages_are_refused(page: str) -> None:
    with pytest.raises(NotAnArticle, match="consent or log-in page"):
        clean(RawDocument(page, "dump.txt"))


def test_an_article_about_consent_is_an_article() -> None:
    assert clean(RawDocument(ARTICLE, "dump.txt")).text == ARTICLE.partition("\n")[2].strip()


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("สภาเมืองลงมติเมื่อวันอังคารให้ปิดท่าเรือเป็นเวลาเก้าสัปดาห์", "เรือประมงจะใช้ท่าด้านใต้ได้ฟรีจนกว่าท่าเรือจะเปิดอีกครั้ง"),
        (
            "မြို့တော်ကောင်စီသည် ဆိပ်ကမ်းကို ကိုးပတ်ကြာ ပိတ်ရန် အင်္ဂါနေ့က ဆုံးဖြတ်ခဲ့သည်။",
            "ငါးဖမ်းလှေများသည် တောင်ဘက်ဆိပ်ကမ်းကို အခမဲ့ သုံးနိုင်မည်ဖြစ်သည်။",
        ),
        (
            "ក្រុមប្រឹក្សាក្រុងបានសម្រេចកាលពីថ្ងៃអង្គារឱ្យបិទកំពង់ផែរយៈពេលប្រាំបួនសប្តាហ៍។",
            "ទូកនេសាទនឹងអាចប្រើកំពង់ផែខាងត្បូងដោយឥតគិតថ្លៃ។",
        ),
        ("ສະພາເມືອງໄດ້ຕົກລົງໃນວັນອັງຄານໃຫ້ປິດທ່າເຮືອເປັນເວລາເກົ້າອາທິດ", "ເຮືອຫາປາຈະໃຊ້ທ່າດ້ານໃຕ້ໄດ້ໂດຍບໍ່ເສຍຄ່າ"),
        ("የከተማው ምክር ቤት ወደቡ ለዘጠኝ ሳምንታት እንዲዘጋ ማክሰኞ ወሰነ።", "የዓሣ ማጥመጃ ጀልባዎች ወደቡ እስኪከፈት ድረስ የደቡቡን ወደብ በነፃ ይጠቀማሉ።"),
    ],
    ids=["th", "my", "km", "lo", "am"],
)
def test_short_texts_in_other_scripts_are_articles(paragraphs: tuple[str, ...]) -> None:
    assert clean(RawDocument("\n\n".join(paragraphs), "dump.txt")).text.split("\n") == list(paragraphs)
