"""Turkish."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="tr",
    title="Turkish",
    dates=Dates(
        months=(
            "ocak",
            "şubat",
            "mart",
            "nisan",
            "mayıs",
            "haziran",
            "temmuz",
            "ağustos",
            "eylül",
            "ekim",
            "kasım",
            "aralık",
        ),
        seasons=(
            "ilkbahar bahar",
            "yaz",
            "sonbahar güz",
            "kış",
        ),
        quarters="çeyrek",
        weekdays="pazartesi salı çarşamba perşembe cuma cumartesi pazar",
        years="yılı yıl",
        circa="yaklaşık civarı",
        doubt="muhtemelen belki",
        before="önce",
        after="sonra",
        both="ve",
        either="veya",
        decade_endings="ler lar",
        centuries="yüzyıl",
        undated="t_y tarihsiz tarih_yok",
    ),
    texts=Texts(
        commonest="""
            ve bir bu da de için ile olarak daha çok gibi olan en ne kadar sonra var ama o ki her ya
            değil mi ben biz onun olduğu bunu diye
        """,
        function="""
            acaba ancak artık aslında az bana bazı belki beni benim beri bile biraz birçok biri
            birkaç birşey bize bizi bizim böyle buna bunda bundan bunlar bunları bunun burada çünkü
            dahi defa diğer dolayı fakat göre hala hangi hatta hem henüz hep hepsi herhangi herkes
            hiç hiçbir ilgili ise işte itibaren karşın kendi kendine kim kimse mı mu mü nasıl neden
            nerde nerede niçin niye oldu olduğunu olmadı olmak olması olsun olur ona ondan onlar
            onları onu orada oysa pek rağmen sadece sanki sen seni senin siz sizi sizin şey şimdi
            şöyle şu tarafından tüm üzere vardı veya yani yapılan yerine yine yok yoksa zaten
        """,
    ),
)
