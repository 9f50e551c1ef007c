// Written by generate.sh (make builtin): do not edit.
#include "CBuiltinRules.h"

static const unsigned char saksama_file_0[] = {
#embed "../../rules/antara/byline-differs-from-editor.yaml" suffix(, )
0};
static const unsigned char saksama_file_1[] = {
#embed "../../rules/antara/byline-required.yaml" suffix(, )
0};
static const unsigned char saksama_file_2[] = {
#embed "../../rules/antara/byline-single-role.yaml" suffix(, )
0};
static const unsigned char saksama_file_3[] = {
#embed "../../rules/antara/cited-agency-credited.yaml" suffix(, )
0};
static const unsigned char saksama_file_4[] = {
#embed "../../rules/antara/copyright-style.yaml" suffix(, )
0};
static const unsigned char saksama_file_5[] = {
#embed "../../rules/antara/credit-label-form.yaml" suffix(, )
0};
static const unsigned char saksama_file_6[] = {
#embed "../../rules/antara/credited-source-cited.yaml" suffix(, )
0};
static const unsigned char saksama_file_7[] = {
#embed "../../rules/antara/dateline-form.yaml" suffix(, )
0};
static const unsigned char saksama_file_8[] = {
#embed "../../rules/antara/editor-required.yaml" suffix(, )
0};
static const unsigned char saksama_file_9[] = {
#embed "../../rules/antara/lexicon/institutions.tsv" suffix(, )
0};
static const unsigned char saksama_file_10[] = {
#embed "../../rules/antara/metadata-byline-matches.yaml" suffix(, )
0};
static const unsigned char saksama_file_11[] = {
#embed "../../rules/antara/metadata-source-matches.yaml" suffix(, )
0};
static const unsigned char saksama_file_12[] = {
#embed "../../rules/antara/set.yaml" suffix(, )
0};
static const unsigned char saksama_file_13[] = {
#embed "../../rules/antara/source-known.yaml" suffix(, )
0};
static const unsigned char saksama_file_14[] = {
#embed "../../rules/antara/translation-names-source.yaml" suffix(, )
0};
static const unsigned char saksama_file_15[] = {
#embed "../../rules/common/byline-is-agency.yaml" suffix(, )
0};
static const unsigned char saksama_file_16[] = {
#embed "../../rules/common/copyright-form.yaml" suffix(, )
0};
static const unsigned char saksama_file_17[] = {
#embed "../../rules/common/copyright-holder-matches-dateline.yaml" suffix(, )
0};
static const unsigned char saksama_file_18[] = {
#embed "../../rules/common/copyright-required.yaml" suffix(, )
0};
static const unsigned char saksama_file_19[] = {
#embed "../../rules/common/copyright-year-ahead.yaml" suffix(, )
0};
static const unsigned char saksama_file_20[] = {
#embed "../../rules/common/copyright-year.yaml" suffix(, )
0};
static const unsigned char saksama_file_21[] = {
#embed "../../rules/common/credit-duplicate.yaml" suffix(, )
0};
static const unsigned char saksama_file_22[] = {
#embed "../../rules/common/credit-empty.yaml" suffix(, )
0};
static const unsigned char saksama_file_23[] = {
#embed "../../rules/common/credit-one-per-line.yaml" suffix(, )
0};
static const unsigned char saksama_file_24[] = {
#embed "../../rules/common/credit-order.yaml" suffix(, )
0};
static const unsigned char saksama_file_25[] = {
#embed "../../rules/common/credit-placeholder.yaml" suffix(, )
0};
static const unsigned char saksama_file_26[] = {
#embed "../../rules/common/dateline-required.yaml" suffix(, )
0};
static const unsigned char saksama_file_27[] = {
#embed "../../rules/common/double-punctuation.yaml" suffix(, )
0};
static const unsigned char saksama_file_28[] = {
#embed "../../rules/common/double-space.yaml" suffix(, )
0};
static const unsigned char saksama_file_29[] = {
#embed "../../rules/common/html-residue.yaml" suffix(, )
0};
static const unsigned char saksama_file_30[] = {
#embed "../../rules/common/lexicon/agencies.tsv" suffix(, )
0};
static const unsigned char saksama_file_31[] = {
#embed "../../rules/common/lexicon/outlets.tsv" suffix(, )
0};
static const unsigned char saksama_file_32[] = {
#embed "../../rules/common/metadata-copyright-matches.yaml" suffix(, )
0};
static const unsigned char saksama_file_33[] = {
#embed "../../rules/common/metadata-date-matches.yaml" suffix(, )
0};
static const unsigned char saksama_file_34[] = {
#embed "../../rules/common/mojibake.yaml" suffix(, )
0};
static const unsigned char saksama_file_35[] = {
#embed "../../rules/common/no-break-space.yaml" suffix(, )
0};
static const unsigned char saksama_file_36[] = {
#embed "../../rules/common/paragraph-repeated.yaml" suffix(, )
0};
static const unsigned char saksama_file_37[] = {
#embed "../../rules/common/paragraph-unfinished.yaml" suffix(, )
0};
static const unsigned char saksama_file_38[] = {
#embed "../../rules/common/parenthesis-balanced.yaml" suffix(, )
0};
static const unsigned char saksama_file_39[] = {
#embed "../../rules/common/pull-quote-verbatim.yaml" suffix(, )
0};
static const unsigned char saksama_file_40[] = {
#embed "../../rules/common/quote-balanced.yaml" suffix(, )
0};
static const unsigned char saksama_file_41[] = {
#embed "../../rules/common/quote-marks-match.yaml" suffix(, )
0};
static const unsigned char saksama_file_42[] = {
#embed "../../rules/common/quote-spacing.yaml" suffix(, )
0};
static const unsigned char saksama_file_43[] = {
#embed "../../rules/common/set.yaml" suffix(, )
0};
static const unsigned char saksama_file_44[] = {
#embed "../../rules/common/space-after-punctuation.yaml" suffix(, )
0};
static const unsigned char saksama_file_45[] = {
#embed "../../rules/common/space-before-punctuation.yaml" suffix(, )
0};
static const unsigned char saksama_file_46[] = {
#embed "../../rules/common/templates/capitalization.yaml" suffix(, )
0};
static const unsigned char saksama_file_47[] = {
#embed "../../rules/common/templates/compare.yaml" suffix(, )
0};
static const unsigned char saksama_file_48[] = {
#embed "../../rules/common/templates/conditional.yaml" suffix(, )
0};
static const unsigned char saksama_file_49[] = {
#embed "../../rules/common/templates/consistency.yaml" suffix(, )
0};
static const unsigned char saksama_file_50[] = {
#embed "../../rules/common/templates/count.yaml" suffix(, )
0};
static const unsigned char saksama_file_51[] = {
#embed "../../rules/common/templates/existence.yaml" suffix(, )
0};
static const unsigned char saksama_file_52[] = {
#embed "../../rules/common/templates/forbidden.yaml" suffix(, )
0};
static const unsigned char saksama_file_53[] = {
#embed "../../rules/common/templates/headline.yaml" suffix(, )
0};
static const unsigned char saksama_file_54[] = {
#embed "../../rules/common/templates/implies.yaml" suffix(, )
0};
static const unsigned char saksama_file_55[] = {
#embed "../../rules/common/templates/metric.yaml" suffix(, )
0};
static const unsigned char saksama_file_56[] = {
#embed "../../rules/common/templates/occurrence.yaml" suffix(, )
0};
static const unsigned char saksama_file_57[] = {
#embed "../../rules/common/templates/one-of.yaml" suffix(, )
0};
static const unsigned char saksama_file_58[] = {
#embed "../../rules/common/templates/order.yaml" suffix(, )
0};
static const unsigned char saksama_file_59[] = {
#embed "../../rules/common/templates/pattern.yaml" suffix(, )
0};
static const unsigned char saksama_file_60[] = {
#embed "../../rules/common/templates/quote-form.yaml" suffix(, )
0};
static const unsigned char saksama_file_61[] = {
#embed "../../rules/common/templates/repetition.yaml" suffix(, )
0};
static const unsigned char saksama_file_62[] = {
#embed "../../rules/common/templates/required.yaml" suffix(, )
0};
static const unsigned char saksama_file_63[] = {
#embed "../../rules/common/templates/substitution.yaml" suffix(, )
0};
static const unsigned char saksama_file_64[] = {
#embed "../../rules/common/templates/unique.yaml" suffix(, )
0};
static const unsigned char saksama_file_65[] = {
#embed "../../rules/common/zero-width-character.yaml" suffix(, )
0};
static const unsigned char saksama_file_66[] = {
#embed "../../rules/indonesian/abbreviation-introduced.yaml" suffix(, )
0};
static const unsigned char saksama_file_67[] = {
#embed "../../rules/indonesian/agency-spelling.yaml" suffix(, )
0};
static const unsigned char saksama_file_68[] = {
#embed "../../rules/indonesian/anonymous-source.yaml" suffix(, )
0};
static const unsigned char saksama_file_69[] = {
#embed "../../rules/indonesian/cue-spelling.yaml" suffix(, )
0};
static const unsigned char saksama_file_70[] = {
#embed "../../rules/indonesian/date-exists.yaml" suffix(, )
0};
static const unsigned char saksama_file_71[] = {
#embed "../../rules/indonesian/day-comma.yaml" suffix(, )
0};
static const unsigned char saksama_file_72[] = {
#embed "../../rules/indonesian/double-attribution.yaml" suffix(, )
0};
static const unsigned char saksama_file_73[] = {
#embed "../../rules/indonesian/headline-matches-body.yaml" suffix(, )
0};
static const unsigned char saksama_file_74[] = {
#embed "../../rules/indonesian/initials-contradicted.yaml" suffix(, )
0};
static const unsigned char saksama_file_75[] = {
#embed "../../rules/indonesian/lexicon/ambiguous-sources.tsv" suffix(, )
0};
static const unsigned char saksama_file_76[] = {
#embed "../../rules/indonesian/lexicon/ambiguous-words.tsv" suffix(, )
0};
static const unsigned char saksama_file_77[] = {
#embed "../../rules/indonesian/lexicon/anonymous-sources.tsv" suffix(, )
0};
static const unsigned char saksama_file_78[] = {
#embed "../../rules/indonesian/lexicon/citation-cues.tsv" suffix(, )
0};
static const unsigned char saksama_file_79[] = {
#embed "../../rules/indonesian/lexicon/citation-nouns.tsv" suffix(, )
0};
static const unsigned char saksama_file_80[] = {
#embed "../../rules/indonesian/lexicon/cues.tsv" suffix(, )
0};
static const unsigned char saksama_file_81[] = {
#embed "../../rules/indonesian/lexicon/given-names.tsv" suffix(, )
0};
static const unsigned char saksama_file_82[] = {
#embed "../../rules/indonesian/lexicon/nickname-cues.tsv" suffix(, )
0};
static const unsigned char saksama_file_83[] = {
#embed "../../rules/indonesian/lexicon/number-words.tsv" suffix(, )
0};
static const unsigned char saksama_file_84[] = {
#embed "../../rules/indonesian/lexicon/official-names.tsv" suffix(, )
0};
static const unsigned char saksama_file_85[] = {
#embed "../../rules/indonesian/lexicon/organisation-words.tsv" suffix(, )
0};
static const unsigned char saksama_file_86[] = {
#embed "../../rules/indonesian/lexicon/phrase-ends.tsv" suffix(, )
0};
static const unsigned char saksama_file_87[] = {
#embed "../../rules/indonesian/lexicon/places.tsv" suffix(, )
0};
static const unsigned char saksama_file_88[] = {
#embed "../../rules/indonesian/lexicon/prefixes.tsv" suffix(, )
0};
static const unsigned char saksama_file_89[] = {
#embed "../../rules/indonesian/lexicon/prepositions.tsv" suffix(, )
0};
static const unsigned char saksama_file_90[] = {
#embed "../../rules/indonesian/lexicon/pronouns.tsv" suffix(, )
0};
static const unsigned char saksama_file_91[] = {
#embed "../../rules/indonesian/lexicon/proper-names.tsv" suffix(, )
0};
static const unsigned char saksama_file_92[] = {
#embed "../../rules/indonesian/lexicon/reduplications.tsv" suffix(, )
0};
static const unsigned char saksama_file_93[] = {
#embed "../../rules/indonesian/lexicon/roles.tsv" suffix(, )
0};
static const unsigned char saksama_file_94[] = {
#embed "../../rules/indonesian/lexicon/sentence-openers.tsv" suffix(, )
0};
static const unsigned char saksama_file_95[] = {
#embed "../../rules/indonesian/lexicon/spelling.tsv" suffix(, )
0};
static const unsigned char saksama_file_96[] = {
#embed "../../rules/indonesian/lexicon/title-words.tsv" suffix(, )
0};
static const unsigned char saksama_file_97[] = {
#embed "../../rules/indonesian/lexicon/titles.tsv" suffix(, )
0};
static const unsigned char saksama_file_98[] = {
#embed "../../rules/indonesian/name-consistent.yaml" suffix(, )
0};
static const unsigned char saksama_file_99[] = {
#embed "../../rules/indonesian/nonstandard-spelling.yaml" suffix(, )
0};
static const unsigned char saksama_file_100[] = {
#embed "../../rules/indonesian/number-form.yaml" suffix(, )
0};
static const unsigned char saksama_file_101[] = {
#embed "../../rules/indonesian/official-name.yaml" suffix(, )
0};
static const unsigned char saksama_file_102[] = {
#embed "../../rules/indonesian/prefix-detached.yaml" suffix(, )
0};
static const unsigned char saksama_file_103[] = {
#embed "../../rules/indonesian/preposition-joined.yaml" suffix(, )
0};
static const unsigned char saksama_file_104[] = {
#embed "../../rules/indonesian/proper-name-spelling.yaml" suffix(, )
0};
static const unsigned char saksama_file_105[] = {
#embed "../../rules/indonesian/quote-attributed.yaml" suffix(, )
0};
static const unsigned char saksama_file_106[] = {
#embed "../../rules/indonesian/quote-punctuation.yaml" suffix(, )
0};
static const unsigned char saksama_file_107[] = {
#embed "../../rules/indonesian/repeated-word.yaml" suffix(, )
0};
static const unsigned char saksama_file_108[] = {
#embed "../../rules/indonesian/set.yaml" suffix(, )
0};
static const unsigned char saksama_file_109[] = {
#embed "../../rules/indonesian/source-vague.yaml" suffix(, )
0};
static const unsigned char saksama_file_110[] = {
#embed "../../rules/indonesian/speaker-introduced.yaml" suffix(, )
0};
static const unsigned char saksama_file_111[] = {
#embed "../../rules/indonesian/templates/citations.yaml" suffix(, )
0};
static const unsigned char saksama_file_112[] = {
#embed "../../rules/indonesian/templates/dates.yaml" suffix(, )
0};
static const unsigned char saksama_file_113[] = {
#embed "../../rules/indonesian/templates/headline.yaml" suffix(, )
0};
static const unsigned char saksama_file_114[] = {
#embed "../../rules/indonesian/templates/names.yaml" suffix(, )
0};
static const unsigned char saksama_file_115[] = {
#embed "../../rules/indonesian/templates/quote-attribution.yaml" suffix(, )
0};
static const unsigned char saksama_file_116[] = {
#embed "../../rules/indonesian/weekday-matches-date.yaml" suffix(, )
0};

static const struct saksama_builtin_file saksama_files[] = {
  {"antara/byline-differs-from-editor.yaml", saksama_file_0, sizeof saksama_file_0 - 1},
  {"antara/byline-required.yaml", saksama_file_1, sizeof saksama_file_1 - 1},
  {"antara/byline-single-role.yaml", saksama_file_2, sizeof saksama_file_2 - 1},
  {"antara/cited-agency-credited.yaml", saksama_file_3, sizeof saksama_file_3 - 1},
  {"antara/copyright-style.yaml", saksama_file_4, sizeof saksama_file_4 - 1},
  {"antara/credit-label-form.yaml", saksama_file_5, sizeof saksama_file_5 - 1},
  {"antara/credited-source-cited.yaml", saksama_file_6, sizeof saksama_file_6 - 1},
  {"antara/dateline-form.yaml", saksama_file_7, sizeof saksama_file_7 - 1},
  {"antara/editor-required.yaml", saksama_file_8, sizeof saksama_file_8 - 1},
  {"antara/lexicon/institutions.tsv", saksama_file_9, sizeof saksama_file_9 - 1},
  {"antara/metadata-byline-matches.yaml", saksama_file_10, sizeof saksama_file_10 - 1},
  {"antara/metadata-source-matches.yaml", saksama_file_11, sizeof saksama_file_11 - 1},
  {"antara/set.yaml", saksama_file_12, sizeof saksama_file_12 - 1},
  {"antara/source-known.yaml", saksama_file_13, sizeof saksama_file_13 - 1},
  {"antara/translation-names-source.yaml", saksama_file_14, sizeof saksama_file_14 - 1},
  {"common/byline-is-agency.yaml", saksama_file_15, sizeof saksama_file_15 - 1},
  {"common/copyright-form.yaml", saksama_file_16, sizeof saksama_file_16 - 1},
  {"common/copyright-holder-matches-dateline.yaml", saksama_file_17, sizeof saksama_file_17 - 1},
  {"common/copyright-required.yaml", saksama_file_18, sizeof saksama_file_18 - 1},
  {"common/copyright-year-ahead.yaml", saksama_file_19, sizeof saksama_file_19 - 1},
  {"common/copyright-year.yaml", saksama_file_20, sizeof saksama_file_20 - 1},
  {"common/credit-duplicate.yaml", saksama_file_21, sizeof saksama_file_21 - 1},
  {"common/credit-empty.yaml", saksama_file_22, sizeof saksama_file_22 - 1},
  {"common/credit-one-per-line.yaml", saksama_file_23, sizeof saksama_file_23 - 1},
  {"common/credit-order.yaml", saksama_file_24, sizeof saksama_file_24 - 1},
  {"common/credit-placeholder.yaml", saksama_file_25, sizeof saksama_file_25 - 1},
  {"common/dateline-required.yaml", saksama_file_26, sizeof saksama_file_26 - 1},
  {"common/double-punctuation.yaml", saksama_file_27, sizeof saksama_file_27 - 1},
  {"common/double-space.yaml", saksama_file_28, sizeof saksama_file_28 - 1},
  {"common/html-residue.yaml", saksama_file_29, sizeof saksama_file_29 - 1},
  {"common/lexicon/agencies.tsv", saksama_file_30, sizeof saksama_file_30 - 1},
  {"common/lexicon/outlets.tsv", saksama_file_31, sizeof saksama_file_31 - 1},
  {"common/metadata-copyright-matches.yaml", saksama_file_32, sizeof saksama_file_32 - 1},
  {"common/metadata-date-matches.yaml", saksama_file_33, sizeof saksama_file_33 - 1},
  {"common/mojibake.yaml", saksama_file_34, sizeof saksama_file_34 - 1},
  {"common/no-break-space.yaml", saksama_file_35, sizeof saksama_file_35 - 1},
  {"common/paragraph-repeated.yaml", saksama_file_36, sizeof saksama_file_36 - 1},
  {"common/paragraph-unfinished.yaml", saksama_file_37, sizeof saksama_file_37 - 1},
  {"common/parenthesis-balanced.yaml", saksama_file_38, sizeof saksama_file_38 - 1},
  {"common/pull-quote-verbatim.yaml", saksama_file_39, sizeof saksama_file_39 - 1},
  {"common/quote-balanced.yaml", saksama_file_40, sizeof saksama_file_40 - 1},
  {"common/quote-marks-match.yaml", saksama_file_41, sizeof saksama_file_41 - 1},
  {"common/quote-spacing.yaml", saksama_file_42, sizeof saksama_file_42 - 1},
  {"common/set.yaml", saksama_file_43, sizeof saksama_file_43 - 1},
  {"common/space-after-punctuation.yaml", saksama_file_44, sizeof saksama_file_44 - 1},
  {"common/space-before-punctuation.yaml", saksama_file_45, sizeof saksama_file_45 - 1},
  {"common/templates/capitalization.yaml", saksama_file_46, sizeof saksama_file_46 - 1},
  {"common/templates/compare.yaml", saksama_file_47, sizeof saksama_file_47 - 1},
  {"common/templates/conditional.yaml", saksama_file_48, sizeof saksama_file_48 - 1},
  {"common/templates/consistency.yaml", saksama_file_49, sizeof saksama_file_49 - 1},
  {"common/templates/count.yaml", saksama_file_50, sizeof saksama_file_50 - 1},
  {"common/templates/existence.yaml", saksama_file_51, sizeof saksama_file_51 - 1},
  {"common/templates/forbidden.yaml", saksama_file_52, sizeof saksama_file_52 - 1},
  {"common/templates/headline.yaml", saksama_file_53, sizeof saksama_file_53 - 1},
  {"common/templates/implies.yaml", saksama_file_54, sizeof saksama_file_54 - 1},
  {"common/templates/metric.yaml", saksama_file_55, sizeof saksama_file_55 - 1},
  {"common/templates/occurrence.yaml", saksama_file_56, sizeof saksama_file_56 - 1},
  {"common/templates/one-of.yaml", saksama_file_57, sizeof saksama_file_57 - 1},
  {"common/templates/order.yaml", saksama_file_58, sizeof saksama_file_58 - 1},
  {"common/templates/pattern.yaml", saksama_file_59, sizeof saksama_file_59 - 1},
  {"common/templates/quote-form.yaml", saksama_file_60, sizeof saksama_file_60 - 1},
  {"common/templates/repetition.yaml", saksama_file_61, sizeof saksama_file_61 - 1},
  {"common/templates/required.yaml", saksama_file_62, sizeof saksama_file_62 - 1},
  {"common/templates/substitution.yaml", saksama_file_63, sizeof saksama_file_63 - 1},
  {"common/templates/unique.yaml", saksama_file_64, sizeof saksama_file_64 - 1},
  {"common/zero-width-character.yaml", saksama_file_65, sizeof saksama_file_65 - 1},
  {"indonesian/abbreviation-introduced.yaml", saksama_file_66, sizeof saksama_file_66 - 1},
  {"indonesian/agency-spelling.yaml", saksama_file_67, sizeof saksama_file_67 - 1},
  {"indonesian/anonymous-source.yaml", saksama_file_68, sizeof saksama_file_68 - 1},
  {"indonesian/cue-spelling.yaml", saksama_file_69, sizeof saksama_file_69 - 1},
  {"indonesian/date-exists.yaml", saksama_file_70, sizeof saksama_file_70 - 1},
  {"indonesian/day-comma.yaml", saksama_file_71, sizeof saksama_file_71 - 1},
  {"indonesian/double-attribution.yaml", saksama_file_72, sizeof saksama_file_72 - 1},
  {"indonesian/headline-matches-body.yaml", saksama_file_73, sizeof saksama_file_73 - 1},
  {"indonesian/initials-contradicted.yaml", saksama_file_74, sizeof saksama_file_74 - 1},
  {"indonesian/lexicon/ambiguous-sources.tsv", saksama_file_75, sizeof saksama_file_75 - 1},
  {"indonesian/lexicon/ambiguous-words.tsv", saksama_file_76, sizeof saksama_file_76 - 1},
  {"indonesian/lexicon/anonymous-sources.tsv", saksama_file_77, sizeof saksama_file_77 - 1},
  {"indonesian/lexicon/citation-cues.tsv", saksama_file_78, sizeof saksama_file_78 - 1},
  {"indonesian/lexicon/citation-nouns.tsv", saksama_file_79, sizeof saksama_file_79 - 1},
  {"indonesian/lexicon/cues.tsv", saksama_file_80, sizeof saksama_file_80 - 1},
  {"indonesian/lexicon/given-names.tsv", saksama_file_81, sizeof saksama_file_81 - 1},
  {"indonesian/lexicon/nickname-cues.tsv", saksama_file_82, sizeof saksama_file_82 - 1},
  {"indonesian/lexicon/number-words.tsv", saksama_file_83, sizeof saksama_file_83 - 1},
  {"indonesian/lexicon/official-names.tsv", saksama_file_84, sizeof saksama_file_84 - 1},
  {"indonesian/lexicon/organisation-words.tsv", saksama_file_85, sizeof saksama_file_85 - 1},
  {"indonesian/lexicon/phrase-ends.tsv", saksama_file_86, sizeof saksama_file_86 - 1},
  {"indonesian/lexicon/places.tsv", saksama_file_87, sizeof saksama_file_87 - 1},
  {"indonesian/lexicon/prefixes.tsv", saksama_file_88, sizeof saksama_file_88 - 1},
  {"indonesian/lexicon/prepositions.tsv", saksama_file_89, sizeof saksama_file_89 - 1},
  {"indonesian/lexicon/pronouns.tsv", saksama_file_90, sizeof saksama_file_90 - 1},
  {"indonesian/lexicon/proper-names.tsv", saksama_file_91, sizeof saksama_file_91 - 1},
  {"indonesian/lexicon/reduplications.tsv", saksama_file_92, sizeof saksama_file_92 - 1},
  {"indonesian/lexicon/roles.tsv", saksama_file_93, sizeof saksama_file_93 - 1},
  {"indonesian/lexicon/sentence-openers.tsv", saksama_file_94, sizeof saksama_file_94 - 1},
  {"indonesian/lexicon/spelling.tsv", saksama_file_95, sizeof saksama_file_95 - 1},
  {"indonesian/lexicon/title-words.tsv", saksama_file_96, sizeof saksama_file_96 - 1},
  {"indonesian/lexicon/titles.tsv", saksama_file_97, sizeof saksama_file_97 - 1},
  {"indonesian/name-consistent.yaml", saksama_file_98, sizeof saksama_file_98 - 1},
  {"indonesian/nonstandard-spelling.yaml", saksama_file_99, sizeof saksama_file_99 - 1},
  {"indonesian/number-form.yaml", saksama_file_100, sizeof saksama_file_100 - 1},
  {"indonesian/official-name.yaml", saksama_file_101, sizeof saksama_file_101 - 1},
  {"indonesian/prefix-detached.yaml", saksama_file_102, sizeof saksama_file_102 - 1},
  {"indonesian/preposition-joined.yaml", saksama_file_103, sizeof saksama_file_103 - 1},
  {"indonesian/proper-name-spelling.yaml", saksama_file_104, sizeof saksama_file_104 - 1},
  {"indonesian/quote-attributed.yaml", saksama_file_105, sizeof saksama_file_105 - 1},
  {"indonesian/quote-punctuation.yaml", saksama_file_106, sizeof saksama_file_106 - 1},
  {"indonesian/repeated-word.yaml", saksama_file_107, sizeof saksama_file_107 - 1},
  {"indonesian/set.yaml", saksama_file_108, sizeof saksama_file_108 - 1},
  {"indonesian/source-vague.yaml", saksama_file_109, sizeof saksama_file_109 - 1},
  {"indonesian/speaker-introduced.yaml", saksama_file_110, sizeof saksama_file_110 - 1},
  {"indonesian/templates/citations.yaml", saksama_file_111, sizeof saksama_file_111 - 1},
  {"indonesian/templates/dates.yaml", saksama_file_112, sizeof saksama_file_112 - 1},
  {"indonesian/templates/headline.yaml", saksama_file_113, sizeof saksama_file_113 - 1},
  {"indonesian/templates/names.yaml", saksama_file_114, sizeof saksama_file_114 - 1},
  {"indonesian/templates/quote-attribution.yaml", saksama_file_115, sizeof saksama_file_115 - 1},
  {"indonesian/weekday-matches-date.yaml", saksama_file_116, sizeof saksama_file_116 - 1},
  {0, 0, 0},
};

size_t saksama_builtin_file_count(void) { return sizeof saksama_files / sizeof saksama_files[0] - 1; }

const struct saksama_builtin_file *saksama_builtin_file(size_t index) {
  return index < saksama_builtin_file_count() ? &saksama_files[index] : NULL;
}
