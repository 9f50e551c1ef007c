#!/usr/bin/env python3
"""Write a corpus of invented Indonesian newswire articles, each about 3 KB, the same for the same seed.

Usage: corpus.py FOLDER [--files N] [--seed N] [--ndjson FILE]

About 30 of 100 articles hold one known fault (FAULTS). The files lie in folders of 100. With --ndjson the articles go to one
file instead, an object with id, text and date a line. People and events are made up.
"""
import argparse
import json
import pathlib
import random

SIZE = 3000  # bytes, about
FAULTY = 0.3

CITIES = "Jakarta Bandung Surabaya Medan Makassar Semarang Denpasar Padang Palembang Manado Kupang Ambon Jayapura Banjarmasin".split()
FIRST = "Sari Budi Rina Agus Dewi Hendra Wati Joko Lestari Eko Ratna Bayu Putri Dimas Yanti Fajar Indah Rizal Maya Arif".split()
LAST = "Wijaya Santoso Pratama Hidayat Kusuma Nugroho Siregar Lubis Saputra Halim Permata Wibowo Utami Gunawan Rahman".split()
ROLES = ["Kepala Dinas Perhubungan", "Ketua Koperasi Nelayan", "Direktur Rumah Sakit", "Camat", "Juru bicara panitia", "Pengamat ekonomi"]
SUBJECTS = ["Pemerintah kota", "Panitia", "Warga desa", "Para petani", "Koperasi nelayan", "Dinas pendidikan", "Tim peneliti", "Pedagang pasar"]
VERBS = ["menyiapkan", "membangun", "memperbaiki", "meninjau", "meresmikan", "mengkaji", "menambah", "merawat", "mengawasi", "membahas"]
OBJECTS = ["jembatan", "jalur sepeda", "sekolah", "saluran air", "pasar", "taman", "perpustakaan", "gudang beras", "dermaga", "kebun kopi"]
ADJECTIVES = ["baru", "lama", "terbesar", "sederhana", "bersama", "setempat", "terpadu", "ramah lingkungan"]
WHEN = ["pekan depan", "sejak Januari", "pada Selasa", "tahun ini", "sebelum musim hujan", "setelah Lebaran", "selama tiga bulan"]
WHY = ["agar biaya angkutan turun", "untuk mengurangi banjir", "supaya anak-anak lebih aman", "karena permintaan terus naik",
       "demi menjaga mutu panen", "untuk membuka lapangan kerja"]
CUES = ["kata", "ujar", "tutur", "jelas"]
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()

WORDS = sorted({word.lower() for group in (SUBJECTS, VERBS, OBJECTS, ADJECTIVES, WHEN, WHY) for phrase in group for word in phrase.split()
                if word.isalpha() and len(word) > 4})

FAULTS = ("no byline", "no editor", "no copyright", "wrong year", "no dateline", "double word", "split prefix", "open quote",
          "empty editor", "credit order")


def person(rng):
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def sentence(rng):
    return (f"{rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(OBJECTS)} {rng.choice(ADJECTIVES)} di {rng.choice(CITIES)} "
            f"{rng.choice(WHEN)} {rng.choice(WHY)}.")


def paragraph(rng):
    kind = rng.random()
    if kind < 0.35:
        said = sentence(rng)[:-1]
        return f'"{said}," {rng.choice(CUES)} {rng.choice(ROLES)} {person(rng)} di {rng.choice(CITIES)}.'
    if kind < 0.5:
        return f"Menurut {person(rng)}, {sentence(rng)[0].lower()}{sentence(rng)[1:]}"
    return " ".join(sentence(rng) for _ in range(rng.randint(1, 3)))


def damage(fault, paragraphs, credits, year, rng):
    if fault == "no byline":
        credits.pop(0)
    elif fault == "no editor":
        credits.pop(1)
    elif fault == "no copyright":
        credits.pop(2)
    elif fault == "wrong year":
        credits[2] = f"COPYRIGHT © ANTARA {year - 3}"
    elif fault == "no dateline":
        paragraphs[0] = paragraphs[0].split(" - ", 1)[1]
    elif fault == "double word":
        words = paragraphs[2].split(" ")
        at = rng.randrange(len(words))
        paragraphs[2] = " ".join(words[:at + 1] + words[at:])
    elif fault == "split prefix":
        paragraphs[2] += " Keterlambatan di sebabkan cuaca."
    elif fault == "open quote":
        paragraphs[3] = f'"{sentence(rng)}'
    elif fault == "empty editor":
        credits[1] = "Editor:"
    elif fault == "credit order":
        credits[0], credits[1] = credits[1], credits[0]


def article(rng):
    """One article: its text, its date, and its fault or None."""
    year, month, day = rng.randint(2019, 2025), rng.randint(1, 12), rng.randint(1, 28)
    paragraphs = [f"{rng.choice(CITIES)} (ANTARA) - {sentence(rng)}"]
    size = len(paragraphs[0])
    while size < SIZE - 150 or len(paragraphs) < 5:
        paragraphs.append(paragraph(rng))
        size += len(paragraphs[-1]) + 2
        if rng.random() < 0.08:
            paragraphs.append(f"Baca juga: {sentence(rng)[:-1]}")
    paragraphs.append(f"Peresmian berlangsung pada {day} {MONTHS[month - 1]} {year}.")
    credits = [f"Pewarta: {person(rng)}", f"Editor: {person(rng)}", f"COPYRIGHT © ANTARA {year}"]
    fault = rng.choice(FAULTS) if rng.random() < FAULTY else None
    damage(fault, paragraphs, credits, year, rng)
    return "\n\n".join(paragraphs) + "\n\n" + "\n".join(credits) + "\n", f"{year}-{month:02}-{day:02}", fault


def write_files(folder, count, seed):
    rng = random.Random(seed)
    folder = pathlib.Path(folder)
    for index in range(count):
        if index % 100 == 0:
            inner = folder / f"{index // 100:03}"
            inner.mkdir(parents=True, exist_ok=True)
        (inner / f"berita-{index:05}.txt").write_text(article(rng)[0], encoding="utf-8")


def write_ndjson(path, count, seed):
    rng = random.Random(seed)
    with open(path, "w", encoding="utf-8") as output:
        for index in range(count):
            text, date, _ = article(rng)
            output.write(json.dumps({"id": f"a{index:06}", "text": text, "date": date}, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--ndjson")
    options = parser.parse_args()
    if options.ndjson:
        write_ndjson(options.ndjson, options.files, options.seed)
    elif options.folder:
        write_files(options.folder, options.files, options.seed)
    else:
        parser.error("name a folder, or --ndjson FILE")


if __name__ == "__main__":
    main()
