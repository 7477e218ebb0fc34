"""What archives call their columns, in English, German, French and Spanish: data.

Beside the words of the languages stand the names that Dublin Core, xZINECOREx, Omeka and
CollectiveAccess give their columns.
"""

from collections.abc import Mapping

ID, FILE = "id", "file"
"""targets that are no fields: our own id of a record, and the file that a row describes"""

PARTS: Mapping[str, frozenset[str]] = {
    "issue": frozenset("volume|vol|volumes|band|bd|tome|tomo|volumen".split("|")),
    "placeOfPublication": frozenset(
        "country|state country|state province|province|pubstate|pubcountry|pubregion|pub state"
        "|pub country|land|bundesland|pays|pais".split("|")
    ),
}
"""field → headings of columns that say but a part of its value, before or behind another column"""

OF_PAGES = frozenset(
    "pages|page count|number of pages|no of pages|seiten|seitenzahl|seitenanzahl|anzahl seiten"
    "|nombre de pages|paginas|numero de paginas|format pages|format number of pages|pp|size pages"
    "|of pages|pagetotal|numpages|sp".split("|")
)
"""names of fields in which a bare number counts pages"""

HEADINGS: Mapping[str, str] = {
    ID: "colophon id|record id|id of the record",
    FILE: "file|file name|filename|files|scan|scans|scan file|image|image file|pdf|datei|dateiname"
    "|dateien|bilddatei|fichier|nom du fichier|nom de fichier|fichier image|fichero|nombre del"
    " fichero|nombre de archivo|archivo digital|imagen|media|media url|object location",
    "title": "title|titles|title proper|main title|titel|haupttitel|sachtitel|titre|titre propre"
    "|titulo|titulo propio|titulo principal|preferred labels|name of item|zine|zine title"
    "|zine name|pamphlet|name of zine",
    "subtitle": "subtitle|sub title|other title information|untertitel|titelzusatz|zusatz zum titel"
    "|sous titre|complement du titre|subtitulo",
    "alternative": "issueaddtitle|additional title|alternative title|alternative titles"
    "|alternate title|other title|variant title"
    "|alternative|paralleltitel|weiterer titel|weitere titel|nebentitel|titre alternatif"
    "|autre titre|titre parallele|titulo alternativo|otro titulo|nonpreferred labels",
    "creator": "creator|creators|author|authors|maker|makers|made by|zinester|zinesters|by"
    "|autor|autorin|autoren|autor in|autor innen|verfasser|verfasserin|verfasser in|urheber"
    "|urheberin|auteur|auteurs|auteur s|createur|createurs|autora|autores|autor a|creador"
    "|creadores|creator name|author editor|author last first"
    "|author first last|author s|zine maker|zine makers|zine creator|zine creators|zine author"
    "|zine authors",
    "contributor": "contributor|contributors|mitwirkende|beteiligte|beitragende"
    "|mitwirkende personen|contributeur|contributeurs|collaborateurs|colaborador"
    "|colaboradores|colaboracion",
    "contributor edt": "editor|editors|editeur scientifique|redaktion|redacteur|redaccion",
    "contributor ill": "illustrator|illustrators|illustratorin|illustrationen von|illustrateur"
    "|ilustrador|ilustradora",
    "contributor trl": "translator|translators|ubersetzer|ubersetzerin|ubersetzung von|uebersetzer"
    "|traducteur|traductrice|traductor|traductora",
    "contributor pht": "photographer|fotograf|fotografin|photographe|fotografo",
    "statementOfResponsibility": "statement of responsibility|verantwortlichkeitsangabe"
    "|verfasserangabe|mention de responsabilite|mencion de responsabilidad",
    "edition": "edition|edition statement|auflage|mention d edition|edicion|reprint",
    "placeOfPublication": "place|place of publication|coverage place of publication"
    "|publication place|place published|city"
    "|published in|city of origin|place of origin|ort|erscheinungsort|verlagsort"
    "|city created|city published|pubcity|pub city"
    "|country|state country|state province|province|pubstate|pubcountry|pubregion|pub state"
    "|pub country|land|bundesland|pays|pais"
    "|lieu|lieu de publication|lieu d edition"
    "|ville|lugar|lugar de publicacion|lugar de edicion|ciudad",
    "publisher": "publisher|publishers|press|publisher press|publisher s press|verlag|verlage"
    "|editeur|editeurs|maison d edition|editions|editorial|publisher name|imprint",
    "printer": "printer|printed by|drucker|druckerei|druck|imprimeur|imprimerie|imprenta|impresor",
    "distributor": "distributor|pubdistro|distribution|distributed by|vertrieb|diffusion"
    "|distributeur"
    "|distribuidor|distribuidora|distro",
    "issuingBody": "issuing body|organisation|organization|group|herausgeber|herausgeberin"
    "|herausgeber in|hrsg|hg|korperschaft|gruppe|organisme|collectif|groupe|organizacion"
    "|colectivo|grupo",
    "issued": "date|dates|year|date of publication|publication date|publication year|pub date"
    "|published|date published|date issued|issued|datum|jahr|erscheinungsjahr|erscheinungsdatum"
    "|datierung|annee|date de publication|date d edition|annee de publication|fecha|ano"
    "|fecha de publicacion|ano de publicacion|fecha de edicion|year published|release date"
    "|issuedate|issue date|pubdate",
    "created": "date created|year created|created|datecreated|entstehungsdatum|date de creation"
    "|fecha de creacion",
    "dateCopyrighted": "copyright date|copyright year|date copyrighted",
    "series": "series|series title|serie|reihe|schriftenreihe|titre de la serie|coleccion",
    "issue": "issue|issue number|issuenumber|number|no|nr|nummer|heft|heftnummer|numero|n|volume"
    "|vol|band"
    "|volume issue|issue no|tome|tomo",
    "price": "price|preis|prix|precio|cost",
    "language": "language|languages|sprache|sprachen|langue|langues|idioma|idiomas|lengua|lenguas"
    "|language code|language s iso|language iso|languages iso",
    "type": "type|types|genre|genres|genre s|gattung|art|dokumenttyp|dokumentart|materialart"
    "|medientyp|objektart|objekttyp|type de document|tipo|tipos|genero|tipo de documento"
    "|category|kategorie|categorie|categoria|item type|work type|resource class|form",
    "extent": "pages|extent|page count|number of pages|no of pages|umfang|seiten|seitenzahl"
    "|seitenanzahl|anzahl seiten|pagination|etendue|nombre de pages|paginas|extension"
    "|numero de paginas|format pages|format number of pages|pp|size pages"
    "|extent of work|of pages|physchar|physical description|collation",
    "dimensions": "dimensions|measurements|size|dimension|masse|abmessungen|grosse|groesse|taille"
    "|dimensiones"
    "|tamano|medidas|format dimensions|format physical dimensions|height",
    "medium": "medium|material|materials|materiaux|format medium",
    "technique": "technique|printing|printing method|printing process|technik|druckverfahren"
    "|drucktechnik|technique d impression|tecnica|tecnica de impresion",
    "binding": "binding|bindung|reliure|encuadernacion",
    "fold": "fold|folding|faltung|falzung|pliage|plegado",
    "colour": "colour|color|colours|colors|farbe|farben|farbigkeit|couleur|couleurs|colores",
    "seriesNumber": "series number|number in series|volume in series|series volume|reihennummer"
    "|bandnummer|numero dans la serie|numero de la serie|numero de serie",
    "seriesISSN": "series issn|issn of the series|issn der reihe|issn de la serie",
    "originalTitle": "original title|originaltitel|titre original|titulo original|uniform title",
    "originalLanguage": "original language|language of original|originalsprache|langue originale"
    "|langue d origine|idioma original|lengua original",
    "script": "script|schrift|ecriture|escritura",
    "classification": "classification|class number|klassifikation|notation|systematik|clasificacion"
    "|ddc|dewey|dewey decimal|udc|dk|cdu|lcc|lc classification",
    "fileAddress": "file address|file url|url of file|url of scan|digital file url|full text url"
    "|location of digital version"
    "|adresse der datei|adresse du fichier|direccion del archivo",
    "thumbnail": "thumbnail|thumbnail url|thumbnail address|vorschaubild|vignette|miniatura",
    "donor": "donor|donors|donated by|acquired from|given by|spender|spenderin|schenkung von"
    "|donateur|donatrice|acquis de|donante|donado por|source donor",
    "acquisition": "acquisition|how acquired|acquisition note|erwerbung|schenkung|zugang durch"
    "|mode d acquisition|adquisicion|forma de adquisicion",
    "otherHolding": "other holding|other holdings|other copies|also held by|weitere exemplare"
    "|autres exemplaires|otros ejemplares",
    "format": "format|formato",
    "subject": "subject|subjects|subject s|subjects s|topic|topics|keyword|keywords|tag|tags"
    "|schlagwort|schlagworte|schlagworter|stichwort|stichworte|stichworter|thema|themen|sujet"
    "|sujets"
    "|mots cles|mot cle|matiere|matieres|theme|themes|tema|temas|materia|materias"
    "|zine topics|palabras clave|descriptores|manual tags|automatic tags",
    "spatial": "coverage|spatial|spatial coverage|geographic coverage|place topic|ortsbezug"
    "|geografischer bezug|lieu traite|cobertura|cobertura espacial|geographic subject",
    "temporal": "temporal|temporal coverage|period|zeitbezug|periode|periodo|epoch",
    "abstract": "abstract|summary|synopsis|zusammenfassung|kurzfassung|resume|resumen"
    "|abstract note",
    "description": "description|descriptions|beschreibung|inhaltsangabe|inhalt|descripcion"
    "|scope and content|description and notes|public description"
    "|content description",
    "tableOfContents": "contents|table of contents|inhaltsverzeichnis|table des matieres|sommaire"
    "|indice|contenido",
    "note": "zine issue notes|public note|public notes|general note|note publique|nota publica"
    "|anmerkung"
    "|anmerkungen|fussnote",
    "internalNote": "note|notes|remark|remarks|comment|comments|scribble|scribbles|internal note"
    "|internal notes|intern|interne notiz|notiz|notizen|bemerkung|bemerkungen|kommentar"
    "|kommentare|bearbeitungsvermerk|remarque|remarques|commentaire|commentaires"
    "|note interne|notes internes|nota|notas|observaciones|observacion|comentario|comentarios"
    "|nota interna|extra",
    "rights": "rights|terms of use|rights freedoms and restrictions|copyright|rechte"
    "|rechtehinweis|droits"
    "|droit d auteur|derechos|derechos de autor|rights statement as stated",
    "rightsURI": "rights statement|rights uri|rightsuri|rightsstatement",
    "license": "license|licence|lizenz|licencia",
    "rightsHolder": "rights holder|rightsholder|rechteinhaber|ayant droit|titular de derechos",
    "identifier": "identifier|id|identifiers|identifier s|isbn|issn|doi|url|uri|link|ark|urn|oclc"
    "|isbns|kennung|identifikator|identifiant|identificador|union id|web address|permalink|key"
    "|dcterms identifier",
    "callNumber": "call number|callnumber|call no|shelfmark|shelf mark|shelf|signatur|signaturen"
    "|standortsignatur|standort|cote|cotes|signatura|signatura topografica|reference code"
    "|reference|ref|ref no|idno|object id|objectid|internal id|archivnummer|archivsignatur"
    "|cote topographique|item number|loc in archive",
    "callNumber identifier": "accession number|accession no|inventory number|inventory no"
    "|inventarnummer|inventar nr|inv nr|zugangsnummer|numero d inventaire|numero de inventario",
    "box": "box|boxnumber|box number|box no|kiste|kistennummer|karton|schachtel|kasten|boite"
    "|carton|caja"
    "|caja n|container|container number|physical container",
    "folder": "folder|folder number|mappe|ordner|faszikel|dossier|chemise|pochette|carpeta",
    "repository": "repository|institution|holding institution|archive|archiv|bibliothek|library"
    "|depot|institucion|biblioteca|etablissement",
    "barcode": "barcode|bar code|strichcode|code barres|codigo de barras",
    "provenance": "provenance|custody|custodial history|herkunft|provenienz|procedencia",
    "audience": "audience|zielgruppe|public vise|publico",
    "accessRights": "access|access rights|access conditions|restrictions|zugang|benutzung"
    "|zugangsbeschrankung|acces|conditions d acces|acceso|condiciones de acceso",
    "contentAdvisory": "content warning|content warnings|content advisory|trigger warning"
    "|inhaltswarnung|avertissement|advertencia",
    "isPartOf": "collection|collections|is part of|ispartof|part of|sammlung|bestand|teil von|fonds"
    "|fait partie de|fondo|forma parte de|item set|publication title",
    "relation": "relation|relation see also|related|related items|beziehung|relation avec|relacion",
    "source": "source|sources|quelle|fuente",
    "bibliographicCitation": "citation|bibliographic citation|zitierweise|cita",
}
"""target → the headings that mean it; a second word of a target is a MARC relator code for
agents, else the field that takes it where the first is taken"""
