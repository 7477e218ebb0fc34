"""Turkish."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="tr",
    title="Turkish",
    dates=words.Dates(
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
        seasons=("ilkbahar bahar", "yaz", "sonbahar güz", "kış"),
        quarters="çeyrek",
        weekdays=("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
        years="yılı yıl",
        circa="yaklaşık civarı",
        circa_behind="civarı civarında dolaylarında sıralarında",
        before_behind="önce dan_önce den_önce tan_önce ten_önce",
        after_behind="sonra dan_sonra den_sonra tan_sonra ten_sonra",
        doubt="muhtemelen belki",
        before="önce",
        after="sonra",
        both="ve",
        either="veya",
        decade_endings="ler lar",
        centuries="yüzyıl",
        undated="t_y tarihsiz tarih_yok",
    ),
    texts=words.Texts(
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
    imprint=words.Imprint(
        publisher=(
            "yayınlayan", "yayımlayan", "yayıncı:", "yayınlayan:", "yayımlayan:", "yayınevi:",
            "yayına hazırlayan:",
            "basım yayın:",
        ),
        printer=(
            "baskı:", "basım:", "matbaa:", "basıldığı yer:", "basımevi:", "basıldı:", "baskı",
            "basan:",
        ),
        distributor="dağıtım:",
        responsible=(
            "sorumlu yazı işleri müdürü", "sorumlu yazı işleri müdürü:", "sorumlu müdür:",
            "yazı işleri müdürü:",
        ),
        weak="bey",
        stops="tel telefon",
        bodies="parti",
        printing_houses=("matbaası", "matbaa", "basımevi"),
    ),
    date_roles=words.DateRoles(
        published=("yayım tarihi", "yayın tarihi", "yayınlanma tarihi", "basım tarihi"),
        first=("birinci baskı", "1. baskı"),
        edition=("ikinci baskı", "2. baskı"),
        printing="basıldı",
        update=("son güncelleme", "güncellendi"),
        life="doğdu doğumlu",
        beginning="kuruluş kuruluşu kuruldu",
        coming=("sonraki toplantı",),
        records="tutanak",
    ),
    figures=words.Figures(telephone="tel telefon mobil", streets="sokak caddesi"),
    reading=words.Reading(
        publisher="""
            yayınlayan yayımlayan yayıncı yayınevi yayınları neşreden naşir naşiri çıkaran
            çıkaranlar hazırlayan hazırlayanlar
        """,
        organiser=("davet eder", "düzenleyen", "düzenleyenler", "çağrıcılar"),
        printer=("baskı", "basım", "matbaa", "matbaası", "basıldığı yer"),
        distributor="dağıtım",
        responsible=("sorumlu", "sorumlu yazı işleri müdürü"),
        other="kapak çizimler çeviri çeviren",
        maker="yazan yazanlar yazı kalem hazırlayan",
        never_names="yayınlayan yayımlayan neşreden çıkaran çıkaranlar",
        before_places="ve",
        between="ve",
    ),
    copying=words.Copying(
        copying="çoğalt* kopyala* fotokopi*",
        negations="değil",
        forbidden="yasak* yasaktır",
        permission="izin izni izinsiz iznimiz",
        only="ancak yalnız yalnızca sadece",
        works="kitap bölüm",
        this="bunu",
        commerce="ticari satış*",
        excepting="hariç",
        hesitation="çekinme*",
        asking="sorun",
        before="önce",
        printing="basmadan",
    ),
    rights=words.Rights(
        anti_copyright=("copyright yok", "telif hakkı yok*", "hiçbir hakkı saklı değil*"),
        public_domain=("kamu malı",),
        non_commercial_only=("satmak yasak", "satmak ayıp", "para parayla satılmaz"),
        free_to_copy=(
            "fotokopi serbest*", "çoğaltmak serbest*", "kopyalamak serbest*", "çoğaltıp dağıtın",
            "çoğalt dağıt", "fotokopi çekip dağıtın", "serbestçe çoğaltılabilir",
            "çoğaltın dağıtın", "çoğaltmak serbesttir", "kopyalayın", "çoğalt ve dağıt",
            "kopyala dağıt",
        ),
        copyright_claimed=(
            "tüm hakları saklıdır", "her hakkı saklıdır", "her hakkı mahfuzdur",
            "izinsiz çoğaltılamaz", "izinsiz kopyalanamaz", "izinsiz yayımlanamaz",
            "izinsiz basılamaz", "kaynak gösterilmeden alıntılanamaz", "izinsiz basan",
            "hakkı mahfuzdur",
        ),
        no_sign="yok anti",
        no_holder=("hiç kimse",),
    ),
    bodies=words.Bodies(
        words="""
            dernegi dernek birligi birlik partisi parti komitesi grubu kolektifi yayinlari yayinevi
            matbaasi matbaa basimevi vakfi sendikasi kooperatifi
        """,
        legal_forms="ev",
        stems="""
            komit kolektif federa konfed organiz cooper kooper yayın derne birlik birliğ meclis
            komite inisiy koopera sendika vakf atöly mutfağ akadem kampan laborat
        """,
    ),
    names=words.Names(
        authors="yazar yazan yazarlar",
        translators="çeviri çeviren",
        illustrators="çizimler",
        loose="metin",
        honorifics="doktor",
        nobody="anonim bilinmeyen",
        template_names="yazar yazarin adi ad soyad soyadi adiniz",
        template_name_words="buraya ve",
        template_titles="baslik adsiz",
        template_title_words="buraya belge",
        joining="ve",
    ),
    capitals=words.Capitals(countries="afrika amerika türkiye"),
    bylines=words.Bylines(
        author="yazan",
        editor="derleyen hazırlayan",
        translator="çeviren",
        illustrator="çizen resimleyen",
    ),
    addresses=words.PostalAddresses(
        kept_streets=("caddesi", r"cad\.", "sokak", "sokağı", r"sok\.",),
        kept_boxes=(r"p\.?\s?k\.?",),
    ),
    private=words.Private(
        contact=(
            "iletişim", "irtibat", "irtibat için", "arayın", "arayınız", "başvuru", "bilgi için",
            "hesap sahibi", "ilgili kişi", "dikkatine",
        ),
        deaths=(
            "anısına", "vefat etti", "hayatını kaybetti", "aramızdan ayrıldı", "cenazesi",
            "doğumlu", "doğum tarihi", "doğdu",
        ),
        letters="sevgili sayın",
        lists=(
            "bağışçılar", "bağışçılarımız", "bağışlar", "teşekkürler", "teşekkür ederiz",
            "imzacılar", "imzalayanlar", "ilk imzacılar", "aşağıda imzası bulunanlar", "katılanlar",
            "hazır bulunanlar", "katılamayanlar", "mazeretliler", "üyeler", "gönüllüler",
        ),
        telephone="tel telefon cep gsm",
        street_endings="sokak sokağı sk caddesi cad cd bulvarı mahallesi",
        accounts=("hesap no",),
        births=("doğ",),
        births_behind=("doğumlu",),
        honorifics="bay bayan",
    ),
    machines=words.Machines(
        copy=("Her alıntıyı belgeden harfi harfine kopyala; hiçbir şeyi çevirme.",),
    ),
    pages=words.Pages(names=("ana sayfa", "anasayfa", "haberler")),
    editions=words.Editions(
        currencies=("tl", "lira", "kuruş", r"krş\.?"),
        patterns=(

            r"(?:(?:gozden\sgecirilmis|genisletilmis)\s(?:ue\s)?){0,2}(?:\d{1,2}\.|birinci|ikinci|ucuncu|dorduncu|besinci|yeni)\s(?:(?:gozden\sgecirilmis|genisletilmis)\s(?:ue\s)?){0,2}(?:bask[ıi]|bas[ıi]m)(?!\w)",
        ),
        stems=("baskı", "basım",),
        price_labels=(r"fiyat\w*",),
        series_words=("dizi", "dizisi", "kitapligi", "dizi:",),
        number_words=("sayi", "sayi:", "sayı",),
        issue_words=("sayi",),
    ),
    titles=words.Titles(parts="icindekiler onsoz giris bolum"),
)
