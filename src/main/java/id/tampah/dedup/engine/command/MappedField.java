package id.tampah.dedup.engine.command;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a column can be mapped to. */
enum MappedField {
    ID("id"),
    NIK("nik"),
    KK("kk"),
    NAME("name"),
    BIRTH_DATE("birthDate"),
    SEX("sex"),
    ADDRESS("address"),
    RT("rt"),
    RW("rw"),
    REGION("region");

    private final String word;

    MappedField(String word) {
        this.word = word;
    }

    static MappedField of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word.equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("no field " + word + "; fields are "
                        + Arrays.stream(values()).map(field -> field.word).collect(Collectors.joining(" "))));
    }
}
