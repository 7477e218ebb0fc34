"""One sentence of the prompt in the language of the document, as data by language tag.

It keeps models from translating what they quote, which they tend to where they are
addressed in English alone.
"""

COPY = {
    "en": "Copy every quote letter for letter from the document; do not correct or translate it.",
    "de": "Schreibe jedes Zitat buchstabengetreu aus dem Dokument ab; übersetze nichts.",
    "fr": "Recopie chaque citation lettre pour lettre du document ; ne traduis rien.",
    "es": "Copia cada cita letra por letra del documento; no traduzcas nada.",
    "it": "Copia ogni citazione lettera per lettera dal documento; non tradurre nulla.",
    "pt": "Copie cada citação letra por letra do documento; não traduza nada.",
    "nl": "Neem elk citaat letterlijk over uit het document; vertaal niets.",
    "ca": "Copia cada citació lletra per lletra del document; no tradueixis res.",
    "pl": "Przepisz każdy cytat dosłownie z dokumentu; niczego nie tłumacz.",
    "sv": "Skriv av varje citat ordagrant ur dokumentet; översätt ingenting.",
    "da": "Skriv hvert citat ordret af fra dokumentet; oversæt intet.",
    "el": "Αντίγραψε κάθε παράθεμα αυτολεξεί από το έγγραφο· μη μεταφράζεις τίποτα.",
    "ru": "Переписывай каждую цитату из документа дословно; ничего не переводи.",
    "tr": "Her alıntıyı belgeden harfi harfine kopyala; hiçbir şeyi çevirme.",
}
