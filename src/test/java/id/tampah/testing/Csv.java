package id.tampah.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Lists of invented people for tests, as semicolon CSV with NIK, KK, name, birth date, sex and desil. */
public final class Csv {

    private final StringBuilder text = new StringBuilder("NIK;No KK;Nama;Tanggal Lahir;JK;Alamat;Desil\n");

    /** A NIK that fits its birth date; {@code serial} from 1 makes different people of one district. */
    public static String nik(String district, int serial) {
        return "%s%02d%02d%02d%04d"
                .formatted(
                        district,
                        birth(serial).getDayOfMonth(),
                        birth(serial).getMonthValue(),
                        birth(serial).getYear() % 100,
                        1 + serial % 9000);
    }

    public static LocalDate birth(int serial) {
        return LocalDate.of(1950, 1, 1).plusDays(serial * 7L % 18000);
    }

    public static String kk(String district, int serial) {
        return "%s%06d%04d".formatted(district, 10120 + serial / 9000, 1 + serial % 9000);
    }

    public static String name(int serial) {
        String[] first = {"ASEP", "DEDI", "WAHYU", "IMAN", "HENDRA", "RUDI", "YANTO", "GILANG", "FAJAR", "BUDI"};
        String[] last = {"SUPRIATNA", "HIDAYAT", "MAULANA", "SETIAWAN", "NUGRAHA", "PERMANA", "KUSNADI", "RAMDANI"};
        return first[serial % 10] + " " + last[serial / 10 % 8] + " " + (char) ('A' + serial / 80 % 26) + "UN";
    }

    /** One clean person. */
    public Csv person(String district, int serial) {
        return row(
                nik(district, serial),
                kk(district, serial),
                name(serial),
                birth(serial).toString());
    }

    public Csv people(String district, int from, int to) {
        for (int serial = from; serial < to; serial++) {
            person(district, serial);
        }
        return this;
    }

    public Csv row(String nik, String noKk, String name, String birth) {
        text.append(nik)
                .append(';')
                .append(noKk)
                .append(';')
                .append(name)
                .append(';')
                .append(birth)
                .append(";L;KP BARU;2\n");
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
