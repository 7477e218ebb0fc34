"""Italian."""

from colophon.dating.words import Shown, Words

WORDS = Words(
    language="it",
    doubt="probabilmente forse",
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
    seasons=("primavera", "estate", "autunno", "inverno"),
    quarters="trimestre",
    halves="semestre",
    weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
    days="primo=1",
    numbers="uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10"
    " undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 venti=20"
    " trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90"
    " cento=100 cinquecento=500 seicento=600 settecento=700 ottocento=800 novecento=900"
    " mille=1000",
    ordinals="º ° o",
    links="di del dell della dello il giorno mese anno nel il",
    years="anno",
    circa="verso circa ca intorno_al c",
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
        months="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre"
        " novembre dicembre",
        seasons=("primavera {}", "estate {}", "autunno {}", "inverno {}"),
        quarter=("1º trimestre {}", "2º trimestre {}", "3º trimestre {}", "4º trimestre {}"),
        half=("1º semestre {}", "2º semestre {}"),
        circa="ca. {}",
        either="o",
        both="e",
        between="tra il {} e il {}",
        not_before="non prima del {}",
        not_after="non dopo il {}",
        decade="anni {}",
        undated="s.d.",
    ),
)
