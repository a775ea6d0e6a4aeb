package id.tampah.demo.people;

import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.stream.Stream;

/** The population register as the civil registration office hands it over: everybody, the dead and the moved marked. */
public record Register(Population population) {

    private static final List<String> HEADER = List.of(
            "NO_KK",
            "NIK",
            "NAMA_LGKP",
            "JENIS_KLMIN",
            "TMPT_LHR",
            "TGL_LHR",
            "STAT_HBKEL",
            "STATUS_KAWIN",
            "PEKERJAAN",
            "NAMA_LGKP_IBU",
            "ALAMAT",
            "NO_RT",
            "NO_RW",
            "KODE_WILAYAH",
            "STATUS_PENDUDUK");

    public static String[] header() {
        return HEADER.toArray(String[]::new);
    }

    /** {@code dukcapil-3271}. */
    public String name() {
        return "dukcapil-" + region().digits();
    }

    public RegionCode region() {
        return population.getRegion();
    }

    public Stream<String[]> cells() {
        return population.all().flatMap(card -> card.members().stream().map(person -> row(card, person)));
    }

    private static String[] row(FamilyCard card, Person person) {
        return new String[] {
            card.noKk(),
            person.nik(),
            person.name(),
            person.sex().name(),
            person.birthPlace(),
            Mistakes.day(person.birthDate()),
            person.relation().getWord(),
            person.marriage(),
            person.job(),
            person.mother(),
            card.address(),
            card.rt(),
            card.rw(),
            card.village().dotted(),
            person.residence().name()
        };
    }
}
