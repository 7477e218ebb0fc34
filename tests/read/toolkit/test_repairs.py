"""Text put right: what is sound stays as it is, what was put right once stays so."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.read.toolkit.test_alphabets import SENTENCES

from colophon.read.toolkit.repairs import put_right

OTHERS = {
    "ru": "Паром стоит у шлюза с весны, и никто не знает, когда он снова пойдёт через реку.",
    "el": "Το πλοίο μένει δίπλα στην πύλη από την άνοιξη και κανείς δεν ξέρει πότε θα φύγει.",
    "grc": "Μῆνιν ἄειδε, θεά, Πηληϊάδεω Ἀχιλῆος οὐλομένην, ἣ μυρί᾽ Ἀχαιοῖς ἄλγε᾽ ἔθηκε.",
    "he": "המעבורת עומדת ליד הסכר מאז האביב ואיש אינו יודע מתי תשוב ותחצה את הנהר הגדול.",
    "yi": "די פֿערע שטייט בײַם שלוז זינט פֿרילינג, און קיינער ווייסט נישט ווען זי וועט פֿאָרן.",
    "ar": "العبارة واقفة عند السد منذ الربيع ولا أحد يعرف متى ستعبر النهر الكبير من جديد.",
    "fa": "قایق از بهار کنار آب‌بند ایستاده است و معمولا کسی نمی‌داند کی دوباره کاملا می‌رود.",
    "ur": "کشتی بہار سے بند کے پاس کھڑی ہے اور اصولا کوئی نہیں جانتا کہ وہ کب دوبارہ چلے گی۔",
    "hi": "नाव वसंत से बाँध के पास खड़ी है और कोई नहीं जानता कि वह कब फिर नदी पार करेगी।",
    "bn": "বসন্ত থেকে ফেরিটি বাঁধের পাশে দাঁড়িয়ে আছে এবং কেউ জানে না কখন আবার যাবে।",
    "ta": "வசந்த காலம் முதல் படகு அணையின் அருகே நிற்கிறது, அது எப்போது செல்லும் என்று தெரியாது.",
    "th": "เรือข้ามฟากจอดอยู่ข้างประตูน้ำตั้งแต่ฤดูใบไม้ผลิ และไม่มีใครรู้ว่าจะออกเมื่อใด",
    "ko": "나룻배는 봄부터 갑문 옆에 서 있고 언제 다시 강을 건널지 아무도 모른다.",
    "ja": "渡し船は春から水門のそばに止まっていて、いつまた川を渡るのかだれも知らない。",
    "zh": "渡船从春天起就停在水闸旁，没有人知道它什么时候再过河。",
    "ka": "ბორანი გაზაფხულიდან რაბთან დგას და არავინ იცის, როდის გადაკვეთს ისევ მდინარეს.",
    "hy": "Լաստանավը գարնանից կանգնած է ջրարգելակի մոտ, և ոչ ոք չգիտի, թե երբ կանցնի գետը։",
    "am": "ጀልባዋ ከጸደይ ጀምሮ ከበሩ አጠገብ ቆማለች፤ መቼ እንደምትሄድ ማንም አያውቅም።",
    "vi": "Chiếc phà đậu bên cửa cống từ mùa xuân và không ai biết khi nào nó sẽ lại qua sông.",
    "mi": "Kei te taha o te kati te waka mai i te kōanga, kāore tētahi e mōhio āhea ka whiti anō.",
    "haw": "Ua kū ka moku ma ka ʻaoʻao o ka pani wai mai ke kupulau mai, ʻaʻole ʻike ʻia ka wā.",
    "eo": "La pramo staras ĉe la kluzo ekde printempo kaj neniu scias, kiam ĝi denove iros.",
    "cy": "Mae'r fferi wrth y llifddor ers y gwanwyn ac ni ŵyr neb pryd yr â hi dros yr afon eto.",
}
SIGNS = (
    "5 µm², ½ Tasse, §§ 3–4, 20 °C ± 1 °C, 3 × 4 ÷ 2, ¼ – ¾, № 7, 1ª ed., Mª José, nº 3",
    "© 1998 – ® – ™ – € 5 – £3 – ¥200 – ¢50 – † 1912 ‡ ¶ • · … ‰",
    "„so“, «so», ‹so›, “so”, ‘so’, »so«, 「so」, 『so』",
    "E = mc², ∑ xᵢ ≤ ∞, ∀x ∈ ℝ: √x ≠ −1, α → β, Å, Ω",
    "À L’ÉCOLE : « ÉTÉ » — ÇA VA ? ŒUVRE, ÆGIR, ØRE, ÅL, ÑANDÚ, ÜBER",
)
SOUND = [*SENTENCES.values(), *OTHERS.values(), *SIGNS]


@pytest.mark.parametrize("text", SOUND)
@pytest.mark.parametrize("form", ["{0}", "{0}\n\n{0} {0}\n{0}", "1. {0} (1948)"])
def test_sound_text_is_left_as_it_is(text: str, form: str) -> None:
    text = form.format(text)
    assert put_right(text, "a.txt") == (text, [])


@pytest.mark.parametrize("text", SOUND)
def test_capitals_are_sound_too(text: str) -> None:
    text = text.upper()
    assert put_right(text, "a.txt") == (text, [])


@example(["Le bac reste près de l'écluse depuis le printemps.", SENTENCES["fi"]], "\n")
@example(["Le bac reste près de l'écluse depuis le printemps.", SENTENCES["fi"]], " ")
@given(
    st.lists(st.sampled_from(SOUND), min_size=1, max_size=4), st.sampled_from(["\n", " ", "\n\n"])
)
def test_languages_beside_each_other_are_left_as_they_are(texts: list[str], between: str) -> None:
    text = between.join(texts)
    assert put_right(text, "a.txt") == (text, [])


@given(st.text(max_size=200))
def test_what_was_put_right_once_stays_so(text: str) -> None:
    once, _ = put_right(text, "a.txt")
    assert put_right(once, "a.txt")[0] == once
    assert once.count("\n") == text.count("\n")


@given(st.sampled_from(SOUND), st.integers(0, 60), st.integers(1, 60))
def test_a_piece_of_a_sound_text_is_sound(text: str, start: int, length: int) -> None:
    """Titles and names are put right by themselves."""
    piece = text[start : start + length]
    assert put_right(piece, "a.txt")[0] == piece
