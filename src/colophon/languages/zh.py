"""Chinese."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="zh",
    title="Chinese",
    dates=words.Dates(
        seasons=("春 春季", "夏 夏季", "秋 秋季", "冬 冬季"),
        weekdays=(
            "星期一 週一", "星期二 週二", "星期三 週三", "星期四 週四", "星期五 週五",
            "星期六 週六", "星期日 週日",
        ),
        year_first=True,
        circa="约 約",
        circa_behind="左右 前后 前後",
        before_behind="以前 之前",
        after_behind="以后 以後 之后 之後",
        decade_endings="年代",
        centuries="世纪 世紀",
        undated="无日期 無日期 不详 不詳 出版年不详 出版年不詳 出版日期不详 出版日期不詳",
        eras="""
            萬曆=1572 万历=1572 崇禎=1627 崇祯=1627 順治=1643 顺治=1643 康熙=1661 雍正=1722
            乾隆=1735 嘉慶=1795 嘉庆=1795 道光=1820 咸豐=1850 咸丰=1850 同治=1861
            民國=1911 民国=1911 中華民國=1911 中华民国=1911 光緒=1874 光绪=1874 宣統=1908 宣统=1908
        """,
    ),
    date_roles=words.DateRoles(
        behind_printing="印刷 付印",
        beginning="成立于 成立於",
        coming="截止",
        behind="出版 發行 编印 編印 印行",
        records="议事录",
    ),
    figures=words.Figures(telephone="电话 電話"),
    reading=words.Reading(
        publisher="出版社 出版 編印 编印 印行 發行 發行人 主编 啟 启",
        organiser="主辦 主办 承辦 联系 聯絡",
        printer="承印 印製 印制",
        maker="图 作者 著 编 编者 編",
        never_names="编印 印行",
        unspaced_labels="""
            编辑 编印 编者 编 作者 主办 承办 协办 印制 印行 出品
            联系 发行 發行 主辦 印製 出版 印刷 編者 編 著者 著
        """,
    ),
    rights=words.Rights(
        cc_licence=("知识共享", "創用 CC", "创用 CC"),
        public_domain="公有领域 公有領域",
        unspaced_copyright_claimed="""
            版权所有 版權所有 翻印必究 禁止转载 禁止轉載 转载必究 不得翻印 不得转载 不得轉載
        """,
        unspaced_free_to_copy="""
            欢迎转载 转载随意 轉載隨意 随意转载 欢迎抄写 歡迎抄寫 歡迎轉載 欢迎翻印 歡迎翻印
            欢迎复制 转载自由 自由转载 歡迎影印 欢迎复印 歡迎複印 欢迎传阅 歡迎傳閱
        """,
        unspaced_non_commercial_only="禁止商用 非商業 非商业",
        unspaced_anti_copyright="反版权 反版權",
    ),
    bodies=words.Bodies(
        behind="""
            会 會 组 組 社 协会 工会 委員会 委员会 組合 合作社 党 黨 書店 书店 出版 工作室 学校 學校
            大学 大學 局 研究所 图书馆 連盟 联盟
        """,
    ),
    private=words.Private(
        contact="联系人 聯絡人 联系 聯絡 致电",
        deaths="悼念 逝世 出生",
        lists="捐款人 签名人 出席",
        telephone="电话 電話 手机",
        streets_unspaced="大街 大道 胡同 路 街 道 巷 弄",
        honorifics_behind="先生 女士 小姐",
    ),
    imprint=words.Imprint(
        printer=(
            "印刷:", "印刷：", "印制:", "印制：", "印製:", "印製：", "承印:", "承印：",
            "印刷者:", "承印者:",
            "印刷厂:", "印刷廠:", "印刷所:",
        ),
        publisher=(
            "出版:", "出版者:", "出版社:", "发行:", "發行:", "编印:", "編印:", "印行:",
            "发行所:", "發行所:",
        ),
        distributor="总经销: 總經銷: 经销: 經銷:",
        issuing_body="主办: 主辦: 编印者:",
        responsible="发行人: 發行人:",
    ),
    bylines=words.Bylines(
        unspaced_labels="""
            作者 著者 撰者 撰文 編者 编者 主編 主编 编辑 編輯 譯者 译者 绘图 繪圖 插图 插圖
        """,
        unspaced_verbs="著 撰 編 编 編著 编著 主編 主编 編輯 编辑 譯 译 編譯 编译 作 繪 绘",
        unspaced_editors="主編 主编 編 编",
        unspaced_authors="編著 编著",
        unspaced_translators="譯 译 編譯 编译",
        unspaced_illustrators="繪 绘 插",
    ),
    editions=words.Editions(
        currencies=("元", "圓", "角"),
        patterns=(
            r"(?<=[年月])\s?第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})版",
            r"初版|再版(?!\w)|修[订訂]版|增[订訂]版",
        ),
        stems=("版",),
        series_words=("叢書", "叢刊",),
        number_words=("第",),
    ),
    titles=words.Titles(parts="目录 目錄 前言 序言 引言"),
)
