"""Italian."""

from colophon.languages import Dates, Language, Shown, Texts

# fmt: off
LANGUAGE = Language(
    name="it",
    title="Italian",
    dates=Dates(
        months=(
            "gennaio gennajo gennaro genn",
            "febbraio febbrajo febbr",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre sett",
            "ottobre",
            "novembre nov",
            "dicembre dic",
        ),
        short="gen=1 feb=2 mar=3 apr=4 mag=5 giu=6 lug=7 ago=8 set=9 ott=10",
        seasons=(
            "primavera",
            "estate",
            "autunno",
            "inverno",
        ),
        quarters="trimestre",
        halves="semestre",
        weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
        days="primo=1",
        numbers="""
            uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11
            dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 venti=20 trenta=30 quaranta=40
            cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 cinquecento=500
            seicento=600 settecento=700 ottocento=800 novecento=900 mille=1000
        """,
        ordinals="º ° o",
        links="di del dell della dello il giorno mese anno nel il",
        years="anno",
        circa="verso circa ca intorno_al c",
        doubt="probabilmente forse",
        before="prima_del prima_di non_dopo_il non_oltre_il entro_il",
        after="dopo_il dopo non_prima_del",
        since="dal dall'",
        between="tra_il tra fra_il fra dal",
        both="e il e_il ed",
        either="o oppure",
        until="al fino_al",
        decades="anni gli_anni decennio",
        centuries="secolo sec",
        early="inizio inizi primi_del inizio_del primi_anni",
        middle="metà metà_del",
        late="fine fine_del fine_degli",
        undated="s_d senza_data s_a non_datato",
        shown=Shown(
            months="""
                gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
                dicembre
            """,
            seasons=(
                "primavera {}",
                "estate {}",
                "autunno {}",
                "inverno {}",
            ),
            quarter=(
                "1º trimestre {}",
                "2º trimestre {}",
                "3º trimestre {}",
                "4º trimestre {}",
            ),
            half=(
                "1º semestre {}",
                "2º semestre {}",
            ),
            circa="ca. {}",
            either="o",
            both="e",
            between="tra il {} e il {}",
            not_before="non prima del {}",
            not_after="non dopo il {}",
            decade="anni {}",
            undated="s.d.",
        ),
    ),
    texts=Texts(
        commonest="""
            di e il la che in a per un del è non una i con le si da dei nel della al come più sono
            gli ma alla lo anche delle ha o se dal ed suo sua essere questo questa nella era degli
            quale loro fu ne ci mi quando cosa così stato tutti tutto perché poi dopo due senza fra
            già io noi li cui dalla dai alle ad sul sulla molto suoi ogni
        """,
        function="""
            abbiamo agli ai alcuna alcune alcuni alcuno all allo allora altra altre altri altro
            ancora anzi assai avanti avendo aver avere avete aveva avevano bene c chi ciascuno ciò
            cioè circa coi col contro d dagli dall dalle dallo davanti dell dello dentro dietro dove
            dunque durante ebbe ecco egli ella entro erano essa esse essendo essi esso fa fanno fare
            fin fino fuori furono giù hai hanno ho infatti inoltre insieme intanto invece l là lei
            lì lui lungo mai me medesimo meglio meno mentre mia mie miei mio molta molte molti né
            negli nei nell nelle nello nessun nessuna nessuno niente no nostra nostre nostri nostro
            nulla od oggi ognuno oltre oppure ora ove parecchi però piuttosto po poca poche pochi
            poco poiché possono presso prima proprio può pure qua qual qualche quali qualunque
            quanta quanti quanto quasi quel quella quelle quelli quello queste questi qui quindi
            sarà saranno sé sebbene secondo sei sempre sì sia siamo siano siete sino solo sopra
            soprattutto sotto sta stata state stati stessa stessi stesso su sue sugli sui sull sulle
            sullo tale tali tanta tanti tanto te ti tra troppo tu tua tue tuo tuoi tutta tuttavia
            tutte uno va vi via voi vostra vostro
        """,
        unmatched="""
            il lo la i gli le un uno una di del della dei delle degli dell e o a al alla in nel
            nella per con su da dal è che d l
        """,
        endings="o i a e he ghe hi ghi",
    ),
)
