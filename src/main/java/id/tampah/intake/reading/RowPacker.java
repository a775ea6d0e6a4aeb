package id.tampah.intake.reading;

import id.tampah.intake.RowStatus;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.NameKey;
import id.tampah.sheet.columns.Sex;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lombok.RequiredArgsConstructor;

/** Packs a checked row for the stage table; from here on no digit of a NIK is readable. */
@RequiredArgsConstructor
final class RowPacker {

    /** Columns of the stage table in the order of packing. */
    static final String COLUMNS =
            "line, kab, region, status, findings, sealed, nik_mac, kk_mac, identity, name, name_key,"
                    + " birth_date, sex, address, desil, resident_status";

    private static final int FIELDS = COLUMNS.split(",").length;

    private final IdentityCipher cipher;
    private final CopyBuffer out;

    void pack(RowFacts row, Findings findings) {
        String region = row.place().code().digits();
        out.row(FIELDS);
        out.integer(row.line());
        out.texts(row.place().code().kab(), region, findings.status().name(), findings.packed());
        if (findings.status() == RowStatus.ACCEPTED) {
            out.bytes(null);
            person(row);
        } else {
            kept(row, findings);
        }
    }

    private void person(RowFacts row) {
        String nik = row.soundNik() == null ? null : row.nik();
        String noKk = row.soundNoKk() == null ? null : row.noKk();
        Sex sex = row.sex();
        out.bytes(nik == null ? null : cipher.mac(nik));
        out.bytes(noKk == null ? null : cipher.mac(noKk));
        out.bytes(cipher.seal(nik, noKk));
        out.texts(row.name(), NameKey.of(row.name()));
        out.date(row.birth());
        out.texts(sex == null ? null : sex.letter(), row.address());
        out.small(row.desil());
        out.texts(residentStatus(row.status()));
    }

    /** A row that goes no further keeps what its sender needs to find it again, sealed; who only lacks a NIK stays a person. */
    private void kept(RowFacts row, Findings findings) {
        String cells = row.nik() + '\n' + row.noKk() + '\n' + row.name();
        out.bytes(cipher.seal(cells.getBytes(StandardCharsets.UTF_8)));
        if (findings.onlyLacksNik()) {
            person(row);
        } else {
            for (int field = 6; field < FIELDS; field++) {
                out.bytes(null);
            }
        }
    }

    private static String residentStatus(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.contains("meninggal") || word.contains("mati") || word.contains("wafat")) {
            return "MENINGGAL";
        }
        return word.contains("pindah") ? "PINDAH" : "HIDUP";
    }
}
