import SaksamaDiagnostics
import SaksamaText

/// One report with everything that a reporter may meet.
enum SampleReport {
  static let reasons: [String: RuleInformation] = [
    "antara/copyright-year": RuleInformation(
      reason: "Tahun hak cipta adalah tahun terbit berita.\nTahun yang lebih tua biasanya tersisa dari templat lama; mohon samakan."
    ),
    "antara/nonstandard-spelling": RuleInformation(reason: "Ejaan mengikuti KBBI."),
  ]

  static let files: [FileResult] = [article, clean, unreadable, line, malformedLine]

  static var summary: Summary {
    var summary = Summary()
    for file in files { summary.add(file) }
    summary.suppressed = 2
    summary.baselined = 1
    return summary
  }

  static func context(_ language: ReportContext.Language = .id, usesColor: Bool = false) -> ReportContext {
    ReportContext(version: "1.2.3", language: language, usesColor: usesColor, run: run, explain: { rule, _ in reasons[rule] })
  }

  /// A run of three rules in the folder that the sample paths count from.
  static let run = RunInformation(
    started: "2026-11-23T04:05:06", folder: "/redaksi",
    rules: {
      [
        ReportedRule(id: "antara/copyright-year", severity: .error, reason: reasons["antara/copyright-year"]?.reason ?? ""),
        ReportedRule(id: "antara/editor-required", severity: .error, reason: ""),
        ReportedRule(id: "antara/nonstandard-spelling", severity: .info, reason: "Ejaan mengikuti KBBI."),
      ]
    }, rulesOfInput: { _ in ["antara/copyright-year", "antara/double-space", "antara/editor-required", "antara/nonstandard-spelling"] },
    fails: { $1 >= .warning })

  /// What a reporter writes of `files`.
  static func report(
    _ type: any Reporter.Type, _ context: ReportContext = context(), _ files: [FileResult] = files, _ summary: Summary = summary
  ) -> String {
    func run(_ reporter: some Reporter) -> String {
      var reporter = reporter
      var output = ""
      reporter.begin(to: &output)
      for file in files { reporter.file(file, to: &output) }
      reporter.end(summary, to: &output)
      return output
    }
    return run(type.init(context))
  }

  private static let text = """
    Washington sebut Iran memasok pesawat nirawak\r
    Baku, 22/7/2022 (ANTARA) - Pejabat itu, dimana "Kami akan terus memantau perkembangan di kawasan dan bekerja sama dengan \
    para mitra, dan kami tidak akan ragu mengambil langkah lebih lanjut," menjawab wartawan pada Jumat setempat.\r
    \tKeluarga 👩‍👩‍👧 di 東京 naik Cafe\u{301}, dimana \u{1B}[2Jmerah\u{202E} \u{7F}.\r
    "Kutipan yang\r
      berlanjut\r
      tanpa penutup.\r
    Pewarta: Katriana\r
    Copyright © ANTARA 2012\r

    """

  private static let source = SourceText(name: "berita/baku.txt", text)

  private static let article = FileResult(
    path: "berita/baku.txt", id: nil, format: "wire", source: source,
    diagnostics: [
      Diagnostic(
        rule: "antara/nonstandard-spelling", severity: .info, message: "Gunakan bentuk baku \"di mana\".", range: place("dimana"),
        fix: Fix(title: "Ganti dengan \"di mana\".", safety: .safe, edits: [Edit(place("dimana"), "di mana")]), fingerprint: "a1"
      ),
      Diagnostic(
        rule: "antara/quote-attributed", severity: .warning, message: "Sebutkan siapa yang mengucapkan kutipan ini.",
        range: SourceRange(place("\"Kami").start, place("lanjut,\"").end), fingerprint: "a2"
      ),
      Diagnostic(
        rule: "antara/nonstandard-spelling", severity: .info, message: "Gunakan bentuk baku\u{1B}[8m \"di mana\".",
        range: place("dimana", after: "Cafe"),
        related: [RelatedPlace("berita luar negeri", at: place("東京")), RelatedPlace("dan ini", at: place("👩‍👩‍👧"))],
        fix: Fix(title: "Ganti dengan \"di mana\".", safety: .safe, edits: [Edit(place("dimana", after: "Cafe"), "di mana")]),
        fingerprint: "a3"
      ),
      Diagnostic(
        rule: "antara/quote-balanced", severity: .error, message: "Lengkapi pasangan tanda petik.",
        range: SourceRange(place("\"Kutipan").start, place("penutup.").end), fingerprint: "a4"
      ),
      Diagnostic(
        rule: "antara/editor-required", severity: .error, message: "Tambahkan nama Editor.",
        range: SourceRange(place("Copyright").start, place("Copyright").start),
        fix: Fix(
          title: "Sisipkan baris Editor.", safety: .unsafe,
          edits: [Edit(SourceRange(place("Copyright").start, place("Copyright").start), "Editor: \r\n")]
        ), fingerprint: "a5"
      ),
      Diagnostic(
        rule: "antara/copyright-year", severity: .error, message: "Tahun hak cipta 2012 mendahului tahun terbit; ganti dengan 2022.",
        range: place("2012"), related: [RelatedPlace("tanggal terbit", at: place("22/7/2022"))],
        fix: Fix(title: "Ganti 2012 dengan 2022.", safety: .safe, edits: [Edit(place("2012"), "2022")]), fingerprint: "a6"
      ),
    ]
  )

  private static let clean = FileResult(path: "berita/bersih.txt", id: nil, format: "wire", source: source, diagnostics: [])

  private static let unreadable = FileResult(
    path: "berita/rusak.txt", id: nil, format: nil, source: nil,
    diagnostics: [
      Diagnostic(
        rule: "input/encoding", severity: .error, message: "Berkas ini UTF-16; simpan sebagai UTF-8.", range: SourceRange(0, 0),
        fingerprint: "b1"
      )
    ], isUnreadable: true
  )

  private static let line = FileResult(
    path: "berita.ndjson", id: "\"kabar-7\"", line: 7, format: "wire", source: SourceText(name: "berita.ndjson", "Hanya judul"),
    diagnostics: [
      Diagnostic(
        rule: "antara/copyright-required", severity: .error, message: "Tambahkan baris hak cipta di akhir berita.",
        range: SourceRange(11, 11), fingerprint: "c1"
      )
    ]
  )

  private static let malformedLine = FileResult(
    path: "berita.ndjson", id: "null", line: 8, format: nil, source: nil,
    diagnostics: [
      Diagnostic(rule: "input/json", severity: .error, message: "Baris ini bukan JSON.", range: SourceRange(0, 0), fingerprint: "d1")
    ], isUnreadable: true
  )

  /// The first place of `part`, or the first behind `earlier`.
  static func place(_ part: String, after earlier: String? = nil) -> SourceRange {
    let from = earlier.map { place($0).end } ?? 0
    let part = Array(part.utf8)
    for start in from..<(source.count - part.count) where source.bytes[start..<(start + part.count)].elementsEqual(part) {
      return SourceRange(start, start + part.count)
    }
    return SourceRange(0, 0)
  }
}
