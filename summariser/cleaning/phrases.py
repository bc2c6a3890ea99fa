"""What the furniture of news pages says, by reason, in the languages that are read.

A table, no logic. Each pattern is tried at the start of a line (bullets and marks skipped), in any case.
A trailing "$" in a pattern stands for the end of the line, give or take punctuation and a count.
Phrases that could begin a true sentence must be followed by a colon or the end.
"""

from __future__ import annotations

END = r"\W{0,4}(?:\(?\d[\d.,]{0,8}[kKmM]?\)?)?\W{0,4}$"

# Lines that point to another article; those of POINTERS that stand alone take the next headline with them.
POINTERS = (
    r"(?:read|see|watch|listen)(?: also| more| next| now| the full| here|:)(?: on this| about| from| here| in)?(?=\W|$)",
    r"also (?:read|see|on|in)\b[^.]{0,60}:", r"more (?:on this|from|about|in|coverage|stories|news)\b[^.]{0,60}$",
    r"(?:continue|keep) reading\b", r"(?:related|recommended|more|latest|top|must|further|similar)"
    r" (?:articles?|stor(?:y|ies)|news|reads?|read|reading|content|topics|links|coverage|posts|videos?)" + END,
    r"related(?::|" + END + ")", r"(?:watch|video|photos?|gallery|podcast|in pictures|listen|live updates|explainer|"
    r"analysis|opinion|also|plus|see also|background|go deeper|don't miss|editor's picks?):",
    r"(?:click|tap) here\b", r"go to (?:the )?(?:photo|media|video)", r"view (?:gallery|comments|all|more)\b",
    r"recommended (?:for you|by)\b", r"you (?:may|might) (?:also )?(?:like|be interested)", r"what to read next",
    r"lire (?:aussi|également|plus|la suite)\b", r"(?:à|a) (?:lire|voir|écouter|découvrir) (?:aussi|également|sur)",
    r"(?:à lire|sur le même sujet|pour aller plus loin|voir aussi|notre dossier|en savoir plus|dans la même rubrique)"
    r"(?=\W|$)",
    r"(?:lesen|sehen|hören) sie (?:auch|hier|dazu|mehr)", r"(?:mehr (?:zum thema|dazu|lesen|aus)|weiterlesen|"
    r"siehe auch|lesen sie|auch interessant|zum thema|passend dazu|lesetipp|das könnte sie|hier geht)\b",
    r"(?:lee|lea|leer|vea|ver|mira|escucha) (?:también|además|más|tambien)", r"(?:te puede interesar|le puede interesar|"
    r"te recomendamos|más información|más noticias|noticias relacionadas|relacionado|relacionadas|puede leer|"
    r"también te puede)\b[^.]{0,80}$",
    r"(?:leia|veja|saiba|ouça|confira)(?: também| mais| ainda|:)", r"(?:relacionad[ao]s?|notícias relacionadas)" + END,
    r"leggi (?:anche|pure|di più|tutto)", r"(?:guarda anche|vedi anche|potrebbe interessarti|approfondisci|"
    r"articoli correlati|per approfondire|sullo stesso argomento)\b",
    r"(?:читайте|смотрите|слушайте) (?:также|ещё|еще|по теме|подробнее|далее)", r"(?:материалы? по теме|по теме|"
    r"подробнее|ещ[её] по теме|смотри также|читать далее|другие новости|главное за день)" + END,
    r"(?:читайте|дивіться|слухайте) (?:також|ще|більше)", r"(?:за темою|матеріали за темою|детальніше)" + END,
    r"(?:اقرأ|اقرئي|إقرأ|شاهد|طالع|استمع|اقرا) (?:أيضا|أيضاً|المزيد|ايضا|كذلك)", r"(?:مواضيع|أخبار|مقالات) (?:ذات صلة|متعلقة|قد)",
    r"(?:延伸阅读|延伸閱讀|相关阅读|相关新闻|相關新聞|相关报道|相关链接|更多新闻|推荐阅读|阅读更多|點擊|点击查看|看更多)",
    r"(?:関連記事|関連ニュース|あわせて読みたい|こちらも|【関連|もっと読む|続きを読む|おすすめ記事|関連リンク|関連[:：])",
)  # fmt: skip

# Headings after which the page has nothing of the article any more.
ENDINGS = (
    r"(?:reader |your |all |view |show |\d[\d,.]{0,6} )?(?:comments?|replies|responses)" + END, r"join the (?:conversation|discussion)",
    r"most (?:read|popular|viewed|shared|commented|watched)\b[^.]{0,40}$", r"(?:trending|popular) ?(?:now|stories|news|on)?" + END,
    r"leave a (?:comment|reply)", r"what do you think\?", r"have your say",
    r"(?:\d+ )?(?:commentaires?|réactions)" + END, r"les plus (?:lus|populaires|partagés)", r"à la une" + END,
    r"(?:\d+ )?(?:kommentare?|leserkommentare)" + END, r"(?:meistgelesen|meist gelesen|das könnte (?:sie|dich) auch)",
    r"(?:\d+ )?comentarios?" + END, r"(?:lo )?más (?:leído|visto|le[ií]das)", r"te puede interesar" + END,
    r"(?:\d+ )?comentários?" + END, r"mais (?:lidas|lidos|vistas)", r"(?:\d+ )?commenti" + END, r"(?:i )?più letti",
    r"(?:\d+ )?(?:комментарии|комментариев|коментарі|коментарів)" + END, r"(?:самое читаемое|популярное|найпопулярніше)",
    r"(?:ال)?تعليقات?" + END, r"(?:الأكثر|الاكثر) (?:قراءة|مشاهدة|تداولا)", r"(?:网友)?(?:评论|評論|留言)" + END, r"热门(?:新闻|文章|推荐)",
    r"(?:コメント|みんなのコメント|ランキング|アクセスランキング)" + END,
)  # fmt: skip

NEWSLETTER = (
    r"(?:sign ?up|subscribe|register)(?:$|\W| (?:for|to|here|now|today|free|with|from))", r"get (?:our|the|your|more)\b[^.]{0,60}"
    r"(?:newsletters?|alerts?|inbox|briefing|app|emails?)", r"(?:our |free |daily |the |weekly )*newsletters?(?:\W|$)",
    r"[^.]{0,120}\b(?:in|to) your (?:inbox|mailbox)", r"enter (?:your )?e-?mail", r"(?:your )?e-?mail address" + END,
    r"(?:follow|join|like|find) us\b", r"follow \w+ on\b", r"download (?:our|the) [^.]{0,30}app\b", r"(?:by signing up|by subscribing|by clicking)\b",
    r"thank you for (?:subscribing|signing)", r"stay (?:informed|up to date|in the loop)\b[^.]{0,80}",
    r"support (?:us|our journalism|independent|the )[^.]{0,60}$", r"(?:become a|join as a) (?:member|subscriber|supporter)",
    r"(?:s’inscrire|s'inscrire|je m.inscris|inscrivez-vous|abonnez-vous|recevez|suivez-nous|rejoignez)\b",
    r"(?:jetzt |hier )?(?:kostenlos )?(?:anmelden|abonnieren|registrieren)" + END, r"[^.]{0,20}newsletter\b", r"folgen sie uns",
    r"(?:suscríbete|suscríbase|suscribirse|inscríbete|recibe|síguenos|apúntate)\b", r"acepto (?:la|los|las)\b", r"[^.]{0,60}\bboletín\b[^.]{0,60}$",
    r"(?:inscreva-se|assine|receba|siga-nos|siga o|cadastre-se)\b", r"(?:iscriviti|abbonati|ricevi|seguici)\b",
    r"(?:подпишитесь|подписывайтесь|подписаться|подпишись|следите за нами|читайте нас|наш (?:телеграм|telegram))",
    r"(?:підпишіться|підписуйтесь|підписатися|стежте за|читайте нас|наш телеграм)",
    r"(?:اشترك|اشتركوا|سجل|تابعونا|تابعنا|انضم|للاشتراك)(?=\s|$)", r"(?:订阅|訂閱|关注我们|關注|扫码|扫一扫|下载|下載)",
    r"(?:メルマガ|ニュースレター|購読|登録はこちら|フォローする|アプリで|無料登録)",
)  # fmt: skip

SHARING = (
    r"(?:share|tweet|e-?mail|print|save|bookmark|copy link|pin|whatsapp|facebook|twitter|telegram|linkedin|x|reddit|messenger|link|"
    r"listen|like|reply|report|recommend|gift|flipboard|pocket|viber|vkontakte|weibo)" + END,
    r"(?:share|tweet|post|e-?mail|send|click to) (?:this|on|via|to|by|with|it|share|e-?mail|print|a link|the|article|page)\b[^.]{0,60}$",
    r"\d[\d.,]{0,6}\s?[kKmM]?\s(?:shares?|likes?|comments?|views?|retweets?|partages?|compartidos|vues|kommentare|"
    r"visualizações|просмотр\w*|переглядів|مشاهدة|次阅读|回应)\b", r"listen to (?:this )?(?:article|story)\b", r"copy (?:link|url)",
    r"(?:article |artikel )?(?:anhören|merken|teilen|drucken|vorlesen|artikel anhören|per e-?mail|kommentieren)" + END,
    r"(?:partager|imprimer|écouter|envoyer|enregistrer|copier le lien|offrir)(?: (?:sur|par|l.article|cet article|via)\b[^.]{0,40})?" + END,
    r"(?:compartir|compartilhar|compartilhe|imprimir|guardar|escuchar|enviar|condividi|stampa|ascolta|copiar)"
    r"(?: (?:en|no|na|por|su|via|link|el|la|esta|o)\b[^.]{0,40})?" + END,
    r"(?:поделиться|поделитесь|поширити|распечатать|скопировать|слушать|сохранить|роздрукувати)(?: [^.]{0,40})?$",
    r"(?:شارك|شاركها|مشاركة|نسخ الرابط|طباعة|انسخ|حفظ|استمع|أرسل)(?:\s[^.]{0,40})?$", r"(?:分享|打印|收藏|转发|字号|复制链接)(?:到[^。]{0,20})?" + END,
    r"(?:シェア|印刷|保存|ツイート|この記事を|リンクをコピー)[^。]{0,20}$", r"was this (?:article|page|story) (?:helpful|useful)",
    r"\d[\d,.]{0,6} (?:people|users|readers) found\b", r"\d{1,3}\s?(?:min(?:ute)?s?|-minute|minutes?)\.?\s?(?:read|de lecture|de lectura|de leitura|di lettura|lesezeit)",
    r"(?:lesedauer|lesezeit|reading time|read time|temps de lecture|tiempo de lectura|tempo de leitura|время чтения|час читання)\b",
)  # fmt: skip

CONSENT = (
    r"[^.]{0,80}\b(?:cookies|cookie (?:settings|policy|notice)|partner(?:s|n|er)? (?:use|verwenden|store))\b[^.]{0,200}",
    r"(?:accept all|reject all|manage (?:cookies|preferences|consent)|privacy (?:policy|settings|notice|preferences)|i accept|"
    r"alle akzeptieren|alle ablehnen|einstellungen|tout accepter|continuer sans accepter|aceptar todo|rechazar|"
    r"aceitar todos|accetta tutto|rifiuta|принять все|прийняти)\b[^.]{0,60}" + END,
    r"(?:we|nous|wir|nosotros|nós) (?:and|et|und|y|e) (?:our|nos|unsere|nuestros) (?:\d+ )?(?:partners|partenaires|partner|socios)",
    r"(?:enable|turn on|activez|please enable) (?:javascript|cookies)", r"(?:we value your privacy|votre vie privée|ihre privatsphäre)",
    r"(?:本网站使用|我们使用|当サイトでは)",
)  # fmt: skip

PAYWALL = (
    r"(?:you have|you've) (?:\d+|\w+) (?:free )?(?:articles?|stories)", r"(?:this|the full) (?:article|story|content) is (?:for|available to|only|exclusive)",
    r"already (?:a )?(?:subscriber|subscribed|registered|have an account|a member)", r"(?:log|sign) ?in(?:\W|$| (?:to|with|here|now|or))",
    r"to (?:participate|comment|continue|read|join|post|view)\b[^.]{0,60}(?:log ?in|sign ?in|register|subscribe|account)",
    r"(?:create|register for) (?:an|a free|your) account", r"(?:unlock|continue) (?:this|the|your|with) [^.]{0,60}$",
    r"(?:subscribers?|premium|members)[ -]only", r"(?:start|try) your [^.]{0,30}trial", r"log out" + END,
    r"(?:jetzt )?weiterlesen mit", r"\d+ wochen für", r"(?:sie haben|bereits) [^.]{0,40}(?:abo|abonnent|registriert)", r"(?:anmelden|einloggen|registrieren)" + END,
    r"(?:article|contenu) réservée? aux? abonné", r"[^.]{0,80}\bréservée? aux abonnés", r"(?:déjà abonné|se connecter|connectez-vous)", r"il vous reste \d+",
    r"(?:inicia sesión|iniciar sesión|ya soy suscriptor|contenido exclusivo|para seguir leyendo|regístrate|identifícate)", r"(?:faça login|já é assinante|conteúdo exclusivo|entrar)" + END,
    r"(?:accedi|contenuto riservato|sei già abbonato)", r"(?:войдите|войти|авторизуйтесь|зарегистрируйтесь|увійдіть)\b[^.]{0,60}", r"(?:تسجيل الدخول|سجل دخولك)", r"(?:登录|登錄|登入|会员专享|ログイン|有料会員|会員限定|この記事は有料)",
)  # fmt: skip

ADVERTISEMENT = (
    r"(?:advertisement|advert|sponsored(?: content| by)?|promoted|story continues below|article continues (?:below|after)|skip ad|"
    r"continues below|paid content|ad feedback|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|annonce|"
    r"реклама|إعلان|إعلانات|广告|廣告|広告|スポンサー|continuar leyendo|remove ads)(?: [^.]{0,50})?" + END,
)  # fmt: skip

TAGS = (
    r"(?:tags?|topics?|filed under|keywords|categor(?:y|ies)|more about|in this story|themen|schlagwörter|stichwörter|mots?[- ]clés?|thèmes?|sujets|"
    r"etiquetas|temas|palabras clave|archivado en|tópicos|assuntos|palavras-chave|argomenti|parole chiave|теги|тэги|темы|сюжет|метки|"
    r"теми|мітки|وسوم|الوسوم|كلمات مفتاحية|كلمات دلالية|标签|標籤|关键词|关键字|タグ|キーワード)\s?[:：]",
    r"(?:#[\w-]{2,40}[\s,]{0,3}){1,20}$",
)  # fmt: skip

RIGHTS = (
    r"(?:©|\(c\)|copyright)[^.]{0,120}(?:rights?|reserved|\b(?:19|20)\d\d\b|ltd|inc|gmbh|s\.a\.|vorbehalten|réservés|reservados|riservat[ia]|защищены|dpa-infocom)",
    r"[^.]{0,60}\ball rights reserved", r"(?:terms (?:of|and)|purchase licensing|our standards|reprints|licensing|"
    r"contact us|about us|imprint|impressum|mentions légales|aviso legal|modern slavery)\b[^.]{0,80}$",
    r"[^.]{0,100}(?:not for (?:resale|publication|broadcast|distribution)|may not be (?:published|reproduced)|without (?:the )?(?:prior |written )?permission|prohibida (?:la|su) reproducción|"
    r"reproduction interdite|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|riproduzione riservata|все права защищены|جميع الحقوق محفوظة|版权所有|未经授权|無断転載|禁无断)",
    r"printed (?:from|on|by)\b[^.]{0,80}", r"the post [^\n]{1,300} (?:appeared first on|first appeared)", r"this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published)",
    r"©[^.]{0,40}$",
)  # fmt: skip

AGENCY_MARKS = (
    r"[(\[]?(?:additional |further |with )?(?:reporting|writing|compiled|edited|editing|graphics|translated|written) (?:and \w+ )?by\b",
    r"\((?:edited|editing|reporting|writing|with inputs|end|ends|eds)[^)]{0,200}\)$", r"(?:—|--?) with (?:assistance|files|reporting|inputs?) from\b",
    r"(?:with (?:files|inputs?|reporting) from)\b[^.]{0,80}\.?$", r"\(?(?:end|ends|endit|more to follow|ende|fin|fim|fine|конец)\)?[./\s]{0,3}$", r"-30-$", r"#{2,}$",
    r"\(?(?:إعداد|تحرير|كتابة|ترجمة|تغطية صحفية) ", r"[（(]?(?:完|编辑|責任編輯|责任编辑|編集|记者|编辑)\s?[:：)）]", r"\((?:traducción|editado|édité|bearbeitet|traduit|redacción)\b[^)]{0,200}\)",
    r"[a-zäöü]{2,5}(?:/[a-zäöü]{2,5}){1,4}$", r"dpa:\d", r"\((?:foto|vídeo|video|photo|audio|graphic|imagen)\)(?:\s?\((?:foto|vídeo|video|photo|audio)\))*$",
    r"(?:source|quelle|fuente|fonte|источник|джерело|المصدر|来源|來源|出典)\s?[:：][^.]{0,80}$", r"our standards:",
)  # fmt: skip

CORRECTIONS = (
    r"(?:correction|clarification|editor.s note|note to (?:readers|editors)|update|this (?:article|story|piece|report|post) (?:has been|was) (?:amended|corrected|updated|clarified)|"
    r"an earlier version of|a previous version of|corrects\b|\(?(?:this story )?(?:corrects|adds|recasts|updates|refiles|fixes)\b[^.]{0,200}\)?$|rectificati(?:on|f)|précision|berichtigung|korrektur|hinweis der redaktion|anmerkung der redaktion|"
    r"corrección|fe de errores|nota del editor|nota de la redacción|correção|errata|nota da redação|rettifica|correzione|errata corrige|исправление|уточнение|примечание редакции|виправлення|"
    r"تصحيح|تصويب|更正|编者按|訂正|お断り)(?:[\s]?[:：(–—-]|$|(?<=of)|(?<=ed)|(?<=updates)|(?<=adds))",
)  # fmt: skip

NAVIGATION = (
    r"(?:skip|jump) to\b[^.]{0,40}$", r"(?:zum inhalt|aller au contenu|ir al contenido|saltar al|vai al contenuto|перейти к|تخطي)\b[^.]{0,30}$",
    r"(?:home|homepage|startseite|accueil|portada|inicio|início|menu|search|back to top|главная|الرئيسية|首页|首頁|ホーム|トップ)(?:" + END + r"|\s*[>›»|/])",
    r"media playback (?:is )?(?:not supported|unsupported)\b[^.]{0,40}$", r"(?:javascript|flash) (?:is )?(?:required|disabled)\b",
    r"(?:previous|next) (?:article|story|post)", r"(?:older|newer) (?:posts|entries)", r"show (?:more|key events|\d+ more|all)\b[^.]{0,40}$", r"(?:load|see|view) (?:more|\d+ more)\b[^.]{0,30}$",
    r"page \d+(?: of \d+)?$", r"seite \d+(?: von \d+)?$", r"(?:see|continued (?:from|on)|turn to|please see|jump to) [^.]{0,40}(?:page )?[a-z]?\d{1,3}$", r"(?:text size|font size|change font|a\+)",
    r"(?:当前位置|您所在的位置|現在位置)",
)  # fmt: skip

BY_REASON: dict[str, tuple[str, ...]] = {
    "note by the editors": CORRECTIONS,
    "consent text": CONSENT,
    "paywall or log-in call": PAYWALL,
    "advertisement mark": ADVERTISEMENT,
    "newsletter or follow call": NEWSLETTER,
    "share or reading tools": SHARING,
    "tags": TAGS,
    "rights notice": RIGHTS,
    "agency's end mark": AGENCY_MARKS,
    "link to another article": POINTERS,
    "navigation": NAVIGATION,
}
