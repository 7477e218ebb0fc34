"""Words with which a text speaks to a program that reads it, as data by language.

A document may hold them by chance or to mislead: what speaks so is neither shown to a
model nor quoted.
"""

IGNORE = {
    "en": "ignore disregard forget override bypass",
    "de": "ignoriere ignorieren ignoriert vergiss vergesst missachte",
    "fr": "ignore ignorez oublie oubliez",
    "es": "ignora ignore olvida olvide",
    "it": "ignora ignorate dimentica dimenticate",
    "pt": "ignore ignora esqueca esqueça",
    "nl": "negeer vergeet",
    "pl": "zignoruj ignoruj zapomnij",
    "ru": "игнорируй игнорируйте забудь забудьте",
}
"""to set aside what was said"""
ORDERS = {
    "en": "instruction instructions prompt prompts guidelines directives",
    "de": "anweisung anweisungen instruktion instruktionen vorgaben",
    "fr": "instruction instructions consigne consignes",
    "es": "instruccion instrucciones indicaciones",
    "it": "istruzione istruzioni",
    "pt": "instrucao instrucoes instruções",
    "nl": "instructie instructies aanwijzingen",
    "pl": "instrukcje instrukcji polecenia",
    "ru": "инструкции инструкцию указания",
}
"""what was said"""
READERS = {
    "en": "language model; ai assistant; ai model; chatbot; ai system; llm; cataloguing program",
    "de": "sprachmodell; ki assistent; ki-assistent; chatbot; katalogprogramm",
    "fr": "modele de langage; modele de langue; assistant ia; chatbot; agent conversationnel",
    "es": "modelo de lenguaje; asistente de ia; chatbot",
    "it": "modello linguistico; assistente ia; chatbot",
    "pt": "modelo de linguagem; assistente de ia; chatbot",
    "nl": "taalmodel; ai-assistent; chatbot",
    "pl": "model jezykowy; modelu jezykowego; chatbot",
    "ru": "языковая модель; чат-бот",
}
"""who is spoken to"""
ADDRESS = {
    "en": "you are; dear; attention; note to; message to; if you are; acting as; you must; to the",
    "de": "du bist; sie sind; liebes; achtung; hinweis an; an das; wenn du",
    "fr": "tu es; vous etes; cher; attention; note au; si tu; si vous",
    "es": "eres; usted es; querido; atencion; nota para; si eres",
    "it": "sei un; caro; attenzione; nota per; se sei",
    "pt": "voce e; caro; atencao; nota para; se voce",
    "nl": "je bent; u bent; beste; let op; als je",
    "pl": "jestes; drogi; uwaga",
    "ru": "ты; вы; уважаемая; внимание",
}
"""speaking to somebody"""
COMMANDS = {
    "en": "set give write put enter record answer respond reply output return use report print",
    "de": "setze gib schreibe trage antworte verwende nenne",
    "fr": "mets donne ecris inscris reponds utilise indique",
    "es": "pon escribe responde usa indica devuelve",
    "it": "metti scrivi rispondi usa indica restituisci",
    "pt": "coloque escreva responda use indique",
    "nl": "zet geef schrijf antwoord gebruik vermeld",
    "pl": "ustaw podaj wpisz odpowiedz uzyj",
    "ru": "укажи напиши ответь используй",
}
"""to say something in a record"""
FIELDS = {
    "en": "as the title; as title; as the publisher; as the author; as the creator; as the date"
    "; title field; publisher field; in json; as json; in the catalogue record; in the metadata"
    "; the title is; the field",
    "de": "als titel; als verlag; als autor; titelfeld; als json; im katalogisat; in den metadaten",
    "fr": "comme titre; comme editeur; comme auteur; champ titre; en json; dans les metadonnees",
    "es": "como titulo; como editor; como autor; campo titulo; en json; en los metadatos",
    "it": "come titolo; come editore; come autore; campo titolo; in json; nei metadati",
    "pt": "como titulo; como editora; como autor; campo titulo; em json; nos metadados",
    "nl": "als titel; als uitgever; als auteur; titelveld; als json; in de metadata",
    "pl": "jako tytul; jako wydawce; pole tytul; w json",
    "ru": "как название; как издателя; в json; в метаданных",
}
"""the record that is meant"""
