# ruff: noqa: E501 (tables of words read best unbroken)
"""Words of which prohibitions of copying are made, in every language that is read.

``*`` ends a word somehow.  A sentence is judged by which kinds of word stand in it and in
what order (``_restrictions``), so the languages share their tables.
"""

COPYING: tuple[str, ...] = tuple(
    # English, German, Dutch, Nordic, Finnish
    "copy copies kopie kopien copied copying photocop* reproduc* reprint* duplicat* kopier* nachdruck* nachgedruckt vervielfältig* abdruck* abgedruckt"
    " kopieer* gekopieerd kopiëren nadruk* overgenomen overname verveelvoudig* vermenigvuldig* kopior mångfaldig* eftertryck* eftertryk* ettertrykk* mangfoldiggjør* kopioi* monist* jäljent*"
    # Romance
    " copiar copie copiez copier copiée copié copiate copiare copiato copias copia reproduire reproduit* reproduct* reprodui* recopi* ronéot* fotocop* reproduz* reproducir reproducc* reproduci* reprodu* riprodu* ristamp* multiplic* kopiatu"
    # Slavic, Hungarian
    " kopiow* powiela* przedruk* kopírov* rozmnož* přetisk* opisov* prepisov* kopiran* umnožava* preštampa* pretiska* копиров* перепечат* воспроизвед* воспроизводить размнож* копіюв* передрук* відтвор* розмнож* копирање умножава* másol* utánnyom* sokszoros*"
    # Greek, Turkish, Hebrew, Arabic, Persian, Yiddish
    " αναδημοσ* αναπαραγωγ* αντιγραφ* ανατύπωσ* çoğalt* kopyala* fotokopi* להעתיק העתקה להעתקה לצלם לשכפל שכפול נאָכדרוק* איבערדרוק* نسخ النسخ استنساخ تصوير نشر تکثیر چاپ".split()
)
"""to copy, to reprint, and their nouns"""

NEGATIONS: tuple[str, ...] = (
    *"not never nobody nothing none neither cannot nicht kein keine keinen keiner keines niemand nichts niet geen niets niemand inte ej ingen inget ikke ingen ei eivät älä"
    " ne n' pas aucun aucune nul nulle rien no ningún ninguna ninguno nadie nada non nessun nessuna nessuno niente não nenhum nenhuma ningú cap ningunha ez"
    " nie żadn* nesmí nesmějí nelze není žádn* nemôže ne nije ništa не нельзя ничто никто нельзя није nem nu niciun nicio δεν μην μη κανέν* değil לא אין نباید لا ניט נישט".split(),
    "no part",
    "no portion",
    "no copying",
    "no copies",
    "no reproduction",
    "no photocop*",
    "no reprint*",
)

FORBIDDEN: tuple[str, ...] = tuple(
    "forbid* forbidden prohibited verboten untersagt unzulässig verboden förbjud* förbjuden förbjudet förbjudes forbudt forbydes kielletty"
    " interdit interdite interdits interdites prohibid* prohibe prohíbe vietat* vieta proibid* vedada prohibit* debekatuta"
    " zabronion* zabrania zakaz* zakázán* zákaz zakázané zabranjeno zabranjuje zabranjen* забрањено забрањује забрањен* запрещ* воспрещ* заборонен* забороня* tilos tilt* interzis* απαγορ* yasak* yasaktır אסור אסורה ממנוע ممنوع يمنع يحظر فאַרבאָטן פֿאַרבאָטן nedovol* nepovol*".split()
)

PERMITTED: tuple[str, ...] = tuple(
    "allowed permitted authorised authorized granted erlaubt gestattet zulässig toegestaan geoorloofd tillåt* tillåtet tilladt tillatt sallittu sallitaan"
    " autorisée autorisé permise permis permitido permitida permite autorizad* consentita consentito permessa permesso autorizzata permitida autorizada permesa permet"
    " dozwolon* wolno dovolen* povolen* dopušten* dozvoljen* дозвољен* разреш* допускается допускаються дозволен* дозволя* szabad megenged* engedélyez* permisă permis επιτρέπεται επιτρέπονται מותר מותרת مجاز يجوز يسمح ערלויבט".split()
)

PERMISSION: tuple[str, ...] = tuple(
    "permission consent agreement authorisation authorization approval asking genehmigung erlaubnis zustimmung einwilligung einverständnis toestemming tillstånd medgivande tillåtelse tilladelse samtykke tillatelse lupa* lupaa suostumu*"
    " autorisation accord consentement permiso autorización consentimiento permesso autorizzazione consenso permissão autorização consentimento permís autorització consentiment baimen*"
    " zgod* zezwolen* pozwolen* souhlas* svolení povolení dozvol* suglasnost* odobrenj* дозвол* согласи* разрешени* згод* engedély* hozzájárul* permisiun* acord* acordul άδει* συγκατάθεσ* έγκρισ* izin izni izinsiz iznimiz אישור רשות הסכמה إذن موافقة اجازه רשות".split()
)

ONLY: tuple[str, ...] = tuple(
    "only solely exclusively unless nur ausschließlich alleen slechts uitsluitend tenzij endast bara enbart kun bare vain seulement uniquement sauf sólo solo solamente únicamente salvo soltanto solamente só somente apenas només"
    " tylko wyłącznie jen pouze len только лишь исключительно тільки лише samo isključivo само csak kizárólag numai doar μόνο μόνον ancak yalnız yalnızca sadece רק فقط إلا נאָר".split()
)

WITH: tuple[str, ...] = (
    "with", "by", "subject to", "on", "mit", "nach", "bei", "met", "na", "med", "efter", "etter", "avec", "après", "sous réserve", "con", "previo", "previa", "com", "mediante", "amb", "za", "z", "s", "po", "с", "со", "по", "з", "за", "uz", "sa", "са", "cu", "με", "κατόπιν", "באישור", "ברשות",
)  # fmt: skip
"""what ties a permission to copy to somebody's consent"""

WITHOUT: tuple[str, ...] = tuple(
    "without ohne zonder utan uden uten ilman sans sin senza sem sense gabe bez без nélkül fără χωρίς δίχως ללא בלי بدون دون אָן".split()
)

WORKS: tuple[str, ...] = tuple(
    "any part parts portion photographs photos pictures images drawings poems songs publication book booklet pamphlet leaflet zine text page pages material contents article articles work works"
    " teile teil auszug auszugsweise heft schrift broschüre text inhalt uitgave deel boekje brochure tekst del skrift texten heftet teksten osa tekstiä tekstin"
    " partie texte ouvrage brochure livre parte texto obra folleto libro opuscolo opera testo obra folheto livro text"
    " część części tekst broszur* část text brožur* dio tekst deo часть текст брошюр* частин* брошур* rész könyv parte text τμήμα κείμενο έντυπο έντυπου kitap bölüm חלק جزء".split()
)
"""any part, the publication: what a prohibition is about"""

THIS: tuple[str, ...] = tuple(
    "this it them these dies das dies dit het denna detta denne dette tätä ceci cela esto questo isto això to toto ovo это це ezt aceasta αυτό bunu זה هذا".split()
)
"""what stands for the publication at the end of its clause"""

COMMERCE: tuple[str, ...] = tuple(
    "profit sale sell sells sold selling resale money commercial commercially gewerblich* kommerziell* verkauf* commercieel commerciële verkoop* verkopen verkoop säljas sälja selge sælg* selg* myydä kommersiel* kommersiell* kommercielt försälj* kaupalli*"
    " commerciales commerciale commercial vente vendre lucratif comercial comerciales lucro venta vender lucro commerciali vendere vendita comerciais venda lucre"
    " vendez venden vendan vendas vendam vendetelo komercyjn* zarobk* sprzeda* komerční* prodej* коммерческ* продаж* продава* комерційн* komercijaln* prodaj* kereskedelmi elad* comercial* vânzare εμπορικ* πώλησ* ticari satış* מסחרי تجاري".split()
)
"""gain: who forbids only that allows the rest"""

EXCEPT: tuple[str, ...] = tuple(
    "except unless außer ausgenommen sauf hormis salvo excepto excepte menos eccetto tranne exceto behalve uitgezonderd utom undantaget undtagen unntatt paitsi oprócz kromě кроме крім osim kivéve exceptând εκτός hariç".split()
)

HESITATION: tuple[str, ...] = tuple(
    "copyright copyleft rights hesitate need needed required necessary ask fear forget worry only just mind bother zöger* scheu* nur aarzel* tveka tøv hésit* gên* duden dude dudes dudéis esitate esitare hesite hesitem dubti* wahaj* váhej* стесняйтесь бойтесь вагайтесь ustručavajte habozz* ezita* ezitați διστάσε* çekinme*".split()
)
"""“do not hesitate to copy” and its like forbid nothing"""

ASKING: tuple[str, ...] = tuple(
    "ask fragen fragt frag vraag vragen fråga spørg spør kysy demandez demander preguntad pregunten pregunta chiedete chiedere pergunte perguntem pregunteu pytaj zapytaj zeptejte спросите запитайте pitajte kérdezz* întreabă întrebați ρωτήστε sorun שאלו اسأل".split()
)
BEFORE: tuple[str, ...] = tuple(
    "before bevor ehe vor vorher voordat eerst innan før først ennen avant antes prima abans przed před než перед прежде перш prije pre mielőtt előtt înainte πριν önce לפני قبل".split()
)
PRINTING: tuple[str, ...] = tuple(
    "print drucken drukken trycka trykke imprimer imprimir stampare drukować tisknout печатать друкувати tiskati nyomtat tipări τυπώσετε basmadan להדפיס".split()
)
