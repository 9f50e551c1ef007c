import SaksamaDiagnostics

/// What the engine says where it cannot be told what changed.
extension Words {
  /// What is wrong and what to do, one sentence each.
  static func change(_ reason: ChangeFailure.Reason, _ language: ReportContext.Language) -> String {
    switch reason {
    case .noGit:
      pick(
        language, "Untuk mengetahui apa yang berubah diperlukan git, dan git tidak ditemukan. Pasang git, atau periksa semua berkas.",
        "To tell what changed takes git, and there is none here. Install git, or check all files.")
    case .noRepository(let words):
      pick(
        language,
        "Git tidak menemukan repositori untuk folder kerja ini (\(words)). Jalankan di dalam repositori, atau periksa semua berkas.",
        "Git finds no repository for the current folder (\(words)). Run inside of a repository, or check all files.")
    case .untrusted(let advice):
      pick(
        language, "Repositori ini milik pengguna lain, jadi git tidak membacanya. Nyatakan tepercaya dengan `\(advice)`.",
        "This repository belongs to another user, so git does not read it. Have git trust it with `\(advice)`.")
    case .unknownCommit(let name):
      pick(
        language,
        "Tidak ada komit `\(name)` di sini. Periksa namanya; di CI, ambil seluruh riwayat (`fetch-depth: 0` di GitHub, `GIT_DEPTH: 0` di GitLab).",
        "There is no commit `\(name)` here. Check the name; in CI, fetch the whole history (`fetch-depth: 0` at GitHub, `GIT_DEPTH: 0` at GitLab)."
      )
    case .noCommit:
      pick(
        language, "Repositori ini belum punya komit. Periksa semua berkas, atau pakai --staged.",
        "This repository has no commit yet. Check all files, or use --staged.")
    case .noCommonAncestor(let name, isShallow: true):
      pick(
        language,
        "Riwayat di sini tidak utuh dan tidak memuat leluhur bersama `\(name)` dan HEAD. Ambil seluruh riwayat (`git fetch --unshallow`; `fetch-depth: 0` di GitHub, `GIT_DEPTH: 0` di GitLab).",
        "The history here is cut short, and the common ancestor of `\(name)` and HEAD is not in it. Fetch all of it (`git fetch --unshallow`; `fetch-depth: 0` at GitHub, `GIT_DEPTH: 0` at GitLab)."
      )
    case .noCommonAncestor(let name, isShallow: false):
      pick(
        language, "`\(name)` dan HEAD tidak punya leluhur bersama. Sebutkan komit atau cabang lain.",
        "`\(name)` and HEAD have no common ancestor. Name another commit or branch.")
    case .outside(let path, let folder):
      pick(
        language, "\(path) berada di luar repositori \(folder). Jalankan di dalam repositorinya.",
        "\(path) lies outside of the repository \(folder). Run inside of the one it belongs to.")
    case .git(let words):
      pick(
        language, "Git tidak dapat mengatakan apa yang berubah (\(words)). Perbaiki, atau periksa semua berkas.",
        "Git could not tell what changed (\(words)). Mend that, or check all files.")
    }
  }
}
