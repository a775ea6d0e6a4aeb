package id.tampah.demo.people;

import java.time.LocalDate;

/** One line of the invented register. */
public record Person(
        String nik,
        String name,
        Sex sex,
        String birthPlace,
        LocalDate birthDate,
        Relation relation,
        String marriage,
        String religion,
        String job,
        String mother,
        Residence residence) {

    public boolean lives() {
        return residence == Residence.HIDUP;
    }
}
