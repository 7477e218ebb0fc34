# ruff: noqa: E501 (tables of words read best unbroken)
"""Places where pamphlets were printed, in the forms that stand in imprints.

A place that is not here is still read where its position says that it is one.
"""

from colophon.languages import every

_ONE_WORD = (
    # Britain and Ireland
    "London Londres Londini Londinum Londra Londen Edinburgh Edinburg Edinburgi Aberdeen Glasgow Dundee Perth Leith"
    " Oxford Oxonii Oxon Cambridge Cantabrigiae Cantabrigia York Bristol Exeter Norwich Newcastle Manchester"
    " Liverpool Leeds Sheffield Birmingham Nottingham Leicester Bath Canterbury Worcester Shrewsbury"
    " Gloucester Coventry Derby Hull Brighton Southampton Portsmouth Plymouth Reading Ipswich"
    " Dublin Dublini Cork Corke Corcagiae Belfast Limerick Waterford Kilkenny Galway Derry Cardiff Swansea"
    " Westminster Southwark Douai"
    # North America
    " Boston Philadelphia Charlestown Charleston Charles-Town Baltimore Annapolis Williamsburg Richmond Savannah"
    " Hartford New-Haven New-London Providence Newport Portland Salem Albany Worcester Springfield"
    " Chicago Cincinnati Cleveland Pittsburgh Pittsburg Detroit Milwaukee Minneapolis Denver Seattle"
    " Oakland Berkeley Washington Lancaster Germantown Burlington Trenton Newark Brooklyn Montreal Montréal"
    " Toronto Quebec Québec Halifax Vancouver Winnipeg Ottawa Havana Habana Kingston Bridgetown Girard"
    # France, Belgium, Switzerland
    " Paris Par1s Parls Parisis Parisiis Parigi París Parijs Lyon Lion Lugduni Rouen Roüen Rothomagi Bordeaux Bourdeaux"
    " Burdigalae Toulouse Tolose Tholose Tolosae Orléans Orleans Aureliae Tours Angers Poitiers"
    " Rennes Nantes Caen Reims Rheims Troyes Dijon Grenoble Aix Marseille Marseilles Montpellier Nîmes"
    " Avignon Amiens Lille Metz Nancy Strasbourg Strasburg Argentorati Strassburg Straßburg Sedan Saumur Pontoise Compiègne"
    " Limoges Clermont Nice Toulon Brest Versailles Perpignan Besançon Bourges Chartres Blois"
    " Bruxelles Brussels Brussel Bruxellis Bruxellae Anvers Antwerpen Antverpiae Antwerp Gand Gent"
    " Gandavi Liège Liege Leodii Louvain Leuven Lovanii Mons Bruges Brugge Namur Genève Geneve Geneva"
    " Genevae Genf Lausanne Neuchâtel Berne Bern Bernae Basel Basle Bâle Basileae Zürich Zurich Tiguri Yverdon"
    # German lands
    " Berlin Berolini Leipzig Lipsiae Leipsig Wien Viennae Vindobonae Vienne Wittenberg Witebergae"
    " Nürnberg Norimbergae Augsburg Augspurg Augustae München Monachii Köln Cöln Coloniae Cologne Frankfurt"
    " Franckfurt Francofurti Hamburg Hamburgi Bremen Lübeck Hannover Göttingen Gottingae Halle Halae"
    " Jena Ienae Weimar Dresden Dresdae Breslau Vratislaviae Königsberg Regiomonti Danzig Dantzig"
    " Gedani Magdeburg Braunschweig Kassel Cassel Marburg Giessen Gießen Heidelberg Heidelbergae"
    " Mainz Moguntiae Tübingen Tubingae Stuttgart Ulm Ulmae Regensburg Ratisbonae Würzburg Bamberg"
    " Ingolstadt Freiburg Fribourg Erfurt Rostock Stettin Kiel Flensburg Dortmund Essen Düsseldorf"
    " Wuppertal Bielefeld Münster Osnabrück Bochum Duisburg Karlsruhe Mannheim Offenbach Graz Linz"
    " Innsbruck Salzburg Prag Prague Pragae Praha Brünn Preßburg Posonii Budapest Buda Pest"
    # Iberia and Latin America
    " Madrid Matriti Barcelona Barcinone Sevilla Hispali Valencia Valentiae Zaragoza Caesaraugustae"
    " Granada Salamanca Salmanticae Valladolid Toledo Alcalá Burgos Córdoba Cádiz Cadiz Málaga Bilbao"
    " Pamplona Oviedo Gijón Santander Alicante Murcia Lisboa Lisbon Lisbonne Olisipone Ulyssipone Coimbra"
    " Conimbricae Porto Évora Evora Braga Rio-de-Janeiro Bahia Recife Pernambuco México Mexico Lima"
    " Bogotá Caracas Quito Santiago Valparaíso Montevideo Manila Guatemala Asunción Rosario"
    # Italy
    " Roma Romae Rome Rom Milano Mediolani Venezia Venetia Venetiis Vinegia Venice Venedig Firenze"
    " Fiorenza Florentiae Florence Napoli Neapoli Naples Torino Taurini Turin Bologna Bononiae Genova Genoa"
    " Genuae Padova Patavii Pavia Ticini Pisa Pisis Siena Senis Ferrara Modena Mutinae Parma Parmae"
    " Verona Veronae Vicenza Brescia Brixiae Bergamo Palermo Panormi Messina Catania Livorno Lucca"
    " Perugia Ancona Trieste Udine Cagliari Bari"
    # Low Countries, Scandinavia, Finland
    " Amsterdam Amstelodami Amstelaedami Amsteldam Amstredam Leiden Leyden Leyde Rotterdam Roterodami"
    " 's-Gravenhage 's-Gravenhaghe Gravenhage Gravenhaghe 'sGravenhage Haag Hage Utrecht Ultrajecti Groningen Haarlem Haerlem Delft Dordrecht Middelburg"
    " Middelburgh Franeker Arnhem Nijmegen Eindhoven Tilburg Hagae København Kjøbenhavn Hafniae"
    " Copenhagen Copenhague Stockholm Holmiae Uppsala Upsala Upsaliae Göteborg Lund Malmö Oslo"
    " Kristiania Christiania Bergen Trondheim Helsinki Helsingissä Helsingfors Turku Turussa Åbo Tampere"
    " Tampereella Hämeenlinna Hämeenlinnassa Porvoo Porvoossa Viipuri Viipurissa Oulu Oulussa Kuopio Kuopiossa Jyväskylä Jyväskylässä"
    # Greece and the East
    " Αθήνα Αθήναι Αθήναις Ἀθήνησι Αθήνησιν Αθηνών Θεσσαλονίκη Πάτρα Πάτραι Πάτραις Σύρος Ερμούπολις Ερμουπόλει Κωνσταντινούπολις"
    " Κωνσταντινουπόλει Σμύρνη Αλεξάνδρεια Αλεξανδρεία Λευκωσία Βενετία Ενετίησιν Βιέννη Βιέννῃ Λειψία Πειραιάς Πειραιεύς Πειραιεί Ναύπλιον Ναυπλίῳ Κέρκυρα Κερκύρα Ζάκυνθος Ζακύνθῳ Τεργέστη"
    " Москва Москве Москвѣ Санкт-Петербург Санктпетербургъ С.-Петербургъ С.-Петербург СПб СПБ Петербург Петербургъ Петроград"
    " Петроградъ Ленинград Киев Кіевъ Одесса Харьков Харьковъ Казань Томск Томскъ Рига Вильна Варшава Варшавѣ Минск Тифлис Тифлисъ Саратов Саратовъ Ярославль Нижний-Новгород Екатеринбург Ростов Женева Лейпциг Лейпцигъ Берлин Берлинъ Париж Парижъ Лондон Лондонъ Dorpat Tartu Riga"
    " Tallinn Vilnius Vilna Wilno Warszawa Kraków Cracoviae Krakau Lwów Leopoli Lemberg Poznań"
    "  Krakowie Warszawie Lwowie Poznaniu Wilnie Gdańsk Gdańsku Łódź Łodzi Lublin Lublinie Wrocław Wrocławiu Katowice Katowicach"
    " Praze Brno Brně Plzeň Plzni Olomouc Olomouci Ostrava Ostravě Bratislava Bratislave Košice Košiciach Szeged Szegeden Debrecen Debrecenben Pesten Budapesten Kolozsvár Kolozsvárt Pozsony Pozsonyban"
    " Aarhus Odense Aalborg Stavanger Linköping Umeå Örebro Ankara İstanbul İzmir Київ Києві Львів Львові Харків Харкові Одеса Одесі Чернівці Чернівцях"
    " Zagreb Beograd Ljubljana Laibach București Sofia Constantinople Istanbul Jerusalem Calcutta Bombay Madras Delhi Sydney Melbourne"
    " Wellington Auckland Tokyo Johannesburg Durban Nairobi"
).split()
_SEVERAL = (
    "New York", "New-York", "New Haven", "New London", "Los Angeles", "San Francisco",
    "Rio de Janeiro", "São Paulo", "Buenos Aires", "Buenos-Ayres", "La Habana", "La Haye", "Le Havre", "La Rochelle", "Den Haag",
    "The Hague", "'s Hertogenbosch", "'s Gravenhage", "'s Graven-Hage", "St. Omer", "St. Petersburg", "Santa Cruz", "San Sebastián",
    "Lugduni Batavorum", "Augustae Vindelicorum", "Francofurti ad Moenum", "Frankfurt am Main",
    "Frankfurt a. M.", "Frankfurt a.M.", "Franckfurt am Mayn", "Saint-Germain-en-Laye", "S. Germain en Laye", "S. Germain", "Saint Germain", "Villefranche", "Kansas City", "St. Louis",
    "Saint Louis", "Saint-Étienne", "Saint-Denis", "Washington, D.C.", "Terre Haute", "Newcastle upon Tyne", "Newcastle-upon-Tyne", "Stoke-on-Trent", "Hong Kong", "Cape Town", "New Orleans", "Salt Lake City",
    "Нижний Новгород", "Ростов-на-Дону", "Santiago de Chile", "Santiago de Cuba", "Santo Domingo", "San Juan",
)  # fmt: skip

PLACES: tuple[str, ...] = (*_ONE_WORD, *_SEVERAL)

LOCATIVES = every("imprint.locatives")
"""words before the place of an imprint or a dateline"""

WORDS_TOO: frozenset[str] = frozenset(
    "Reading READING Nice NICE Bath BATH Hull Cork Salem Providence PROVIDENCE Essen ESSEN Halle Lion LION Tours TOURS"
    " Mons Bari Rom Derry Perth Mainz Lund Bern Haag Hage Rosario Concord Union Metz Lima Kiel Ulm York Lancaster Worcester".split()
)
"""places whose names are words or names of persons too: on a line of their own they are none"""

PROVINCES: tuple[str, ...] = (
    "Rhode Island", "Rhode-Island", "Massachusetts", "Massachusetts Bay", "Massachusetts-Bay", "Connecticut", "Pennsylvania", "Virginia", "Maryland",
    "New Jersey", "New-Jersey", "New-Jerssey", "South Carolina", "South-Carolina", "North Carolina", "North-Carolina", "Georgia", "Vermont",
    "New Hampshire", "New-Hampshire", "New England", "New-England", "Delaware", "Kentucky", "Ohio", "Jamaica", "Maine", "N. E.", "N.E.", "R. I.", "Mass.", "Conn.", "Penn.", "N. J.",
    "Calif.", "California", "Illinois", "Michigan", "Wisconsin", "Kansas", "Ontario", "Scotland", "Ireland", "Surrey", "Kent", "Essex", "Norfolk", "Suffolk",
)  # fmt: skip
"""what may stand behind the name of a town, and is not the place of publication itself"""
