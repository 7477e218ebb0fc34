"""Words by which a summary judges or speaks for somebody, as data by language.

A report of what a document says needs none of them, unless it quotes them.
"""

JUDGING = {
    "en": "important powerful compelling inspiring moving brilliant excellent outstanding great"
    " wonderful beautiful timely urgent vital essential crucial groundbreaking insightful"
    " thought-provoking must-read unfortunately sadly thankfully luckily rightly wrongly"
    " obviously clearly undoubtedly extremist radical fanatical absurd ridiculous dangerous"
    " shocking passionate passionately heroic heroically shameful brave courageous",
    "de": "wichtig bedeutend eindrucksvoll beeindruckend bewegend brillant hervorragend wunderbar"
    " dringend unverzichtbar wegweisend leider glücklicherweise zurecht offensichtlich zweifellos"
    " extremistisch radikal fanatisch absurd lächerlich gefährlich schockierend leidenschaftlich"
    " heldenhaft mutig schändlich",
    "fr": "important puissant inspirant émouvant brillant excellent remarquable magnifique urgent"
    " essentiel crucial malheureusement heureusement évidemment sans-doute extrémiste radical"
    " fanatique absurde ridicule dangereux choquant passionné héroïque courageux honteux",
    "es": "importante poderoso inspirador conmovedor brillante excelente notable maravilloso"
    " urgente esencial crucial desgraciadamente afortunadamente evidentemente extremista radical"
    " fanático absurdo ridículo peligroso impactante apasionado heroico valiente vergonzoso",
    "it": "importante potente commovente brillante eccellente notevole meraviglioso urgente"
    " essenziale purtroppo fortunatamente ovviamente estremista radicale fanatico assurdo ridicolo"
    " pericoloso scioccante appassionato eroico coraggioso vergognoso",
    "pt": "importante poderoso comovente brilhante excelente notável maravilhoso urgente essencial"
    " infelizmente felizmente obviamente extremista radical fanático absurdo ridículo perigoso"
    " chocante apaixonado heroico corajoso vergonhoso",
    "nl": "belangrijk krachtig inspirerend ontroerend briljant uitstekend prachtig dringend"
    " essentieel helaas gelukkig duidelijk extremistisch radicaal fanatiek absurd belachelijk"
    " gevaarlijk schokkend hartstochtelijk heldhaftig moedig schandelijk",
}
SPEAKING = {
    "en": "i we you my our your us me",
    "de": "ich wir du ihr mein unser dein euer uns mich",
    "fr": "je nous tu vous mon notre votre nos vos",
    "es": "yo nosotros tú vosotros mi nuestro vuestro nuestra",
    "it": "io noi tu voi mio nostro vostro nostra",
    "pt": "eu nós tu vocês meu nosso nossa",
    "nl": "ik wij jij jullie mijn onze jouw ons",
}
"""words of whoever speaks, or is spoken to"""
