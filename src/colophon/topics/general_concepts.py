"""Words that speak of documents, arguments and quantities, not of a matter.

A label that is one of them alone (*Introduction*, *Analysis*, *Year*) seldom is what a
document is about; its score is lowered, never cut off.
"""

from functools import cache

from colophon.vocabulary.matching import Analyser

_WORDS = {
    "en": """
        ability acceptance access accident account act action activity addition adjustment
        advantage advice age aim alternative amount analysis answer appendix application approach
        appropriateness area argument arrangement article aspect assessment assignment assistance
        assistant association attempt attention author availability avoidance background balance
        base basis beginning behavior benefit bibliography board body book boundary branch break
        building call cancellation capacity case category cause center century challenge chance
        change chapter character characteristic choice circle circumstance class clue code
        collaboration collection color combination comment common comparison compendium complete
        completeness complexity component computation concept conclusion condition conference
        connection consequence consideration consistency constant constraint construction contact
        content context contract contrast contribution control controversy conversion core correct
        correction cost country couple course cover creation criterion critic criticality cut cycle
        damage data date day decline deep definition degree demand demonstration density department
        depth description design desire destination detail detection determination development
        deviation dialog difference difficulty dimension direction discovery discussion display
        distance distribution diversity division document domain draft duty dynamics edge edition
        editor effect effectiveness efficiency effort element end energy enhancement entry
        environment equation equipment era error essay establishment estimation evaluation event
        evidence evolution example exchange exclusion execution exercise expansion expectation
        experience experiment expert explanation exploration expression extension extent
        facilitation fact factor failure family feature feedback field figure file finding focus
        follower force foreword form format formation formula foundation frame framework friend
        function fundamentals future gathering generality generation glossary goal gradient graph
        ground group growth guarantee guidance guide guideline hand handbook handling height help
        highlight hope hour house idea identification identity illustration image impact
        implementation implication importance improvement inclusion increase indicator influence
        information initiation input insider instance instrument integration intensity intention
        interaction interest interface internationality interpretation introduction investigation
        investigator issue item job journal journey judgment key kind knowledge lack language law
        layer lead leader learning lecture length lesson level library life light limit limitation
        line link list load location loss machine magazine main maintenance majority management
        manner manual map mark mass material matter maximum meaning means measure measurement
        mechanism medium meeting member message method methodology minimum mind mission mode model
        modification moment month morning motion motivation move movement name narrative nature
        need negotiation network new news night node norm note number object objective objectivity
        observation occasion operation operator opinion opportunity optimization option order
        organization orientation origin outlook output overview owner page pair paper parameter
        part participant participation particle partner passage past path pattern people
        performance period person perspective phase phenomenon picture piece place plan platform
        play point population position possibility post potential power practice prediction
        preface preparation prerequisite presence presentation principle priority probability
        problem procedure proceedings process processing product production profile program
        progress project promotion proof property proposal prospect protection provider publication
        purchase purpose quality quantity question quote range rank rate reader reading realization
        reason recognition recommendation record reduction reference reflection region regulation
        relation relationship relevance reliability removal report representation requirement
        research researcher resource response responsibility rest restriction result retention
        return review revision role room rule sample satisfaction scale scenario scene scheme
        scope search season second section selection sense sequence series service session set
        setting shape share shift side significance similarity simplification site situation size
        society software solution sort source space speaker special specification spectrum speed
        spread square stage standard standardization standpoint star start state statement status
        step stock stop story strategy strength stress structure student study subject success
        suitability summary supplement support surface survey symmetry system table target task
        team technique technology tendency tension term test text theme theory thesis thing thought
        time title today tool top topic total tour trace track tradition training transfer
        transformation transition treatment trend trial truth turn type understanding uniqueness
        unit university update usage use user validity value variant variation variety version
        victim view visit visitor voice volume way week weight well whole width will window word
        work workshop world writer writing year young zone
        one two three four five six seven eight nine ten hundred thousand million first
        january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday north south east west
    """,
    "de": """
        abschnitt aktion aktivität alternative analyse anfang angabe angebot anlage ansatz anteil
        antwort anwendung arbeit art artikel aspekt aufgabe aufsatz ausblick ausgabe aussage
        auswahl auswertung autor band basis bedarf bedeutung bedingung begriff beispiel beitrag
        bereich bericht beschreibung bestand bestimmung betrachtung bewertung beziehung bild buch
        darstellung daten datum definition detail diskussion dokument durchführung ebene
        eigenschaft einfluss einführung einheit einleitung element ende entstehung entwicklung
        erfahrung erfolg ergebnis erklärung experiment fach faktor fall festschrift folge form
        forschung frage funktion gebiet gegenstand gegenwart generation geschichte gesellschaft
        gestaltung gruppe grund grundlage gutachten handbuch herausforderung herkunft idee
        information inhalt instrument interesse jahr jahrhundert kapitel kategorie klasse konzept
        kraft kritik lage leben lehrbuch leistung lösung maßnahme material mensch merkmal messung
        methode mitteilung mittel modell möglichkeit name nutzung objekt ordnung ort person
        perspektive phase plan praxis prinzip problem produkt programm projekt prozess qualität
        quelle rahmen raum reaktion regel reihe rolle sache sammlung schluss schritt seite serie
        situation sprache stand standard stelle stellung strategie struktur studie stufe system
        tag tagung tatsache teil text thema theorie titel typ übersicht umfang umgang umsetzung
        untersuchung ursache veränderung verfahren vergleich verhältnis verlauf verwendung
        vorgang voraussetzung vorstellung vortrag vorwort wandel weg welt wert wesen wirkung
        wissen wissenschaft woche wort zahl zeit zeitraum zentrum ziel zukunft zusammenfassung
        zusammenhang zustand zweck eins zwei drei vier fünf sechs sieben acht neun zehn hundert
        tausend januar februar märz april mai juni juli august september oktober november dezember
    """,
    "fr": """
        action activité an année analyse annexe application approche article aspect auteur avenir
        base besoin but cadre cas cause centre changement chapitre choix collection comparaison
        concept conclusion condition connaissance construction contenu contexte contribution
        création critique date définition degré description détail développement différence
        direction discussion document domaine donnée durée effet élément ensemble époque espace
        essai étape état étude événement évolution exemple expérience explication facteur fait
        fonction force fond forme formation génération groupe guide histoire idée image importance
        influence information instrument intérêt introduction jour langue lecture lieu ligne limite
        liste livre manière manuel matière mémoire mesure méthode mise mode modèle moment monde
        mot moyen nature niveau nom nombre note notion objectif objet œuvre ordre origine ouvrage
        page parole part partie passage perspective personne phase place plan point position
        pratique préface présentation principe problème procédé processus production produit
        programme projet proposition qualité question raison rapport recherche récit recueil
        référence région relation réponse résultat revue rôle science section semaine sens série
        service situation société solution source structure sujet système table tableau technique
        temps terme texte thème théorie titre tome tour travail type unité usage valeur version
        vie vue voie volume un deux trois quatre cinq six sept huit neuf dix cent mille
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    """,
    "es": """
        acción actividad análisis año anexo aplicación aporte artículo aspecto autor base cambio
        campo capítulo carácter caso causa centro ciencia clase colección comparación concepto
        conclusión condición conjunto conocimiento construcción contenido contexto creación
        crítica cuestión dato definición desarrollo descripción detalle diferencia discusión
        documento edición efecto ejemplo elemento enfoque ensayo época espacio estado estructura
        estudio etapa evaluación evolución experiencia factor fecha fenómeno fin forma fuente
        función fundamento futuro generación grado grupo guía hecho historia hombre idea imagen
        importancia influencia información instrumento interés introducción investigación lectura
        lengua libro límite línea lista lugar manera manual materia medida medio memoria mes
        método modelo modo momento mundo naturaleza nivel nombre nota número objetivo objeto obra
        orden origen página palabra papel parte paso periodo persona perspectiva plan plano
        posición práctica prefacio presencia presentación principio problema proceso producción
        producto programa propuesta proyecto punto razón recurso referencia región relación
        resultado revista sección semana sentido serie servicio sistema situación sociedad
        solución tabla tema teoría término texto tiempo tipo título tomo trabajo unidad uso valor
        versión vez vida vista volumen uno dos tres cuatro cinco seis siete ocho nueve diez cien
        mil enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre
    """,
}


@cache
def _generic(analyser: Analyser) -> frozenset[str]:
    return frozenset(map(analyser.key, _WORDS.get(analyser.language, "").split()))


def is_generic(word: str, analyser: Analyser) -> bool:
    """Whether a single word is one of these, in any form."""
    return analyser.key(word) in _generic(analyser)
