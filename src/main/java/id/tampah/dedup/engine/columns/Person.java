package id.tampah.dedup.engine.columns;

/** One person as written in a list; an empty text is what the list does not say. */
public record Person(
        String nik,
        String kk,
        String name,
        String birthDate,
        String sex,
        String address,
        String rt,
        String rw,
        String region) {}
