package id.tampah.dukcapil;

import java.time.LocalDate;

/** A made-up person as a list or the register writes them; change one thing with the {@code with…} methods. */
record Someone(String region, String nik, String kk, String name, LocalDate born, String sex, String status) {

    /** The nth person of a village: every one has a NIK and KK of their own. */
    static Someone number(String village, int n) {
        String nik = village.substring(0, 6) + "0101%02d%04d".formatted(60 + n / 9999, 1 + n % 9999);
        String kk = village.substring(0, 6) + "0202%02d%04d".formatted(n / 9999, 1 + n % 9999);
        LocalDate born = LocalDate.of(1960 + n / 9999, 1, 1);
        return new Someone(village, nik, kk, "SARTIKA HARTINA", born, "L", "HIDUP");
    }

    Someone withNik(String other) {
        return new Someone(region, other, kk, name, born, sex, status);
    }

    Someone withRegion(String other) {
        return new Someone(other, nik, kk, name, born, sex, status);
    }

    Someone withKk(String other) {
        return new Someone(region, nik, other, name, born, sex, status);
    }

    Someone withName(String other) {
        return new Someone(region, nik, kk, other, born, sex, status);
    }

    Someone withBorn(LocalDate other) {
        return new Someone(region, nik, kk, name, other, sex, status);
    }

    Someone withSex(String other) {
        return new Someone(region, nik, kk, name, born, other, status);
    }

    Someone withStatus(String other) {
        return new Someone(region, nik, kk, name, born, sex, other);
    }
}
