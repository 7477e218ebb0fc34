"""Japanese."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ja",
    title="Japanese",
    dates=words.Dates(
        seasons=("春 春号", "夏 夏号", "秋 秋号", "冬 冬号"),
        year_first=True,
        circa="頃 約",
        circa_behind="頃 ごろ",
        before_behind="以前",
        after_behind="以後 以降",
        decade_endings="年代",
        centuries="世紀",
        undated="刊年不明 日付なし 出版年不明 発行年不明 年代不明",
        eras="""
            寛永=1623 慶安=1647 元禄=1687 享保=1715 寛政=1788 文政=1817 天保=1829 弘化=1843
            嘉永=1847
            安政=1853 文久=1860 元治=1863 慶応=1864 慶應=1864 明治=1867 大正=1911 昭和=1925
            平成=1988
            令和=2018
        """,
    ),
    date_roles=words.DateRoles(
        beginning="創業 創業年 設立 設立年 創立",
        coming="締切",
        behind="発行 発行日 刊 刊行 発行予定 出版",
        behind_printing="印刷",
        records="議事録",
    ),
    reading=words.Reading(
        publisher="発行 発行所 発行者 発行人 発行元 編集発行 編集・発行 出版社 出版",
        organiser="主催 共催 連絡先 問い合わせ 問合せ お問い合わせ",
        printer="印刷 印刷所 印刷者",
        maker="文 図 絵 作者 編集 編者 著者 著 編",
        never_names="発行 発行所 発行者 発行人 主催 編集発行",
        unspaced_labels="""
            発行所 発行者 発行人 発行 編集 編者 編 著者 著 訳者 訳
            主催 共催 後援 協賛 印刷所 印刷 出版 製作 制作 連絡先 問い合わせ 問合せ 文と絵 文 絵
        """,
    ),
    rights=words.Rights(
        cc_licence="クリエイティブ・コモンズ",
        public_domain="パブリックドメイン",
        unspaced_copyright_claimed="無断転載 無断複写 無断複製 複製を禁 転載を禁",
        unspaced_free_to_copy="""
            転載自由 転載歓迎 複製自由 コピー自由 自由にコピー コピー歓迎 複写歓迎 回覧歓迎
            転載可 複製可
        """,
        unspaced_non_commercial_only="売らないでください 非営利",
        unspaced_cc_licence="クリエイティブ・コモンズ",
    ),
    bodies=words.Bodies(
        behind="""
            社 団 團 協会 協會 委員会 組合 書店 出版 学校 學校 大学 大學 局 研究所 図書館 教会 同盟
            中心 センター クラブ グループ
        """,
    ),
    private=words.Private(
        contact="連絡先 問い合わせ先 お問い合わせ",
        deaths="追悼 生年月日 生まれ",
        lists="寄付者 署名 出席者",
        telephone="電話 携帯",
        honorifics_behind="さん 様",
    ),
    imprint=words.Imprint(
        publisher=(
            "発行:", "発行所", "発行所:", "発行元", "発行元:", "出版:", "出版社:", "出版者:",
            "刊行:",
            "編集・発行", "編集・発行:", "編集発行:", "編集発行",
        ),
        printer=(
            "印刷:", "印刷：", "印刷所:", "印刷所：", "印刷所", "印刷者", "印刷者:", "印刷・製本:",
        ),
        distributor="発売: 発売元 発売元: 発売所 発売所:",
        responsible="発行者 発行者: 発行人 発行人:",
    ),
    bylines=words.Bylines(
        unspaced_labels="著者 編者 編集 編集者 編著者 訳者 作者 文 絵 画",
        unspaced_verbs="著 編 編著 編集 訳 作 文 絵 画",
        unspaced_editors="編者 編集 編",
        unspaced_authors="編著",
        unspaced_translators="訳",
        unspaced_illustrators="絵 画",
    ),
    titles=words.Titles(parts="解説 目次 はしめに 序文 まえかき"),
    editions=words.Editions(
        currencies=("円", "圓", "銭"),
        patterns=(

            r"(?:改訂|増補|改訂増補)?第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})版(?!画)(?:第?\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})刷)?",

            r"再版(?!\w)",
            r"(?:初版|改訂版|増補版|改訂増補版|新版)(?:第?\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})刷)?",
        ),
        stems=("版",),
        series_words=("叢書", "叢刊", "文庫",),
        number_words=("第",),
    ),
)
