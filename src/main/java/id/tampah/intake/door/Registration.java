package id.tampah.intake.door;

import java.util.List;

/** One person as typed into a form; the region is the village's code in digits. */
public record Registration(
        String nik,
        String noKk,
        String name,
        String birthDate,
        String sex,
        String address,
        String rt,
        String rw,
        String region,
        String phone) {

    static final List<String> HEADINGS = List.of(
            "NIK", "NO KK", "NAMA", "TANGGAL LAHIR", "JENIS KELAMIN", "ALAMAT", "RT", "RW", "KODE WILAYAH", "NO HP");

    List<String> cells() {
        return List.of(nik, noKk, name, birthDate, sex, address, rt, rw, region, phone);
    }

    static Registration of(List<String> cells) {
        return new Registration(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(9));
    }

    @Override
    public String toString() {
        return "Registration[hidden]";
    }
}
