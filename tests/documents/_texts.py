"""The words of the samples that are not text files: our own writing, invented publishers."""

BOOKLET = [
    [
        "SING WHERE YOU STAND",
        "",
        "A Choir Handbook",
        "for People Who Cannot Sing",
        "",
        "by Dora Penhale",
        "",
        "Second Breath Press",
        "2015",
    ],
    [
        "Second Breath Press",
        "4 Kiln Row, Saltmarsh",
        "",
        "First published 2011",
        "Second edition, 2015",
        "",
        "No rights reserved. Sing it on.",
    ],
    [
        "Everybody Can",
        "",
        "Nobody is tone deaf who can tell",
        "a question from an answer. You were",
        "asked to stop when you were seven,",
        "and you did. This choir is for those",
        "who were asked to stop.",
    ],
    [
        "Standing",
        "",
        "Stand as if you waited for a bus that",
        "is certain to come. Let the knees be",
        "soft. Breathe to the belt and not to",
        "the collar. Yawn once, aloud.",
    ],
    [
        "Listening",
        "",
        "Half of singing is done with the ears.",
        "If you cannot hear your neighbour you",
        "are too loud. If your neighbour cannot",
        "hear you, you are too polite.",
    ],
    [
        "Songs to Begin With",
        "",
        "Rounds first: they mend themselves.",
        "Then songs with a chorus, then songs",
        "in parts. Work songs were made for",
        "people who were tired. So are you.",
    ],
    [
        "Money",
        "",
        "Pass a hat. Pay the hall first, then",
        "the tea, then the person who leads.",
        "What is left belongs to the strike",
        "fund, the lifeboat or the roof.",
    ],
    ["secondbreath.example", "", "Printed by the Kiln Row Print Workshop"],
]
TRAIL = {
    "title": "The Packhorse Trail",
    "subtitle": "A Walk in Eleven Stages over the Moor",
    "author": "Edith Ramsbottom",
    "columns": [
        [
            "Stage One",
            (
                "The trail leaves the market square by the lane beside the church and climbs "
                "at once. Packhorses carried salt over this moor for four hundred years, and "
                "the stones that they wore hollow are still there under the grass."
            ),
            (
                "After a mile the lane becomes a path. Keep the wall on your right hand. "
                "Where the wall ends there is a spring; the water is good, though it tastes "
                "of iron."
            ),
        ],
        [
            "Stage Two",
            (
                "From the spring the path runs level along the edge of the moor. In June the "
                "curlews nest here: keep dogs on a lead and keep to the path."
            ),
            (
                "The tall stone is a guide stoop of 1738. It points to four towns, with a "
                "carved hand for each, and it is wrong about one of them."
            ),
            "The right to walk here was won in 1932 by people who were fined for it.",
        ],
    ],
    "colophon": [
        "Published by Moorfoot Footpaths Society, Clough End, 2004",
        "ISBN 978-0-00-000014-9",
        "Copyright 2004 Moorfoot Footpaths Society. All rights reserved. £2.50",
    ],
}
NOTICE = [
    "NOTICE TO ALL TENANTS",
    "",
    "The lift in Tower B has been out of order",
    "for nine weeks. The landlord says that a part",
    "is on order. So is our rent.",
    "",
    "MEETING: Thursday 6 February, 7 pm",
    "in the laundry room. Bring your letters.",
    "",
    "Harbour Towers Tenants' Union",
    "Printed by Ropewalk Press, February 1992",
]
SCAN = [
    [
        "WINTER SWIMMING",
        "",
        "A Leaflet for Beginners",
        "",
        "Cold water is kind to people who",
        "come to it slowly. Go in up to the",
        "knees, and count to sixty.",
        "",
        "The Pier Head Bathers, 1987",
    ],
    [
        "Never swim alone. Wear a woollen hat.",
        "Get out before you want to, and drink",
        "something hot.",
        "",
        "Published by the Pier Head Bathers",
        "Price 20p",
    ],
]
RADIO = {
    "title": "Calling All Stations",
    "subtitle": "The First Year of a Village Radio Club",
    "author": "Wilfred Oakes",
    "publisher": "Copper Wire Books",
    "date": "2020-10-01",
    "isbn": "978-0-00-000015-6",
    "chapters": [
        (
            "The shed",
            (
                "We began with nine members, one licence and a shed that belonged to the "
                "cricket club. Amateur radio is a hobby for people who like to talk to "
                "strangers about the weather, and we had a great deal of weather."
            ),
        ),
        (
            "The aerial",
            (
                "An aerial is a long piece of wire in a high place. The vicar gave us the "
                "high place. We gave him a promise that nothing would come through the "
                "organ, and for eight months nothing did."
            ),
        ),
        (
            "The flood",
            (
                "When the river came up in February the telephones went with the exchange. "
                "For two days our shed was the only voice in the valley. We passed on four "
                "hundred messages, most of them about cats. Mutual aid needs a wire and "
                "somebody awake."
            ),
        ),
    ],
}
BICYCLE = {
    "title": "Camera d'aria",
    "subtitle": "Fanzine di riparazione della bicicletta, numero 3, autunno 2016",
    "author": "Ciclofficina Raggi Storti",
    "publisher": "Raggi Storti Autoproduzioni",
    "date": "2016",
    "chapters": [
        (
            "Come si cambia una camera d'aria",
            (
                "Togli la ruota. Sgonfia quello che resta. Infila due leve sotto il "
                "copertone, a un palmo di distanza, e non usare mai un cacciavite: fora "
                "anche la camera nuova."
            ),
        ),
        (
            "Freni che fischiano",
            (
                "Un freno che fischia chiede attenzione, non olio. Olio sui freni non se ne "
                "mette. Si pulisce il cerchione con alcol e si orientano i pattini."
            ),
        ),
        (
            "Perché una ciclofficina",
            (
                "Chi sa riparare la propria bicicletta non dipende da nessuno. Nella nostra "
                "ciclofficina gli attrezzi sono di tutti e nessuno ripara al posto tuo."
            ),
        ),
    ],
}
LIBRARY = {
    "title": "Keep the Lights On",
    "subtitle": "The Case for Evening Hours at Ferry Road Library",
    "author": "Friends of Ferry Road Library",
    "paragraphs": [
        ("heading 1", "What the council proposes"),
        (
            "",
            (
                "From April the library in Ferry Road is to close at four. The saving is "
                "given as nineteen thousand pounds, which is what the council spent last "
                "year on banners."
            ),
        ),
        ("heading 1", "Who reads at night"),
        (
            "",
            (
                "We stood at the door for a month. Between five and eight o'clock came "
                "students without a quiet room, parents after work, and people who needed a "
                "computer to ask for the benefits that can only be asked for by computer."
            ),
        ),
        ("heading 1", "What you can do"),
        ("", "Borrow ten books. Sign the petition. Come to the read-in on World Book Day."),
        ("", "Issued by the Friends of Ferry Road Library, January 2013"),
        ("", "Printed and published by Inkwell Community Press, 9 Ferry Road, Dunmouth"),
        ("", "This work is licensed under CC BY-SA 4.0"),
    ],
}
REPAIR = {
    "title": "Reparieren statt wegwerfen",
    "subtitle": "Ein Leitfaden für das Reparaturcafé",
    "author": "Hanne Brüggemann",
    "paragraphs": [
        ("heading 1", "Womit anfangen?"),
        (
            "",
            (
                "Ein Reparaturcafé braucht drei Tische, Kaffee und jemanden, der löten kann. "
                "Alles andere kommt von selbst durch die Tür: Toaster, Lampen, Hosen, "
                "Fahrräder."
            ),
        ),
        ("heading 1", "Regeln"),
        (
            "",
            (
                "Wir reparieren nicht für andere, sondern mit ihnen. Was nicht zu retten "
                "ist, wird gemeinsam aufgeschraubt, damit man wenigstens weiß, woran es lag."
            ),
        ),
        ("heading 1", "Umwelt"),
        ("", "Jedes Gerät, das zwei Jahre länger hält, ist ein Gerät, das niemand bauen musste."),
        ("", "Verlag Rote Schraube, Kleinhausen, Herbst 2018"),
        ("", "1. Auflage 2018. ISBN 978-0-00-000016-3"),
        ("", "Alle Rechte vorbehalten"),
    ],
}
