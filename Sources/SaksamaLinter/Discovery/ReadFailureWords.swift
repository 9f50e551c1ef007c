import SaksamaDiagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the engine says of files and folders that it cannot read.
extension Words {
  /// What is wrong and what to do, one sentence each.
  static func unreadable(_ reason: ReadFailure.Reason, _ language: ReportContext.Language) -> String {
    switch language {
    case .id: indonesian(reason)
    case .en: english(reason)
    }
  }

  private static func indonesian(_ reason: ReadFailure.Reason) -> String {
    switch reason {
    case .notFound: "Tidak ada berkas atau folder di sini. Periksa jalurnya; jalur relatif dihitung dari folder kerja."
    case .brokenLink: "Ini tautan simbolis, dan tidak ada apa pun di tujuannya. Perbaiki atau hapus tautannya."
    case .notFolder: "Sebagian dari jalur ini adalah berkas, bukan folder. Periksa jalurnya."
    case .permission: "Tidak ada izin untuk membaca ini. Berikan izin (chmod u+r, untuk folder u+rx), atau jangan sertakan."
    case .folder: "Ini folder, padahal yang diperlukan berkas. Sebutkan berkas di dalamnya."
    case .special: "Ini pipa, soket, atau perangkat, bukan berkas. Sebutkan berkas, atau tulis - untuk membaca masukan standar."
    case .tooLarge(let size, let limit):
      "Berkas ini berukuran \(size) bita, di atas batas \(limit). Pecah berkasnya, atau masukkan sebagai NDJSON."
    case .nameNotUTF8: "Nama berkas atau folder ini bukan UTF-8. Ganti namanya."
    case .linkLoop: "Tautan simbolis di sini berputar-putar. Perbaiki atau hapus tautannya."
    case .nameTooLong: "Jalur ini lebih panjang daripada yang diizinkan sistem. Mulai dari folder yang lebih dekat, atau pendekkan namanya."
    case .system(let number): "Sistem tidak dapat membaca ini: \(String(cString: strerror(number))). Coba lagi, atau jangan sertakan."
    }
  }

  private static func english(_ reason: ReadFailure.Reason) -> String {
    switch reason {
    case .notFound: "There is no file or folder here. Check the path; a relative path counts from the current folder."
    case .brokenLink: "This is a symbolic link, and nothing stands where it leads. Mend or remove it."
    case .notFolder: "A part of this path is a file, not a folder. Check the path."
    case .permission: "There is no permission to read this. Allow it (chmod u+r, for a folder u+rx), or leave it out."
    case .folder: "This is a folder, and a file is needed. Name a file inside it."
    case .special: "This is a pipe, a socket or a device, not a file. Name a file, or write - to read standard input."
    case .tooLarge(let size, let limit): "This file has \(size) bytes, above the limit of \(limit). Split it, or feed it as NDJSON."
    case .nameNotUTF8: "The name of this file or folder is not UTF-8. Rename it."
    case .linkLoop: "The symbolic links here lead in a circle. Mend or remove them."
    case .nameTooLong: "This path is longer than the system allows. Start nearer to it, or shorten the names."
    case .system(let number): "The system could not read this: \(String(cString: strerror(number))). Try again, or leave it out."
    }
  }
}
